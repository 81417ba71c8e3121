package org.entente.bargaining;

/// How the strengths of two coalitions become the probability that one defeats the other.
public enum VictoryModel {
  /// In proportion to strength.
  LINEAR(1),
  /// In proportion to the square of strength.
  SQUARE(2),
  /// To the fourth power.
  QUARTIC(4),
  /// To the eighth power.
  OCTIC(8),
  /// The stronger wins if it is a tenth stronger; between, linear in the share of strength.
  BINARY(0);

  private static final double EDGE = 1.1;
  private static final double NONE = 1e-6;

  private final int power;

  VictoryModel(int power) {
    this.power = power;
  }

  /// The probability that a coalition of strength `own` defeats one of strength `other`, both above
  /// 0.
  public double probability(double own, double other) {
    if (this == BINARY) {
      return byEdge(own, other);
    }
    double a = own;
    double b = other;
    for (int p = power; p > 1; p /= 2) {
      a *= a;
      b *= b;
    }
    return a / (a + b);
  }

  private static double byEdge(double own, double other) {
    if (own >= EDGE * other) {
      return 1 / (1 + NONE);
    }
    if (other >= EDGE * own) {
      return NONE / (1 + NONE);
    }
    double share = own / (own + other);
    return ((1 + EDGE) * share - 1) / (EDGE - 1);
  }
}
