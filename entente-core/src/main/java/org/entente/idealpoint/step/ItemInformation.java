package org.entente.idealpoint.step;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Parameters;
import org.entente.idealpoint.vote.VoteDerivatives;

/// What the votes of one period say about its positions in one dimension when the roll calls'
/// parameters are not known: with the negative second derivatives of the log likelihood and the
/// priors of the roll calls in blocks A (positions), B and D (parameters of each roll call),
///
///     A - Σ_v B_v D_v⁻¹ B_v'
///
/// from D_v = R R' as A - Y'Y with Y = R⁻¹B'. Second derivatives are taken in
/// the distances to the cut points, which makes every part positive semidefinite. One task for a
/// period: mutable.
final class ItemInformation {
  private final Design design;
  private final Parameters now;
  private final int dimension;
  private final IdealPointOptions.Priors priors;
  private final PeriodBlocks blocks;
  private final VoteDerivatives vote = new VoteDerivatives();
  private final double[] root = new double[6];

  ItemInformation(
      Design design,
      Parameters now,
      int dimension,
      IdealPointOptions.Priors priors,
      PeriodBlocks blocks) {
    this.design = design;
    this.now = now;
    this.dimension = dimension;
    this.priors = priors;
    this.blocks = blocks;
  }

  /// The information of the items of a period; of an item that other periods share, the votes of
  /// this period.
  DMatrixRMaj of(int period, int[] items) {
    int n = blocks.size(period);
    DMatrixRMaj information = new DMatrixRMaj(n, n);
    DMatrixRMaj half = new DMatrixRMaj(3 * items.length, n);
    for (int c = 0; c < items.length; c++) {
      int item = items[c];
      factor(item);
      for (int k = design.itemStart[item]; k < design.itemStart[item + 1]; k++) {
        int place = design.itemPlace[k];
        if (design.placePeriod[place] == period) {
          add(item, k, blocks.rowOfPlace(place), 3 * c, information, half);
        }
      }
    }
    DMatrixRMaj known = new DMatrixRMaj(n, n);
    CommonOps_DDRM.multInner(half, known);
    CommonOps_DDRM.subtractEquals(information, known);
    return information;
  }

  private void at(int item, int k) {
    int place = design.itemPlace[k];
    double eta = now.loading[dimension][item] * now.position[dimension][place];
    eta += now.utilityWithout(dimension, item, place);
    vote.at(design.itemCategory[k], now.lower[item] - eta, now.upper[item] - eta);
  }

  /// The lower root of D_v, by rows, of (β, γ1, γ2); an item with one cut point has no second.
  private void factor(int item) {
    boolean ordinal = design.itemKind[item] == Design.ORDINAL;
    double bb = 1 / priors.loading();
    double b1 = 0;
    double b2 = 0;
    double c11 = 1 / priors.cutPoint();
    double c12 = 0;
    double c22 = 1 / priors.cutPoint();
    for (int k = design.itemStart[item]; k < design.itemStart[item + 1]; k++) {
      double x = now.position[dimension][design.itemPlace[k]];
      at(item, k);
      bb -= x * x * vote.curvature();
      b1 += x * (ordinal ? vote.h11 + vote.h12 : vote.curvature());
      b2 += ordinal ? x * (vote.h22 + vote.h12) : 0;
      c11 -= ordinal ? vote.h11 : vote.curvature();
      c12 -= ordinal ? vote.h12 : 0;
      c22 -= ordinal ? vote.h22 : 0;
    }
    root[0] = Math.sqrt(bb);
    root[1] = b1 / root[0];
    root[2] = Math.sqrt(c11 - root[1] * root[1]);
    root[3] = b2 / root[0];
    root[4] = (c12 - root[3] * root[1]) / root[2];
    root[5] = Math.sqrt(c22 - root[3] * root[3] - root[4] * root[4]);
  }

  private void add(int item, int k, int row, int first, DMatrixRMaj information, DMatrixRMaj half) {
    boolean ordinal = design.itemKind[item] == Design.ORDINAL;
    double beta = now.loading[dimension][item];
    double x = now.position[dimension][design.itemPlace[k]];
    at(item, k);
    information.add(row, row, -beta * beta * vote.curvature());
    double lower = beta * (ordinal ? vote.h11 + vote.h12 : vote.curvature());
    double upper = ordinal ? beta * (vote.h22 + vote.h12) : 0;
    double y0 = -beta * x * vote.curvature() / root[0];
    double y1 = (lower - root[1] * y0) / root[2];
    double y2 = (upper - root[3] * y0 - root[4] * y1) / root[5];
    half.set(first, row, y0);
    half.set(first + 1, row, y1);
    half.set(first + 2, row, y2);
  }
}
