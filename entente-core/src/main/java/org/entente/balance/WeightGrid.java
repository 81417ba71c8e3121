package org.entente.balance;

/// Whole numbers for the weights of a network, so that sums and ties are exact.
///
/// Whole weights are multiplied by a power of two, which leaves room for the halves that reductions
/// need. Other weights are first rounded to multiples of 2^-52 of the power of two above their sum,
/// which is as fine as the sum itself in double precision.
record WeightGrid(int exponent, boolean exact) {
  private static final int TOP_BIT = 60;
  private static final int HALVINGS = 8;

  static WeightGrid of(SignedNetwork network) {
    int size = Math.getExponent(Math.max(network.totalWeight(), Double.MIN_NORMAL)) + 1;
    return network.isIntegral()
        ? new WeightGrid(Math.min(20, TOP_BIT - size), true)
        : new WeightGrid(TOP_BIT - HALVINGS - size, false);
  }

  /// The number for a signed weight.
  long number(double signed) {
    return exact ? (long) signed << exponent : Math.round(Math.scalb(signed, exponent)) << HALVINGS;
  }

  /// The weight that a number stands for.
  double weight(long number) {
    return Math.scalb((double) number, exact ? -exponent : -exponent - HALVINGS);
  }
}
