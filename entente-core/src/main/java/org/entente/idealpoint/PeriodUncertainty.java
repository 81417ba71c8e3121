package org.entente.idealpoint;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// What the uncertainty of whole periods adds to that of positions.
///
/// The variances of the fit hold the roll calls. But a period's positions can all shift with its cut
/// points (θ + a_t) and stretch against its loadings (θ exp s_t) without changing the likelihood:
/// only the priors hold a and s, the weaker the fewer actors there are. With V the inverse of the
/// second derivatives of the negative log prior in (a, s), and the scale (mean 0, standard deviation
/// 1 over all places) projected out,
///
///     var θ_it += V_aa + 2 θ_it V_as + θ_it² V_ss
///     var (θ_it - θ_jt) += (θ_it - θ_jt)² V_ss
///
/// About 1/n each for n actors; nothing where there is one period, whose place and scale are fixed.
/// A period that shares an item with another is taken as held. Cost: the places and items, and the
/// cube of twice the periods.
final class PeriodUncertainty {
  /// The precision of what is held.
  private static final double WALL = 1e9;

  private final Design design;
  private final double[] position;
  private final int n;
  private final DMatrixRMaj covariance;

  PeriodUncertainty(
      Design design, Parameters now, int dimension, IdealPointOptions.Priors priors) {
    this.design = design;
    this.position = now.position[dimension];
    this.n = design.periods.length;
    DMatrixRMaj precision = precision(now, dimension, priors);
    DMatrixRMaj free = new DMatrixRMaj(2 * n, 2 * n);
    CommonOps_DDRM.invert(precision, free);
    DMatrixRMaj scale = scale();
    DMatrixRMaj half = new DMatrixRMaj(2 * n, 2 * n);
    covariance = new DMatrixRMaj(2 * n, 2 * n);
    CommonOps_DDRM.mult(scale, free, half);
    CommonOps_DDRM.multTransB(half, scale, covariance);
  }

  private DMatrixRMaj precision(Parameters now, int d, IdealPointOptions.Priors priors) {
    DMatrixRMaj precision = new DMatrixRMaj(2 * n, 2 * n);
    for (int p = 0; p < position.length; p++) {
      double x = position[p];
      int t = design.placePeriod[p];
      double w = 1 / priors.position();
      precision.add(t, t, w);
      both(precision, t, n + t, w * x);
      precision.add(n + t, n + t, 2 * w * (x * x + now.variance[d][p]));
      if (design.placeStep[p] > 0) {
        step(precision, p, 1 / (priors.evolution() * design.placeStep[p]));
      }
    }
    PeriodIndex index = new PeriodIndex(design);
    for (int t = 0; t < n; t++) {
      int[] items = index.items()[t];
      for (int i : items) {
        double beta = now.loading[d][i];
        int cuts = design.itemKind[i] == Design.ORDINAL ? 2 : 1;
        precision.add(t, t, cuts * beta * beta / priors.cutPoint());
        double square = beta * beta + now.loadingVariance[d][i];
        precision.add(n + t, n + t, 2 * square / priors.loading());
      }
      if (items.length == 0) {
        precision.add(t, t, WALL);
        precision.add(n + t, n + t, WALL);
      }
    }
    return precision;
  }

  /// The second derivatives of w/2 (step)², the step from the place before.
  private void step(DMatrixRMaj precision, int p, double w) {
    int t = design.placePeriod[p];
    int before = design.placePeriod[p - 1];
    int[] at = {t, before, n + t, n + before};
    double[] slope = {1, -1, position[p], -position[p - 1]};
    for (int j = 0; j < at.length; j++) {
      for (int k = 0; k < at.length; k++) {
        precision.add(at[j], at[k], w * slope[j] * slope[k]);
      }
    }
    double gap = position[p] - position[p - 1];
    precision.add(at[2], at[2], w * gap * position[p]);
    precision.add(at[3], at[3], -w * gap * position[p - 1]);
  }

  private static void both(DMatrixRMaj m, int row, int column, double value) {
    m.add(row, column, value);
    m.add(column, row, value);
  }

  /// The linear map from (a, s) to what is left of them when the positions are brought back to mean
  /// 0 and standard deviation 1.
  private DMatrixRMaj scale() {
    DMatrixRMaj moments = new DMatrixRMaj(2, 2 * n);
    double share = 1.0 / position.length;
    for (int p = 0; p < position.length; p++) {
      double x = position[p];
      int t = design.placePeriod[p];
      moments.add(0, t, share);
      moments.add(0, n + t, share * x);
      moments.add(1, t, share * x);
      moments.add(1, n + t, share * x * x);
    }
    DMatrixRMaj map = CommonOps_DDRM.identity(2 * n);
    for (int u = 0; u < n; u++) {
      for (int v = 0; v < 2 * n; v++) {
        map.add(u, v, -moments.get(0, v));
        map.add(n + u, v, -moments.get(1, v));
      }
    }
    return map;
  }

  /// What is added to the variance of a position.
  double ofPosition(int place) {
    int t = design.placePeriod[place];
    double x = position[place];
    double shift = covariance.get(t, t);
    double mixed = covariance.get(t, n + t);
    double stretch = covariance.get(n + t, n + t);
    return Math.max(0, shift + 2 * x * mixed + x * x * stretch);
  }

  /// What is added to the variance of the distance of two positions of one period.
  double ofDistance(int place, int other) {
    int t = design.placePeriod[place];
    double gap = position[place] - position[other];
    return gap * gap * Math.max(0, covariance.get(n + t, n + t));
  }
}
