package org.entente.sources.yearbook;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.evidence.RollCall;
import org.entente.evidence.RollCallVotes;
import org.entente.evidence.VoteMatrix;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.Issue;
import org.entente.run.Run;
import org.entente.similarity.Contingency;
import org.entente.similarity.PairCounts;
import org.entente.similarity.ReplicateSketch;
import org.entente.similarity.RollCallBootstrap;
import org.entente.world.Succession;

/// The figures that the votes of one calendar year give: joint counts of every dyad, overall and by
/// issue area, and the sketch of their bootstrap.
public final class YearVotes {
  private final Dyads dyads;
  private final RollCallVotes votes;
  private final int[] rollCalls;
  private final VoteMatrix matrix;

  /// The votes of a year on whole resolutions, of the states of the dyads.
  public YearVotes(RollCallVotes votes, Dyads dyads, int year) {
    this.dyads = dyads;
    this.votes = votes;
    this.rollCalls =
        IntStream.range(0, votes.rollCalls().size())
            .filter(r -> isOfWhole(votes.rollCalls().get(r), year))
            .toArray();
    int[] codes = IntStream.range(0, dyads.states()).map(dyads::stateCode).toArray();
    byte[][] cells = new byte[codes.length][rollCalls.length];
    for (int i = 0; i < codes.length; i++) {
      for (int code : recorded(codes[i], year)) {
        int row = votes.indexOf(code);
        for (int k = 0; row >= 0 && k < rollCalls.length; k++) {
          cells[i][k] = cells[i][k] == 0 ? votes.vote(row, rollCalls[k]) : cells[i][k];
        }
      }
    }
    this.matrix = VoteMatrix.of(codes, IntStream.range(0, rollCalls.length).toArray(), cells);
  }

  /* Votes on paragraphs and amendments are flagged and kept in some sessions only. */
  private static boolean isOfWhole(RollCall rollCall, int year) {
    return rollCall.date().getYear() == year && !rollCall.amendment() && !rollCall.paragraph();
  }

  /* The codes under which a state voted in a year: in the year it came, its predecessor's too. */
  private static int[] recorded(int code, int year) {
    return IntStream.concat(
            IntStream.of(code),
            Succession.list().stream()
                .filter(s -> s.successor() == code && s.from().getYear() == year)
                .mapToInt(Succession::predecessor))
        .toArray();
  }

  /// The votes, in the order of the dyads' states.
  public VoteMatrix matrix() {
    return matrix;
  }

  /// The number of roll calls in the year.
  int rollCallCount() {
    return rollCalls.length;
  }

  /// Adds the counts of all roll calls.
  void addCounts(YearDraft draft, Run run) {
    PairCounts counts = PairCounts.of(matrix, run);
    for (int c = 0; c < 9; c++) {
      float[] column = new float[dyads.count()];
      for (int d = 0; d < column.length; d++) {
        column[d] = (float) counts.table(d).at(c / 3, c % 3);
      }
      draft.put(DyadColumn.votes().get(c), column);
    }
  }

  /// Adds the symmetrised counts of each issue area; nothing if no roll call of the year has been
  /// coded.
  void addIssueCounts(YearDraft draft, Run run) {
    boolean coded =
        IntStream.of(rollCalls).anyMatch(r -> votes.rollCalls().get(r).issues().isPresent());
    if (!coded) {
      return;
    }
    for (Issue issue : Issue.values()) {
      VoteMatrix selected = matrix.selectRollCalls(k -> rollCall(k).concerns(issue.code()));
      if (selected.rollCalls() > 0) {
        addSymmetrised(draft, PairCounts.of(selected, run), DyadColumn.votesOn(issue));
      }
    }
  }

  private RollCall rollCall(int k) {
    return votes.rollCalls().get(rollCalls[k]);
  }

  private void addSymmetrised(YearDraft draft, PairCounts counts, List<DyadColumn> columns) {
    float[][] cells = new float[6][dyads.count()];
    for (int d = 0; d < dyads.count(); d++) {
      Contingency t = counts.table(d);
      cells[0][d] = (float) t.at(0, 0);
      cells[1][d] = (float) (t.at(0, 1) + t.at(1, 0));
      cells[2][d] = (float) (t.at(0, 2) + t.at(2, 0));
      cells[3][d] = (float) t.at(1, 1);
      cells[4][d] = (float) (t.at(1, 2) + t.at(2, 1));
      cells[5][d] = (float) t.at(2, 2);
    }
    for (int c = 0; c < cells.length; c++) {
      draft.put(columns.get(c), cells[c]);
    }
  }

  /// The sketch of the bootstrap over the year's roll calls.
  ReplicateSketch sketch(Run run) {
    return ReplicateSketch.of(
        RollCallBootstrap.ofPi().replicate(matrix, run), ReplicateSketch.DEFAULT_RANK, run);
  }
}
