package org.entente.ageing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.evidence.Drift;
import org.entente.evidence.Percentiles;

/// Where values of one definition stood, and where they stood some years later.
///
/// @param definition part and key of the definition
/// @param of what its values are values of
/// @param least the least value that is possible
/// @param greatest the greatest value that is possible
/// @param list the movements
public record Movements(
    String definition, Drift.Of of, double least, double greatest, List<Movement> list) {
  /* Percentiles are taken where values stood alike: in so many groups of the movements of an age by
   * value, each with so many movements at least. */
  private static final int PLACES = 6;
  private static final int FEWEST = 60;
  private static final double TAIL = 0.05;

  /* What moved states two generations ago is another world. */
  private static final int YEARS = 40;
  private static final double ROUNDING = 1e-6;

  /// One movement.
  ///
  /// @param year the year in which the value stood at `then`
  /// @param age over how many years it moved
  /// @param then where it stood
  /// @param later where it stood after them
  public record Movement(int year, int age, double then, double later) {
    double change() {
      return later - then;
    }

    int end() {
      return year + age;
    }

    /* By how many times the ends of its side would have to be as far away to hold it just so. */
    double score(Drift.Ends ends) {
      if (Math.abs(change()) <= ROUNDING) {
        return 0;
      }
      return change() / ((change() > 0 ? ends.high() : ends.low()) - then);
    }
  }

  /// The share of later values between the ends that were measured before the movement began.
  ///
  /// @param age over how many years
  /// @param movements how many movements were looked at
  /// @param inside the share of them that ended between the ends
  /// @param still the share that did not move at all: no ends around the value hold fewer
  /// @param width the mean distance of the ends
  public record Coverage(int age, int movements, double inside, double still, double width) {}

  /// Copies the list.
  public Movements {
    list = List.copyOf(list);
  }

  /// The tables of what moved to the end of each of some years, ascending by age, year and value.
  ///
  /// Each year's ends are those of nine in ten of the movements that were over by then and no more
  /// than forty years before, times the factor that would have held nine in ten of the newest
  /// ([Scores]). Cost: years times movements.
  public List<Drift.Row> measured(Collection<Integer> ends, int... ages) {
    List<Drift.Row> rows = new ArrayList<>();
    for (int to : ends) {
      double[] all =
          list.stream().filter(m -> m.end() <= to).mapToDouble(Movement::then).sorted().toArray();
      if (all.length >= FEWEST) {
        rows.add(
            row(
                to,
                0,
                all[all.length / 2],
                Percentiles.quantile(all, TAIL),
                Percentiles.quantile(all, 1 - TAIL)));
      }
    }
    Scores scores = new Scores(1 - 2 * TAIL);
    for (int age : Arrays.stream(ages).sorted().toArray()) {
      rows.addAll(measured(ends, age, scores));
    }
    return rows;
  }

  private List<Drift.Row> measured(Collection<Integer> ends, int age, Scores scores) {
    Map<Integer, List<Movement>> begun =
        list.stream()
            .filter(m -> m.age() == age)
            .collect(Collectors.groupingBy(Movement::year, TreeMap::new, Collectors.toList()));
    OfAge ofAge = new OfAge(begun.values().stream().flatMap(List::stream).toList());
    begun.forEach((year, from) -> {
      Drift table = Drift.of(table(ofAge, year, age, 1));
      scores.add(
          age,
          year,
          from.stream()
              .flatMap(m -> table.find(definition, of, year, age, m.then()).map(m::score).stream())
              .mapToDouble(s -> s)
              .toArray());
    });
    return ends.stream()
        .sorted()
        .flatMap(to -> table(ofAge, to, age, scores.factor(age, to)).stream())
        .toList();
  }

  /* The percentiles of the movements over by a year at each place, times a factor. */
  private List<Drift.Row> table(OfAge ofAge, int to, int age, double factor) {
    return ofAge.places(to - YEARS + 1, to, PLACES, FEWEST, TAIL).stream()
        .map(p -> row(to, age, p.value(), factor * p.low(), factor * p.high()))
        .toList();
  }

  private Drift.Row row(int to, int age, double place, double low, double high) {
    return new Drift.Row(definition, of, to, age, rounded(place), rounded(low), rounded(high));
  }

  private static double rounded(double value) {
    return Math.rint(value / ROUNDING) / Math.rint(1 / ROUNDING);
  }

  /// How the ends of a table held for movements that began in a year or later, each by what was
  /// measured when it began, by age; ages without such movements are left out.
  public List<Coverage> coverage(Drift drift, int firstYear, int... ages) {
    return Arrays.stream(ages)
        .mapToObj(age ->
            coverage(
                drift,
                list.stream().filter(m -> m.age() == age && m.year() >= firstYear).toList(),
                age))
        .filter(c -> c.movements() > 0)
        .toList();
  }

  private Coverage coverage(Drift drift, List<Movement> movements, int age) {
    int count = 0;
    int inside = 0;
    int still = 0;
    double width = 0;
    for (Movement m : movements) {
      var ends = drift.find(definition, of, m.year(), age, m.then());
      if (ends.isPresent()) {
        double low = Math.max(least, ends.get().low());
        double high = Math.min(greatest, ends.get().high());
        count++;
        inside += m.later() >= low - ROUNDING && m.later() <= high + ROUNDING ? 1 : 0;
        still += Math.abs(m.change()) <= ROUNDING ? 1 : 0;
        width += high - low;
      }
    }
    return new Coverage(age, count, (double) inside / count, (double) still / count, width / count);
  }
}
