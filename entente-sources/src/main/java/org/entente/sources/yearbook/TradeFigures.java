package org.entente.sources.yearbook;

import java.util.HashMap;
import java.util.Map;
import org.entente.evidence.DyadYears;
import org.entente.evidence.StateYears;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.run.Run;
import org.entente.sources.store.Evidence;
import org.entente.sources.trade.Trade;

/// Trade of dyads, imports and exports together, and of states with all others.
///
/// A flow that nobody recorded leaves the dyad's trade missing. So does a zero within ten years of
/// a flow of fifty million dollars or more: publishers write zero for what was not reported (China
/// and the Soviet Union 1960 to 1963), and a trade that was broken off had as a rule shrunk before
/// (the United States and Cuba from 1961). The whole of a state's trade is the larger of the
/// publisher's total and the sum over partners, so that no share exceeds 1: some totals are
/// hundreds of times too small (Poland 1960 to 1963). One of which a half is missing is the sum
/// over partners alone.
final class TradeFigures implements YearFigures {
  private static final double SIZEABLE = 50;
  private static final int SUSPECT_YEARS = 10;

  private final DyadYears flows;
  private final StateYears totals;
  private final boolean[][] suspect;

  TradeFigures(Evidence evidence) {
    this.flows = evidence.dyads(Trade.flows(), "flow1", "flow2");
    this.totals = evidence.states(Trade.totals(), "imports", "exports");
    this.suspect = new boolean[][] {suspect("flow1"), suspect("flow2")};
  }

  /* Rows lie in order of year, so that only what came before a row is known of its flow. */
  private boolean[] suspect(String name) {
    int column = flows.column(name);
    boolean[] marked = new boolean[flows.size()];
    Map<Integer, Integer> lastSizeable = new HashMap<>();
    for (int row = 0; row < marked.length; row++) {
      int key = DyadKey.of(flows.first(row), flows.second(row));
      double flow = flows.value(column, row);
      if (flow >= SIZEABLE) {
        lastSizeable.put(key, flows.year(row));
      } else if (flow > 0) {
        lastSizeable.remove(key);
      } else if (flow == 0) {
        Integer last = lastSizeable.get(key);
        marked[row] = last != null && flows.year(row) - last <= SUSPECT_YEARS;
      }
    }
    return marked;
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    float[] imports = draft.ofStates(totals, "imports", draft.year());
    float[] exports = draft.ofStates(totals, "exports", draft.year());
    float[] total = draft.missingStates();
    for (int i = 0; i < total.length; i++) {
      total[i] = imports[i] + exports[i];
    }
    if (flows.begin(draft.year()) < flows.begin(draft.year() + 1)) {
      float[] both = ofDyads(draft);
      draft.put(DyadColumn.TRADE, both);
      double[] partners = ofPartners(draft.dyads(), both);
      for (int i = 0; i < total.length; i++) {
        total[i] = raised(total[i], known(imports[i], exports[i]), (float) partners[i]);
      }
    }
    draft.put(StateColumn.TRADE, total);
  }

  private float[] ofDyads(YearDraft draft) {
    int there = flows.column("flow1");
    int back = flows.column("flow2");
    float[] both = draft.missingDyads();
    for (int row = flows.begin(draft.year()); row < flows.begin(draft.year() + 1); row++) {
      int d = draft.dyad(flows.first(row), flows.second(row));
      if (d >= 0 && !suspect[0][row] && !suspect[1][row]) {
        both[d] = (float) (flows.value(there, row) + flows.value(back, row));
      }
    }
    return both;
  }

  private static float known(float imports, float exports) {
    return Float.isNaN(imports) ? exports : imports;
  }

  /* A total of which one half is missing is what partners record, if that is more than the other
   * half (Albania 1963). */
  private static float raised(float total, float half, float partners) {
    return !Float.isNaN(total) ? Math.max(total, partners) : partners >= half ? partners : total;
  }

  private static double[] ofPartners(Dyads dyads, float... both) {
    double[] sums = new double[dyads.states()];
    for (int i = 0; i < sums.length; i++) {
      for (int j = i + 1; j < sums.length; j++) {
        float trade = both[dyads.index(i, j)];
        if (!Float.isNaN(trade)) {
          sums[i] += trade;
          sums[j] += trade;
        }
      }
    }
    return sums;
  }
}
