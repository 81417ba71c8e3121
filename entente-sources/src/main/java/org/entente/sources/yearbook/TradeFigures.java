package org.entente.sources.yearbook;

import org.entente.evidence.DyadYears;
import org.entente.panel.DyadColumn;
import org.entente.run.Run;
import org.entente.sources.store.Evidence;
import org.entente.sources.trade.Trade;

/// Trade of dyads: imports and exports together. A flow that nobody recorded leaves the dyad's
/// trade missing.
final class TradeFigures implements YearFigures {
  private final DyadYears flows;

  TradeFigures(Evidence evidence) {
    this.flows = evidence.dyads(Trade.flows(), "flow1", "flow2");
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    if (flows.begin(draft.year()) == flows.begin(draft.year() + 1)) {
      return;
    }
    int there = flows.column("flow1");
    int back = flows.column("flow2");
    float[] both = draft.missingDyads();
    for (int row = flows.begin(draft.year()); row < flows.begin(draft.year() + 1); row++) {
      int d = draft.dyad(flows.first(row), flows.second(row));
      if (d >= 0) {
        both[d] = (float) (flows.value(there, row) + flows.value(back, row));
      }
    }
    draft.put(DyadColumn.TRADE, both);
  }
}
