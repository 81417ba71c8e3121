package org.entente.evidence;

import java.util.List;
import java.util.random.RandomGenerator;

/// What an analyst knows of an input: a best value and the ends between which it lies.
///
/// @param low the lower end
/// @param value the best value, from `low` to `high`
/// @param high the upper end; equal to `low` for a point
public record Range(double low, double value, double high) {

  /// Refuses ends and values that are not finite or out of order with an
  /// [IllegalArgumentException].
  public Range {
    if (!Double.isFinite(low) || !Double.isFinite(high) || !(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "range (" + low + ", " + value + ", " + high + ") must be finite and in order");
    }
  }

  /// A value known exactly.
  public static Range point(double value) {
    return new Range(value, value, value);
  }

  /// A range without a best value: its middle is taken.
  public static Range between(double low, double high) {
    return new Range(low, low + (high - low) / 2, high);
  }

  /// Whether the value is known exactly.
  public boolean isPoint() {
    return low == high;
  }

  /// The range times a factor as a figure that was given, not measured.
  public Figure asGiven(double factor) {
    Provenance given = Provenance.of(List.of(), 1, "inputs", "as given");
    return isPoint()
        ? Figure.exact(value * factor, given)
        : Figure.of(
            value * factor,
            new Interval(low * factor, high * factor, 1, Interval.Basis.RANGE),
            given);
  }

  /// A draw from the triangular distribution over the range, its mode at the best value.
  public double draw(RandomGenerator random) {
    if (isPoint()) {
      return value;
    }
    double u = random.nextDouble();
    double width = high - low;
    double left = value - low;
    return u * width < left
        ? low + Math.sqrt(u * width * left)
        : high - Math.sqrt((1 - u) * width * (high - value));
  }
}
