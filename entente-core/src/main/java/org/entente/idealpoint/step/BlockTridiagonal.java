package org.entente.idealpoint.step;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.entente.run.Interrupted;

/// A symmetric positive definite matrix of one dense block for each period, where neighbouring
/// blocks are tied by one number on the rows of the same actor: its solutions and the blocks on the
/// diagonal of its inverse.
///
/// Forward: F_t = S_t - L' F_t-1⁻¹ L. Backward: V_t = F_t⁻¹ + F_t⁻¹ L V_t+1 L' F_t⁻¹, done for the
/// periods asked for and later ones only. Cost: three times the cube of each block; memory twice
/// the square.
final class BlockTridiagonal {
  private final PeriodBlocks blocks;
  private final double link;
  private final DMatrixRMaj[] inverse;
  private final DMatrixRMaj[] covariance;
  private int known;

  /// Takes the blocks on the diagonal and overwrites them; `link` is the number off it. Throws
  /// [IllegalStateException] where the matrix is not positive definite.
  BlockTridiagonal(PeriodBlocks blocks, DMatrixRMaj[] diagonal, double link) {
    this.blocks = blocks;
    this.link = link;
    int n = blocks.periods();
    inverse = new DMatrixRMaj[n];
    covariance = new DMatrixRMaj[n];
    for (int t = 0; t < n; t++) {
      forward(t, diagonal[t]);
    }
    known = n - 1;
    covariance[known] = inverse[known];
  }

  private void forward(int t, DMatrixRMaj block) {
    if (Thread.currentThread().isInterrupted()) {
      throw new Interrupted();
    }
    if (t > 0) {
      int[] before = blocks.before(t);
      for (int r = 0; r < before.length; r++) {
        for (int s = 0; s < before.length && before[r] >= 0; s++) {
          if (before[s] >= 0) {
            block.add(r, s, -link * link * inverse[t - 1].get(before[r], before[s]));
          }
        }
      }
    }
    inverse[t] =
        DenseInverse.find(block)
            .orElseThrow(() ->
                new IllegalStateException(
                    "precision of period " + t + " is not positive definite"));
  }

  /// The block of the inverse on the diagonal of a period.
  synchronized DMatrixRMaj covariance(int period) {
    while (known > period) {
      backward(--known);
    }
    return covariance[period];
  }

  private void backward(int t) {
    int[] before = blocks.before(t + 1);
    int n = blocks.size(t);
    DMatrixRMaj later = new DMatrixRMaj(n, n);
    for (int r = 0; r < before.length; r++) {
      for (int s = 0; s < before.length && before[r] >= 0; s++) {
        if (before[s] >= 0) {
          later.set(before[r], before[s], link * link * covariance[t + 1].get(r, s));
        }
      }
    }
    DMatrixRMaj half = new DMatrixRMaj(n, n);
    CommonOps_DDRM.mult(inverse[t], later, half);
    covariance[t] = inverse[t].copy();
    CommonOps_DDRM.multAdd(half, inverse[t], covariance[t]);
  }

  /// Solves for a right side given by period and row, which it overwrites with the solution.
  void solve(DMatrixRMaj[] side) {
    int n = blocks.periods();
    for (int t = 0; t < n; t++) {
      int[] before = blocks.before(t);
      for (int r = 0; r < before.length; r++) {
        if (before[r] >= 0) {
          side[t].add(r, 0, -link * side[t - 1].get(before[r], 0));
        }
      }
      side[t] = product(t, side[t]);
    }
    for (int t = n - 2; t >= 0; t--) {
      int[] before = blocks.before(t + 1);
      DMatrixRMaj next = new DMatrixRMaj(blocks.size(t), 1);
      for (int r = 0; r < before.length; r++) {
        if (before[r] >= 0) {
          next.set(before[r], 0, -link * side[t + 1].get(r, 0));
        }
      }
      CommonOps_DDRM.addEquals(side[t], product(t, next));
    }
  }

  private DMatrixRMaj product(int t, DMatrixRMaj column) {
    DMatrixRMaj product = new DMatrixRMaj(column.numRows, 1);
    CommonOps_DDRM.mult(inverse[t], column, product);
    return product;
  }
}
