package org.entente.text.embedding;

/// Scaling of each row to mean 0 and variance 1, then by a weight and a shift for each number
/// [Ba2016].
final class Normal {
  private static final double EPSILON = 1e-12;

  private final float[] weight;
  private final float[] shift;

  Normal(float[] weight, float[] shift) {
    this.weight = weight;
    this.shift = shift;
  }

  /// Scales the rows in place.
  void apply(float[][] rows) {
    for (float[] x : rows) {
      double mean = 0;
      for (float v : x) {
        mean += v;
      }
      mean /= x.length;
      double variance = 0;
      for (float v : x) {
        variance += (v - mean) * (v - mean);
      }
      double scale = 1 / Math.sqrt(variance / x.length + EPSILON);
      for (int j = 0; j < x.length; j++) {
        x[j] = (float) ((x[j] - mean) * scale) * weight[j] + shift[j];
      }
    }
  }
}
