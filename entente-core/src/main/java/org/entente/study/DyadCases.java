package org.entente.study;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.distrust.DyadEvents;
import org.entente.distrust.Horizon;
import org.entente.distrust.Outcome;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;

/* All dyads of a year with a record: their candidates, and what came within each horizon. */
final class DyadCases {
  private final int year;
  private final int[] keys;
  private final float[] values;
  private final Map<Outcome, Map<Horizon, boolean[]>> came;

  private DyadCases(
      int year, int[] keys, float[] values, Map<Outcome, Map<Horizon, boolean[]>> came) {
    this.year = year;
    this.keys = keys;
    this.values = values;
    this.came = came;
  }

  /* Outcomes are known to the end of `lastOutcome`. */
  static DyadCases read(Yearbook yearbook, int year, DyadEvents events, int lastOutcome) {
    YearSlice slice = yearbook.year(year);
    Dyads dyads = slice.dyads();
    int before = year - Candidates.lag();
    Candidates candidates =
        new Candidates(slice, yearbook.years().contains(before) ? yearbook.year(before) : null);
    int width = Candidates.NAMES.size();
    int[] keys = new int[dyads.count()];
    float[] values = new float[dyads.count() * width];
    int rows = 0;
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        if (candidates.isKnown(dyads.index(i, j))) {
          keys[rows] = DyadEvents.key(dyads, i, j);
          candidates.write(i, j, values, rows++ * width);
        }
      }
    }
    int[] kept = Arrays.copyOf(keys, rows);
    return new DyadCases(
        year, kept, Arrays.copyOf(values, rows * width), outcomes(events, year, lastOutcome, kept));
  }

  private static Map<Outcome, Map<Horizon, boolean[]>> outcomes(
      DyadEvents events, int year, int last, int[] keys) {
    Map<Outcome, Map<Horizon, boolean[]>> came = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      Map<Horizon, boolean[]> within = new EnumMap<>(Horizon.class);
      for (Horizon horizon : Horizon.values()) {
        int until = Math.min(year + horizon.years(), last);
        boolean[] of = new boolean[keys.length];
        for (int k = 0; k < keys.length; k++) {
          of[k] = events.came(outcome, keys[k], year + 1, until);
        }
        within.put(horizon, of);
      }
      came.put(outcome, within);
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

  boolean[] came(Target target) {
    return Objects.requireNonNull(
            Objects.requireNonNull(came.get(target.outcome())).get(target.horizon()))
        .clone();
  }

  boolean came(Target target, int row) {
    return Objects.requireNonNull(
        Objects.requireNonNull(came.get(target.outcome())).get(target.horizon()))[row];
  }

  static int count(List<DyadCases> years) {
    return years.stream().mapToInt(DyadCases::size).sum();
  }
}
