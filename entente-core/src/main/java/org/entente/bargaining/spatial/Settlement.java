package org.entente.bargaining.spatial;

/// Where the two sides of a challenge would end under a bargain, by dimension, in lengths of the
/// scale.
final class Settlement {
  private static final double LEAST = 1e-6;
  private static final double GRID = 10_000;

  private final int initiator;
  private final int target;
  private final double[] initiatorEnd;
  private final double[] targetEnd;

  private Settlement(int initiator, int target, double[] initiatorEnd, double[] targetEnd) {
    this.initiator = initiator;
    this.target = target;
    this.initiatorEnd = initiatorEnd;
    this.targetEnd = targetEnd;
  }

  /// The bargain when i wins with probability `victory` (as seen by whoever proposes it).
  static Settlement of(Stand stand, SpatialOptions.BargainRule rule, int i, int j, double victory) {
    double[] ends = new double[stand.dimensions];
    double[] otherEnds = new double[stand.dimensions];
    for (int k = 0; k < stand.dimensions; k++) {
      double xi = stand.positions[i][k];
      double xj = stand.positions[j][k];
      double si = stand.saliences[i][k];
      double sj = stand.saliences[j][k];
      if (rule == SpatialOptions.BargainRule.S2PMAX) {
        ends[k] = yielded(xi, xj, si, sj, 1 - 2 * victory);
        otherEnds[k] = yielded(xj, xi, sj, si, 2 * victory - 1);
      } else {
        double wi = weight(rule, si * victory);
        double wj = weight(rule, sj * (1 - victory));
        ends[k] = rounded(((wi + LEAST) * xi + wj * xj) / (wi + wj + LEAST));
        otherEnds[k] = rounded((wi * xi + (wj + LEAST) * xj) / (wi + wj + LEAST));
      }
    }
    return new Settlement(i, j, ends, otherEnds);
  }

  private static double weight(SpatialOptions.BargainRule rule, double stake) {
    return rule == SpatialOptions.BargainRule.S2P2 ? stake * stake : stake;
  }

  private static double yielded(double own, double other, double s, double sOther, double lead) {
    double pressed = Math.max(lead, 0) * sOther * sOther;
    double held = LEAST + (1 - Math.max(lead, 0)) * s * s;
    return own + (other - own) * pressed / (pressed + held);
  }

  private static double rounded(double x) {
    return Math.floor(x * GRID + 0.5) / GRID;
  }

  /// The mean of two bargains over one challenge.
  static Settlement mean(Settlement a, double weightA, Settlement b, double weightB) {
    return new Settlement(
        a.initiator,
        a.target,
        mean(a.initiatorEnd, weightA, b.initiatorEnd, weightB),
        mean(a.targetEnd, weightA, b.targetEnd, weightB));
  }

  private static double[] mean(double[] a, double weightA, double[] b, double weightB) {
    double[] mean = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      mean[k] = (weightA * a[k] + weightB * b[k]) / (weightA + weightB);
    }
    return mean;
  }

  /// The challenger's number.
  int initiator() {
    return initiator;
  }

  /// The number of the challenged.
  int target() {
    return target;
  }

  /// Where the challenger would stand.
  double[] initiatorEnd() {
    return initiatorEnd;
  }

  /// Where the challenged would stand.
  double[] targetEnd() {
    return targetEnd;
  }

  /// The end of one of the two sides.
  double[] end(int actor) {
    return actor == initiator ? initiatorEnd : targetEnd;
  }
}
