package org.entente.sources.yearbook;

import java.util.Map;
import java.util.Set;
import org.entente.evidence.DyadYears;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.run.Run;
import org.entente.sources.store.Evidence;

/// Trade of dyads: imports and exports together, and what share of each state's GDP and trade they
/// are. A flow that nobody recorded leaves the dyad's trade missing.
final class TradeFigures implements YearFigures {
  /// The columns that follow from the dyads' trade and the states' GDP and trade.
  static final Set<DyadColumn> SHARES =
      Set.of(
          DyadColumn.TRADE_GDP_FORWARD,
          DyadColumn.TRADE_GDP_BACK,
          DyadColumn.TRADE_SHARE_FORWARD,
          DyadColumn.TRADE_SHARE_BACK);

  private static final double MILLION = 1e6;

  private final DyadYears flows;

  TradeFigures(Evidence evidence) {
    this.flows = evidence.trade();
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
    float[] gdp = draft.find(StateColumn.GDP).orElseGet(draft::missingStates);
    float[] total = draft.find(StateColumn.TRADE).orElseGet(draft::missingStates);
    shares(draft.dyads(), both, gdp, total).forEach(draft::put);
  }

  /// The four columns of shares.
  ///
  /// @param trade two-way trade of each dyad in million US dollars
  /// @param gdp of each state in US dollars
  /// @param total trade of each state with the world in million US dollars
  static Map<DyadColumn, float[]> shares(Dyads dyads, float[] trade, float[] gdp, float[] total) {
    float[][] out = new float[4][trade.length];
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        int d = dyads.index(i, j);
        out[0][d] = share(trade[d] * MILLION, gdp[i]);
        out[1][d] = share(trade[d] * MILLION, gdp[j]);
        out[2][d] = share(trade[d], total[i]);
        out[3][d] = share(trade[d], total[j]);
      }
    }
    return Map.of(
        DyadColumn.TRADE_GDP_FORWARD, out[0],
        DyadColumn.TRADE_GDP_BACK, out[1],
        DyadColumn.TRADE_SHARE_FORWARD, out[2],
        DyadColumn.TRADE_SHARE_BACK, out[3]);
  }

  private static float share(double part, float whole) {
    return whole > 0 ? (float) (part / whole) : Float.NaN;
  }
}
