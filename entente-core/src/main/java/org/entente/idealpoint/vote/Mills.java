package org.entente.idealpoint.vote;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// The inverse Mills ratio λ(x) = φ(x) / Φ(x) from a table, the quantity of which all derivatives
/// of the probit likelihood are made.
///
/// Cubic Hermite interpolation on a grid of step 1/64 over [-38, 9], with λ' = -λ (x + λ): relative
/// error below 1e-8 up to 2.5, error below 1e-10 above it. Beyond: a continued fraction below the
/// grid, φ(x) above it.
public final class Mills {
  private static final double LOW = -38;
  private static final double HIGH = 9;
  private static final int PER_UNIT = 64;
  private static final double[] RATIO = table();
  private static final double ROOT = 1 / Math.sqrt(2 * Math.PI);

  private Mills() {}

  private static double[] table() {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double[] ratio = new double[(int) ((HIGH - LOW) * PER_UNIT) + 2];
    for (int k = 0; k < ratio.length; k++) {
      double x = LOW + (double) k / PER_UNIT;
      ratio[k] = x < -30 ? tail(-x) : normal.density(x) / normal.cumulativeProbability(x);
    }
    return ratio;
  }

  /// Continued fraction of φ(t) / (1 - Φ(t)) for t of 30 or more.
  private static double tail(double t) {
    return t + 1 / (t + 2 / (t + 3 / (t + 4 / t)));
  }

  /// φ(x).
  static double density(double x) {
    return ROOT * Math.exp(-0.5 * x * x);
  }

  /// λ(x) = φ(x) / Φ(x).
  public static double ratio(double x) {
    if (x >= HIGH) {
      return density(x);
    }
    if (x <= LOW) {
      return tail(-x);
    }
    double place = (x - LOW) * PER_UNIT;
    int k = (int) place;
    double f = place - k;
    double left = RATIO[k];
    double right = RATIO[k + 1];
    double x0 = LOW + (double) k / PER_UNIT;
    double slope0 = -left * (x0 + left) / PER_UNIT;
    double slope1 = -right * (x0 + 1.0 / PER_UNIT + right) / PER_UNIT;
    double g = 1 - f;
    return g * g * ((1 + 2 * f) * left + f * slope0) + f * f * ((3 - 2 * f) * right - g * slope1);
  }

  /// Φ(x).
  public static double cumulative(double x) {
    return x > 0 ? 1 - density(x) / ratio(-x) : density(x) / ratio(x);
  }
}
