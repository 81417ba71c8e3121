package org.entente.evidence;

/// An interval for a figure: its ends, its level and how it was obtained.
///
/// @param low the lower end, at most `high`
/// @param high the upper end
/// @param level the nominal coverage in (0, 1]; 0.9 by default throughout the house
/// @param basis how the interval was obtained
public record Interval(double low, double high, double level, Basis basis) {

  /// The level used throughout unless a user asks for another: 90%, the level of the published
  /// similarity and ideal-point intervals that Entente is checked against.
  public static final double DEFAULT_LEVEL = 0.9;

  /// The quantile of the standard normal distribution that leaves 5% above: half the width of a 90%
  /// interval in standard errors.
  public static final double Z90 = 1.6448536269514722;

  /// How an interval was obtained.
  public enum Basis {
    /// The figure is a count or a fact without sampling error; the interval is the point itself.
    EXACT,
    /// Percentiles of a bootstrap over observations.
    BOOTSTRAP,
    /// Quantiles of a posterior distribution.
    POSTERIOR,
    /// Percentiles over the plausible range of parameters or missing inputs.
    RANGE,
    /// A guaranteed bound: the true interval is inside it.
    BOUND,
    /// How far such values moved over as many years as the figure is older than its date.
    DRIFT
  }

  /// Refuses NaN ends, reversed ends and a level outside (0, 1] with an [IllegalArgumentException].
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "interval ends (" + low + ", " + high + ") are not in order");
    }
    if (!(level > 0 && level <= 1)) {
      throw new IllegalArgumentException("level (" + level + ") must be in (0, 1]");
    }
  }

  /// The interval of a figure without sampling error.
  public static Interval exact(double value) {
    return new Interval(value, value, 1.0, Basis.EXACT);
  }

  /// The width `high - low`.
  public double width() {
    return high - low;
  }

  /// Whether the two intervals share a point.
  public boolean overlaps(Interval other) {
    return low <= other.high && other.low <= high;
  }
}
