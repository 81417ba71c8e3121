package org.entente.idealpoint.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.junit.jupiter.api.Test;

final class DenseInverseTest {
  /// Expected values: the linear solver of EJML, to the bit.
  @Test
  void theBitsAreThoseOfTheLibrary() {
    Random random = new Random(20261129);
    for (int n : new int[] {1, 2, 3, 17, 64, 193}) {
      DMatrixRMaj matrix = RandomMatrices_DDRM.symmetricPosDef(n, random);
      var solver = LinearSolverFactory_DDRM.chol(n);
      DMatrixRMaj expected = new DMatrixRMaj(n, n);
      assertThat(solver.setA(matrix.copy())).isTrue();
      solver.invert(expected);
      DMatrixRMaj found = DenseInverse.find(matrix).orElseThrow();
      assertThat(found.data).as("%d rows", n).isEqualTo(expected.data);
    }
  }

  @Test
  void noRowsHaveNoInverseToFill() {
    assertThat(DenseInverse.find(new DMatrixRMaj(0, 0))).isPresent();
  }

  @Test
  void whatIsNotPositiveDefiniteHasNone() {
    DMatrixRMaj singular = new DMatrixRMaj(new double[][] {{1, 2}, {2, 4}});
    assertThat(DenseInverse.find(singular)).isEmpty();
    assertThat(DenseInverse.find(new DMatrixRMaj(new double[][] {{Double.NaN}}))).isEmpty();
  }
}
