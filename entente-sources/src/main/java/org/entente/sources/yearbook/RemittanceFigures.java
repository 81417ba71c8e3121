package org.entente.sources.yearbook;

import java.util.List;
import org.entente.evidence.DyadYears;
import org.entente.evidence.StateYears;
import org.entente.panel.DyadColumn;
import org.entente.run.Run;
import org.entente.sources.gdp.Gdp;
import org.entente.sources.remittances.Remittances;
import org.entente.sources.series.Splice;
import org.entente.sources.store.Evidence;

/// Remittances received from each partner as a share of the receiver's GDP: those of the estimate
/// that serves the year, over the GDP of the estimate's own year.
final class RemittanceFigures implements YearFigures {
  private static final double MILLION = 1e6;

  private final StateYears gdp;
  private final DyadYears flows;
  private final Splice estimates;

  /// The estimates that the store holds; none is needed.
  RemittanceFigures(Evidence evidence) {
    this.gdp = evidence.states(Gdp.currentDollars(), "gdp_usd");
    this.estimates = evidence.splice(Remittances.received());
    this.flows =
        estimates.segments().isEmpty()
            ? new DyadYears(List.of("musd"), new int[0], new int[0], new int[0], new double[1][0])
            : evidence.dyads(Remittances.received(), "musd");
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    estimates
        .findServed(draft.year())
        .ifPresent(s -> add(draft, s.lastYear(), draft.ofStates(gdp, "gdp_usd", s.lastYear())));
  }

  private void add(YearDraft draft, int year, float[] gdpThen) {
    int amount = flows.column("musd");
    float[] forward = draft.missingDyads();
    float[] back = draft.missingDyads();
    for (int row = flows.begin(year); row < flows.begin(year + 1); row++) {
      int sender = flows.first(row);
      int receiver = flows.second(row);
      int d = draft.dyad(sender, receiver);
      if (d >= 0) {
        float share =
            (float) (flows.value(amount, row) * MILLION / gdpThen[draft.number(receiver)]);
        (receiver < sender ? forward : back)[d] = share;
      }
    }
    draft.put(DyadColumn.REMITTANCE_GDP_FORWARD, forward);
    draft.put(DyadColumn.REMITTANCE_GDP_BACK, back);
  }
}
