package org.entente.idealpoint.step;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Parameters;

/// The best common shift of every period: a move that leaves the likelihood as it is and that
/// alternating steps find slowly, because positions wait for the roll calls and the roll calls for
/// the positions.
///
/// Positions of period t move by d_t and the cut points of its roll calls by β d_t; the priors are
/// quadratic in all d together, one linear system of the size of the periods. Periods that share an
/// item with another stay. Cost: the places and items, and the cube of the periods.
final class PeriodShifts {
  private final Design design;
  private final Parameters now;
  private final PathPrior prior;
  private final IdealPointOptions.Priors priors;
  private final int[][] places;
  private final int[][] items;

  PeriodShifts(Design design, Parameters now, PathPrior prior, IdealPointOptions options) {
    this.design = design;
    this.now = now;
    this.prior = prior;
    this.priors = options.priors();
    PeriodIndex index = new PeriodIndex(design);
    this.places = index.places();
    this.items = index.items();
  }

  /// Shifts the periods on one dimension.
  void improve(int d) {
    int n = places.length;
    DMatrixRMaj precision = new DMatrixRMaj(n, n);
    DMatrixRMaj slope = new DMatrixRMaj(n, 1);
    for (int p = 0; p < design.places(); p++) {
      addPlace(d, p, precision, slope);
    }
    for (int t = 0; t < n; t++) {
      addItems(d, t, precision, slope);
    }
    DMatrixRMaj best = new DMatrixRMaj(n, 1);
    if (CommonOps_DDRM.solve(precision, slope, best)) {
      for (int t = 0; t < n; t++) {
        if (items[t].length > 0) {
          shift(d, t, best.get(t, 0));
        }
      }
    }
  }

  private void addPlace(int d, int p, DMatrixRMaj precision, DMatrixRMaj slope) {
    double x = now.position[d][p];
    int t = design.placePeriod[p];
    precision.add(t, t, prior.diagonal[p]);
    slope.add(t, 0, -prior.diagonal[p] * x);
    if (prior.link[p] != 0) {
      int before = design.placePeriod[p - 1];
      precision.add(t, before, prior.link[p]);
      precision.add(before, t, prior.link[p]);
      slope.add(t, 0, -prior.link[p] * now.position[d][p - 1]);
      slope.add(before, 0, -prior.link[p] * x);
    }
  }

  /// The cut points' prior; a period that stays is held by a wall.
  private void addItems(int d, int t, DMatrixRMaj precision, DMatrixRMaj slope) {
    if (items[t].length == 0) {
      precision.add(t, t, 1e12);
    }
    for (int i : items[t]) {
      double beta = now.loading[d][i];
      int cuts = design.itemKind[i] == Design.ORDINAL ? 2 : 1;
      double sum = now.lower[i] + (cuts == 2 ? now.upper[i] : 0);
      precision.add(t, t, cuts * beta * beta / priors.cutPoint());
      slope.add(t, 0, -beta * sum / priors.cutPoint());
    }
  }

  private void shift(int d, int t, double by) {
    for (int p : places[t]) {
      now.position[d][p] += by;
    }
    for (int i : items[t]) {
      now.lower[i] += now.loading[d][i] * by;
      now.upper[i] += now.loading[d][i] * by;
    }
  }
}
