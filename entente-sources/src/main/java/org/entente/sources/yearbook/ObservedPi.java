package org.entente.sources.yearbook;

import org.entente.similarity.Contingency;
import org.entente.similarity.Measure;

/// Scott's π of a dyad's votes from its nine joint counts, the score that a sketch is relative to.
final class ObservedPi {
  private ObservedPi() {}

  /// The score of a dyad, NaN when undefined.
  ///
  /// @param counts nine columns of counts, yes to no of the first by yes to no of the second
  static double of(float[][] counts, int dyad) {
    double[] cells = new double[counts.length];
    for (int c = 0; c < cells.length; c++) {
      cells[c] = Float.isNaN(counts[c][dyad]) ? 0 : counts[c][dyad];
    }
    return Measure.PI.of(Contingency.of(3, cells)).find().orElse(Double.NaN);
  }
}
