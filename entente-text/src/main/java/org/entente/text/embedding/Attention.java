package org.entente.text.embedding;

import java.util.Arrays;

/// Self-attention of several heads over the rows of a sentence [Vaswani2017].
record Attention(Dense query, Dense key, Dense value, Dense output) {
  private static final int HEADS = 12;

  /// What each row draws from all.
  float[][] apply(float[][] x) {
    float[][] q = query.apply(x);
    float[][] k = key.apply(x);
    float[][] v = value.apply(x);
    int n = x.length;
    int depth = query.out / HEADS;
    float[][] mixed = new float[n][query.out];
    float[][] keys = new float[depth][n];
    float[][] values = new float[n][depth];
    float[] weights = new float[n];
    float[] drawn = new float[depth];
    for (int h = 0; h < query.out; h += depth) {
      for (int r = 0; r < n; r++) {
        System.arraycopy(v[r], h, values[r], 0, depth);
        for (int d = 0; d < depth; d++) {
          keys[d][r] = k[r][h + d];
        }
      }
      for (int r = 0; r < n; r++) {
        Arrays.fill(weights, 0);
        for (int d = 0; d < depth; d++) {
          add(q[r][h + d], keys[d], weights);
        }
        softmax(weights, 1 / Math.sqrt(depth));
        Arrays.fill(drawn, 0);
        for (int s = 0; s < n; s++) {
          add(weights[s], values[s], drawn);
        }
        System.arraycopy(drawn, 0, mixed[r], h, depth);
      }
    }
    return output.apply(mixed);
  }

  private static void add(float a, float[] x, float[] y) {
    for (int j = 0; j < y.length; j++) {
      y[j] += a * x[j];
    }
  }

  private static void softmax(float[] x, double scale) {
    float most = x[0];
    for (float v : x) {
      most = Math.max(most, v);
    }
    double sum = 0;
    double[] e = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      e[i] = StrictMath.exp((x[i] - most) * scale);
      sum += e[i];
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) (e[i] / sum);
    }
  }
}
