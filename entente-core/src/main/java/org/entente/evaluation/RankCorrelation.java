package org.entente.evaluation;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Spearman's rank correlation of what was said and what came, for outcomes that are a level and
/// not yes or no: the correlation of the ranks, equal values sharing the mean of their ranks.
///
/// In [-1, 1], 0 is chance; NaN where all that was said, or all that came, is alike. A case counts
/// as often as its block was drawn. Cost: a sort of the outcomes.
///
/// References: [Spearman1904].
public final class RankCorrelation implements ToDoubleFunction<Forecasts> {

  @Override
  public double applyAsDouble(Forecasts forecasts) {
    int[] byOutcome =
        IntStream.range(0, forecasts.size())
            .boxed()
            .sorted(Comparator.comparingDouble(forecasts::outcome))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] byProbability =
        IntStream.iterate(forecasts.size() - 1, p -> p >= 0, p -> p - 1)
            .map(forecasts::ranked)
            .toArray();
    double[] said = ranks(forecasts, forecasts::probability, byProbability);
    double[] came = ranks(forecasts, forecasts::outcome, byOutcome);
    double both = 0;
    double ofSaid = 0;
    double ofCame = 0;
    for (int k = 0; k < said.length; k++) {
      int weight = forecasts.weight(k);
      both += weight * said[k] * came[k];
      ofSaid += weight * said[k] * said[k];
      ofCame += weight * came[k] * came[k];
    }
    return ofSaid > 0 && ofCame > 0 ? both / Math.sqrt(ofSaid * ofCame) : Double.NaN;
  }

  /* The ranks less their mean, in the order of the cases. */
  private static double[] ranks(Forecasts forecasts, IntToDoubleFunction value, int... ascending) {
    double[] ranks = new double[ascending.length];
    double mean = forecasts.total() / 2.0;
    double below = 0;
    int place = 0;
    while (place < ascending.length) {
      int end = place;
      double tied = 0;
      while (end < ascending.length
          && value.applyAsDouble(ascending[end]) == value.applyAsDouble(ascending[place])) {
        tied += forecasts.weight(ascending[end++]);
      }
      for (; place < end; place++) {
        ranks[ascending[place]] = below + tied / 2 - mean;
      }
      below += tied;
    }
    return ranks;
  }
}
