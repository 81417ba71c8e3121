package org.entente.sources.yearbook;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.entente.evidence.DyadYears;
import org.entente.evidence.Pact;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.run.Run;
import org.entente.similarity.Contingency;
import org.entente.similarity.Measure;
import org.entente.sources.atop.Atop;
import org.entente.sources.series.Splice;
import org.entente.sources.store.Evidence;
import org.entente.world.World;

/// Alliances: who is bound to defend whom, and how alike the portfolios of allies are. After the
/// end of the ATOP data its last ties are taken as lasting, and the pacts since are added.
final class AllianceFigures implements YearFigures {
  private static final String ACCESSION = " accession";

  private final DyadYears ties;
  private final int tiesEnd;
  private final List<Pact> pacts;
  private final int pactsEnd;
  private final World world;

  AllianceFigures(Evidence evidence, World world) {
    this.ties = evidence.dyads(Atop.alliances(), "defense", "offense");
    List<Splice.Segment> segments = evidence.splice(Atop.alliances()).segments();
    this.tiesEnd = segments.getFirst().end();
    this.pacts = segments.size() > 1 ? evidence.pacts() : List.of();
    this.pactsEnd = segments.getLast().end();
    this.world = world;
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    if (draft.year() > pactsEnd || ties.begin(Math.min(tiesEnd, draft.year())) == ties.size()) {
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
    int year = Math.min(tiesEnd, draft.year());
    for (int row = ties.begin(year); row < ties.begin(year + 1); row++) {
      int i = draft.number(ties.first(row));
      int j = draft.number(ties.second(row));
      if (i >= 0 && j >= 0 && (ties.value(defence, row) == 1 || ties.value(offence, row) == 1)) {
        allies[i].set(j);
      }
    }
    addPacts(draft, allies);
    return allies;
  }

  private void addPacts(YearDraft draft, BitSet... allies) {
    for (Pact pact : pacts) {
      if (draft.year() > tiesEnd && pact.isInForce(draft.year())) {
        List<Integer> members = members(pact, draft.year());
        for (int a : members) {
          for (int b : members) {
            int i = draft.number(a);
            int j = draft.number(b);
            if (i >= 0 && j >= 0) {
              allies[i].set(j);
            }
          }
        }
      }
    }
  }

  /* Who accedes to a coalition is bound to all its members. */
  private List<Integer> members(Pact pact, int year) {
    return pact.name().endsWith(ACCESSION)
        ? world
            .getCoalition(pact.name().substring(0, pact.name().length() - ACCESSION.length()))
            .membersOn(LocalDate.of(year, 12, 31))
        : pact.members();
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
