package org.entente.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.distrust.Horizon;
import org.entente.evaluation.RollingOrigin;
import org.entente.run.Run;

/* What a specification said of every case of the years in which it speaks, each time fitted anew to
the cases that were settled by then. */
final class RollingForecasts {
  private RollingForecasts() {}

  /* The probabilities year by year, in the order of the cases of those years. */
  static double[] of(
      List<DyadCases> years,
      Specification specification,
      Horizon horizon,
      RollingOrigin origins,
      Run run) {
    List<double[]> said = new ArrayList<>();
    for (RollingOrigin.Split split : origins.splits()) {
      run.checkInterrupted();
      List<DyadCases> past = years.stream().filter(y -> split.isForTraining(y.year())).toList();
      CalibratedFit fit = CalibratedFit.of(past, specification, horizon, run);
      for (DyadCases year : years) {
        if (split.isForTest(year.year())) {
          said.add(fit.probabilities(year));
        }
      }
    }
    return said.stream().flatMapToDouble(Arrays::stream).toArray();
  }
}
