package org.entente.ageing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
  private static final double MOST_WIDENED = 3;

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
  }

  /// The share of later values between the ends that were measured before the movement began.
  ///
  /// @param age over how many years
  /// @param movements how many movements were looked at
  /// @param inside the share of them that ended between the ends
  /// @param width the mean distance of the ends
  public record Coverage(int age, int movements, double inside, double width) {}

  /// Copies the list.
  public Movements {
    list = List.copyOf(list);
  }

  /// The tables of what moved to the end of each of some years, ascending.
  ///
  /// The percentiles of one year's table are widened by how the tables of the years before proved
  /// for movements that began after them and are over by then: 90% of those lie within the ends
  /// times that factor.
  public List<Drift.Row> measured(List<Integer> ends, int... ages) {
    List<Drift.Row> plain = new ArrayList<>();
    List<Drift.Row> widened = new ArrayList<>();
    for (int to : ends) {
      Drift before = Drift.of(plain);
      for (Drift.Row row : plain(to, ages)) {
        plain.add(row);
        widened.add(row.age() == 0 ? row : widened(row, factor(before, to, row.age())));
      }
    }
    return widened;
  }

  private static Drift.Row widened(Drift.Row row, double factor) {
    return new Drift.Row(
        row.definition(),
        row.of(),
        row.to(),
        row.age(),
        row.value(),
        rounded(Math.min(0, row.low() * factor)),
        rounded(Math.max(0, row.high() * factor)));
  }

  private double factor(Drift before, int to, int age) {
    double[] ratios =
        list.stream()
            .filter(m -> m.age() == age && m.end() <= to)
            .mapToDouble(m ->
                before
                    .find(definition, of, m.year(), age, m.then())
                    .map(ends -> ratio(m, ends))
                    .orElse(Double.NaN))
            .filter(r -> !Double.isNaN(r))
            .sorted()
            .toArray();
    return ratios.length < FEWEST
        ? 1
        : Math.max(1, Math.min(MOST_WIDENED, Percentiles.quantile(ratios, 1 - 2 * TAIL)));
  }

  private static double ratio(Movement m, Drift.Ends ends) {
    double allowed = m.change() < 0 ? m.then() - ends.low() : ends.high() - m.then();
    return m.change() == 0 ? 0 : allowed > 0 ? Math.abs(m.change()) / allowed : MOST_WIDENED;
  }

  private List<Drift.Row> plain(int to, int... ages) {
    List<Drift.Row> rows = new ArrayList<>();
    double[] all =
        list.stream().filter(m -> m.end() <= to).mapToDouble(Movement::then).sorted().toArray();
    if (all.length < FEWEST) {
      return rows;
    }
    rows.add(row(to, 0, all[all.length / 2], all));
    for (int age : ages) {
      List<Movement> moved =
          list.stream()
              .filter(m -> m.age() == age && m.end() <= to)
              .sorted(
                  Comparator.comparingDouble(Movement::then).thenComparingDouble(Movement::change))
              .toList();
      int places = Math.min(PLACES, moved.size() / FEWEST);
      int from = 0;
      for (int p = 1; p <= places; p++) {
        int until = afterAlike(moved, moved.size() * p / places);
        if (until > from) {
          List<Movement> here = moved.subList(from, until);
          double[] changes = here.stream().mapToDouble(Movement::change).sorted().toArray();
          rows.add(row(to, age, here.get(here.size() / 2).then(), changes));
          from = until;
        }
      }
    }
    return rows;
  }

  /* Values that stood at the same place are not parted. */
  private static int afterAlike(List<Movement> moved, int at) {
    int until = at;
    while (until > 0
        && until < moved.size()
        && moved.get(until).then() == moved.get(until - 1).then()) {
      until++;
    }
    return until;
  }

  private Drift.Row row(int to, int age, double place, double[] ascending) {
    return new Drift.Row(
        definition,
        of,
        to,
        age,
        rounded(place),
        rounded(Percentiles.quantile(ascending, TAIL)),
        rounded(Percentiles.quantile(ascending, 1 - TAIL)));
  }

  private static double rounded(double value) {
    return Math.rint(value * 1e5) / 1e5;
  }

  /// How the ends of a table held for movements that began after what it was measured from, by age.
  public List<Coverage> coverage(Drift drift, int firstYear, int... ages) {
    return Arrays.stream(ages).mapToObj(age -> coverage(drift, firstYear, age)).toList();
  }

  private Coverage coverage(Drift drift, int firstYear, int age) {
    int count = 0;
    int inside = 0;
    double width = 0;
    for (Movement m : list) {
      if (m.age() == age && m.year() >= firstYear) {
        var ends = drift.find(definition, of, m.year(), age, m.then());
        if (ends.isPresent()) {
          double low = Math.max(least, ends.get().low());
          double high = Math.min(greatest, ends.get().high());
          count++;
          inside += m.later() >= low - 1e-5 && m.later() <= high + 1e-5 ? 1 : 0;
          width += high - low;
        }
      }
    }
    return new Coverage(age, count, (double) inside / count, width / count);
  }
}
