package org.entente.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.entente.evidence.VoteMatrix;
import org.entente.panel.Dyads;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// All dyads at once against one dyad at a time.
class PairCountsTest {

  /* Oracle: the vote-by-vote count of Ratings.ofVotes, on 60 random matrices. */
  @Test
  void tables_equalVoteByVoteCount() {
    for (long seed = 1; seed <= 60; seed++) {
      VoteMatrix votes = Draws.votes(seed);
      PairCounts counts = PairCounts.of(votes, Run.quiet());
      for (int i = 0; i < votes.states(); i++) {
        for (int j = i + 1; j < votes.states(); j++) {
          Contingency expected = Ratings.ofVotes(votes, i, j);
          int dyad = counts.dyads().index(i, j);
          assertThat(counts.table(dyad).cells()).as("seed " + seed).isEqualTo(expected.cells());
          assertThat(counts.jointVotes(dyad)).isEqualTo((int) expected.total());
        }
      }
    }
  }

  /* Oracle: the general formulas of Measure for m levels. */
  @Test
  void scores_equalGeneralFormulas() {
    for (long seed = 1; seed <= 60; seed++) {
      PairCounts counts = PairCounts.of(Draws.votes(seed), Run.quiet());
      for (Measure measure : Measure.values()) {
        double[] scores = counts.scores(measure);
        for (int d = 0; d < scores.length; d++) {
          int dyad = d;
          Score expected = measure.of(counts.table(d));
          String seeds = measure + ", seed " + seed;
          assertThat(Double.isNaN(scores[d])).as(seeds).isEqualTo(expected.find().isEmpty());
          expected
              .find()
              .ifPresent(v ->
                  assertThat(counts.score(dyad, measure).find())
                      .as(seeds)
                      .hasValueCloseTo(v, within(1e-12)));
          if (expected instanceof Score.Undefined) {
            assertThat(counts.score(d, measure)).as(seeds).isEqualTo(expected);
          }
        }
      }
    }
  }

  /* The order of roll calls carries no information. */
  @Test
  void rollCallsReversed_sameScores() {
    VoteMatrix votes = Draws.votes(7);
    int last = votes.rollCalls() - 1;
    byte[][] reversed = new byte[votes.states()][last + 1];
    for (int i = 0; i < votes.states(); i++) {
      for (int k = 0; k <= last; k++) {
        reversed[i][last - k] = votes.vote(i, k);
      }
    }
    int[] ids = new int[last + 1];
    Arrays.setAll(ids, k -> k);
    VoteMatrix other = VoteMatrix.of(votes.stateCodes(), ids, reversed);

    assertThat(PairCounts.of(other, Run.quiet()).scores(Measure.PI))
        .isEqualTo(PairCounts.of(votes, Run.quiet()).scores(Measure.PI));
  }

  /* A dyad's score does not depend on which other states are in the matrix. */
  @Test
  void stateLeftOut_otherDyadsKeepTheirScores() {
    VoteMatrix votes = Draws.votes(11);
    int gone = votes.stateCode(0);
    PairCounts all = PairCounts.of(votes, Run.quiet());
    PairCounts rest = PairCounts.of(votes.selectStates(code -> code != gone), Run.quiet());

    assertThat(rest.scores(Measure.PI))
        .isEqualTo(
            Arrays.copyOfRange(all.scores(Measure.PI), votes.states() - 1, all.dyads().count()));
  }

  @Test
  void threads_sameBytes() {
    VoteMatrix votes = Draws.votes(3);

    assertThat(PairCounts.of(votes, Run.quiet(1, 8)).scores(Measure.KAPPA))
        .isEqualTo(PairCounts.of(votes, Run.quiet(1, 1)).scores(Measure.KAPPA));
  }

  /* By hand: three states 2, 20, 200 have dyads 2-20, 2-200, 20-200. */
  @Test
  void dyads_numberedByRows() {
    Dyads dyads = Dyads.of(2, 20, 200);

    assertThat(dyads.count()).isEqualTo(3);
    assertThat(dyads.find(200, 2)).hasValue(1);
    assertThat(dyads.find(20, 200)).hasValue(2);
    assertThat(dyads.find(2, 2)).isEmpty();
    assertThat(dyads.find(2, 3)).isEmpty();
    assertThat(dyads.among(200, 20, 999, 20)).containsExactly(2);
  }

  /* Edge: no states, one state, no roll calls. */
  @Test
  void emptyMatrices_noDyadsOrUndefinedScores() {
    VoteMatrix none = VoteMatrix.of(new int[0], new int[0], new byte[0][]);
    VoteMatrix silent = VoteMatrix.of(new int[] {2, 20}, new int[0], new byte[2][0]);

    assertThat(PairCounts.of(none, Run.quiet()).dyads().count()).isZero();
    assertThat(PairCounts.of(silent, Run.quiet()).score(0, Measure.PI))
        .isEqualTo(new Score.Undefined(Score.Reason.NOTHING_IN_COMMON));
  }
}
