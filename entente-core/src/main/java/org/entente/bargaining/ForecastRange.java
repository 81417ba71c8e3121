package org.entente.bargaining;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.entente.evidence.Interval;
import org.entente.run.Run;
import org.entente.run.Threads;

/// How far a forecast moves when the inputs move over their ranges.
public final class ForecastRange {
  private ForecastRange() {}

  /// The middle 90% of a model's forecasts over draws of the inputs, each from the triangular
  /// distribution over its range; the same draws for every model under one seed. Cost: draws times
  /// the model's.
  ///
  /// @param draws 1 or more
  public static Interval of(Issue issue, ToDoubleFunction<Issue> model, int draws, Run run) {
    if (draws < 1) {
      throw new IllegalArgumentException("draws (" + draws + ") must be 1 or more");
    }
    double[] forecasts = new double[draws];
    Threads.each(
        draws,
        run,
        draw -> {
          SplittableRandom random = new SplittableRandom(run.seed() + 0x9E3779B97F4A7C15L * draw);
          forecasts[draw] = model.applyAsDouble(issue.draw(random));
        });
    Arrays.sort(forecasts);
    double tail = (1 - Interval.DEFAULT_LEVEL) / 2;
    int cut = (int) (tail * draws);
    return new Interval(
        forecasts[cut], forecasts[draws - 1 - cut], Interval.DEFAULT_LEVEL, Interval.Basis.RANGE);
  }
}
