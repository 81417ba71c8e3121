package org.entente.similarity;

/// One measure on nine joint counts of votes: the formulas of [Measure] written out for three
/// levels, for the loops over all dyads.
final class VoteScore {
  private final Measure measure;
  private final Measure.Form form;
  private final double half;

  VoteScore(Measure measure) {
    this.measure = measure;
    this.form = measure.form();
    this.half = measure.halfStep();
  }

  /// The score of the nine counts in row order from `at`, NaN where it is undefined.
  double of(int[] n, int at) {
    double one = n[at + 1] + n[at + 3] + n[at + 5] + n[at + 7];
    double two = n[at + 2] + n[at + 6];
    double total = n[at] + n[at + 4] + n[at + 8] + one + two;
    double observed = (one * half + two) / total;
    return switch (form) {
      case AGREEMENT -> 1 - observed;
      case DISTANCE -> 1 - 2 * observed;
      case DIFFERENCE -> 2 * (own(n, at) / (total * total) - observed);
      case OWN_MARGINALS -> corrected(observed, own(n, at) / (total * total));
      case POOLED_MARGINALS -> corrected(observed, pooled(n, at) / (total * total));
      case ORDER -> ordered(n, at);
    };
  }

  private static double corrected(double observed, double expected) {
    return expected == 0 ? Double.NaN : 1 - observed / expected;
  }

  private double own(int[] n, int at) {
    double x0 = n[at] + n[at + 1] + n[at + 2];
    double x1 = n[at + 3] + n[at + 4] + n[at + 5];
    double x2 = n[at + 6] + n[at + 7] + n[at + 8];
    double y0 = n[at] + n[at + 3] + n[at + 6];
    double y1 = n[at + 1] + n[at + 4] + n[at + 7];
    double y2 = n[at + 2] + n[at + 5] + n[at + 8];
    return half * (x0 * y1 + x1 * (y0 + y2) + x2 * y1) + x0 * y2 + x2 * y0;
  }

  private double pooled(int[] n, int at) {
    double cross = n[at + 1] + n[at + 3];
    double m0 = n[at] + (cross + n[at + 2] + n[at + 6]) / 2;
    double m1 = n[at + 4] + (cross + n[at + 5] + n[at + 7]) / 2;
    double m2 = n[at + 8] + (n[at + 2] + n[at + 6] + n[at + 5] + n[at + 7]) / 2.0;
    return 2 * (half * m1 * (m0 + m2) + m0 * m2);
  }

  private double ordered(int[] n, int at) {
    double[] cells = new double[9];
    for (int c = 0; c < 9; c++) {
      cells[c] = n[at + c];
    }
    return measure.valueOrNaN(cells, 3);
  }
}
