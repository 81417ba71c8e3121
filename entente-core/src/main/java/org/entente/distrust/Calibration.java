package org.entente.distrust;

import java.util.List;

/// What makes log odds into log odds that come true: a line with bends.
///
///     c(z) = a + s·z + Σ b_k max(0, z - t_k)
///
/// @param intercept a
/// @param slope s
/// @param bends the bends, by ascending place
public record Calibration(double intercept, double slope, List<Bend> bends) {

  /// A change of slope.
  ///
  /// @param at t_k, the log odds where the line bends
  /// @param change b_k
  public record Bend(double at, double change) {}

  /// Copies the list.
  public Calibration {
    bends = List.copyOf(bends);
  }

  /// The line that changes nothing.
  public static Calibration none() {
    return new Calibration(0, 1, List.of());
  }

  /// The log odds that come true.
  public double of(double logOdds) {
    double sum = intercept + slope * logOdds;
    for (int k = 0; k < bends.size() && bends.get(k).at() < logOdds; k++) {
      sum += bends.get(k).change() * (logOdds - bends.get(k).at());
    }
    return sum;
  }
}
