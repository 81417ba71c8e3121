package org.entente.idealpoint.step;

import java.util.Arrays;
import java.util.Comparator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.Parameters;
import org.jspecify.annotations.Nullable;

/// The rotation that identifies several dimensions: positions uncorrelated with variance 1 over all
/// places, and loadings uncorrelated over all votes, the dimension that moves the votes most first.
///
/// The likelihood does not change under it: β'θ stays. Variances are carried over without the
/// covariances between dimensions, which the fit does not keep.
final class PrincipalAxes {
  private final Design design;
  private final Parameters now;
  private final int n;

  /// The rotation of the first `dimensions` dimensions.
  PrincipalAxes(Design design, Parameters now, int dimensions) {
    this.design = design;
    this.now = now;
    this.n = dimensions;
  }

  /// Rotates in place: with covariance of positions C = V S V' and W = V S^½, positions become
  /// Q'W⁻¹θ and loadings Q'W'β, Q the eigenvectors of the loadings' second moments W'(Σ β β')W.
  void apply() {
    if (n == 1) {
      return;
    }
    DMatrixRMaj root = root(moments(now.position, null));
    DMatrixRMaj loadings = product(product(transposed(root), moments(now.loading, votes())), root);
    DMatrixRMaj axes = eigenvectors(loadings);
    DMatrixRMaj back = new DMatrixRMaj(n, n);
    CommonOps_DDRM.invert(root, back);
    keepDirections(axes, back);
    DMatrixRMaj ofPositions = product(transposed(axes), back);
    DMatrixRMaj ofLoadings = product(transposed(axes), transposed(root));
    transform(ofPositions, now.position, false);
    transform(ofPositions, now.variance, true);
    transform(ofLoadings, now.loading, false);
    transform(ofLoadings, now.lowerCovariance, false);
    transform(ofLoadings, now.upperCovariance, false);
    transform(ofLoadings, now.loadingVariance, true);
  }

  /// Turns the axes so that every new dimension points where the old one of its number pointed.
  private void keepDirections(DMatrixRMaj axes, DMatrixRMaj back) {
    DMatrixRMaj ofPositions = product(transposed(axes), back);
    for (int e = 0; e < n; e++) {
      for (int d = 0; d < n && ofPositions.get(e, e) < 0; d++) {
        axes.set(d, e, -axes.get(d, e));
      }
    }
  }

  private double[] votes() {
    double[] weight = new double[design.items()];
    for (int i = 0; i < weight.length; i++) {
      weight[i] = design.itemStart[i + 1] - design.itemStart[i];
    }
    return weight;
  }

  private DMatrixRMaj moments(double[][] rows, double @Nullable [] weight) {
    DMatrixRMaj moments = new DMatrixRMaj(n, n);
    for (int d = 0; d < n; d++) {
      for (int e = 0; e < n; e++) {
        double sum = 0;
        for (int k = 0; k < rows[d].length; k++) {
          sum += (weight == null ? 1 : weight[k]) * rows[d][k] * rows[e][k];
        }
        moments.set(d, e, sum / rows[d].length);
      }
    }
    return moments;
  }

  private DMatrixRMaj root(DMatrixRMaj symmetric) {
    DMatrixRMaj vectors = eigenvectors(symmetric);
    DMatrixRMaj spread = product(product(transposed(vectors), symmetric), vectors);
    DMatrixRMaj root = vectors.copy();
    for (int d = 0; d < n; d++) {
      for (int e = 0; e < n; e++) {
        root.set(d, e, vectors.get(d, e) * Math.sqrt(spread.get(e, e)));
      }
    }
    return root;
  }

  /// Eigenvectors as columns, the largest eigenvalue first.
  private DMatrixRMaj eigenvectors(DMatrixRMaj symmetric) {
    var solver = DecompositionFactory_DDRM.eig(n, true, true);
    solver.decompose(symmetric.copy());
    Integer[] order = new Integer[n];
    for (int d = 0; d < n; d++) {
      order[d] = d;
    }
    Arrays.sort(order, Comparator.comparingDouble(d -> -solver.getEigenvalue(d).getReal()));
    DMatrixRMaj vectors = new DMatrixRMaj(n, n);
    for (int e = 0; e < n; e++) {
      for (int d = 0; d < n; d++) {
        vectors.set(d, e, solver.getEigenVector(order[e]).get(d, 0));
      }
    }
    return vectors;
  }

  private static DMatrixRMaj product(DMatrixRMaj a, DMatrixRMaj b) {
    DMatrixRMaj c = new DMatrixRMaj(a.numRows, b.numCols);
    CommonOps_DDRM.mult(a, b, c);
    return c;
  }

  private static DMatrixRMaj transposed(DMatrixRMaj a) {
    return CommonOps_DDRM.transpose(a, new DMatrixRMaj(a.numCols, a.numRows));
  }

  private void transform(DMatrixRMaj by, double[][] rows, boolean squared) {
    double[] column = new double[n];
    for (int k = 0; k < rows[0].length; k++) {
      for (int d = 0; d < n; d++) {
        column[d] = 0;
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
}
