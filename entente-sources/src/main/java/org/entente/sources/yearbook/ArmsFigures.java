package org.entente.sources.yearbook;

import org.entente.evidence.DyadYears;
import org.entente.panel.DyadColumn;
import org.entente.run.Run;
import org.entente.sources.store.Evidence;

/// The share of each partner in a state's imports of major arms over the last five years.
///
/// Deliveries up to 1994 come from the one file of SIPRI's data, later ones from the other, which
/// is the newer.
final class ArmsFigures implements YearFigures {
  private static final int WINDOW_YEARS = 5;
  private static final int REGISTER_STARTS = 1995;

  private final DyadYears before;
  private final DyadYears since;

  ArmsFigures(Evidence evidence) {
    this.before = evidence.armsFrom1950();
    this.since = evidence.armsFrom1995();
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    if (!covers(before, draft.year(), REGISTER_STARTS - 1)
        && !covers(since, draft.year(), Integer.MAX_VALUE)) {
      return;
    }
    int n = draft.dyads().states();
    double[][] delivered = new double[n][n];
    sum(delivered, before, draft, REGISTER_STARTS - 1);
    sum(delivered, since, draft, Integer.MAX_VALUE);
    double[] imports = new double[n];
    for (double[] fromSupplier : delivered) {
      for (int j = 0; j < n; j++) {
        imports[j] += fromSupplier[j];
      }
    }
    float[] forward = draft.missingDyads();
    float[] back = draft.missingDyads();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        int d = draft.dyads().index(i, j);
        forward[d] = share(delivered[j][i], imports[i]);
        back[d] = share(delivered[i][j], imports[j]);
      }
    }
    draft.put(DyadColumn.ARMS_SHARE_FORWARD, forward);
    draft.put(DyadColumn.ARMS_SHARE_BACK, back);
  }

  private static boolean covers(DyadYears arms, int year, int lastYear) {
    return year <= lastYear && arms.begin(year) < arms.begin(year + 1);
  }

  private static void sum(double[][] delivered, DyadYears arms, YearDraft draft, int lastYear) {
    int value = arms.column("tiv");
    int end = arms.begin(Math.min(draft.year(), lastYear) + 1);
    for (int row = arms.begin(draft.year() - WINDOW_YEARS + 1); row < end; row++) {
      int supplier = draft.number(arms.first(row));
      int recipient = draft.number(arms.second(row));
      if (supplier >= 0 && recipient >= 0 && !Double.isNaN(arms.value(value, row))) {
        delivered[supplier][recipient] += arms.value(value, row);
      }
    }
  }

  private static float share(double part, double whole) {
    return whole > 0 ? (float) (part / whole) : Float.NaN;
  }
}
