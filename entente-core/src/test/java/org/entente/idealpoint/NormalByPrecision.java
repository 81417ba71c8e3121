package org.entente.idealpoint;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;

/// A multivariate normal density given by its precision A = LL' and the vector b with A μ = b.
/// Cost: the cube of its size once, the square for each draw.
final class NormalByPrecision {
  private final DMatrixRMaj root;
  private final double[] mean;

  /// The density; refuses a precision that is not positive definite with an
  /// [IllegalArgumentException].
  NormalByPrecision(DMatrixRMaj precision, double[] slope) {
    CholeskyDecomposition_F64<DMatrixRMaj> cholesky =
        DecompositionFactory_DDRM.chol(slope.length, /* lower= */ true);
    if (!cholesky.decompose(precision)) {
      throw new IllegalArgumentException("the precision is not positive definite");
    }
    root = cholesky.getT(null);
    mean = slope.clone();
    for (int r = 0; r < mean.length; r++) {
      for (int c = 0; c < r; c++) {
        mean[r] -= root.unsafe_get(r, c) * mean[c];
      }
      mean[r] /= root.unsafe_get(r, r);
    }
    upper(mean);
  }

  /// Solves L'y = x in place.
  private void upper(double[] x) {
    for (int r = x.length - 1; r >= 0; r--) {
      for (int c = r + 1; c < x.length; c++) {
        x[r] -= root.unsafe_get(c, r) * x[c];
      }
      x[r] /= root.unsafe_get(r, r);
    }
  }

  double[] mean() {
    return mean.clone();
  }

  double[] draw(SplittableRandom random) {
    double[] x = new double[mean.length];
    for (int r = x.length - 1; r >= 0; r--) {
      x[r] = random.nextGaussian();
    }
    upper(x);
    for (int r = 0; r < x.length; r++) {
      x[r] += mean[r];
    }
    return x;
  }

  /// The log density at a point, less a constant.
  double log(double[] x) {
    double sum = 0;
    for (int r = 0; r < x.length; r++) {
      double z = 0;
      for (int c = r; c < x.length; c++) {
        z += root.unsafe_get(c, r) * (x[c] - mean[c]);
      }
      sum -= 0.5 * z * z;
    }
    return sum;
  }
}
