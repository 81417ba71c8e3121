package org.entente.evidence;

/// Two ends between which a value lies, and nothing more: there are no draws to count.
///
/// @param low the lower end, at most `high`
/// @param high the upper end
/// @param level the coverage in (0, 1]; 1 with equal ends is a value without sampling error
public record Bounds(double low, double high, double level) implements Draws {

  /// Refuses ends out of order and a level outside (0, 1] with an [IllegalArgumentException].
  public Bounds {
    if (!(low <= high) || !(level > 0 && level <= 1)) {
      throw new IllegalArgumentException(
          "bounds (" + low + ", " + high + ") at " + level + " are not in order");
    }
  }

  /// The bounds of a value without sampling error.
  public static Bounds exact(double value) {
    return new Bounds(value, value, 1);
  }

  /// Whether the value is known without error.
  boolean isExact() {
    return low == high && level == 1;
  }

  /* The ends of own · first + factor · second, whatever ties the two. The half-width of the sum is at
  least that of any correlation, so the lower level of the two holds. */
  static Bounds combined(double own, Interval first, double factor, Interval second) {
    return new Bounds(
        least(own, first) + least(factor, second),
        greatest(own, first) + greatest(factor, second),
        Math.min(first.level(), second.level()));
  }

  private static double least(double factor, Interval in) {
    return factor == 0 ? 0 : Math.min(factor * in.low(), factor * in.high());
  }

  private static double greatest(double factor, Interval in) {
    return factor == 0 ? 0 : Math.max(factor * in.low(), factor * in.high());
  }

  Interval interval(double value) {
    return isExact()
        ? Interval.exact(value)
        : new Interval(Math.min(low, value), Math.max(high, value), level, Interval.Basis.BOUND);
  }
}
