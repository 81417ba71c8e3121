package org.entente.sources.yearbook;

import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.run.Run;

/// What a dyad's record of disputes and rivalries weighs at the end of a year.
record QuarrelFigures(QuarrelHistory history) implements YearFigures {
  private static final int WINDOW_YEARS = 50;

  @Override
  public void addTo(YearDraft draft, Run run) {
    int year = draft.year();
    put(draft, DyadColumn.HOSTILITY_5, key -> (float) history.hostility(key, year, 5));
    put(draft, DyadColumn.HOSTILITY_10, key -> (float) history.hostility(key, year, 10));
    put(draft, DyadColumn.HOSTILITY_20, key -> (float) history.hostility(key, year, 20));
    put(
        draft,
        DyadColumn.DISPUTES,
        key -> history.disputeYears(key, year - WINDOW_YEARS + 1, year));
    put(draft, DyadColumn.LAST_DISPUTE, key -> yearOrMissing(history.lastDispute(key, year)));
    put(draft, DyadColumn.RIVALRY, key -> history.rivalry(key, year));
    put(draft, DyadColumn.LAST_RIVALRY, key -> yearOrMissing(history.lastRivalry(key, year)));
  }

  /// A figure of a dyad, by its key.
  @FunctionalInterface
  private interface OfDyad {
    float of(int key);
  }

  private static void put(YearDraft draft, DyadColumn column, OfDyad figure) {
    Dyads dyads = draft.dyads();
    float[] values = new float[dyads.count()];
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        values[dyads.index(i, j)] = figure.of(DyadKey.of(dyads.stateCode(i), dyads.stateCode(j)));
      }
    }
    draft.put(column, values);
  }

  private static float yearOrMissing(int year) {
    return year == Integer.MIN_VALUE ? Float.NaN : year;
  }
}
