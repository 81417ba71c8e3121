package org.entente.ranking;

import java.util.Arrays;

/// The share of weightings under which one total exceeds another.
///
/// For totals w·a and w·b with weights uniform on the simplex (not negative, sum 1) it is the chance
/// that w·d > 0, d = a - b. With x_1..x_J the positive and y_1..y_K the other differences it obeys
///
///     F(J, K) = (x_J F(J, K-1) - y_K F(J-1, K)) / (x_J - y_K),    F(J, 0) = 1,    F(0, K) = 0
///
/// in which all terms are positive, so the result is exact to rounding. Cost: J · K.
///
/// References: [Varsi1973].
public final class OrderShare {
  private OrderShare() {}

  /// The share in [0, 1] of weightings with w·d > 0.
  ///
  /// @param differences d, one for each part, finite; at least one
  /// @throws IllegalArgumentException if there is none or one is not finite
  public static double above(double... differences) {
    if (differences.length == 0 || !Arrays.stream(differences).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException(
          "differences (" + Arrays.toString(differences) + ") must be finite and at least one");
    }
    double[] positive = Arrays.stream(differences).filter(d -> d > 0).toArray();
    double[] other = Arrays.stream(differences).filter(d -> !(d > 0)).toArray();
    double[] share = new double[other.length + 1];
    for (double x : positive) {
      share[0] = 1;
      for (int k = 1; k <= other.length; k++) {
        share[k] = (x * share[k - 1] - other[k - 1] * share[k]) / (x - other[k - 1]);
      }
    }
    return positive.length == 0 ? 0 : share[other.length];
  }
}
