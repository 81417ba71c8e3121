package org.entente.idealpoint;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.entente.idealpoint.step.PeriodIndex;
import org.entente.idealpoint.vote.Design;

/// A move of the common stretch of every period ([LiuSabatti2000]): all positions of a period times
/// s = exp(r), the loadings of its items divided by it, which leaves the likelihood as it is.
///
/// With sums over the period's positions and loadings, the log prior of all r together is
///
///     -½ Σ_t a_t exp(2 r_t) + Σ_tu c_tu exp(r_t + r_u) - ½ Σ_t b_t exp(-2 r_t) + Σ_t n_t r_t
///
/// (n: positions less loadings, the Jacobian). Its normal approximation at the mode, which does not
/// depend on the r the chain is at, guides a few steps of a random walk. Periods whose items reach
/// into others are left alone.
final class PeriodStretchMove {
  private static final int NEWTON_STEPS = 30;
  private static final int STEPS = 20;
  private static final double SIZE = 0.4;

  private final ChainState state;
  private final Design design;
  private final int[][] places;
  private final int[][] items;
  private final double[] a;
  private final double[] b;
  private final DMatrixRMaj c;

  /// The share of each period in the sum of squares of all positions, where that is held.
  private final double[] share;

  private double accepted;

  PeriodStretchMove(ChainState state, PeriodIndex index) {
    this.state = state;
    this.design = state.design;
    this.places = index.places();
    this.items = index.items();
    this.a = new double[places.length];
    this.b = new double[places.length];
    this.c = new DMatrixRMaj(places.length, places.length);
    this.share = new double[places.length];
  }

  /// Moves all periods; the share of the steps that was accepted.
  double move() {
    sums();
    double[] mode = new double[a.length];
    for (int k = 0; k < NEWTON_STEPS; k++) {
      double[] next = newton(mode).mean();
      double change = 0;
      for (int t = 0; t < mode.length; t++) {
        double step = Math.clamp(next[t] - mode[t], -0.5, 0.5);
        mode[t] += step;
        change = Math.max(change, Math.abs(step));
      }
      if (change < 1e-8) {
        break;
      }
    }
    double[] r = walk(newton(mode));
    for (int t = 0; t < r.length; t++) {
      if (items[t].length > 0) {
        stretch(t, Math.exp(r[t]));
      }
    }
    return accepted;
  }

  /// Steps that leave the normal density as it is ([CotterEtAl2013]), each accepted or not by what
  /// the log prior differs from it; from no stretch.
  private double[] walk(NormalByPrecision normal) {
    double keep = Math.sqrt(1 - SIZE * SIZE);
    double[] mean = normal.mean();
    double[] r = new double[mean.length];
    double weight = log(r) - normal.log(r);
    accepted = 0;
    for (int k = 0; k < STEPS; k++) {
      double[] next = normal.draw(state.random);
      for (int t = 0; t < next.length; t++) {
        next[t] = mean[t] + keep * (r[t] - mean[t]) + SIZE * (next[t] - mean[t]);
      }
      double other = log(next) - normal.log(next);
      if (Math.log(state.random.nextDouble()) < other - weight) {
        r = next;
        weight = other;
        accepted += 1.0 / STEPS;
      }
    }
    return r;
  }

  private void sums() {
    Arrays.fill(a, 0);
    Arrays.fill(b, 0);
    Arrays.fill(share, 0);
    c.zero();
    for (int p = 0; p < design.places(); p++) {
      double x = state.position[p];
      int t = design.placePeriod[p];
      a[t] += state.diagonal[p] * x * x;
      share[t] += state.form.standardised() ? x * x / design.places() : 0;
      if (state.link[p] != 0) {
        c.add(t, design.placePeriod[p - 1], -state.link[p] * x * state.position[p - 1]);
      }
    }
    for (int t = 0; t < items.length; t++) {
      for (int i : items[t]) {
        b[t] += state.loading[i] * state.loading[i] / state.priors.loading();
      }
    }
  }

  private boolean fixed(int t) {
    return items[t].length == 0;
  }

  private double log(double[] r) {
    double sum = -0.5 * PeriodShiftMove.HELD * scale(r) * scale(r);
    for (int t = 0; t < r.length; t++) {
      double s = Math.exp(r[t]);
      sum += -0.5 * a[t] * s * s - 0.5 * b[t] / (s * s) + count(t) * r[t];
      sum -= fixed(t) ? 0.5 * PeriodShiftMove.WALL * r[t] * r[t] : 0;
      for (int u = 0; u < r.length; u++) {
        double cross = c.unsafe_get(t, u);
        sum += cross == 0 ? 0 : cross * Math.exp(r[t] + r[u]);
      }
    }
    return sum;
  }

  private int count(int t) {
    return places[t].length - items[t].length;
  }

  /// How far the scale of all positions moves, to first order: held at 0 where every draw is
  /// standardised, for that would take it away again.
  private double scale(double[] r) {
    double sum = 0;
    for (int t = 0; t < r.length; t++) {
      sum += share[t] * r[t];
    }
    return sum;
  }

  /// The normal density whose mean is a Newton step from r, its precision at least that of the
  /// squares alone (a_t exp(2 r_t) + b_t exp(-2 r_t) less the cross terms beside the diagonal), so
  /// that it is positive definite. A period that stays has a wall.
  private NormalByPrecision newton(double[] r) {
    int n = r.length;
    DMatrixRMaj precision = new DMatrixRMaj(n, n);
    double[] slope = new double[n];
    double[] cross = new double[n];
    for (int t = 0; t < n; t++) {
      for (int u = 0; u < n; u++) {
        double product = c.unsafe_get(t, u) * Math.exp(r[t] + r[u]);
        cross[t] += product;
        cross[u] += product;
        precision.add(t, u, PeriodShiftMove.HELD * share[t] * share[u] - product);
        precision.add(u, t, -product);
      }
    }
    for (int t = 0; t < n; t++) {
      double square = a[t] * Math.exp(2 * r[t]);
      double loadings = b[t] * Math.exp(-2 * r[t]);
      double pull = -square + cross[t] + loadings + count(t);
      slope[t] = fixed(t) ? 0 : pull - PeriodShiftMove.HELD * share[t] * scale(r);
      double curvature = Math.max(square + loadings, 2 * square - cross[t] + 2 * loadings);
      precision.add(t, t, curvature + (fixed(t) ? PeriodShiftMove.WALL : 0));
    }
    return expanded(precision, slope, r);
  }

  private static NormalByPrecision expanded(DMatrixRMaj precision, double[] slope, double[] r) {
    double[] b = slope.clone();
    for (int t = 0; t < r.length; t++) {
      for (int u = 0; u < r.length; u++) {
        b[t] += precision.unsafe_get(t, u) * r[u];
      }
    }
    return new NormalByPrecision(precision, b);
  }

  private void stretch(int t, double by) {
    for (int p : places[t]) {
      state.position[p] *= by;
    }
    for (int i : items[t]) {
      state.loading[i] /= by;
    }
  }
}
