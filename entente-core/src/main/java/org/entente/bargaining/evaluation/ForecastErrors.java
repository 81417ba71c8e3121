package org.entente.bargaining.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.entente.evidence.Interval;
import org.entente.run.Run;

/// How far a model's forecasts were off, in units of the scale.
///
/// @param absolute the absolute errors in the order of the issues, those without a forecast left
///   out
/// @param mean their mean
/// @param interval its interval, by a bootstrap over issues
/// @param rootMeanSquare the root of the mean squared error
/// @param median the median absolute error
/// @param withoutForecast how many issues had no forecast
public record ForecastErrors(
    List<Double> absolute,
    double mean,
    Interval interval,
    double rootMeanSquare,
    double median,
    int withoutForecast) {
  private static final int RESAMPLES = 2_000;

  /// Copies the list.
  public ForecastErrors {
    absolute = List.copyOf(absolute);
  }

  /// The errors of a model on decided issues; refuses none with an [IllegalArgumentException].
  /// Issues are resampled as if independent, though some belong to one proposal.
  public static ForecastErrors of(ForecastModel model, List<DecidedIssue> issues, Run run) {
    List<Double> errors = new ArrayList<>();
    for (DecidedIssue decided : issues) {
      run.checkInterrupted();
      OptionalDouble forecast = model.forecast(decided.issue());
      forecast.ifPresent(f -> errors.add(Math.abs(f - decided.outcome())));
    }
    if (errors.isEmpty()) {
      throw new IllegalArgumentException("no issue (" + issues.size() + ") has a forecast");
    }
    double[] error = errors.stream().mapToDouble(Double::doubleValue).toArray();
    double squares = Arrays.stream(error).map(e -> e * e).average().orElseThrow();
    return new ForecastErrors(
        errors,
        Arrays.stream(error).average().orElseThrow(),
        bootstrap(error, run.seed()),
        Math.sqrt(squares),
        quantile(error, 0.5),
        issues.size() - error.length);
  }

  /// The quantile of the absolute errors at a level in [0, 1], linear between order statistics.
  public double quantile(double level) {
    return quantile(absolute.stream().mapToDouble(Double::doubleValue).toArray(), level);
  }

  /// The interval of the mean of this model's absolute errors less those of another on the same
  /// issues, by a bootstrap over issues; below 0 where this one is better. Refuses errors on
  /// different numbers of issues with an [IllegalArgumentException].
  public Interval differenceFrom(ForecastErrors other, Run run) {
    if (other.absolute.size() != absolute.size()) {
      throw new IllegalArgumentException(
          "errors on (" + absolute.size() + ") and " + other.absolute.size() + " issues");
    }
    double[] difference = new double[absolute.size()];
    for (int k = 0; k < difference.length; k++) {
      difference[k] = absolute.get(k) - other.absolute.get(k);
    }
    return bootstrap(difference, run.seed());
  }

  private static Interval bootstrap(double[] values, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] means = new double[RESAMPLES];
    for (int b = 0; b < RESAMPLES; b++) {
      double sum = 0;
      for (int k = 0; k < values.length; k++) {
        sum += values[random.nextInt(values.length)];
      }
      means[b] = sum / values.length;
    }
    double tail = (1 - Interval.DEFAULT_LEVEL) / 2;
    return new Interval(
        quantile(means, tail),
        quantile(means, 1 - tail),
        Interval.DEFAULT_LEVEL,
        Interval.Basis.BOOTSTRAP);
  }

  private static double quantile(double[] values, double level) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double place = level * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
