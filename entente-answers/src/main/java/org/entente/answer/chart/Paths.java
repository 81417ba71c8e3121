package org.entente.answer.chart;

import java.util.Map;
import org.entente.answer.page.Specification;

/// Lines over the rounds of a computation, each named where it begins, at round 0.
public final class Paths {
  private Paths() {}

  /// The specification.
  ///
  /// @param x the table's column of rounds, from 0
  /// @param xTitle what a round is
  /// @param y the table's column of values
  /// @param yTitle what a value is, with its unit
  /// @param line the table's column that names a line
  public static Specification spec(String x, String xTitle, String y, String yTitle, String line) {
    return Spec.of(
        "paths", () -> Map.of("x", x, "xtitle", xTitle, "y", y, "ytitle", yTitle, "line", line));
  }
}
