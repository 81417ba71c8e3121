package org.entente.similarity;

import org.entente.evidence.VoteMatrix;
import org.entente.panel.Dyads;
import org.entente.run.Run;
import org.entente.run.Threads;

/// The joint vote counts of all dyads of a vote matrix: for each dyad the 3 × 3 table of the roll
/// calls on which both voted.
///
/// Counted by bitsets: nine population counts for each dyad and each 64 roll calls, so the cost is
/// about n² K / 64 for n states and K roll calls; memory 36 bytes a dyad. The same on any number of
/// threads.
public final class PairCounts {
  private final Dyads dyads;
  /* counts[dyad * 9 + cell], cells in row order yes, abstain, no. */
  private final int[] counts;

  private PairCounts(Dyads dyads, int[] counts) {
    this.dyads = dyads;
    this.counts = counts;
  }

  /// The counts of every dyad of a matrix.
  public static PairCounts of(VoteMatrix votes, Run run) {
    Dyads dyads = Dyads.of(votes.stateCodes());
    VoteBits bits = VoteBits.of(votes);
    int[] counts = new int[dyads.count() * 9];
    Threads.each(
        votes.states(),
        run,
        i -> {
          for (int j = i + 1; j < votes.states(); j++) {
            bits.count(i, j, counts, dyads.index(i, j) * 9);
          }
        });
    return new PairCounts(dyads, counts);
  }

  /// The dyads and their numbers.
  public Dyads dyads() {
    return dyads;
  }

  /// The number of roll calls on which both states of a dyad voted.
  public int jointVotes(int dyad) {
    int sum = 0;
    for (int c = 0; c < 9; c++) {
      sum += counts[dyad * 9 + c];
    }
    return sum;
  }

  /// The table of a dyad; its first rater is the state of the lower code.
  public Contingency table(int dyad) {
    double[] cells = new double[9];
    for (int c = 0; c < 9; c++) {
      cells[c] = counts[dyad * 9 + c];
    }
    return Contingency.of(3, cells);
  }

  /// The score of a dyad under a measure.
  public Score score(int dyad, Measure measure) {
    return measure.scoreOf(new VoteScore(measure).of(counts, dyad * 9), jointVotes(dyad));
  }

  /// The scores of all dyads under a measure, by dyad number; NaN exactly where [#score] is
  /// undefined.
  public double[] scores(Measure measure) {
    VoteScore score = new VoteScore(measure);
    double[] values = new double[dyads.count()];
    for (int d = 0; d < values.length; d++) {
      values[d] = score.of(counts, d * 9);
    }
    return values;
  }
}
