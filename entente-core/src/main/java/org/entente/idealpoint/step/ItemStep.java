package org.entente.idealpoint.step;

import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Parameters;
import org.entente.idealpoint.vote.VoteDerivatives;

/// One Newton step on the parameters (β, γ1, γ2) of one item, β in one dimension, with the
/// positions held at their mean and variance: the expected log likelihood to second order.
public final class ItemStep {
  private final Design design;
  private final Parameters now;
  private final int dimension;
  private final double[] loading;
  private final IdealPointOptions.Priors priors;
  private final VoteDerivatives vote = new VoteDerivatives();
  private double gb;
  private double g1;
  private double g2;
  private double hbb;
  private double hb1;
  private double hb2;
  private double h11;
  private double h12;
  private double h22;

  public ItemStep(Design design, Parameters now, int dimension, IdealPointOptions options) {
    this.design = design;
    this.now = now;
    this.dimension = dimension;
    this.loading = now.loading[dimension];
    this.priors = options.priors();
  }

  public void improve(int item) {
    sum(item);
    if (design.itemKind[item] == Design.ORDINAL) {
      ordinal(item);
    } else {
      binary(item);
    }
  }

  private void sum(int item) {
    double[] position = now.position[dimension];
    double[] variance = now.variance[dimension];
    double beta = loading[item];
    double cut1 = now.lower[item];
    double cut2 = now.upper[item];
    gb = -beta / priors.loading();
    g1 = -cut1 / priors.cutPoint();
    g2 = -cut2 / priors.cutPoint();
    hbb = -1 / priors.loading();
    h11 = -1 / priors.cutPoint();
    h22 = h11;
    hb1 = 0;
    hb2 = 0;
    h12 = 0;
    for (int k = design.itemStart[item]; k < design.itemStart[item + 1]; k++) {
      int place = design.itemPlace[k];
      double theta = position[place];
      double spread = variance[place];
      double eta = beta * theta + now.utilityWithout(dimension, item, place);
      vote.at(design.itemCategory[k], cut1 - eta, cut2 - eta);
      gb += theta * vote.slope() + spread * beta * vote.curvature();
      g1 += vote.d1;
      g2 += vote.d2;
      hbb += (theta * theta + spread) * vote.curvature();
      hb1 -= theta * (vote.h11 + vote.h12);
      hb2 -= theta * (vote.h22 + vote.h12);
      h11 += vote.h11;
      h12 += vote.h12;
      h22 += vote.h22;
    }
  }

  private void binary(int item) {
    double g = (g1 + g2) - (-now.lower[item] / priors.cutPoint());
    double hbg = hb1 + hb2;
    double hgg = h11 + 2 * h12 + h22 + 1 / priors.cutPoint();
    double det = hbb * hgg - hbg * hbg;
    double stepBeta = -(hgg * gb - hbg * g) / det;
    double stepCut = -(hbb * g - hbg * gb) / det;
    double scale = Math.min(1, 1 / Math.max(Math.abs(stepBeta), Math.abs(stepCut)));
    loading[item] += scale * stepBeta;
    now.lower[item] += scale * stepCut;
    now.upper[item] = now.lower[item];
    now.loadingVariance[dimension][item] = -hgg / det;
    now.lowerCovariance[dimension][item] = hbg / det;
    now.upperCovariance[dimension][item] = hbg / det;
    now.lowerVariance[item] = -hbb / det;
    now.upperVariance[item] = -hbb / det;
  }

  private void ordinal(int item) {
    double c00 = h11 * h22 - h12 * h12;
    double c01 = hb2 * h12 - hb1 * h22;
    double c02 = hb1 * h12 - hb2 * h11;
    double det = hbb * c00 + hb1 * c01 + hb2 * c02;
    double c11 = hbb * h22 - hb2 * hb2;
    double c12 = hb1 * hb2 - hbb * h12;
    double c22 = hbb * h11 - hb1 * hb1;
    double s0 = -(c00 * gb + c01 * g1 + c02 * g2) / det;
    double s1 = -(c01 * gb + c11 * g1 + c12 * g2) / det;
    double s2 = -(c02 * gb + c12 * g1 + c22 * g2) / det;
    double scale = 1 / Math.max(1, Math.max(Math.abs(s0), Math.max(Math.abs(s1), Math.abs(s2))));
    double gap = now.upper[item] - now.lower[item];
    while (gap + scale * (s2 - s1) < 0.2 * gap) {
      scale *= 0.5;
    }
    loading[item] += scale * s0;
    now.lower[item] += scale * s1;
    now.upper[item] += scale * s2;
    now.loadingVariance[dimension][item] = -c00 / det;
    now.lowerCovariance[dimension][item] = -c01 / det;
    now.upperCovariance[dimension][item] = -c02 / det;
    now.lowerVariance[item] = -c11 / det;
    now.upperVariance[item] = -c22 / det;
  }
}
