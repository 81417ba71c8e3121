package org.entente.balance.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.entente.balance.SignedNetwork;

/// The walk-based degree of balance: closed walks by their sign, long ones counting less.
///
///     W = tr exp(A) / tr exp(|A|)          W_i = [exp A]_ii / [exp |A|]_ii
///
/// A is the matrix of signs, +1 and -1; weights do not count, for W has no meaning that would
/// survive another unit of weight. W and W_i are in (0, 1], and 1 exactly for a balanced network or
/// component; a low W_i says that member i lies on many short unbalanced cycles. A node without ties
/// has W_i = 1, and the empty network W = 1.
///
/// The exponentials come from the eigenvectors of each component, scaled by its largest eigenvalue,
/// so they do not overflow. Cost: n³ for the largest component; memory 24 n² bytes.
///
/// References: [EstradaBenzi2014], [Estrada2019].
///
/// @param global W
/// @param local W_i for each node in order
public record WalkBalance(double global, List<Double> local) {
  /// The most nodes for which the measure is taken by the house's commands: some seconds.
  public static final int LARGEST = 1000;

  /// Copies the list.
  public WalkBalance {
    local = List.copyOf(local);
  }

  /* The traces of one component, to be multiplied by e^scale. */
  private record Traces(double scale, double signed, double unsigned) {}

  /// The balance of a network.
  public static WalkBalance of(SignedNetwork network) {
    double[] local = new double[network.nodes()];
    List<Traces> traces = new ArrayList<>();
    Pieces pieces = new Pieces(network);
    for (int[] piece : pieces.list()) {
      traces.add(component(network, pieces, piece, local));
    }
    double scale = traces.stream().mapToDouble(Traces::scale).max().orElse(0);
    double signed = 0;
    double unsigned = 0;
    for (Traces t : traces) {
      signed += Math.exp(t.scale - scale) * t.signed;
      unsigned += Math.exp(t.scale - scale) * t.unsigned;
    }
    double global = unsigned == 0 ? 1 : Math.min(1, signed / unsigned);
    return new WalkBalance(
        global, IntStream.range(0, local.length).mapToObj(i -> local[i]).toList());
  }

  private static Traces component(
      SignedNetwork network, Pieces pieces, int[] piece, double[] local) {
    EigenDecomposition_F64<DMatrixRMaj> all = eigen(pieces.matrix(piece, _ -> 1));
    double scale = largest(all, piece.length);
    double[] unsigned = diagonal(all, piece.length, scale);
    double[] signed = diagonal(eigen(pieces.matrix(piece, network::sign)), piece.length, scale);
    double sumSigned = 0;
    double sumUnsigned = 0;
    for (int i = 0; i < piece.length; i++) {
      local[piece[i]] = Math.min(1, signed[i] / unsigned[i]);
      sumSigned += signed[i];
      sumUnsigned += unsigned[i];
    }
    return new Traces(scale, sumSigned, sumUnsigned);
  }

  private static EigenDecomposition_F64<DMatrixRMaj> eigen(DMatrixRMaj matrix) {
    EigenDecomposition_F64<DMatrixRMaj> eigen =
        DecompositionFactory_DDRM.eig(matrix.numRows, true, true);
    if (!eigen.decompose(matrix)) {
      throw new IllegalStateException("the eigenvalues of a matrix of signs did not converge");
    }
    return eigen;
  }

  private static double largest(EigenDecomposition_F64<DMatrixRMaj> eigen, int n) {
    return IntStream.range(0, n).mapToDouble(k -> eigen.getEigenvalue(k).real).max().orElse(0);
  }

  /* The diagonal of exp of the matrix, divided by e^scale. */
  private static double[] diagonal(EigenDecomposition_F64<DMatrixRMaj> eigen, int n, double scale) {
    double[] diagonal = new double[n];
    for (int k = 0; k < n; k++) {
      double weight = Math.exp(eigen.getEigenvalue(k).real - scale);
      DMatrixRMaj vector = eigen.getEigenVector(k);
      for (int i = 0; i < n; i++) {
        diagonal[i] += weight * vector.get(i) * vector.get(i);
      }
    }
    return diagonal;
  }
}
