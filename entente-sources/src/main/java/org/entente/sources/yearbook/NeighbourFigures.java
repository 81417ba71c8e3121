package org.entente.sources.yearbook;

import java.time.LocalDate;
import java.util.List;
import org.entente.evidence.Contiguity;
import org.entente.evidence.DyadYears;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.run.Run;
import org.entente.sources.store.Evidence;

/// What lies between two states: shared organisations, a border or water, the distance of capitals.
final class NeighbourFigures implements YearFigures {
  private final DyadYears organisations;
  private final List<Contiguity> contiguity;
  private final int contiguityEnd;

  NeighbourFigures(Evidence evidence) {
    this.organisations = evidence.igoJoint();
    this.contiguity = evidence.contiguity();
    this.contiguityEnd = contiguity.stream().mapToInt(c -> c.to().getYear()).max().orElse(0);
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    addOrganisations(draft);
    if (draft.year() <= contiguityEnd) {
      draft.put(DyadColumn.CONTIGUITY, contiguity(draft));
    }
    float[] latitude = draft.find(StateColumn.CAPITAL_LATITUDE).orElseGet(draft::missingStates);
    float[] longitude = draft.find(StateColumn.CAPITAL_LONGITUDE).orElseGet(draft::missingStates);
    draft.put(DyadColumn.CAPITAL_DISTANCE, CapitalDistance.of(draft.dyads(), latitude, longitude));
  }

  private void addOrganisations(YearDraft draft) {
    int from = organisations.begin(draft.year());
    int to = organisations.begin(draft.year() + 1);
    if (from == to) {
      return;
    }
    int joint = organisations.column("dyadigos");
    float[] out = draft.missingDyads();
    for (int row = from; row < to; row++) {
      int d = draft.dyad(organisations.first(row), organisations.second(row));
      if (d >= 0) {
        out[d] = (float) organisations.value(joint, row);
      }
    }
    draft.put(DyadColumn.JOINT_IGOS, out);
  }

  /* A spell counts that lasts into the year's December, the precision of the data; of several the closest. */
  private float[] contiguity(YearDraft draft) {
    LocalDate day = LocalDate.of(draft.year(), 12, 1);
    float[] out = new float[draft.dyads().count()];
    for (Contiguity spell : contiguity) {
      int d = draft.dyad(spell.first(), spell.second());
      if (d >= 0 && !spell.from().isAfter(day) && !spell.to().isBefore(day)) {
        out[d] = out[d] == 0 ? spell.type() : Math.min(out[d], spell.type());
      }
    }
    return out;
  }
}
