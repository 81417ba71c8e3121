package org.entente.hypothesis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How much clues say the same, from the cases of one hypothesis after the other.
///
///     exponent = 1 / (1 + (k - 1) r),   r = mean over pairs of k clues of |correlation of their thirds within hypotheses|
///
/// which is k_eff / k with the effective number of clues k_eff = k / (1 + (k - 1) r) of equally
/// correlated ones [Kish1965]. Clues that are independent count in full (1), clues that are one and
/// the same count as one (1/k).
record Overlap(List<ReferenceCase> cases, List<Thirds> thirds) {

  double exponent() {
    List<double[]> standardised = new ArrayList<>();
    for (int k = 0; k < thirds.size(); k++) {
      standardised.add(withinHypotheses(k));
    }
    double sum = 0;
    int pairs = 0;
    for (int a = 0; a < standardised.size(); a++) {
      for (int b = a + 1; b < standardised.size(); b++) {
        sum += Math.abs(correlation(standardised.get(a), standardised.get(b)));
        pairs++;
      }
    }
    return pairs == 0 ? 1 : 1 / (1 + (thirds.size() - 1) * sum / pairs);
  }

  /* The thirds of a clue less their mean among the cases of the same hypothesis, NaN where unknown. */
  private double[] withinHypotheses(int clue) {
    Map<Hypothesis, double[]> sums = new EnumMap<>(Hypothesis.class);
    double[] at = new double[cases.size()];
    for (int c = 0; c < at.length; c++) {
      double value = cases.get(c).values().get(clue);
      at[c] = Double.isNaN(value) ? Double.NaN : thirds.get(clue).of(value);
      if (!Double.isNaN(value)) {
        double[] sum = sums.computeIfAbsent(cases.get(c).hypothesis(), _ -> new double[2]);
        sum[0] += at[c];
        sum[1]++;
      }
    }
    for (int c = 0; c < at.length; c++) {
      double[] sum = sums.getOrDefault(cases.get(c).hypothesis(), new double[] {0, 1});
      at[c] -= sum[0] / sum[1];
    }
    return at;
  }

  /* Of the cases that have both; 0 where one of them does not vary. */
  private static double correlation(double[] a, double[] b) {
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int c = 0; c < a.length; c++) {
      if (!Double.isNaN(a[c]) && !Double.isNaN(b[c])) {
        ab += a[c] * b[c];
        aa += a[c] * a[c];
        bb += b[c] * b[c];
      }
    }
    return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
  }
}
