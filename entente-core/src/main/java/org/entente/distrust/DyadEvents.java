package org.entente.distrust;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;

/// Which dyads came to which outcome in which year, read from the records of the yearbook.
///
/// A dispute of year y is one that the record of y names as the last. Its level is what the record
/// gained in y:
///
///     5 (H_5(y) - 2^(-1/5) H_5(y - 1))        rivalry left out
///
/// Cost: the dyads of the years.
public final class DyadEvents {
  /* The yearbook keeps ten binary digits. */
  private static final double ROUNDING = 0.1;
  private static final double HALF_LIFE = 5;

  private final Map<Outcome, Map<Integer, Set<Integer>>> dyads = new EnumMap<>(Outcome.class);

  private DyadEvents() {
    for (Outcome outcome : Outcome.values()) {
      dyads.put(outcome, new HashMap<>());
    }
  }

  /// Those of the years from `first` to `last` that the yearbook holds.
  public static DyadEvents of(Yearbook yearbook, int first, int last) {
    DyadEvents events = new DyadEvents();
    for (int year = first; year <= last; year++) {
      if (yearbook.years().contains(year)) {
        events.read(yearbook, year);
      }
    }
    return events;
  }

  /// The COW codes of two states, by their numbers in a slice, as one number.
  public static int key(Dyads dyads, int i, int j) {
    return key(dyads.stateCode(i), dyads.stateCode(j));
  }

  /// Two COW codes, in either order, as one number.
  public static int key(int one, int other) {
    return Math.min(one, other) * 1000 + Math.max(one, other);
  }

  /// Whether one came to the dyad of that [#key] in one of the years `from` to `to`.
  public boolean came(Outcome outcome, int key, int from, int to) {
    Map<Integer, Set<Integer>> of = Objects.requireNonNull(dyads.get(outcome));
    for (int year = from; year <= to; year++) {
      if (of.getOrDefault(year, Set.of()).contains(key)) {
        return true;
      }
    }
    return false;
  }

  private void read(Yearbook yearbook, int year) {
    YearSlice slice = yearbook.year(year);
    Dyads of = slice.dyads();
    for (int i = 0; i < of.states(); i++) {
      for (int j = i + 1; j < of.states(); j++) {
        int d = of.index(i, j);
        int key = key(of, i, j);
        boolean dispute = slice.at(DyadColumn.LAST_DISPUTE, d) == year;
        if (dispute) {
          add(Outcome.DISPUTE, year, key);
        }
        if (slice.at(DyadColumn.CONFLICT, d) > 0
            || (dispute && level(yearbook, slice, d, key) >= Outcome.CLASH_LEVEL - ROUNDING)) {
          add(Outcome.CLASH, year, key);
        }
      }
    }
  }

  private void add(Outcome outcome, int year, int key) {
    Objects.requireNonNull(dyads.get(outcome)).computeIfAbsent(year, _ -> new HashSet<>()).add(key);
  }

  private static double level(Yearbook yearbook, YearSlice slice, int d, int key) {
    double before = 0;
    if (yearbook.years().contains(slice.year() - 1)) {
      YearSlice last = yearbook.year(slice.year() - 1);
      var then = last.dyads().find(key / 1000, key % 1000);
      before = then.isPresent() ? disputes(last, then.getAsInt()) : 0;
    }
    return 5 * (disputes(slice, d) - before * Math.pow(2, -1 / HALF_LIFE));
  }

  /* The hostility of the record without that of rivalry; 0 without a record. */
  private static double disputes(YearSlice slice, int d) {
    float all = slice.at(DyadColumn.HOSTILITY_5, d);
    float last = slice.at(DyadColumn.LAST_RIVALRY, d);
    double rivalry = Float.isNaN(last) ? 0 : Math.pow(2, -(slice.year() - last) / HALF_LIFE);
    return all > 0 ? all - rivalry : 0;
  }
}
