package org.entente.idealpoint;

/// The covariance of an item's (β, γ1, γ2) at a point, from the second derivatives of the log
/// posterior with the positions held; the proposals of the sampler are drawn with it.
final class ItemCurvature {
  /// 2.38 / √3, the scale of a random walk in three dimensions.
  private static final double SCALE = 1.374;

  private final double[][] precision = new double[3][3];
  private final boolean ordinal;

  ItemCurvature(
      Design design,
      IdealPointOptions.Priors priors,
      int item,
      double[] position,
      double[] loading,
      double[] lower,
      double[] upper) {
    ordinal = design.itemKind[item] == Design.ORDINAL;
    precision[0][0] = 1 / priors.loading();
    precision[1][1] = 1 / priors.cutPoint();
    precision[2][2] = 1 / priors.cutPoint();
    VoteDerivatives vote = new VoteDerivatives();
    for (int k = design.itemStart[item]; k < design.itemStart[item + 1]; k++) {
      double x = position[design.itemPlace[k]];
      double eta = loading[item] * x;
      vote.at(design.itemCategory[k], lower[item] - eta, upper[item] - eta);
      add(vote, x);
    }
  }

  private void add(VoteDerivatives vote, double x) {
    precision[0][0] -= x * x * vote.curvature();
    if (ordinal) {
      precision[0][1] += x * (vote.h11 + vote.h12);
      precision[0][2] += x * (vote.h22 + vote.h12);
      precision[1][1] -= vote.h11;
      precision[1][2] -= vote.h12;
      precision[2][2] -= vote.h22;
    } else {
      precision[0][1] += x * vote.curvature();
      precision[1][1] -= vote.curvature();
    }
  }

  /// The lower triangle, by rows, of a scaled root of the covariance: with precision P = U'U (U
  /// upper) in reversed order of the parameters, its inverse root is lower triangular.
  double[] root() {
    double c = ordinal ? Math.sqrt(precision[2][2]) : 1;
    double cb = ordinal ? precision[1][2] / c : 0;
    double ca = ordinal ? precision[0][2] / c : 0;
    double b = Math.sqrt(precision[1][1] - cb * cb);
    double ba = (precision[0][1] - cb * ca) / b;
    double a = Math.sqrt(precision[0][0] - ba * ba - ca * ca);
    double first = 1 / a;
    double second = -ba * first / b;
    return new double[] {
      SCALE * first,
      SCALE * second,
      SCALE / b,
      -SCALE * (cb * second + ca * first) / c,
      -SCALE * cb / (b * c),
      SCALE / c
    };
  }
}
