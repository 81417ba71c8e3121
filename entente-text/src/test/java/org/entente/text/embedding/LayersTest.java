package org.entente.text.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// The layers of the encoder on small numbers, by hand and against plain loops in double precision.
class LayersTest {
  private static float[][] random(Random random, int rows, int columns) {
    float[][] x = new float[rows][columns];
    for (float[] row : x) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextFloat() * 2 - 1;
      }
    }
    return x;
  }

  /* (1, 2, 3, 4) through the columns (1, 1, 1, 1) and (1, -1, 1, -1) with bias (.5, 0): 10.5 and -2. */
  @Test
  void denseByHand() {
    Dense dense = new Dense(new float[][] {{1, 1}, {1, -1}, {1, 1}, {1, -1}}, new float[] {.5f, 0});
    assertThat(dense.apply(new float[][] {{1, 2, 3, 4}, {0, 0, 0, 0}}))
        .isDeepEqualTo(new float[][] {{10.5f, -2}, {.5f, 0}});
    assertThat(dense.apply(new float[0][])).isEmpty();
  }

  /* Seed 51. */
  @Test
  void denseIsTheSumOfProducts() {
    Random random = new Random(51);
    float[][] weights = random(random, 8, 5);
    float[] bias = random(random, 1, 5)[0];
    float[][] x = random(random, 3, 8);
    float[][] y = new Dense(weights, bias).apply(x);
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 5; c++) {
        double sum = bias[c];
        for (int k = 0; k < 8; k++) {
          sum += (double) x[r][k] * weights[k][c];
        }
        assertThat((double) y[r][c]).isCloseTo(sum, within(1e-5));
      }
    }
  }

  /* (1, 3) has mean 2 and deviation 1: (-1, 1), then times (2, 3) plus (1, 1). */
  @Test
  void normalByHand() {
    float[][] x = {{1, 3}, {5, 5}};
    new Normal(new float[] {2, 3}, new float[] {1, 1}).apply(x);
    assertThat(x[0][0]).isCloseTo(-1, within(1e-5f));
    assertThat(x[0][1]).isCloseTo(4, within(1e-5f));
    // All equal: no deviation, so only the shift is left.
    assertThat(x[1]).containsExactly(1, 1);
  }

  @Test
  void normalRowsHaveMeanZeroAndVarianceOne() {
    float[] ones = new float[16];
    java.util.Arrays.fill(ones, 1);
    float[][] x = random(new Random(52), 4, 16);
    new Normal(ones, new float[16]).apply(x);
    for (float[] row : x) {
      double mean = 0;
      double squares = 0;
      for (float v : row) {
        mean += v / 16;
        squares += (double) v * v / 16;
      }
      assertThat(mean).isCloseTo(0, within(1e-6));
      assertThat(squares).isCloseTo(1, within(1e-5));
    }
  }

  private static Dense identity(int n) {
    float[][] weights = new float[n][n];
    for (int k = 0; k < n; k++) {
      weights[k][k] = 1;
    }
    return new Dense(weights, new float[n]);
  }

  private static Dense zero(int n) {
    return new Dense(new float[n][n], new float[n]);
  }

  /* Where queries are zero all rows weigh alike: each draws the mean. */
  @Test
  void attentionWithoutQueries_isTheMean() {
    Attention attention = new Attention(zero(24), identity(24), identity(24), identity(24));
    float[][] x = random(new Random(53), 5, 24);
    float[][] y = attention.apply(x);
    for (int j = 0; j < 24; j++) {
      double mean = 0;
      for (float[] row : x) {
        mean += row[j] / 5;
      }
      for (float[] row : y) {
        assertThat((double) row[j]).isCloseTo(mean, within(1e-6));
      }
    }
  }

  @Test
  void attentionOfOneRow_isThatRow() {
    Attention attention = new Attention(identity(24), identity(24), identity(24), identity(24));
    float[][] x = random(new Random(54), 1, 24);
    assertThat(attention.apply(x)).isDeepEqualTo(x);
  }

  /* Twelve heads of two numbers each, by the formula softmax(q·k / √2) v in double precision. */
  @Test
  void attentionIsThatOfTheFormula() {
    Attention attention = new Attention(identity(24), identity(24), identity(24), identity(24));
    float[][] x = random(new Random(55), 4, 24);
    float[][] y = attention.apply(x);
    for (int h = 0; h < 24; h += 2) {
      for (int r = 0; r < 4; r++) {
        double[] weight = new double[4];
        double sum = 0;
        for (int s = 0; s < 4; s++) {
          double product = x[r][h] * x[s][h] + x[r][h + 1] * x[s][h + 1];
          weight[s] = Math.exp(product / Math.sqrt(2));
          sum += weight[s];
        }
        for (int d = 0; d < 2; d++) {
          double drawn = 0;
          for (int s = 0; s < 4; s++) {
            drawn += weight[s] / sum * x[s][h + d];
          }
          assertThat((double) y[r][h + d]).isCloseTo(drawn, within(1e-5));
        }
      }
    }
  }

  /* Rows in another order give the rows in that order: attention knows no places. */
  @Test
  void attentionKnowsNoPlaces() {
    Attention attention = new Attention(identity(24), identity(24), identity(24), identity(24));
    float[][] x = random(new Random(56), 3, 24);
    float[][] turned = {x[2].clone(), x[0].clone(), x[1].clone()};
    float[][] y = attention.apply(x);
    float[][] z = attention.apply(turned);
    for (int j = 0; j < 24; j++) {
      assertThat(z[0][j]).isCloseTo(y[2][j], within(1e-6f));
      assertThat(z[1][j]).isCloseTo(y[0][j], within(1e-6f));
      assertThat(z[2][j]).isCloseTo(y[1][j], within(1e-6f));
    }
  }

  /* x Φ(x) grows from its least at -.75 on; gelu(x) - gelu(-x) = x (Φ(x) + Φ(-x)) = x. */
  @Test
  void geluLaws() {
    float before = Gelu.of(-.7f);
    for (int k = -69; k <= 1000; k++) {
      float x = k / 100f;
      assertThat(Gelu.of(x)).isGreaterThanOrEqualTo(before);
      assertThat(Gelu.of(x) - Gelu.of(-x)).isCloseTo(x, within(2e-6f));
      before = Gelu.of(x);
    }
    assertThat(Gelu.of(0)).isZero();
    assertThat(Gelu.of(Float.POSITIVE_INFINITY)).isInfinite();
    assertThat(Gelu.of(Float.NEGATIVE_INFINITY)).isZero();
    float[][] rows = {{0, 9}, {-9, 8}};
    Gelu.apply(rows);
    assertThat(rows).isDeepEqualTo(new float[][] {{0, 9}, {0, 8}});
  }
}
