package org.entente.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/* Classical scaling against the points that the distances were made of, which it finds again but for a turn. */
class ScaledPositionsTest {
  @Test
  void pointsOfAPlane_areFoundAgain() {
    Random random = new Random(20261129);
    for (int trial = 0; trial < 20; trial++) {
      int n = 3 + random.nextInt(20);
      double[][] points = new double[n][2];
      for (double[] point : points) {
        point[0] = random.nextGaussian();
        point[1] = random.nextGaussian();
      }

      double[][] found = ScaledPositions.scaled(squares(points));

      double[][] again = squares(found);
      double[][] expected = squares(points);
      for (int a = 0; a < n; a++) {
        assertThat(again[a]).containsExactly(expected[a], within(1e-9));
      }
    }
  }

  /* By hand: of a box of 4 by 2 by 1 the longer two sides are kept. */
  @Test
  void ofThreeDimensions_theLongestTwoAreKept() {
    double[][] corners = new double[8][];
    for (int k = 0; k < 8; k++) {
      corners[k] = new double[] {4 * (k & 1), k & 2, k >> 2};
    }

    double[][] found = squares(ScaledPositions.scaled(squares(corners)));

    assertThat(found[0]).containsExactly(new double[] {0, 16, 4, 20, 0, 16, 4, 20}, within(1e-9));
  }

  private static double[][] squares(double[]... points) {
    double[][] squares = new double[points.length][points.length];
    for (int a = 0; a < points.length; a++) {
      for (int b = 0; b < points.length; b++) {
        for (int k = 0; k < points[a].length; k++) {
          squares[a][b] += (points[a][k] - points[b][k]) * (points[a][k] - points[b][k]);
        }
      }
    }
    return squares;
  }
}
