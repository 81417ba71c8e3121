package org.entente.idealpoint.step;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.Parameters;

/// Turns every period so that actors stand as near as can be to where they stood before: in one
/// dimension it mirrors periods that stand mirrored.
///
/// Rotating or reflecting the positions and loadings of a period leaves the likelihood and the
/// densities around 0 as they are, and alternating steps see the better turn hardly or not at all.
/// The steps into period t prefer the orthogonal R that maximises Σ w θ_before' R θ, the solution
/// of the Procrustes problem: with Σ w θ_before θ' = U S V', R = U V' ([Schoenemann1966]). Periods
/// are turned from the first to the last, each against those already turned; one that a bridged
/// item ties to the period before is turned as that one was. Cost: the places and items times the
/// square of the dimensions.
final class PeriodRotations {
  private final Parameters now;
  private final PathPrior prior;
  private final int n;
  private final boolean[] tied;
  private final int[] firstPeriod;
  private final int[][] places;

  PeriodRotations(Design design, Parameters now, PathPrior prior, int dimensions) {
    this.now = now;
    this.prior = prior;
    this.n = dimensions;
    this.places = new PeriodIndex(design).places();
    this.tied = new boolean[design.periods.length];
    this.firstPeriod = new int[design.items()];
    for (int i = 0; i < firstPeriod.length; i++) {
      int first = design.periods.length;
      int last = 0;
      for (int k = design.itemStart[i]; k < design.itemStart[i + 1]; k++) {
        int t = design.placePeriod[design.itemPlace[k]];
        first = Math.min(first, t);
        last = Math.max(last, t);
      }
      firstPeriod[i] = first;
      Arrays.fill(tied, first + 1, Math.max(first, last) + 1, true);
    }
  }

  /// Turns the periods in the first dimensions.
  void improve() {
    DMatrixRMaj[] turn = new DMatrixRMaj[tied.length];
    turn[0] = CommonOps_DDRM.identity(n);
    for (int t = 1; t < turn.length; t++) {
      turn[t] = tied[t] ? turn[t - 1] : turn(t);
      for (int p : places[t]) {
        turn(turn[t], now.position, p, false);
        turn(turn[t], now.variance, p, true);
        turn(turn[t], now.lagCovariance, p, true);
      }
    }
    for (int i = 0; i < firstPeriod.length; i++) {
      DMatrixRMaj by = turn[firstPeriod[i]];
      turn(by, now.loading, i, false);
      turn(by, now.lowerCovariance, i, false);
      turn(by, now.upperCovariance, i, false);
      turn(by, now.loadingVariance, i, true);
    }
  }

  private DMatrixRMaj turn(int t) {
    DMatrixRMaj cross = new DMatrixRMaj(n, n);
    for (int p : places[t]) {
      for (int d = 0; d < n && prior.link[p] != 0; d++) {
        for (int e = 0; e < n; e++) {
          cross.add(d, e, -prior.link[p] * now.position[d][p - 1] * now.position[e][p]);
        }
      }
    }
    var svd = DecompositionFactory_DDRM.svd(n, n, true, true, false);
    DMatrixRMaj turn = new DMatrixRMaj(n, n);
    svd.decompose(cross);
    CommonOps_DDRM.mult(svd.getU(null, false), svd.getV(null, true), turn);
    return turn;
  }

  private void turn(DMatrixRMaj by, double[][] rows, int k, boolean squared) {
    double[] column = new double[n];
    for (int d = 0; d < n; d++) {
      for (int e = 0; e < n; e++) {
        double factor = squared ? by.get(d, e) * by.get(d, e) : by.get(d, e);
        column[d] += factor * rows[e][k];
      }
    }
    for (int d = 0; d < n; d++) {
      rows[d][k] = column[d];
    }
  }
}
