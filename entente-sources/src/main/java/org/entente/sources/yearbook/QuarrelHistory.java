package org.entente.sources.yearbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.entente.evidence.DyadYears;
import org.entente.evidence.Rivalry;
import org.entente.sources.incidents.IncidentYear;
import org.entente.world.Succession;

/// The disputes and rivalries of each dyad, and what of them still weighs in a year.
///
///     H_h(Y) = sum over dispute years t <= Y of (mean level of the sides / 5) · 2^(-(Y - t)/h) + 2^(-(Y - r)/h)
///
/// with r the last year of strategic rivalry up to Y.
final class QuarrelHistory {
  private static final double HIGHEST_LEVEL = 5;

  private final Map<Integer, TreeMap<Integer, Double>> levelByYear = new HashMap<>();
  private final Map<Integer, TreeMap<Integer, Integer>> rivalryEndByStart = new HashMap<>();
  private final int rivalriesEnd;

  /// @param disputes `hostlev1` and `hostlev2`, each year from the data set that serves it; of
  ///   those beyond them come `incidents`
  /// @param rivalries the rivalries, to `rivalriesEnd`
  QuarrelHistory(
      DyadYears disputes, List<IncidentYear> incidents, List<Rivalry> rivalries, int rivalriesEnd) {
    this.rivalriesEnd = rivalriesEnd;
    int own = disputes.column("hostlev1");
    int other = disputes.column("hostlev2");
    for (int row = 0; row < disputes.size(); row++) {
      double level = levelOfDyad(disputes.value(own, row), disputes.value(other, row));
      add(disputes.first(row), disputes.second(row), disputes.year(row), level);
    }
    for (IncidentYear i : incidents) {
      add(i.first(), i.second(), i.year(), levelOfDyad(i.levelOfFirst(), i.levelOfSecond()));
    }
    for (Rivalry rivalry : rivalries) {
      forHeirs(
          rivalry.first(),
          rivalry.second(),
          key ->
              rivalryEndByStart
                  .computeIfAbsent(key, _ -> new TreeMap<>())
                  .merge(rivalry.firstYear(), rivalry.lastYear(), Math::max));
    }
  }

  /* A side's level is its highest act against anybody in the dispute, so the higher of the two is
  often no act of the dyad; the mean is each side's own, alike in weight. */
  private static double levelOfDyad(double one, double other) {
    return ((Double.isNaN(one) ? 1 : one) + (Double.isNaN(other) ? 1 : other)) / 2;
  }

  private void add(int first, int second, int year, double level) {
    forHeirs(
        first,
        second,
        key ->
            levelByYear.computeIfAbsent(key, _ -> new TreeMap<>()).merge(year, level, Math::max));
  }

  /* The record of a state is that of its successors too. */
  private static void forHeirs(int first, int second, IntConsumer key) {
    Succession.heirsOf(first)
        .forEach(a ->
            Succession.heirsOf(second)
                .filter(b -> !b.equals(a))
                .forEach(b -> key.accept(DyadKey.of(a, b))));
  }

  /// The hostility of a dyad in a year under a half-life in years.
  double hostility(int key, int year, double halfLife) {
    double sum = 0;
    TreeMap<Integer, Double> levels = levelByYear.get(key);
    if (levels != null) {
      for (var dispute : levels.headMap(year, true).entrySet()) {
        sum +=
            dispute.getValue() / HIGHEST_LEVEL * Math.pow(2, (dispute.getKey() - year) / halfLife);
      }
    }
    int rivalry = lastRivalry(key, year);
    return rivalry == Integer.MIN_VALUE ? sum : sum + Math.pow(2, (rivalry - year) / halfLife);
  }

  /// The dispute years of a dyad from `from` to `to`, both included.
  int disputeYears(int key, int from, int to) {
    TreeMap<Integer, Double> levels = levelByYear.get(key);
    return levels == null ? 0 : levels.subMap(from, true, to, true).size();
  }

  /// The last dispute year up to `year`; [Integer#MIN_VALUE] if there is none.
  int lastDispute(int key, int year) {
    TreeMap<Integer, Double> levels = levelByYear.get(key);
    Integer last = levels == null ? null : levels.floorKey(year);
    return last == null ? Integer.MIN_VALUE : last;
  }

  /// The last year of rivalry up to `year`; [Integer#MIN_VALUE] if there is none.
  int lastRivalry(int key, int year) {
    TreeMap<Integer, Integer> ends = rivalryEndByStart.get(key);
    int last = Integer.MIN_VALUE;
    if (ends != null) {
      for (int end : ends.headMap(year, true).values()) {
        last = Math.max(last, Math.min(end, year));
      }
    }
    return last;
  }

  /// Whether the dyad is in rivalry in the year: 1, 0, or NaN beyond the end of the data.
  float rivalry(int key, int year) {
    if (year > rivalriesEnd) {
      return Float.NaN;
    }
    return lastRivalry(key, year) == year ? 1 : 0;
  }
}
