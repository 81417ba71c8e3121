package org.entente.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// Places of states on the page from their similarities: an order in which like stand together, and
/// a plane in which like lie near.
///
/// Classical scaling of the distances 1 - similarity: with B the doubly centred matrix of squared
/// distances, -1/2 J D² J, coordinates are eigenvectors of B scaled by the root of their
/// eigenvalue. The order is that of the first coordinate. A missing similarity counts as the mean
/// of the others. Signs are fixed, so that the same input gives the same picture. Cost: n³.
///
/// Reference: [Torgerson1952].
///
/// @param x the first coordinate of each state
/// @param y the second coordinate of each state
public record Placement(List<Double> x, List<Double> y) {

  /// Copies the lists.
  public Placement {
    x = List.copyOf(x);
    y = List.copyOf(y);
  }

  /// The placement of `n` states from a similarity of each pair, symmetric, NaN where it is
  /// missing.
  public static Placement of(int n, Similarity similarity) {
    DMatrixRMaj squares = squaredDistances(n, similarity);
    centre(squares);
    EigenDecomposition_F64<DMatrixRMaj> eigen =
        DecompositionFactory_DDRM.eig(Math.max(1, n), true, true);
    if (n == 0 || !eigen.decompose(squares)) {
      return circle(n);
    }
    List<Integer> bySize =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer k) -> -eigen.getEigenvalue(k).getReal()))
            .toList();
    return new Placement(
        coordinate(eigen, n, bySize, 0), coordinate(eigen, n, bySize, Math.min(1, n - 1)));
  }

  /// A similarity of two states by number.
  @FunctionalInterface
  public interface Similarity {
    /// The similarity, NaN where it is missing.
    double of(int a, int b);
  }

  /// The numbers of the states in the order of the first coordinate, ties by number.
  public List<Integer> order() {
    return IntStream.range(0, x.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer k) -> x.get(k)))
        .toList();
  }

  private static DMatrixRMaj squaredDistances(int n, Similarity similarity) {
    double mean =
        IntStream.range(0, n)
            .boxed()
            .flatMapToDouble(a -> IntStream.range(0, a).mapToDouble(b -> similarity.of(a, b)))
            .filter(Double::isFinite)
            .average()
            .orElse(0);
    DMatrixRMaj squares = new DMatrixRMaj(n, n);
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        double s = a == b ? 1 : similarity.of(a, b);
        double distance = 1 - (Double.isFinite(s) ? s : mean);
        squares.set(a, b, distance * distance);
      }
    }
    return squares;
  }

  private static void centre(DMatrixRMaj m) {
    int n = m.numRows;
    double[] means = new double[n];
    double all = 0;
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        means[a] += m.get(a, b) / n;
      }
      all += means[a] / n;
    }
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        m.set(a, b, -0.5 * (m.get(a, b) - means[a] - means[b] + all));
      }
    }
  }

  private static List<Double> coordinate(
      EigenDecomposition_F64<DMatrixRMaj> eigen, int n, List<Integer> bySize, int which) {
    int k = bySize.get(which);
    double scale = Math.sqrt(Math.max(0, eigen.getEigenvalue(k).getReal()));
    DMatrixRMaj vector = eigen.getEigenVector(k);
    int largest = 0;
    for (int a = 0; a < n; a++) {
      largest = Math.abs(vector.get(a)) > Math.abs(vector.get(largest)) + 1e-9 ? a : largest;
    }
    double sign = vector.get(largest) < 0 ? -1 : 1;
    List<Double> values = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      values.add(sign * scale * vector.get(a));
    }
    return values;
  }

  private static Placement circle(int n) {
    return new Placement(
        IntStream.range(0, n).mapToObj(k -> Math.cos(2 * Math.PI * k / n)).toList(),
        IntStream.range(0, n).mapToObj(k -> Math.sin(2 * Math.PI * k / n)).toList());
  }
}
