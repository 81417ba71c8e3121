package org.entente.sources.yearbook;

import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.run.Run;

/// What a dyad's record of disputes and rivalries weighs at the end of a year.
final class QuarrelFigures implements YearFigures {
  private static final int WINDOW_YEARS = 50;

  private final QuarrelHistory history;

  QuarrelFigures(QuarrelHistory history) {
    this.history = history;
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    Dyads dyads = draft.dyads();
    float[][] out = new float[7][dyads.count()];
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        int key = DyadKey.of(dyads.stateCode(i), dyads.stateCode(j));
        fill(out, dyads.index(i, j), key, draft.year());
      }
    }
    for (int c = 0; c < out.length; c++) {
      draft.put(DyadColumn.values()[DyadColumn.HOSTILITY_5.ordinal() + c], out[c]);
    }
  }

  private void fill(float[][] out, int d, int key, int year) {
    out[0][d] = (float) history.hostility(key, year, 5);
    out[1][d] = (float) history.hostility(key, year, 10);
    out[2][d] = (float) history.hostility(key, year, 20);
    out[3][d] = history.disputeYears(key, year - WINDOW_YEARS + 1, year);
    out[4][d] = yearOrMissing(history.lastDispute(key, year));
    out[5][d] = history.rivalry(key, year);
    out[6][d] = yearOrMissing(history.lastRivalry(key, year));
  }

  private static float yearOrMissing(int year) {
    return year == Integer.MIN_VALUE ? Float.NaN : year;
  }
}
