package org.entente.text.embedding;

/// A layer y = x W + b. The sums run over the inputs in ascending order, whatever the machine.
///
/// Weights and activations are arrays of rows, for the compiler vectorises a loop over several
/// arrays only where all of them have the loop's index.
final class Dense {
  final int out;
  private final float[][] weights;
  private final float[] bias;

  /// A layer of weights by input and output; the number of inputs is a multiple of four.
  Dense(float[][] weights, float[] bias) {
    this.out = bias.length;
    this.weights = weights;
    this.bias = bias;
  }

  /// The outputs of rows of inputs. Four inputs at a time go through all rows, so that their
  /// weights stay near.
  float[][] apply(float[][] x) {
    float[][] y = new float[x.length][];
    for (int r = 0; r < y.length; r++) {
      y[r] = bias.clone();
    }
    for (int k = 0; k < weights.length; k += 4) {
      for (int r = 0; r < y.length; r++) {
        add(x[r], k, y[r]);
      }
    }
    return y;
  }

  private void add(float[] x, int k, float[] y) {
    float a = x[k];
    float b = x[k + 1];
    float c = x[k + 2];
    float d = x[k + 3];
    float[] p = weights[k];
    float[] q = weights[k + 1];
    float[] r = weights[k + 2];
    float[] s = weights[k + 3];
    for (int j = 0; j < y.length; j++) {
      y[j] += a * p[j] + b * q[j] + c * r[j] + d * s[j];
    }
  }
}
