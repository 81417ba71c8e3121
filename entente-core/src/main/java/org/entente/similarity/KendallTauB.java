package org.entente.similarity;

/// Kendall's tau-b of a contingency table [Kendall1945].
///
/// Pairs of objects are counted cell by cell, O(m^4) for m levels, whatever the number of objects.
/// In a weighted table a pair counts with the product of its weights.
final class KendallTauB {
  private KendallTauB() {}

  /// tau_b of m × m cells in row order; NaN if either rater gives a single rating throughout.
  static double valueOrNaN(double[] cells, int m) {
    double concordantLessDiscordant = 0;
    double untiedFirst = 0;
    double untiedSecond = 0;
    for (int s = 0; s < m * m; s++) {
      for (int t = 0; t < s; t++) {
        double pairs = cells[s] * cells[t];
        int first = Integer.compare(s / m, t / m);
        int second = Integer.compare(s % m, t % m);
        concordantLessDiscordant += pairs * first * second;
        untiedFirst += first == 0 ? 0 : pairs;
        untiedSecond += second == 0 ? 0 : pairs;
      }
    }
    if (untiedFirst == 0 || untiedSecond == 0) {
      return Double.NaN;
    }
    return concordantLessDiscordant / (Math.sqrt(untiedFirst) * Math.sqrt(untiedSecond));
  }
}
