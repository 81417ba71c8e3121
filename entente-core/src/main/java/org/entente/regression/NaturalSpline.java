package org.entente.regression;

import java.util.List;

/// A natural cubic spline as features: a curve that bends at its knots and is straight outside them.
///
/// With knots t_1 < ... < t_k the features are x and, for j = 1 to k - 2,
///
///     ((x - t_j)+³ - (x - t_(k-1))+³ (t_k - t_j) / (t_k - t_(k-1))
///         + (x - t_k)+³ (t_(k-1) - t_j) / (t_k - t_(k-1))) / (t_k - t_1)²
///
/// References: [Harrell2015].
///
/// @param knots three or more, ascending
public record NaturalSpline(List<Double> knots) {

  /// Copies the knots and refuses fewer than three, or such as do not ascend, with an
  /// [IllegalArgumentException].
  public NaturalSpline {
    knots = List.copyOf(knots);
    if (knots.size() < 3) {
      throw new IllegalArgumentException("knots (" + knots + ") must be three or more");
    }
    for (int k = 1; k < knots.size(); k++) {
      if (!(knots.get(k) > knots.get(k - 1))) {
        throw new IllegalArgumentException("knots (" + knots + ") must ascend");
      }
    }
  }

  /// The number of features: one less than the knots.
  public int size() {
    return knots.size() - 1;
  }

  /// Writes the features of a value into `row` from `at` on.
  public void write(double value, double[] row, int at) {
    int k = knots.size();
    double last = knots.get(k - 1);
    double before = knots.get(k - 2);
    double span = (last - knots.getFirst()) * (last - knots.getFirst());
    row[at] = value;
    for (int j = 0; j < k - 2; j++) {
      double knot = knots.get(j);
      row[at + 1 + j] =
          (cube(value - knot)
                  - cube(value - before) * (last - knot) / (last - before)
                  + cube(value - last) * (before - knot) / (last - before))
              / span;
    }
  }

  private static double cube(double value) {
    return value > 0 ? value * value * value : 0;
  }
}
