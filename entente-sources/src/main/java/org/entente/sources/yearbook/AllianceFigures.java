package org.entente.sources.yearbook;

import java.util.BitSet;
import org.entente.evidence.DyadYears;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.run.Run;
import org.entente.similarity.Contingency;
import org.entente.similarity.Measure;
import org.entente.sources.atop.Atop;
import org.entente.sources.store.Evidence;

/// Alliances: who is bound to defend whom, and how alike the portfolios of allies are.
final class AllianceFigures implements YearFigures {
  private final DyadYears ties;

  AllianceFigures(Evidence evidence) {
    this.ties = evidence.dyads(Atop.alliances(), "defense", "offense");
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    if (ties.begin(draft.year()) == ties.begin(draft.year() + 1)) {
      return;
    }
    BitSet[] allies = allies(draft);
    float[] allied = new float[draft.dyads().count()];
    for (int i = 0; i < allies.length; i++) {
      for (int j = allies[i].nextSetBit(0); j >= 0; j = allies[i].nextSetBit(j + 1)) {
        if (i != j) {
          allied[draft.dyads().index(Math.min(i, j), Math.max(i, j))] = 1;
        }
      }
    }
    draft.put(DyadColumn.ALLIED, allied);
    draft.put(DyadColumn.ALLIANCE_PI, portfolioPi(draft.dyads(), allies));
  }

  /* A state is its own ally. */
  private BitSet[] allies(YearDraft draft) {
    int n = draft.dyads().states();
    BitSet[] allies = new BitSet[n];
    for (int i = 0; i < n; i++) {
      allies[i] = new BitSet(n);
      allies[i].set(i);
    }
    int defence = ties.column("defense");
    int offence = ties.column("offense");
    for (int row = ties.begin(draft.year()); row < ties.begin(draft.year() + 1); row++) {
      int i = draft.number(ties.first(row));
      int j = draft.number(ties.second(row));
      if (i >= 0 && j >= 0 && (ties.value(defence, row) == 1 || ties.value(offence, row) == 1)) {
        allies[i].set(j);
      }
    }
    return allies;
  }

  private static float[] portfolioPi(Dyads dyads, BitSet[] allies) {
    int n = dyads.states();
    float[] pi = new float[dyads.count()];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        BitSet both = (BitSet) allies[i].clone();
        both.and(allies[j]);
        int common = both.cardinality();
        int onlyI = allies[i].cardinality() - common;
        int onlyJ = allies[j].cardinality() - common;
        Contingency table = Contingency.of(2, n - common - onlyI - onlyJ, onlyJ, onlyI, common);
        pi[dyads.index(i, j)] = (float) Measure.PI.of(table).find().orElse(Double.NaN);
      }
    }
    return pi;
  }
}
