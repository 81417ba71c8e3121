package org.entente.idealpoint;

import java.util.List;
import org.entente.evidence.Interval;

/// How far apart two actors stand over several issue areas: the root of the mean squared difference
/// of their positions, less what the errors of the positions add to it.
///
///     D² = (1/m) Σ (d_k² - V_k),  V_k = s_k² / (1 + 2 s_k²);   D = sqrt(max(0, D²))
///
/// d_k is the difference on area k in standard deviations of that area, s_k² its posterior variance
/// and V_k what d_k varies by between records of two actors who stand at the same place: less than
/// s_k², for the prior pulls both to the same point. The factor 2 is from simulation with the
/// default priors, and so are bias and coverage (docs/benchmarks/ideal-points.md). Without the
/// deduction two actors who always vote alike are never at distance 0; the median of posterior
/// draws puts them half a standard deviation apart.
///
/// Interval: every u = D² ≥ 0 with (max(0, D²) - u)² ≤ z² (2 ΣV_k² + 4 u Σs_k²) / m², z = 1.645; it
/// can reach 0. Cost: the areas.
///
/// @param value the distance D in standard deviations, 0 or more
/// @param interval its 90% interval
/// @param areas the number of areas m, 1 or more
/// @param beyondError whether the squared difference is above what the errors alone would give;
///   where it is not, the value is 0
public record VectorDistance(double value, Interval interval, int areas, boolean beyondError) {
  private static final double LIKENESS = 2;

  /// The distance over the areas of these differences; an empty list is refused with an
  /// [IllegalArgumentException].
  public static VectorDistance of(List<IdealPointFit.Difference> differences) {
    if (differences.isEmpty()) {
      throw new IllegalArgumentException("a distance needs one area or more");
    }
    int m = differences.size();
    double square = 0;
    double still = 0;
    double moving = 0;
    for (IdealPointFit.Difference d : differences) {
      double variance = d.sd() * d.sd();
      square += squared(d.value(), variance) / m;
      still += 2 * sampling(variance) * sampling(variance) / (m * m);
      moving += 4 * variance / (m * m);
    }
    return new VectorDistance(
        Math.sqrt(Math.max(0, square)),
        interval(Math.max(0, square), still, moving),
        m,
        square > 0);
  }

  private static Interval interval(double square, double still, double moving) {
    double middle = square + Interval.Z90 * Interval.Z90 * moving / 2;
    double half =
        Interval.Z90
            * Math.sqrt(
                still + moving * square + Interval.Z90 * Interval.Z90 * moving * moving / 4);
    return new Interval(
        Math.sqrt(Math.max(0, middle - half)),
        Math.sqrt(middle + half),
        Interval.DEFAULT_LEVEL,
        Interval.Basis.POSTERIOR);
  }

  /// The square of a difference less what its error adds: d² - V; below 0 where two actors stand
  /// nearer than the errors would put them.
  ///
  /// @param difference the difference of two positions on one area
  /// @param variance its posterior variance, 0 or more
  public static double squared(double difference, double variance) {
    return difference * difference - sampling(variance);
  }

  private static double sampling(double variance) {
    return variance / (1 + LIKENESS * variance);
  }
}
