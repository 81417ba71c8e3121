package org.entente.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.distrust.Calibration;
import org.entente.distrust.Horizon;
import org.entente.regression.Design;
import org.entente.regression.Logit;
import org.entente.regression.RidgeLogit;
import org.entente.run.Run;

/* A specification fitted to cases: a logistic model, and the bent line that makes its log odds come
true, fitted to the same cases. */
record CalibratedFit(Logit logit, Calibration calibration, List<Integer> columns) {
  private static final double PENALTY = 10;
  private static final double CALIBRATION_PENALTY = 0.01;
  private static final List<Double> BENDS = List.of(-6.0, -3.5);

  static CalibratedFit of(
      List<DyadCases> years, Specification specification, Horizon horizon, Run run) {
    List<Integer> columns =
        specification.features().stream().map(Candidates.NAMES::indexOf).toList();
    Design design = design(years, specification, columns, horizon);
    Logit logit = new RidgeLogit(PENALTY).fit(design, run).getModel();
    Calibration calibration =
        specification.calibrated() ? calibration(design, logit, run) : Calibration.none();
    return new CalibratedFit(logit, calibration, columns);
  }

  private static Design design(
      List<DyadCases> years, Specification specification, List<Integer> columns, Horizon horizon) {
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
        design.add(row, year.came(horizon, r) ? 1 : 0, block);
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

  private static Calibration calibration(Design cases, Logit logit, Run run) {
    List<String> names = new ArrayList<>(List.of("log odds"));
    BENDS.forEach(bend -> names.add("above " + bend));
    Design design = new Design(names);
    double[] row = new double[cases.features().size()];
    double[] bent = new double[names.size()];
    for (int r = 0; r < cases.size(); r++) {
      for (int f = 0; f < row.length; f++) {
        row[f] = cases.value(r, f);
      }
      bent[0] = logit.logOdds(row);
      for (int k = 0; k < BENDS.size(); k++) {
        bent[k + 1] = Math.max(0, bent[0] - BENDS.get(k));
      }
      design.add(bent, cases.outcome(r), cases.block(r));
    }
    Logit line = new RidgeLogit(CALIBRATION_PENALTY).fit(design, run).getModel();
    double[] origin = new double[names.size()];
    List<Calibration.Bend> bends = new ArrayList<>();
    for (int k = 0; k < BENDS.size(); k++) {
      Logit.Term term = line.terms().get(k + 1);
      bends.add(new Calibration.Bend(BENDS.get(k), term.coefficient() / term.scale()));
    }
    Logit.Term slope = line.terms().getFirst();
    return new Calibration(line.logOdds(origin), slope.coefficient() / slope.scale(), bends);
  }

  /* The probability of each case of a year. */
  double[] probabilities(DyadCases year) {
    double[] probabilities = new double[year.size()];
    double[] row = new double[columns.size()];
    for (int r = 0; r < probabilities.length; r++) {
      for (int f = 0; f < row.length; f++) {
        float value = year.value(r, columns.get(f));
        row[f] = Float.isNaN(value) ? logit.terms().get(f).centre() : value;
      }
      probabilities[r] = Logit.ofLogOdds(calibration.of(logit.logOdds(row)));
    }
    return probabilities;
  }
}
