package org.entente.idealpoint;

import org.ejml.data.DMatrixRMaj;
import org.entente.idealpoint.step.PeriodIndex;
import org.entente.idealpoint.vote.Design;

/// A draw of the common shift of every period ([LiuSabatti2000]): all positions of a period with
/// the cut points of its items, which leaves the likelihood as it is and which single steps find
/// slowly.
///
/// The priors are quadratic in all shifts together, so they are drawn jointly and exactly. Periods
/// whose items reach into others (bridges) are left alone.
final class PeriodShiftMove {
  /// The precision that holds a period that stays.
  static final double WALL = 1e12;

  /// The precision that holds a mean or a scale over all periods.
  static final double HELD = 1e8;

  private final ChainState state;
  private final Design design;
  private final int[][] places;
  private final int[][] items;

  PeriodShiftMove(ChainState state, PeriodIndex index) {
    this.state = state;
    this.design = state.design;
    this.places = index.places();
    this.items = index.items();
  }

  void move() {
    int n = places.length;
    DMatrixRMaj precision = new DMatrixRMaj(n, n);
    double[] slope = new double[n];
    for (int p = 0; p < design.places(); p++) {
      addPlace(p, precision, slope);
    }
    for (int t = 0; t < n; t++) {
      addItems(t, precision, slope);
    }
    if (state.form.standardised()) {
      keepMean(precision);
    }
    double[] shift = new NormalByPrecision(precision, slope).draw(state.random);
    for (int t = 0; t < n; t++) {
      if (items[t].length > 0) {
        shift(t, shift[t]);
      }
    }
  }

  private void addPlace(int p, DMatrixRMaj precision, double[] slope) {
    double x = state.position[p];
    int t = design.placePeriod[p];
    precision.add(t, t, state.diagonal[p]);
    slope[t] -= state.diagonal[p] * x;
    if (state.link[p] != 0) {
      int before = design.placePeriod[p - 1];
      precision.add(t, before, state.link[p]);
      precision.add(before, t, state.link[p]);
      slope[t] -= state.link[p] * state.position[p - 1];
      slope[before] -= state.link[p] * x;
    }
  }

  /// Holds the mean over all places, which standardising would take away again.
  private void keepMean(DMatrixRMaj precision) {
    for (int t = 0; t < places.length; t++) {
      for (int u = 0; u < places.length; u++) {
        double share = (double) places[t].length / design.places();
        precision.add(t, u, HELD * share * places[u].length / design.places());
      }
    }
  }

  /// The cut points' prior; a period that stays is held by a wall.
  private void addItems(int t, DMatrixRMaj precision, double[] slope) {
    if (items[t].length == 0) {
      precision.add(t, t, WALL);
    }
    for (int i : items[t]) {
      double beta = state.loading[i];
      int cuts = state.ordinal(i) ? 2 : 1;
      double sum = state.lower[i] + (cuts == 2 ? state.upper[i] : 0);
      precision.add(t, t, cuts * beta * beta / state.priors.cutPoint());
      slope[t] -= beta * sum / state.priors.cutPoint();
    }
  }

  private void shift(int t, double by) {
    for (int p : places[t]) {
      state.position[p] += by;
    }
    for (int i : items[t]) {
      state.lower[i] += state.loading[i] * by;
      state.upper[i] += state.loading[i] * by;
    }
  }
}
