package org.entente.sources.yearbook;

import java.time.LocalDate;
import java.util.List;
import org.entente.evidence.Contiguity;
import org.entente.panel.DyadColumn;
import org.entente.run.Run;
import org.entente.sources.store.Evidence;

/// What lies between two states: a border or water.
final class BorderFigures implements YearFigures {
  private final List<Contiguity> contiguity;
  private final int contiguityEnd;

  BorderFigures(Evidence evidence) {
    this.contiguity = evidence.contiguity();
    this.contiguityEnd = contiguity.stream().mapToInt(c -> c.to().getYear()).max().orElse(0);
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    if (draft.year() <= contiguityEnd) {
      draft.put(DyadColumn.CONTIGUITY, contiguity(draft));
    }
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
