package org.entente.study;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.distrust.Horizon;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;

/* All dyads of a year with a record: their candidates, and whether a dispute came within each horizon. */
final class DyadCases {
  private final int year;
  private final int[] keys;
  private final float[] values;
  private final Map<Horizon, boolean[]> came;

  private DyadCases(int year, int[] keys, float[] values, Map<Horizon, boolean[]> came) {
    this.year = year;
    this.keys = keys;
    this.values = values;
    this.came = came;
  }

  /* Outcomes are known to the end of `lastOutcome`. */
  static DyadCases read(Yearbook yearbook, int year, int lastOutcome) {
    YearSlice slice = yearbook.year(year);
    Dyads dyads = slice.dyads();
    int before = year - Candidates.lag();
    Candidates candidates =
        new Candidates(
            slice,
            yearbook.years().contains(before) ? yearbook.year(before) : null);
    int width = Candidates.NAMES.size();
    int[] keys = new int[dyads.count()];
    float[] values = new float[dyads.count() * width];
    int rows = 0;
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        if (candidates.isKnown(dyads.index(i, j))) {
          keys[rows] = dyads.stateCode(i) * 1000 + dyads.stateCode(j);
          candidates.write(i, j, values, rows++ * width);
        }
      }
    }
    int[] kept = Arrays.copyOf(keys, rows);
    return new DyadCases(
        year,
        kept,
        Arrays.copyOf(values, rows * width),
        outcomes(yearbook, year, lastOutcome, kept));
  }

  private static Map<Horizon, boolean[]> outcomes(Yearbook yearbook, int year, int last, int[] keys) {
    Map<Horizon, boolean[]> came = new EnumMap<>(Horizon.class);
    for (Horizon horizon : Horizon.values()) {
      boolean[] of = new boolean[keys.length];
      int until = Math.min(year + horizon.years(), last);
      for (int y = year + 1; y <= until && yearbook.years().contains(y); y++) {
        YearSlice then = yearbook.year(y);
        for (int k = 0; k < keys.length; k++) {
          var d = then.dyads().find(keys[k] / 1000, keys[k] % 1000);
          of[k] |= d.isPresent() && then.at(DyadColumn.LAST_DISPUTE, d.getAsInt()) == y;
        }
      }
      came.put(horizon, of);
    }
    return came;
  }

  int year() {
    return year;
  }

  int size() {
    return keys.length;
  }

  /* The COW codes of the two as one number. */
  int key(int row) {
    return keys[row];
  }

  float value(int row, int candidate) {
    return values[row * Candidates.NAMES.size() + candidate];
  }

  boolean came(Horizon horizon, int row) {
    return Objects.requireNonNull(came.get(horizon))[row];
  }

  static int count(List<DyadCases> years) {
    return years.stream().mapToInt(DyadCases::size).sum();
  }
}
