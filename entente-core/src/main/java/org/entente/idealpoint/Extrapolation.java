package org.entente.idealpoint;

/// Aitken's extrapolation of the positions of one dimension: where steps shrink by the factor r,
/// the rest of the way is r / (1 - r) steps.
final class Extrapolation {
  /// Sweeps between two extrapolations, enough for the fast modes of the error to die.
  private static final int STRIDE = 8;

  /// Largest rate of convergence believed.
  private static final double FASTEST = 0.95;

  private final double[] before;
  private double[] lastStep;

  Extrapolation(int places) {
    before = new double[places];
    lastStep = new double[places];
  }

  /// Keeps the positions before a sweep.
  void remember(double[] position) {
    System.arraycopy(position, 0, before, 0, before.length);
  }

  /// The largest change of a position since [#remember].
  double largestChange(double[] position) {
    double largest = 0;
    for (int p = 0; p < before.length; p++) {
      largest = Math.max(largest, Math.abs(position[p] - before[p]));
    }
    return largest;
  }

  /// Moves the positions on after every eighth sweep.
  void apply(double[] position, int sweep, boolean wanted) {
    double[] step = new double[before.length];
    for (int p = 0; p < step.length; p++) {
      step[p] = position[p] - before[p];
    }
    if (wanted && sweep % STRIDE == STRIDE - 1) {
      move(position, step);
    }
    lastStep = step;
  }

  private void move(double[] position, double[] step) {
    double product = 0;
    double square = 0;
    for (int p = 0; p < step.length; p++) {
      product += step[p] * lastStep[p];
      square += lastStep[p] * lastStep[p];
    }
    double rate = square > 0 ? Math.clamp(product / square, 0, FASTEST) : 0;
    for (int p = 0; p < position.length; p++) {
      position[p] += rate / (1 - rate) * step[p];
    }
  }
}
