package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;

/* The sums of one bin of cases of like probability: weights, p, y, p², py, and the ends of p. */
record BinSums(
    long weight,
    double probabilities,
    double outcomes,
    double squares,
    double products,
    double lowest,
    double highest) {

  /* Bins of as many cases as possible alike, ascending; equal probabilities are never parted. */
  static List<BinSums> list(Forecasts forecasts, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("bins (" + count + ") must be 1 or more");
    }
    List<BinSums> bins = new ArrayList<>();
    long total = forecasts.total();
    long before = 0;
    int from = forecasts.size() - 1;
    while (from >= 0) {
      long bin = before * count / Math.max(1, total);
      int to = from;
      long within = 0;
      while (to >= 0 && (before + within) * count / Math.max(1, total) == bin) {
        int end = endOfTie(forecasts, to);
        for (; to > end; to--) {
          within += forecasts.weight(forecasts.ranked(to));
        }
      }
      if (within > 0) {
        bins.add(of(forecasts, from, to));
      }
      before += within;
      from = to;
    }
    return bins;
  }

  /* The last place, going up the ranks from `place`, before another probability begins. */
  private static int endOfTie(Forecasts forecasts, int place) {
    double probability = forecasts.probability(forecasts.ranked(place));
    int end = place;
    while (end >= 0 && forecasts.probability(forecasts.ranked(end)) == probability) {
      end--;
    }
    return end;
  }

  private static BinSums of(Forecasts forecasts, int from, int to) {
    long weight = 0;
    double p = 0;
    double y = 0;
    double squares = 0;
    double products = 0;
    for (int place = from; place > to; place--) {
      int k = forecasts.ranked(place);
      int w = forecasts.weight(k);
      weight += w;
      p += w * forecasts.probability(k);
      y += w * forecasts.outcome(k);
      squares += w * forecasts.probability(k) * forecasts.probability(k);
      products += w * forecasts.probability(k) * forecasts.outcome(k);
    }
    return new BinSums(
        weight,
        p,
        y,
        squares,
        products,
        forecasts.probability(forecasts.ranked(from)),
        forecasts.probability(forecasts.ranked(to + 1)));
  }
}
