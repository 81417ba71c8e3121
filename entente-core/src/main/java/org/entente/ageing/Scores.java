package org.entente.ageing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.entente.evidence.Percentiles;

/// By how many times the ends of their tables would have to be as far away to hold each movement
/// just so, and the factor that the newest of them ask for: conformal prediction with scores that
/// are normalised by the ends, in a moving window since the world changes [BarberEtAl2023].
///
/// What is learned of movements over k years comes k years late. But a world that grows calm moves
/// less over one year too, and that is known the year after: so a factor rests on the scores of all
/// ages up to its own, of movements that ended within the last ten years.
final class Scores {
  /* As long as the longest age that coverage is asked for, so that no age has fewer years than another. */
  private static final int YEARS = 10;
  private static final double MOST = 3;

  private final double share;
  private final TreeMap<Integer, TreeMap<Integer, double[]>> byAge = new TreeMap<>();

  /// Without scores yet.
  ///
  /// @param share the share of movements that the ends are to hold
  Scores(double share) {
    this.share = share;
  }

  /// Adds the scores of the movements over `age` years that began in a year.
  void add(int age, int year, double[] scores) {
    byAge.computeIfAbsent(age, _ -> new TreeMap<>()).put(year, scores);
  }

  /// The factor from a third to 3, 1 before any score is known: the quantile of the scores of all
  /// ages up to `age`, of movements that ended in the ten years to `year`. Cost: sorts them.
  double factor(int age, int year) {
    List<double[]> known = new ArrayList<>();
    byAge
        .headMap(age, true)
        .forEach((a, begun) ->
            known.addAll(begun.subMap(year - a - YEARS, false, year - a, true).values()));
    double[] scores =
        known.stream()
            .flatMapToDouble(Arrays::stream)
            .map(s -> Math.min(s, MOST))
            .sorted()
            .toArray();
    return scores.length == 0 ? 1 : Math.clamp(Percentiles.quantile(scores, share), 1 / MOST, MOST);
  }
}
