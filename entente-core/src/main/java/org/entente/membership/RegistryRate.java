package org.entente.membership;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Percentiles;
import org.entente.evidence.Provenance;
import org.entente.run.Run;

/// A rate over the registry's coalitions: of all their cases, the share that came.
///
/// The 90% interval resamples coalitions, for a coalition's cases are much alike. Cost: 1,000
/// resamples.
public final class RegistryRate {
  private static final int RESAMPLES = 1000;

  private RegistryRate() {}

  /// The rate.
  ///
  /// @param counts what came and all cases, of each coalition with one
  /// @param unit what a case is
  /// @param what the share that came, in words
  /// @param horizon the years that a case is followed
  /// @param stream the number of the stream of its resamples
  public static Figure of(
      List<int[]> counts, String unit, String what, int horizon, long stream, Run run) {
    double[] rates = new double[RESAMPLES];
    for (int b = 0; b < RESAMPLES; b++) {
      rates[b] = resampled(counts, run.stream(stream, b));
    }
    Arrays.sort(rates);
    double tail = (1 - Interval.DEFAULT_LEVEL) / 2;
    int all = counts.stream().mapToInt(c -> c[1]).sum();
    return Figure.of(
        counts.stream().mapToInt(c -> c[0]).sum() / (double) all,
        new Interval(
            Percentiles.quantile(rates, tail),
            Percentiles.quantile(rates, 1 - tail),
            Interval.DEFAULT_LEVEL,
            Interval.Basis.BOOTSTRAP),
        Provenance.of(List.of(Provenance.WORLD), all, unit, what)
            .with("years", horizon)
            .with("coalitions", counts.size())
            .with("seed", run.seed()));
  }

  private static double resampled(List<int[]> counts, SplittableRandom random) {
    double came = 0;
    double all = 0;
    for (int k = 0; k < counts.size(); k++) {
      int[] count = counts.get(random.nextInt(counts.size()));
      came += count[0];
      all += count[1];
    }
    return came / all;
  }
}
