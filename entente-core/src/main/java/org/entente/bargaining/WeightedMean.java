package org.entente.bargaining;

import org.entente.evidence.Interval;

/// The compromise: the mean of the actors' positions, weighted by capability times salience. The
/// default forecast, because no model of bargaining tried so far has a smaller error on decisions
/// whose outcome is known (`docs/benchmarks/bargaining.md`).
///
///     x = sum_i c_i s_i x_i / sum_i c_i s_i
///
/// References: [ThomsonEtAl2006], [VanDenBos1991].
///
/// @param position the forecast on the dimension's scale
/// @param interval where the outcome fell in nine of ten of those decisions: the forecast give or
///   take the 90% quantile of the absolute errors, cut at the ends of the scale. A range, not a
///   sampling interval: it says how far the method is off
public record WeightedMean(double position, Interval interval) {
  /// The 90% quantile of the method's absolute error as a share of the scale, on 245 issues of
  /// European legislation 1995 to 2018 with a known outcome [ArreguiPerarnaud2021].
  public static final double ERROR_90 = 0.51;

  /// The forecast on one dimension; O(actors).
  public static WeightedMean of(Issue issue, int dimension) {
    issue.requireDimension(dimension);
    double position = position(issue.positions(dimension), issue.weights(dimension));
    Dimension scale = issue.dimensions().get(dimension);
    double off = ERROR_90 * scale.length();
    return new WeightedMean(
        position,
        new Interval(
            Math.max(scale.low(), position - off),
            Math.min(scale.high(), position + off),
            Interval.DEFAULT_LEVEL,
            Interval.Basis.RANGE));
  }

  /// The mean of positions under weights of which one is above 0.
  public static double position(double[] positions, double[] weights) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * positions[i];
      all += weights[i];
    }
    return sum / all;
  }
}
