package org.entente.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How far values of a definition moved over some years: what is not known of a value that is older
/// than the date it is used for.
///
/// Measured from past values, to years that are rows of the table, so that what is said as of a
/// date rests on movements that were over by then. The ends of nine in ten changes depend on where
/// the value stood: they are given at a few values and interpolated linearly between them, and
/// between ages.
///
/// Method and measured coverage: docs/methods/ageing.md.
public final class Drift {
  private static final double ROUNDING = 1e-9;

  /// Nothing is measured.
  public static final Drift NOT_MEASURED = of(List.of());

  /* By definition and what its values are of; by the last year measured; by age, places ascending. */
  private final Map<String, NavigableMap<Integer, NavigableMap<Integer, List<Row>>>> tables =
      new ConcurrentHashMap<>();
  private final Function<String, List<Row>> rowsOfDefinition;

  /// What a definition's values are values of.
  public enum Of {
    /// A whole coalition.
    COALITION,
    /// Two members of a coalition.
    DYAD,
    /// One member of a coalition.
    MEMBER
  }

  /// One place of the table.
  ///
  /// @param definition part and key of the definition, such as `trust/trust-record`
  /// @param of what its values are values of
  /// @param to the last year of the movements measured
  /// @param age over how many years; 0 for the values themselves
  /// @param value where the value stood
  /// @param low the lower end of the change; the 5th percentile of the values where the age is 0
  /// @param high the upper end, or the 95th percentile
  public record Row(
      String definition, Of of, int to, int age, double value, double low, double high) {
    /// Refuses numbers that are not finite or not in order with an [IllegalArgumentException].
    public Row {
      if (age < 0 || !Double.isFinite(value) || !(low <= high)) {
        throw new IllegalArgumentException("row of " + definition + " at age " + age);
      }
    }
  }

  /// Between which ends a value lies after some years, at 90%.
  ///
  /// @param low the lower end
  /// @param high the upper end
  /// @param saysNothing whether the ends are as far apart as the middle 90% of all values
  public record Ends(double low, double high, boolean saysNothing) {}

  private Drift(Function<String, List<Row>> rowsOfDefinition) {
    this.rowsOfDefinition = rowsOfDefinition;
  }

  /// The table of the rows, in any order.
  public static Drift of(List<Row> rows) {
    Map<String, List<Row>> byDefinition =
        rows.stream().collect(Collectors.groupingBy(Row::definition));
    return later(definition -> byDefinition.getOrDefault(definition, List.of()));
  }

  /// A table whose rows of a definition are asked for when they are first needed, in any order.
  public static Drift later(Function<String, List<Row>> rowsOfDefinition) {
    return new Drift(rowsOfDefinition);
  }

  private NavigableMap<Integer, NavigableMap<Integer, List<Row>>> table(String definition, Of of) {
    return tables.computeIfAbsent(definition + " " + of, _ -> ordered(definition, of));
  }

  private NavigableMap<Integer, NavigableMap<Integer, List<Row>>> ordered(
      String definition, Of of) {
    NavigableMap<Integer, NavigableMap<Integer, List<Row>>> byYear = new TreeMap<>();
    rowsOfDefinition.apply(definition).stream()
        .filter(row -> row.of() == of)
        .sorted(Comparator.comparingDouble(Row::value))
        .forEach(row ->
            byYear
                .computeIfAbsent(row.to(), _ -> new TreeMap<>())
                .computeIfAbsent(row.age(), _ -> new ArrayList<>())
                .add(row));
    return byYear;
  }

  /// Whether values of a definition have been measured by the end of a year.
  public boolean isMeasured(String definition, Of of, int year) {
    return table(definition, of).floorKey(year) != null;
  }

  /// The ends of a value after `age` years, by what was measured to the end of `year`; empty if it
  /// was not measured for so many.
  public Optional<Ends> find(String definition, Of of, int year, int age, double value) {
    var table = table(definition, of).floorEntry(year);
    if (table == null) {
      return Optional.empty();
    }
    NavigableMap<Integer, List<Row>> byAge = table.getValue();
    var younger = byAge.floorEntry(age);
    var older = byAge.ceilingEntry(age);
    if (younger == null || older == null || younger.getKey() == 0) {
      return Optional.empty();
    }
    double span = older.getKey() - younger.getKey();
    double weight = span == 0 ? 0 : (age - younger.getKey()) / span;
    double[] near = change(younger.getValue(), value);
    double[] far = change(older.getValue(), value);
    double low = value + Math.min(0, near[0] + weight * (far[0] - near[0]));
    double high = value + Math.max(0, near[1] + weight * (far[1] - near[1]));
    return Optional.of(new Ends(low, high, saysNothing(byAge.get(0), high - low)));
  }

  private static boolean saysNothing(@Nullable List<Row> all, double width) {
    return all != null
        && !all.isEmpty()
        && width >= all.getFirst().high() - all.getFirst().low() - ROUNDING;
  }

  /* The two percentiles of the change at a value, level beyond the outermost places. */
  private static double[] change(List<Row> places, double value) {
    Row below = places.getFirst();
    for (Row place : places) {
      if (place.value() >= value) {
        double span = place.value() - below.value();
        double weight = span > 0 ? (value - below.value()) / span : 1;
        double near = Math.max(0, Math.min(1, weight));
        return new double[] {
          below.low() + near * (place.low() - below.low()),
          below.high() + near * (place.high() - below.high())
        };
      }
      below = place;
    }
    return new double[] {below.low(), below.high()};
  }
}
