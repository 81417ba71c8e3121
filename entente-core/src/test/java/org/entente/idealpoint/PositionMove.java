package org.entente.idealpoint;

import org.entente.idealpoint.vote.Design;

/// A Metropolis-Hastings step on one position, proposed from the normal density that a Newton step
/// at the current point gives ([Gamerman1997]): nearly a draw from the full conditional.
final class PositionMove {
  private final ChainState state;
  private final Design design;
  private final VoteLogLikelihood vote = new VoteLogLikelihood();
  private double pull;
  private double weight;
  private double log;
  private double centre;
  private double precision;

  PositionMove(ChainState state) {
    this.state = state;
    this.design = state.design;
  }

  /// Moves one place; whether the proposal was accepted.
  boolean move(int p) {
    prior(p);
    double now = state.position[p];
    look(p, now);
    double z = state.random.nextGaussian();
    double next = centre + z / Math.sqrt(precision);
    double gain = 0.5 * z * z - 0.5 * Math.log(precision) - log;
    look(p, next);
    double back = now - centre;
    gain += log + 0.5 * Math.log(precision) - 0.5 * precision * back * back;
    boolean accepted =
        Math.log(state.random.nextDouble()) < gain && Math.abs(next) <= state.form.clip();
    if (accepted) {
      state.position[p] = next;
    }
    return accepted;
  }

  /// The prior given the actor's neighbouring periods: exp(pull x - weight x² / 2).
  private void prior(int p) {
    double[] x = state.position;
    weight = state.diagonal[p];
    pull = state.link[p] == 0 ? 0 : -state.link[p] * x[p - 1];
    if (p + 1 < x.length) {
      pull -= state.link[p + 1] * x[p + 1];
    }
  }

  /// The log density at x, and where a Newton step from there leads.
  private void look(int p, double x) {
    double sum = 0;
    double slope = 0;
    double information = 0;
    for (int k = design.placeStart[p]; k < design.placeStart[p + 1]; k++) {
      int i = design.placeItem[k];
      double beta = state.loading[i];
      double eta = beta * x;
      vote.at(design.placeCategory[k], state.lower[i] - eta, state.upper[i] - eta);
      sum += vote.log;
      slope += beta * vote.slope();
      information -= beta * beta * vote.curvature();
    }
    log = sum + (pull - 0.5 * weight * x) * x;
    precision = Math.max(information, 0) + weight;
    centre = x + (slope + pull - weight * x) / precision;
  }
}
