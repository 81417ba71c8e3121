package org.entente.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which of some years each state's or dyad's figures are taken from, where the latest does not
/// have enough of all: the latest one that has, or the latest of all where none has.
///
/// Cost: the states or dyads, for each year as far back as one of them has to go.
final class OwnYears {
  private static final int NONE = -1;

  private final List<Candidate> years;
  private final int[] chosen;
  private final int[] numbers;

  private OwnYears(List<Candidate> years, int[] chosen, int[] numbers) {
    this.years = years;
    this.chosen = chosen;
    this.numbers = numbers;
  }

  /// A year that figures may be taken from.
  ///
  /// @param judged the year that has enough or not
  /// @param taken the year that the figures are then taken from: the same, or some years before it;
  ///   null where that is not held
  record Candidate(YearSlice judged, @Nullable YearSlice taken) {}

  /// The number that each state or dyad of the panel's year has in another one, -1 for none.
  @FunctionalInterface
  interface Numbers {
    int[] in(YearSlice year);
  }

  /// Whether a year has enough evidence of each of its states or dyads.
  @FunctionalInterface
  interface Enough {
    boolean[] in(YearSlice year);
  }

  /// The years of each.
  ///
  /// @param years the years, latest first; one at least
  static OwnYears of(List<Candidate> years, Numbers numbers, Enough enough) {
    int[] chosen = new int[numbers.in(years.getFirst().judged()).length];
    Arrays.fill(chosen, NONE);
    int open = chosen.length;
    for (int y = 0; y < years.size() && open > 0; y++) {
      YearSlice judged = years.get(y).judged();
      int[] there = numbers.in(judged);
      boolean[] has = enough.in(judged);
      for (int k = 0; k < chosen.length; k++) {
        if (chosen[k] == NONE && there[k] >= 0 && has[there[k]]) {
          chosen[k] = y;
          open--;
        }
      }
    }
    for (int k = 0; k < chosen.length; k++) {
      chosen[k] = Math.max(0, chosen[k]);
    }
    return new OwnYears(years, chosen, numbers(years, numbers, chosen));
  }

  /* The number of each in the year that it is taken from. */
  private static int[] numbers(List<Candidate> years, Numbers numbers, int... chosen) {
    int[] found = new int[chosen.length];
    Arrays.fill(found, -1);
    for (int y = 0; y < years.size(); y++) {
      YearSlice taken = years.get(y).taken();
      if (taken != null) {
        int[] there = numbers.in(taken);
        for (int k = 0; k < found.length; k++) {
          found[k] = chosen[k] == y ? there[k] : found[k];
        }
      }
    }
    return found;
  }

  /// Whether any of the years has a column.
  boolean have(Column column) {
    return years.stream().anyMatch(year -> has(year.taken(), column));
  }

  private static boolean has(@Nullable YearSlice year, Column column) {
    return year != null && year.has(column);
  }

  /// The year and the number in it of a state or dyad; empty where it has none.
  Optional<YearSlice.Cell> find(int number) {
    YearSlice taken = years.get(chosen[number]).taken();
    return taken == null || numbers[number] < 0
        ? Optional.empty()
        : Optional.of(new YearSlice.Cell(taken, numbers[number]));
  }

  private boolean isChosen(int y) {
    return Arrays.stream(chosen).anyMatch(c -> c == y);
  }

  /// The values of a column, each from its year.
  float[] values(DyadColumn column) {
    float[] values = new float[numbers.length];
    Arrays.fill(values, Float.NaN);
    for (int y = 0; y < years.size(); y++) {
      YearSlice taken = years.get(y).taken();
      if (taken != null && isChosen(y)) {
        int year = y;
        taken.find(column).ifPresent(from -> take(values, from, year));
      }
    }
    return values;
  }

  private void take(float[] values, float[] from, int y) {
    for (int k = 0; k < values.length; k++) {
      if (chosen[k] == y && numbers[k] >= 0) {
        values[k] = from[numbers[k]];
      }
    }
  }
}
