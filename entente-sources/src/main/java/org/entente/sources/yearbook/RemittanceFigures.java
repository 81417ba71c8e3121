package org.entente.sources.yearbook;

import java.util.TreeMap;
import org.entente.evidence.DyadYears;
import org.entente.evidence.StateYears;
import org.entente.panel.DyadColumn;
import org.entente.run.Run;
import org.entente.sources.store.EvidenceStore;

/// Remittances received from each partner as a share of the receiver's GDP.
///
/// The World Bank made bilateral estimates for 2010, 2017 and 2018 only. A year takes the last
/// estimate made for it or an earlier year, over the GDP of the estimate's own year; years before
/// 2010 have none.
final class RemittanceFigures implements YearFigures {
  private static final int[] SURVEYS = {2010, 2017, 2018};
  private static final double MILLION = 1e6;

  private final StateYears gdp;
  private final TreeMap<Integer, DyadYears> sentBySurvey = new TreeMap<>();

  /// The estimates that the store holds; none is needed.
  RemittanceFigures(EvidenceStore store) {
    this.gdp = store.evidence().gdp();
    for (int survey : SURVEYS) {
      if (store.find("remittances-" + survey).isPresent()) {
        sentBySurvey.put(survey, store.evidence().remittances(survey));
      }
    }
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    var survey = sentBySurvey.floorEntry(draft.year());
    if (survey != null) {
      add(draft, survey.getValue(), draft.ofStates(gdp, "gdp_usd", survey.getKey()));
    }
  }

  private static void add(YearDraft draft, DyadYears flows, float[] gdp) {
    int amount = flows.column("musd");
    float[] forward = draft.missingDyads();
    float[] back = draft.missingDyads();
    for (int row = 0; row < flows.size(); row++) {
      int sender = flows.first(row);
      int receiver = flows.second(row);
      int d = draft.dyad(sender, receiver);
      if (d >= 0) {
        float share = (float) (flows.value(amount, row) * MILLION / gdp[draft.number(receiver)]);
        (receiver < sender ? forward : back)[d] = share;
      }
    }
    draft.put(DyadColumn.REMITTANCE_GDP_FORWARD, forward);
    draft.put(DyadColumn.REMITTANCE_GDP_BACK, back);
  }
}
