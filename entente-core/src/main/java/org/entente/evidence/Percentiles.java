package org.entente.evidence;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Quantile;

/// Quantiles and percentile intervals of draws: the one rule of the house.
///
/// Quantiles interpolate linearly between order statistics at position (n - 1) p, the default of R
/// and NumPy (type 7 of [HyndmanFan1996]).
public final class Percentiles {
  private static final Quantile TYPE_7 =
      Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

  private Percentiles() {}

  /// The equal-tailed interval of the defined replicates; empty when fewer than half of them (or
  /// none) are defined, for then the rest is a selection.
  ///
  /// @param replicates replicates, NaN where undefined
  /// @param level the coverage, in (0, 1); 0.9 leaves 5% on each side
  /// @throws IllegalArgumentException if the level is outside (0, 1)
  public static Optional<Interval> interval(double[] replicates, double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level (" + level + ") must be in (0, 1)");
    }
    double[] sorted = Arrays.stream(replicates).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (sorted.length == 0 || 2 * sorted.length < replicates.length) {
      return Optional.empty();
    }
    double tail = (1 - level) / 2;
    return Optional.of(
        new Interval(
            quantile(sorted, tail), quantile(sorted, 1 - tail), level, Interval.Basis.BOOTSTRAP));
  }

  /// The quantile of ascending values (one or more) at `p` in [0, 1].
  public static double quantile(double[] ascending, double p) {
    return TYPE_7.evaluate(ascending.length, i -> ascending[i], p);
  }
}
