package org.entente.idealpoint.step;

import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.Parameters;
import org.entente.idealpoint.vote.VoteDerivatives;

/// One Newton step on the whole path of one actor in one dimension, with the roll calls held: a
/// tridiagonal system, because a step ties neighbouring periods only. The same pass gives the
/// posterior variance of each position.
final class PathStep {
  private static final double LARGEST = 1.5;

  private final Design design;
  private final Parameters now;
  private final int dimension;
  private final double[] position;
  private final PathPrior prior;
  private final VoteDerivatives vote = new VoteDerivatives();

  PathStep(Design design, Parameters now, int dimension, PathPrior prior) {
    this.design = design;
    this.now = now;
    this.dimension = dimension;
    this.position = now.position[dimension];
    this.prior = prior;
  }

  void improve(int actor) {
    int from = design.actorStart[actor];
    int n = design.actorStart[actor + 1] - from;
    if (n == 0) {
      return;
    }
    double[] precision = new double[n];
    double[] slope = new double[n];
    double[] link = new double[n];
    for (int t = 0; t < n; t++) {
      likelihood(from + t, t, slope, precision);
    }
    movement(from, n, slope, precision, link);
    solve(from, n, slope, precision, link);
  }

  private void likelihood(int place, int t, double[] slope, double[] precision) {
    double theta = position[place];
    double gradient = 0;
    double information = 0;
    for (int k = design.placeStart[place]; k < design.placeStart[place + 1]; k++) {
      int item = design.placeItem[k];
      double beta = now.loading[dimension][item];
      double eta = beta * theta + now.utilityWithout(dimension, item, place);
      vote.at(design.placeCategory[k], now.lower[item] - eta, now.upper[item] - eta);
      double spread = now.loadingVariance[dimension][item];
      gradient +=
          beta * vote.slope()
              + theta * spread * vote.curvature()
              - now.lowerCovariance[dimension][item] * (vote.h11 + vote.h12)
              - now.upperCovariance[dimension][item] * (vote.h22 + vote.h12);
      information -= (beta * beta + spread) * vote.curvature();
    }
    slope[t] = gradient;
    precision[t] = Math.max(information, 0);
  }

  private void movement(int from, int n, double[] slope, double[] precision, double[] link) {
    for (int t = 0; t < n; t++) {
      int p = from + t;
      link[t] = prior.link[p];
      precision[t] += prior.diagonal[p];
      slope[t] -= prior.diagonal[p] * position[p];
      slope[t] -= t > 0 ? link[t] * position[p - 1] : 0;
      slope[t] -= t + 1 < n ? prior.link[p + 1] * position[p + 1] : 0;
    }
  }

  private void solve(int from, int n, double[] slope, double[] precision, double[] link) {
    double[] forward = new double[n];
    double[] carried = new double[n];
    forward[0] = precision[0];
    carried[0] = slope[0];
    for (int t = 1; t < n; t++) {
      double ratio = link[t] / forward[t - 1];
      forward[t] = precision[t] - ratio * link[t];
      carried[t] = slope[t] - ratio * carried[t - 1];
    }
    double step = carried[n - 1] / forward[n - 1];
    double variance = 1 / forward[n - 1];
    move(from + n - 1, step, variance);
    for (int t = n - 2; t >= 0; t--) {
      double gain = -link[t + 1] / forward[t];
      now.lagCovariance[dimension][from + t + 1] = gain * variance;
      step = carried[t] / forward[t] + gain * step;
      variance = 1 / forward[t] + gain * gain * variance;
      move(from + t, step, variance);
    }
  }

  private void move(int place, double step, double variance) {
    position[place] += Math.clamp(step, -LARGEST, LARGEST);
    now.variance[dimension][place] = variance;
  }
}
