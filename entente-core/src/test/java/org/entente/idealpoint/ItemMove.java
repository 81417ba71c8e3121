package org.entente.idealpoint;

import org.entente.idealpoint.vote.Design;

/// A Metropolis-Hastings step on the parameters (β, γ1, γ2) of one item together, proposed from the
/// normal density that a Newton step at the current point gives ([Gamerman1997]).
///
/// With precision P = LL', the proposal is the Newton point plus L'⁻¹ times standard normals. An
/// item with one cut point has two parameters.
final class ItemMove {
  private static final double LONGEST = 2;

  private final ChainState state;
  private final Design design;
  private final VoteLogLikelihood vote = new VoteLogLikelihood();
  private final double[] gradient = new double[3];
  private final double[][] root = new double[3][3];
  private final double[] centre = new double[3];
  private final double[] now = new double[3];
  private final double[] next = new double[3];
  private double log;
  private int n;

  ItemMove(ChainState state) {
    this.state = state;
    this.design = state.design;
  }

  /// Moves one item; whether the proposal was accepted.
  boolean move(int item) {
    n = state.ordinal(item) ? 3 : 2;
    now[0] = state.loading[item];
    now[1] = state.lower[item];
    now[2] = state.upper[item];
    if (!look(item, now)) {
      return false;
    }
    double gain = propose() - log - halfLogDeterminant();
    if ((n == 3 && !(next[1] < next[2])) || !look(item, next)) {
      return false;
    }
    gain += log + halfLogDeterminant() - 0.5 * squaredDistance(now);
    if (!(Math.log(state.random.nextDouble()) < gain)) {
      return false;
    }
    state.loading[item] = next[0];
    state.lower[item] = next[1];
    state.upper[item] = next[n - 1];
    return true;
  }

  /// Draws the proposal; half its squared distance.
  private double propose() {
    double half = 0;
    for (int r = n - 1; r >= 0; r--) {
      double z = state.random.nextGaussian();
      half += 0.5 * z * z;
      for (int c = r + 1; c < n; c++) {
        z -= root[c][r] * (next[c] - centre[c]);
      }
      next[r] = centre[r] + z / root[r][r];
    }
    return half;
  }

  private double squaredDistance(double[] x) {
    double sum = 0;
    for (int r = 0; r < n; r++) {
      double z = 0;
      for (int c = r; c < n; c++) {
        z += root[c][r] * (x[c] - centre[c]);
      }
      sum += z * z;
    }
    return sum;
  }

  private double halfLogDeterminant() {
    double sum = 0;
    for (int r = 0; r < n; r++) {
      sum += Math.log(root[r][r]);
    }
    return sum;
  }

  /// The log density at x and the Newton proposal from there; false where the curvature is none.
  private boolean look(int item, double[] x) {
    double cut2 = x[n - 1];
    sum(item, x[0], x[1], cut2);
    double[] weight = {
      1 / state.priors.loading(), 1 / state.priors.cutPoint(), 1 / state.priors.cutPoint()
    };
    for (int r = 0; r < n; r++) {
      log -= 0.5 * weight[r] * x[r] * x[r];
      gradient[r] -= weight[r] * x[r];
      root[r][r] += weight[r];
    }
    if (!factor()) {
      return false;
    }
    solve(x);
    return true;
  }

  private void sum(int item, double beta, double cut1, double cut2) {
    double slope = 0;
    double g1 = 0;
    double g2 = 0;
    double hbb = 0;
    double hb1 = 0;
    double hb2 = 0;
    double h11 = 0;
    double h12 = 0;
    double h22 = 0;
    log = 0;
    for (int k = design.itemStart[item]; k < design.itemStart[item + 1]; k++) {
      double x = state.position[design.itemPlace[k]];
      double eta = beta * x;
      vote.at(design.itemCategory[k], cut1 - eta, cut2 - eta);
      log += vote.log;
      slope += x * vote.slope();
      g1 += vote.d1;
      g2 += vote.d2;
      hbb -= x * x * vote.curvature();
      hb1 += x * (vote.h11 + vote.h12);
      hb2 += x * (vote.h22 + vote.h12);
      h11 -= vote.h11;
      h12 -= vote.h12;
      h22 -= vote.h22;
    }
    gradient[0] = slope;
    gradient[1] = n == 3 ? g1 : g1 + g2;
    gradient[2] = g2;
    root[0][0] = hbb;
    root[1][0] = n == 3 ? hb1 : hb1 + hb2;
    root[1][1] = n == 3 ? h11 : h11 + 2 * h12 + h22;
    root[2][0] = hb2;
    root[2][1] = h12;
    root[2][2] = h22;
  }

  /// Cholesky's factor in place.
  private boolean factor() {
    for (int r = 0; r < n; r++) {
      for (int c = 0; c <= r; c++) {
        double value = root[r][c];
        for (int k = 0; k < c; k++) {
          value -= root[r][k] * root[c][k];
        }
        if (r == c && !(value > 1e-10)) {
          return false;
        }
        root[r][c] = r == c ? Math.sqrt(value) : value / root[c][c];
      }
    }
    return true;
  }

  /// The centre of the proposal: x and the Newton step P⁻¹g, whose squared length is |L⁻¹g|².
  private void solve(double[] x) {
    double squares = 0;
    for (int r = 0; r < n; r++) {
      double value = gradient[r];
      for (int c = 0; c < r; c++) {
        value -= root[r][c] * centre[c];
      }
      centre[r] = value / root[r][r];
      squares += centre[r] * centre[r];
    }
    for (int r = n - 1; r >= 0; r--) {
      double value = centre[r];
      for (int c = r + 1; c < n; c++) {
        value -= root[c][r] * centre[c];
      }
      centre[r] = value / root[r][r];
    }
    double length = Math.sqrt(squares);
    double share = Math.min(1, LONGEST / length);
    for (int r = 0; r < n; r++) {
      centre[r] = x[r] + share * centre[r];
    }
  }
}
