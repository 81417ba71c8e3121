package org.entente.bargaining.spatial;

import java.util.Arrays;
import org.entente.bargaining.Election;

/// Risk attitudes and winning probabilities of the actors' positions.
final class RiskAttitudes {
  private static final double SAME_PLACE = 1e-3;

  private RiskAttitudes() {}

  /// The attitudes, from the probabilities that each position carries when nobody minds risk: the
  /// holder of the strongest is the most averse. All 0 where all positions are equally strong
  /// (there KTAB divides by zero).
  static double[] of(Stand stand, SpatialOptions options, double[][] distance) {
    double[][] utility = new double[stand.actors][stand.actors];
    for (int i = 0; i < stand.actors; i++) {
      for (int j = 0; j < stand.actors; j++) {
        utility[i][j] = 1 - distance[i][j];
      }
    }
    double[] p = options.elections().probabilities(utility, stand.capability);
    double most = Arrays.stream(p).max().orElseThrow();
    double least = Arrays.stream(p).min().orElseThrow();
    double width = most - least;
    if (width == 0) {
      return new double[stand.actors];
    }
    return Arrays.stream(p)
        .map(chance ->
            switch (options.riskRange()) {
              case MIN -> (chance - least) / width;
              case MID -> (3 * chance - most - 2 * least) / (2 * width);
              case MAX -> (2 * chance - most - least) / width;
            })
        .toArray();
  }

  /// The probability that each actor's position is chosen, over the places that differ.
  static double[] probabilities(
      Stand stand, Election election, double[][] distance, double[] risk) {
    int[] place = new int[stand.actors];
    int[] holder = new int[stand.actors];
    int places = 0;
    for (int i = 0; i < stand.actors; i++) {
      int found = -1;
      for (int q = 0; q < places; q++) {
        if (apart(stand.positions[i], stand.positions[holder[q]]) < SAME_PLACE) {
          found = q;
        }
      }
      if (found < 0) {
        holder[places] = i;
        found = places++;
      }
      place[i] = found;
    }
    double[][] utility = new double[stand.actors][places];
    for (int i = 0; i < stand.actors; i++) {
      for (int q = 0; q < places; q++) {
        utility[i][q] = Stand.utility(distance[i][holder[q]], risk[i]);
      }
    }
    double[] p = election.probabilities(utility, stand.capability);
    return Arrays.stream(place).mapToDouble(q -> p[q]).toArray();
  }

  /// The Euclidean distance of two places.
  static double apart(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += (a[k] - b[k]) * (a[k] - b[k]);
    }
    return Math.sqrt(sum);
  }
}
