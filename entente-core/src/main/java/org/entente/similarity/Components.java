package org.entente.similarity;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// The leading principal components of replicates, from their Gram matrix: scores of variance 1
/// over the replicates. The sign of a component is fixed by a positive score of largest magnitude.
final class Components {
  private static final double NEGLIGIBLE = 1e-12;

  /* scores[b][r] */
  private final double[][] scores;
  private final int rank;

  private Components(double[][] scores, int rank) {
    this.scores = scores;
    this.rank = rank;
  }

  /// The components of the largest eigenvalues, at most `rank`, those without variance left out.
  static Components of(double[][] gram, int rank) {
    int n = gram.length;
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
    if (!eigen.decompose(new DMatrixRMaj(gram))) {
      throw new IllegalStateException("the eigenvalues of a symmetric matrix did not converge");
    }
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer k) -> -eigen.getEigenvalue(k).getReal()))
            .mapToInt(Integer::intValue)
            .toArray();
    double largest = eigen.getEigenvalue(order[0]).getReal();
    int kept = 0;
    while (kept < Math.min(rank, n - 1)
        && eigen.getEigenvalue(order[kept]).getReal() > NEGLIGIBLE * largest) {
      kept++;
    }
    double[][] scores = new double[n][kept];
    for (int r = 0; r < kept; r++) {
      fill(scores, r, eigen.getEigenVector(order[r]));
    }
    return new Components(scores, kept);
  }

  private static void fill(double[][] scores, int r, DMatrixRMaj vector) {
    int n = scores.length;
    double extreme = 0;
    for (int b = 0; b < n; b++) {
      if (Math.abs(vector.get(b)) > Math.abs(extreme)) {
        extreme = vector.get(b);
      }
    }
    double factor = Math.sqrt(n) * Math.signum(extreme);
    for (int b = 0; b < n; b++) {
      scores[b][r] = vector.get(b) * factor;
    }
  }

  int rank() {
    return rank;
  }

  /// The scores, B × rank.
  double[][] scores() {
    return scores;
  }

  /// The correlations of a dyad's standardised deviations with the components.
  double[] correlations(double[] standardised) {
    double[] correlations = new double[rank];
    for (int b = 0; b < standardised.length; b++) {
      for (int r = 0; r < rank; r++) {
        correlations[r] += standardised[b] * scores[b][r] / standardised.length;
      }
    }
    return correlations;
  }
}
