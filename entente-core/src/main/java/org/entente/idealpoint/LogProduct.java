package org.entente.idealpoint;

/// The logarithm of a product of probabilities, taken seldom.
final class LogProduct {
  private static final double SMALL = 1e-200;

  private double product = 1;
  private double log;

  void times(double probability) {
    product *= probability;
    if (product < SMALL) {
      log += Math.log(product);
      product = 1;
    }
  }

  double log() {
    return log + Math.log(product);
  }
}
