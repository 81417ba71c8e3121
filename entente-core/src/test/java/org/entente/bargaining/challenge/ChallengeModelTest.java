package org.entente.bargaining.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.entente.bargaining.MadeIssue;
import org.entente.bargaining.challenge.ChallengeRound.Offer;
import org.entente.evidence.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengeModelTest {
  private static ChallengeTrace emissions() {
    return ChallengeModel.run(MadeIssue.emissionStandards(), 0, ChallengeOptions.defaults());
  }

  @Test
  void emissionStandards_meansNearTheTable() {
    List<ChallengeRound> rounds = emissions().rounds();

    for (List<String> row : GoldenFile.rows("bargaining/scholz-2011-table-2.csv")) {
      ChallengeRound round = rounds.get(Integer.parseInt(row.get(0)) - 1);
      assertThat(round.mean()).isCloseTo(Double.parseDouble(row.get(1)), within(0.5));
    }
  }

  /* An open reconstruction of the model (hamzagul07/schelling, deterministic solver) settles at 9.530: a
  place that comes of one compromise in the first round. */
  @Test
  void emissionStandards_firstRoundHoldsThePlaceOfTheOpenReconstruction() {
    assertThat(emissions().rounds().getFirst().offers())
        .extracting(Offer::place)
        .anySatisfy(place -> assertThat(place).isCloseTo(9.530, within(5e-4)));
  }

  /* By hand: two actors at 0 and 100, weights 1/2 each, r = 1 (equal securities), P = 1/2, Q = 1,
  s = 1/2: U_s = 2, U_f = -2, U_q = 0, E = 1/2 (1 - 1) + 1/2 . 2 - 0 = 1 for both: a conflict of equals,
  the second moves fully. */
  @Test
  void twoEquals_byHand() {
    ChallengeRound first =
        ChallengeModel.run(MadeIssue.at(0, 100), 0, ChallengeOptions.defaults())
            .rounds()
            .getFirst();

    assertThat(first.riskExponents()).containsExactly(1.0, 1.0);
    assertThat(first.offers())
        .containsExactly(new Offer(0, 1, ChallengeRound.Relation.CONFLICT, 0, true));
  }

  /* Law: nobody leaves the span of the positions, each actor gives in to one demand at most and to the
  one that moves it least; exponents lie in 1/2 to 2. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void laws(long seed) {
    ChallengeTrace trace =
        ChallengeModel.run(
            MadeIssue.random(9, 1, new SplittableRandom(seed)), 0, ChallengeOptions.defaults());
    for (ChallengeRound round : trace.rounds()) {
      double low = round.positions().stream().min(Double::compare).orElseThrow();
      double high = round.positions().stream().max(Double::compare).orElseThrow();
      assertThat(round.offers())
          .as("seed %s", seed)
          .allSatisfy(o -> assertThat(o.place()).isBetween(low - 1e-9, high + 1e-9));
      assertThat(round.riskExponents()).allMatch(r -> r >= 0.5 - 1e-12 && r <= 2 + 1e-12);
      for (Offer taken : round.offers().stream().filter(Offer::accepted).toList()) {
        double from = round.positions().get(taken.to());
        assertThat(round.offers().stream().filter(o -> o.to() == taken.to()))
            .allMatch(o -> Math.abs(o.place() - from) >= Math.abs(taken.place() - from))
            .filteredOn(Offer::accepted)
            .hasSize(1);
      }
    }
  }

  @Test
  void oneActorAndConsensus_stay() {
    for (double[] places : List.of(new double[] {40}, new double[] {40, 40, 40})) {
      ChallengeTrace trace =
          ChallengeModel.run(MadeIssue.at(places), 0, ChallengeOptions.defaults());

      assertThat(trace.settled()).isTrue();
      assertThat(trace.forecast()).isEqualTo(40);
      assertThat(trace.rounds().getFirst().offers()).isEmpty();
    }
  }
}
