package org.entente.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.regression.Design;
import org.entente.regression.Logit;
import org.entente.regression.RidgeLogit;
import org.entente.run.Run;

/* The logistic model of a specification, fitted to the cases of some years. */
record FeatureFit(Logit logit, List<Integer> columns) {
  private static final double PENALTY = 10;

  static FeatureFit of(List<DyadCases> years, Specification specification, Target target, Run run) {
    List<Integer> columns =
        specification.features().stream().map(Candidates.NAMES::indexOf).toList();
    Design design = design(years, specification, columns, target);
    return new FeatureFit(new RidgeLogit(PENALTY).fit(design, run).getModel(), columns);
  }

  private static Design design(
      List<DyadCases> years, Specification specification, List<Integer> columns, Target target) {
    double[] means = means(years, columns);
    Map<Integer, Integer> blocks = new HashMap<>();
    Design design = new Design(specification.features());
    double[] row = new double[columns.size()];
    for (DyadCases year : years) {
      for (int r = 0; r < year.size(); r++) {
        for (int f = 0; f < row.length; f++) {
          float value = year.value(r, columns.get(f));
          row[f] = Float.isNaN(value) ? means[f] : value;
        }
        int block = blocks.computeIfAbsent(year.key(r), _ -> blocks.size());
        design.add(row, year.came(target, r) ? 1 : 0, block);
      }
    }
    return design;
  }

  /* Of the cases in which a feature is known; 0 where it never is. */
  private static double[] means(List<DyadCases> years, List<Integer> columns) {
    double[] sums = new double[columns.size()];
    long[] known = new long[columns.size()];
    for (DyadCases year : years) {
      for (int r = 0; r < year.size(); r++) {
        for (int f = 0; f < sums.length; f++) {
          float value = year.value(r, columns.get(f));
          if (!Float.isNaN(value)) {
            sums[f] += value;
            known[f]++;
          }
        }
      }
    }
    for (int f = 0; f < sums.length; f++) {
      sums[f] = known[f] == 0 ? 0 : sums[f] / known[f];
    }
    return sums;
  }

  /* The log odds of each case of a year; what is missing counts as the mean of the cases fitted to. */
  double[] logOdds(DyadCases year) {
    double[] logOdds = new double[year.size()];
    double[] row = new double[columns.size()];
    for (int r = 0; r < logOdds.length; r++) {
      for (int f = 0; f < row.length; f++) {
        float value = year.value(r, columns.get(f));
        row[f] = Float.isNaN(value) ? logit.terms().get(f).centre() : value;
      }
      logOdds[r] = logit.logOdds(row);
    }
    return logOdds;
  }
}
