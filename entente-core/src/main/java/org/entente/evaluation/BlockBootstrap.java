package org.entente.evaluation;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.entente.evidence.Interval;
import org.entente.evidence.Percentiles;
import org.entente.run.Run;
import org.entente.run.Threads;

/// How sure a score is: the blocks are drawn again with replacement, each with all its cases, and
/// the score is taken anew.
///
/// Two models of the same cases are compared on the same draws, so that what makes a draw hard for
/// both does not blur their difference.
///
/// References: [EfronTibshirani1993].
///
/// @param replicates how many draws
/// @param run its seed makes the draws; its threads share them
public record BlockBootstrap(int replicates, Run run) {

  /// Draws that settle the second digit of an end.
  public static final int USUAL = 500;

  private static final long STREAM = 0x426c6f636bL;

  /// Refuses fewer than 20 draws with an [IllegalArgumentException].
  public BlockBootstrap {
    if (replicates < 20) {
      throw new IllegalArgumentException("replicates (" + replicates + ") must be 20 or more");
    }
  }

  /// The 90% interval of a score; empty where most draws leave it undefined. Cost: `replicates`
  /// times that of the score.
  public Optional<Interval> interval(Forecasts forecasts, ToDoubleFunction<Forecasts> score) {
    return interval(forecasts, score, Interval.DEFAULT_LEVEL);
  }

  /// The same at another level.
  public Optional<Interval> interval(
      Forecasts forecasts, ToDoubleFunction<Forecasts> score, double level) {
    double[] values = new double[replicates];
    Threads.each(
        replicates,
        run,
        b -> values[b] = score.applyAsDouble(forecasts.resampled(run.stream(STREAM, b))));
    return Percentiles.interval(values, level);
  }

  /// The 90% interval of the score of one less that of the other on the same cases.
  ///
  /// @throws IllegalArgumentException if the two are not forecasts of the same cases
  public Optional<Interval> difference(
      Forecasts one, Forecasts other, ToDoubleFunction<Forecasts> score) {
    if (!one.sameCasesAs(other)) {
      throw new IllegalArgumentException("the forecasts are not of the same cases");
    }
    double[] values = new double[replicates];
    Threads.each(
        replicates,
        run,
        b ->
            values[b] =
                score.applyAsDouble(one.resampled(run.stream(STREAM, b)))
                    - score.applyAsDouble(other.resampled(run.stream(STREAM, b))));
    return Percentiles.interval(values, Interval.DEFAULT_LEVEL);
  }
}
