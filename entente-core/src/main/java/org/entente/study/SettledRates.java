package org.entente.study;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.evaluation.Forecasts;
import org.entente.evaluation.ForecastsBuilder;
import org.entente.evaluation.GroupRates;

/* Values made probabilities as a forecaster could have: each year, cases of earlier years whose
outcome was settled by then are divided into ten of equal number by their values, and the share to
which it came is what is said of a case in the same tenth. */
record SettledRates(Forecasts said, Forecasts baseRate) {
  private static final int TENTHS = 10;
  private static final int FEWEST = 200;

  /* The cases in order of year; empty where too few are settled before any of them. */
  static Optional<SettledRates> of(
      int[] years, double[] values, double[] outcomes, int[] blocks, int horizon) {
    ForecastsBuilder said = new ForecastsBuilder();
    ForecastsBuilder base = new ForecastsBuilder();
    for (int year : Arrays.stream(years).sorted().distinct().toArray()) {
      int[] settled = where(years, year - horizon, false);
      if (settled.length >= FEWEST) {
        speak(settled, where(years, year, true), values, outcomes, blocks, said, base);
      }
    }
    return said.size() == 0
        ? Optional.empty()
        : Optional.of(new SettledRates(said.build(), base.build()));
  }

  private static int[] where(int[] years, int year, boolean only) {
    return IntStream.range(0, years.length)
        .filter(k -> only ? years[k] == year : years[k] <= year)
        .toArray();
  }

  private static void speak(
      int[] settled,
      int[] now,
      double[] values,
      double[] outcomes,
      int[] blocks,
      ForecastsBuilder said,
      ForecastsBuilder base) {
    double[] sorted = Arrays.stream(settled).mapToDouble(k -> values[k]).sorted().toArray();
    double[] edges = new double[TENTHS - 1];
    Arrays.setAll(edges, t -> sorted[(t + 1) * sorted.length / TENTHS]);
    GroupRates tenths = new GroupRates(TENTHS);
    GroupRates all = new GroupRates(1);
    for (int k : settled) {
      tenths.learn(tenth(values[k], edges), outcomes[k]);
      all.learn(0, outcomes[k]);
    }
    for (int k : now) {
      said.add(tenths.probability(tenth(values[k], edges)), outcomes[k], blocks[k]);
      base.add(all.probability(0), outcomes[k], blocks[k]);
    }
  }

  private static int tenth(double value, double... edges) {
    int tenth = 0;
    while (tenth < edges.length && value >= edges[tenth]) {
      tenth++;
    }
    return tenth;
  }
}
