package org.entente.sources.yearbook;

import java.time.LocalDate;
import java.util.List;
import org.entente.evidence.Capital;
import org.entente.evidence.StateYears;
import org.entente.panel.StateColumn;
import org.entente.run.Run;
import org.entente.sources.nmc.Nmc;
import org.entente.sources.store.Evidence;

/// What each state has: capabilities, and the place of its capital.
final class StateFigures implements YearFigures {
  private static final String[] COMPONENTS = {"milex", "milper", "irst", "pec", "tpop", "upop"};
  private static final List<StateColumn> WITHOUT =
      List.of(
          StateColumn.CINC_WITHOUT_MILEX,
          StateColumn.CINC_WITHOUT_MILPER,
          StateColumn.CINC_WITHOUT_IRST,
          StateColumn.CINC_WITHOUT_PEC,
          StateColumn.CINC_WITHOUT_TPOP,
          StateColumn.CINC_WITHOUT_UPOP);

  private final StateYears capabilities;
  private final List<Capital> capitals;

  StateFigures(Evidence evidence) {
    this.capabilities =
        evidence.states(Nmc.shares(), "milex", "milper", "irst", "pec", "tpop", "upop", "cinc");
    this.capitals = evidence.capitals();
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    addCapabilities(draft);
    addCapitals(draft);
  }

  private void addCapabilities(YearDraft draft) {
    draft.put(StateColumn.CINC, draft.ofStates(capabilities, "cinc", draft.year()));
    float[][] shares = new float[COMPONENTS.length][];
    for (int c = 0; c < COMPONENTS.length; c++) {
      shares[c] = worldShares(draft.ofStates(capabilities, COMPONENTS[c], draft.year()));
    }
    for (int left = 0; left < COMPONENTS.length; left++) {
      float[] mean = draft.missingStates();
      for (int i = 0; i < mean.length; i++) {
        mean[i] = meanWithout(shares, left, i);
      }
      draft.put(WITHOUT.get(left), mean);
    }
  }

  private static float meanWithout(float[][] shares, int left, int state) {
    double sum = 0;
    int known = 0;
    for (int c = 0; c < shares.length; c++) {
      if (c != left && !Float.isNaN(shares[c][state])) {
        sum += shares[c][state];
        known++;
      }
    }
    return known == 0 ? Float.NaN : (float) (sum / known);
  }

  private static float[] worldShares(float[] values) {
    double total = 0;
    for (float value : values) {
      total += Float.isNaN(value) ? 0 : value;
    }
    float[] shares = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      shares[i] = (float) (values[i] / total);
    }
    return shares;
  }

  private void addCapitals(YearDraft draft) {
    LocalDate day = LocalDate.of(draft.year(), 12, 31);
    float[] latitude = draft.missingStates();
    float[] longitude = draft.missingStates();
    for (Capital capital : capitals) {
      int i = draft.number(capital.state());
      if (i >= 0 && !capital.from().isAfter(day) && !capital.to().isBefore(day)) {
        latitude[i] = (float) capital.latitude();
        longitude[i] = (float) capital.longitude();
      }
    }
    draft.put(StateColumn.CAPITAL_LATITUDE, latitude);
    draft.put(StateColumn.CAPITAL_LONGITUDE, longitude);
  }
}
