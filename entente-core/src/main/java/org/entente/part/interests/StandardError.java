package org.entente.part.interests;

import org.entente.similarity.Contingency;
import org.entente.similarity.Measure;

/// The standard error of a similarity measure of one dyad by the jackknife over its joint roll calls.
///
///     se² = (n - 1)/n · sum over roll calls of (θ_without - θ̄)²
///
/// Roll calls in the same cell of the table are alike, so the sum runs over cells. Cost: the cells.
///
/// References: [Efron1979].
final class StandardError {
  private StandardError() {}

  /// The standard error, NaN where the measure is undefined.
  static double of(Contingency table, Measure measure) {
    int levels = table.levels();
    double n = table.total();
    double sum = 0;
    double squares = 0;
    for (int a = 0; a < levels; a++) {
      for (int b = 0; b < levels; b++) {
        double count = table.at(a, b);
        if (count > 0) {
          double without = without(table, a, b, measure);
          sum += count * without;
          squares += count * without * without;
        }
      }
    }
    return Math.sqrt(Math.max(0, (n - 1) / n * (squares - sum * sum / n)));
  }

  private static double without(Contingency table, int a, int b, Measure measure) {
    int levels = table.levels();
    double[] cells = new double[levels * levels];
    for (int r = 0; r < levels; r++) {
      for (int c = 0; c < levels; c++) {
        cells[r * levels + c] = table.at(r, c) - (r == a && c == b ? 1 : 0);
      }
    }
    return measure.of(Contingency.of(levels, cells)).find().orElse(Double.NaN);
  }
}
