package org.entente.balance.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.entente.balance.SignedNetwork;

/// The algebraic conflict of each connected component: the smallest eigenvalue of its signed
/// Laplacian.
///
///     L = D - A,   D_ii = Σ_j |a_ij|,   a_ij the signed weight
///
/// It is 0 for a balanced component and grows with the conflict that no division into two camps can
/// remove; a component without ties has 0. In units of weight. Cost: n³ for the largest component.
///
/// References: [KunegisEtAl2010].
///
/// @param components one entry for each component, in the order of their first nodes
public record AlgebraicConflict(List<Component> components) {

  /// One component.
  ///
  /// @param nodes its nodes, ascending
  /// @param conflict the smallest eigenvalue, 0 or more
  public record Component(List<Integer> nodes, double conflict) {
    /// Copies the list.
    public Component {
      nodes = List.copyOf(nodes);
    }
  }

  /// Copies the list.
  public AlgebraicConflict {
    components = List.copyOf(components);
  }

  /// The conflict of the components of a network.
  public static AlgebraicConflict of(SignedNetwork network) {
    List<Component> components = new ArrayList<>();
    Pieces pieces = new Pieces(network);
    for (int[] piece : pieces.list()) {
      components.add(
          new Component(
              Arrays.stream(piece).boxed().toList(),
              smallest(laplacian(pieces.matrix(piece, network::signedWeight)))));
    }
    return new AlgebraicConflict(components);
  }

  /// The largest conflict of a component; 0 for the empty network.
  public double largest() {
    return components.stream().mapToDouble(Component::conflict).max().orElse(0);
  }

  private static DMatrixRMaj laplacian(DMatrixRMaj signed) {
    int n = signed.numRows;
    DMatrixRMaj laplacian = new DMatrixRMaj(n, n);
    for (int i = 0; i < n; i++) {
      double degree = 0;
      for (int j = 0; j < n; j++) {
        degree += Math.abs(signed.get(i, j));
        laplacian.set(i, j, -signed.get(i, j));
      }
      laplacian.set(i, i, degree);
    }
    return laplacian;
  }

  private static double smallest(DMatrixRMaj matrix) {
    EigenDecomposition_F64<DMatrixRMaj> eigen =
        DecompositionFactory_DDRM.eig(matrix.numRows, false, true);
    if (!eigen.decompose(matrix)) {
      throw new IllegalStateException("the eigenvalues of a signed Laplacian did not converge");
    }
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < matrix.numRows; k++) {
      least = Math.min(least, eigen.getEigenvalue(k).real);
    }
    return Math.max(0, least);
  }
}
