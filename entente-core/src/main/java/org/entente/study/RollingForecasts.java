package org.entente.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.distrust.Calibration;
import org.entente.evaluation.RollingOrigin;
import org.entente.run.Run;

/* What a specification said of every case of the years in which it speaks, each time fitted anew to
the cases that were settled by then, and bent to what had come by then of what it had said before.

It speaks, unheard, before the first of those years too, as soon as there are settled cases: there must
be something to learn from how sure it was. */
final class RollingForecasts {
  private final Target target;
  private final SpokenCases spoken;
  private final List<double[]> said = new ArrayList<>();
  private final Map<Integer, FeatureFit> fits = new HashMap<>();

  private RollingForecasts(Target target) {
    this.target = target;
    this.spoken = new SpokenCases(target);
  }

  static RollingForecasts of(
      List<DyadCases> years,
      Specification specification,
      Target target,
      RollingOrigin origins,
      Run run) {
    RollingForecasts forecasts = new RollingForecasts(target);
    int settled = years.getFirst().year() + origins.horizon();
    int first = origins.first();
    while (first - origins.every() >= settled) {
      first -= origins.every();
    }
    RollingOrigin all =
        new RollingOrigin(first, origins.last(), origins.every(), origins.horizon());
    for (RollingOrigin.Split split : all.splits()) {
      run.checkInterrupted();
      forecasts.speak(years, specification, split, origins.first(), run);
    }
    return forecasts;
  }

  private void speak(
      List<DyadCases> years,
      Specification specification,
      RollingOrigin.Split split,
      int heardFrom,
      Run run) {
    List<DyadCases> past = years.stream().filter(y -> split.isForTraining(y.year())).toList();
    FeatureFit fit = FeatureFit.of(past, specification, target, run);
    fits.put(split.origin(), fit);
    Calibration calibration =
        specification.calibrated() ? spoken.calibration(split.origin()) : Calibration.none();
    for (DyadCases year : years) {
      if (split.isForTest(year.year())) {
        double[] logOdds = fit.logOdds(year);
        spoken.add(year, logOdds);
        if (year.year() >= heardFrom) {
          said.add(SpokenCases.probabilities(logOdds, calibration));
        }
      }
    }
  }

  /* The probabilities year by year, in the order of the cases of those years. */
  double[] probabilities() {
    return said.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  /* The fit with which it began to speak in a year. */
  Optional<FeatureFit> findFit(int origin) {
    return Optional.ofNullable(fits.get(origin));
  }

  /* What makes log odds come true, by all that was said and has been settled since. */
  Calibration calibration(int settledBy) {
    return spoken.calibration(settledBy);
  }
}
