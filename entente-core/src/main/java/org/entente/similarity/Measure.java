package org.entente.similarity;

/// A similarity measure: a function of the [Contingency] table of two raters.
///
/// With p(a,b) the share of objects rated a by the first and b by the second, p_i and p_j their
/// marginals, and the disagreement v(a,b) = (|a - b| / (m - 1))^e:
///
///     D_o = sum_ab p(a,b) v(a,b)                              observed disagreement
///     D_e = sum_ab q(a) r(b) v(a,b)                           expected disagreement
///
///     agreement = sum_a p(a,a)                                in [0, 1]
///     S         = 1 - 2 D_o                                   in [-1, 1]
///     kappa     = 1 - D_o / D_e,  q = p_i, r = p_j            at most 1
///     pi        = 1 - D_o / D_e,  q = r = (p_i + p_j) / 2     in [-1, 1]
///     A         = 2 (D_e - D_o),  q = p_i, r = p_j            in [-1, 1]
///     tau_b     = (C - D) / sqrt((C + D + T_x)(C + D + T_y))  in [-1, 1]
///
/// where C and D are concordant and discordant pairs of objects and T_x, T_y those tied on one side
/// only. D_e = 0 leaves kappa and pi undefined, never 1. Weighted S is S of a weighted table.
///
/// References: [SignorinoRitter1999] (S), [Cohen1968] (kappa), [Scott1955] (pi), [Haege2011] (both
/// for foreign policy), [BenatiCapurri2026] (A), [Kendall1945] (tau_b).
public enum Measure {
  /// The share of objects rated alike.
  AGREEMENT(Form.AGREEMENT, 0),
  /// S with absolute distances, the historical form.
  S_ABSOLUTE(Form.DISTANCE, 1),
  /// S with squared distances.
  S_SQUARED(Form.DISTANCE, 2),
  /// Cohen's kappa with absolute disagreement weights (e = 1).
  KAPPA_ABSOLUTE(Form.OWN_MARGINALS, 1),
  /// Cohen's kappa with squared disagreement weights (e = 2), the form used by default.
  KAPPA(Form.OWN_MARGINALS, 2),
  /// Scott's pi with absolute disagreement weights (e = 1).
  PI_ABSOLUTE(Form.POOLED_MARGINALS, 1),
  /// Scott's pi with squared disagreement weights (e = 2): the default measure of Entente.
  PI(Form.POOLED_MARGINALS, 2),
  /// Scott's pi that counts every disagreement alike (e = 0, v = 1 off the diagonal).
  PI_NOMINAL(Form.POOLED_MARGINALS, 0),
  /// The alignment index A, S less the S expected by chance, with absolute distances.
  ALIGNMENT(Form.DIFFERENCE, 1),
  /// Kendall's tau-b, an order association; kept to replicate older studies.
  TAU_B(Form.ORDER, 0);

  /// The formula a measure follows.
  enum Form {
    AGREEMENT,
    DISTANCE,
    OWN_MARGINALS,
    POOLED_MARGINALS,
    DIFFERENCE,
    ORDER
  }

  private final Form form;
  private final int exponent;

  Measure(Form form, int exponent) {
    this.form = form;
    this.exponent = exponent;
  }

  /// The formula.
  Form form() {
    return form;
  }

  /// The disagreement of two neighbouring levels of three, v(0, 1).
  double halfStep() {
    return distance(0, 1, 3);
  }

  /// The score of a table, undefined with its reason where the formula is 0/0.
  public Score of(Contingency table) {
    double[] cells = table.cells();
    return scoreOf(valueOrNaN(cells, table.levels()), table.total());
  }

  /// The score of a value that is NaN where the formula is 0/0, for a table of the given total.
  Score scoreOf(double valueOrNaN, double total) {
    if (!Double.isNaN(valueOrNaN)) {
      return new Score.Known(valueOrNaN);
    }
    if (total == 0) {
      return new Score.Undefined(Score.Reason.NOTHING_IN_COMMON);
    }
    return new Score.Undefined(
        form == Form.ORDER ? Score.Reason.NO_VARIATION : Score.Reason.NO_EXPECTED_DISAGREEMENT);
  }

  /// The score of m × m cells in row order, NaN where it is undefined.
  double valueOrNaN(double[] cells, int m) {
    if (form == Form.ORDER) {
      return KendallTauB.valueOrNaN(cells, m);
    }
    double total = 0;
    double disagreement = 0;
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        total += cells[a * m + b];
        disagreement += cells[a * m + b] * distance(a, b, m);
      }
    }
    double observed = disagreement / total;
    return switch (form) {
      case AGREEMENT -> 1 - observed;
      case DISTANCE -> 1 - 2 * observed;
      case DIFFERENCE -> 2 * (expected(cells, m, total) - observed);
      case OWN_MARGINALS, POOLED_MARGINALS -> corrected(observed, expected(cells, m, total));
      case ORDER -> throw new AssertionError("tau-b has no disagreement");
    };
  }

  private static double corrected(double observed, double expected) {
    return expected == 0 ? Double.NaN : 1 - observed / expected;
  }

  private double distance(int a, int b, int m) {
    int steps = Math.abs(a - b);
    double share = (double) steps / (m - 1);
    return switch (exponent) {
      case 0 -> steps == 0 ? 0 : 1;
      case 1 -> share;
      default -> share * share;
    };
  }

  private double expected(double[] cells, int m, double total) {
    double[] second = new double[m];
    for (int b = 0; b < m; b++) {
      second[b] = marginal(cells, m, b, false);
    }
    double sum = 0;
    for (int a = 0; a < m; a++) {
      double first = marginal(cells, m, a, true);
      for (int b = 0; b < m; b++) {
        sum += first * second[b] * distance(a, b, m);
      }
    }
    return sum / (total * total);
  }

  /// The weight of level `a` in the first rater's marginal, the second's, or the mean of the two.
  private double marginal(double[] cells, int m, int a, boolean first) {
    double row = 0;
    double column = 0;
    for (int b = 0; b < m; b++) {
      row += cells[a * m + b];
      column += cells[b * m + a];
    }
    if (form == Form.POOLED_MARGINALS) {
      return (row + column) / 2;
    }
    return first ? row : column;
  }
}
