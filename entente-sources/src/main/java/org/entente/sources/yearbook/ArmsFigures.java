package org.entente.sources.yearbook;

import org.entente.evidence.DyadYears;
import org.entente.panel.DyadColumn;
import org.entente.run.Run;
import org.entente.sources.arms.Arms;
import org.entente.sources.series.Series;
import org.entente.sources.store.Evidence;

/// The share of each partner in a state's imports of major arms over the years of a window.
final class ArmsFigures implements YearFigures {
  private static final Series DELIVERIES = Arms.deliveries();

  private final DyadYears deliveries;

  ArmsFigures(Evidence evidence) {
    this.deliveries = evidence.dyads(DELIVERIES, "tiv");
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    if (deliveries.begin(draft.year()) == deliveries.begin(draft.year() + 1)) {
      return;
    }
    int n = draft.dyads().states();
    double[][] delivered = new double[n][n];
    sum(delivered, draft);
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

  private void sum(double[][] delivered, YearDraft draft) {
    int value = deliveries.column("tiv");
    int from = deliveries.begin(draft.year() - DELIVERIES.window() + 1);
    for (int row = from; row < deliveries.begin(draft.year() + 1); row++) {
      int supplier = draft.number(deliveries.first(row));
      int recipient = draft.number(deliveries.second(row));
      if (supplier >= 0 && recipient >= 0 && !Double.isNaN(deliveries.value(value, row))) {
        delivered[supplier][recipient] += deliveries.value(value, row);
      }
    }
  }

  private static float share(double part, double whole) {
    return whole > 0 ? (float) (part / whole) : Float.NaN;
  }
}
