package org.entente.study;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.entente.distrust.Calibration;
import org.entente.regression.Logit;

/* What models said of years that they had not seen: the log odds of each case of a year. What makes
such log odds come true is learned from them, for those of the cases fitted to are too sure of
themselves; the later a year, the more it counts, for the world has become more peaceful. */
final class SpokenCases {
  private static final double HALF_LIFE = 10;

  private final Target target;
  private final TreeMap<Integer, DyadCases> years = new TreeMap<>();
  private final Map<Integer, double[]> logOdds = new HashMap<>();

  SpokenCases(Target target) {
    this.target = target;
  }

  void add(DyadCases year, double[] said) {
    years.put(year.year(), year);
    logOdds.put(year.year(), said);
  }

  /* The bent line that makes those come true that were settled by the end of a year. */
  Calibration calibration(int settledBy) {
    int last = settledBy - target.horizon().years();
    Bending bending = new Bending();
    years
        .headMap(last, true)
        .forEach((year, cases) ->
            bending.add(
                Objects.requireNonNull(logOdds.get(year)),
                cases.came(target),
                Math.pow(2, -(last - year) / HALF_LIFE)));
    return bending.line();
  }

  /* The probabilities of log odds once calibrated. */
  static double[] probabilities(double[] logOdds, Calibration calibration) {
    double[] probabilities = new double[logOdds.length];
    for (int r = 0; r < probabilities.length; r++) {
      probabilities[r] = Logit.ofLogOdds(calibration.of(logOdds[r]));
    }
    return probabilities;
  }
}
