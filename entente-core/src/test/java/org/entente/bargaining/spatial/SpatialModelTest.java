package org.entente.bargaining.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.bargaining.Actor;
import org.entente.bargaining.Dimension;
import org.entente.bargaining.ElectionModel;
import org.entente.bargaining.Issue;
import org.entente.bargaining.MadeIssue;
import org.entente.bargaining.VictoryModel;
import org.entente.bargaining.VoteRule;
import org.entente.evidence.Range;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The spatial model on made-up issues; KTAB's own run is compared in `KtabReferenceTest`.
class SpatialModelTest {

  /* One bargain of KTAB's reference log of 30 May 2017 (lsyaseen/KTAB): positions (30, 20) and (50, 50),
  saliences (.24, .48) and (.447, .478); at 0.7676 the challenger's bargain is (34.83, 22.50), and fed
  with the 0.2065 of the challenged it is (49.62, 48.08). Tolerance: the grid of 0.01, as the probability
  has four digits. */
  @ParameterizedTest
  @MethodSource("loggedBargains")
  void bargain_asInTheLog(double victory, double first, double second) {
    Issue issue =
        new Issue(
            "log",
            List.of(Dimension.percent("a"), Dimension.percent("b")),
            List.of(actor("i", 30, 0.24, 20, 0.48), actor("j", 50, 0.447, 50, 0.478)));

    Settlement bargain =
        Settlement.of(Stand.of(issue), SpatialOptions.BargainRule.S2P2, 0, 1, victory);

    assertThat(100 * bargain.initiatorEnd()[0]).isCloseTo(first, within(0.0101));
    assertThat(100 * bargain.initiatorEnd()[1]).isCloseTo(second, within(0.0101));
  }

  static List<org.junit.jupiter.params.provider.Arguments> loggedBargains() {
    return List.of(
        org.junit.jupiter.params.provider.Arguments.of(0.7676, 34.83, 22.50),
        org.junit.jupiter.params.provider.Arguments.of(0.2065, 49.62, 48.08));
  }

  private static Actor actor(String name, double a, double sa, double b, double sb) {
    return new Actor(
        name,
        Range.point(1),
        List.of(Range.point(a), Range.point(b)),
        List.of(Range.point(sa), Range.point(sb)));
  }

  private static List<SpatialOptions> variants() {
    List<SpatialOptions> all = new ArrayList<>();
    SpatialOptions d = SpatialOptions.defaults();
    for (VoteRule votes : VoteRule.values()) {
      all.add(with(d, votes, d.thirdParties()));
    }
    for (SpatialOptions.ThirdParties third : SpatialOptions.ThirdParties.values()) {
      all.add(with(d, d.votes(), third));
    }
    for (SpatialOptions.Perspectives view : SpatialOptions.Perspectives.values()) {
      for (SpatialOptions.BargainRule rule : SpatialOptions.BargainRule.values()) {
        all.add(
            new SpatialOptions(
                d.votes(),
                VictoryModel.SQUARE,
                ElectionModel.MARKOV_UNIFORM,
                SpatialOptions.RiskRange.MAX,
                SpatialOptions.RiskView.FULL,
                d.thirdParties(),
                rule,
                view,
                SpatialOptions.Transition.STOCHASTIC,
                12,
                0.02));
      }
    }
    return all;
  }

  /* Law: under every option the same bytes on any number of threads. */
  @ParameterizedTest
  @MethodSource("variants")
  void threads_changeNothing(SpatialOptions options) {
    Issue issue = MadeIssue.random(9, 2, new SplittableRandom(7));

    assertThat(SpatialModel.run(issue, options, Run.quiet(3, 2)))
        .isEqualTo(SpatialModel.run(issue, options, Run.quiet(3, 1)));
  }

  /* Law: challenges expect a gain, victories are probabilities, only the two sides of an accepted bargain
  move, to their own end of it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void moves_followAcceptedBargains(long seed) {
    SpatialTrace trace =
        SpatialModel.run(
            MadeIssue.random(8, 1, new SplittableRandom(seed)),
            SpatialOptions.defaults(),
            Run.quiet());
    for (int t = 0; t + 1 < trace.turns().size(); t++) {
      SpatialTurn turn = trace.turns().get(t);
      for (int i = 0; i < 8; i++) {
        List<Double> next = trace.turns().get(t + 1).positions().get(i);
        int actor = i;
        List<List<Double>> ends = new ArrayList<>();
        ends.add(turn.positions().get(i));
        turn.challenges().stream()
            .filter(c -> c.initiator() == actor && c.initiatorAccepts())
            .forEach(c -> ends.add(c.bargains().getFirst().initiatorEnd()));
        turn.challenges().stream()
            .filter(c -> c.target() == actor && c.targetAccepts())
            .forEach(c -> ends.add(c.bargains().getFirst().targetEnd()));
        assertThat(ends).as("seed %s, turn %s, actor %s", seed, t, i).contains(next);
      }
      assertThat(turn.challenges())
          .allMatch(c -> c.expectedGain() > 0 && c.victory() > 0 && c.victory() < 1);
    }
  }

  /* Law, from the table of commitments: third parties count under SEMI only, so NONE and FULL give one
  history. */
  @Test
  void thirdParties_countUnderSemiOnly() {
    Issue issue = MadeIssue.random(8, 1, new SplittableRandom(11));
    SpatialOptions d = SpatialOptions.defaults();

    List<SpatialTurn> none =
        SpatialModel.run(issue, with(d, d.votes(), SpatialOptions.ThirdParties.NONE), Run.quiet())
            .turns();
    List<SpatialTurn> full =
        SpatialModel.run(issue, with(d, d.votes(), SpatialOptions.ThirdParties.FULL), Run.quiet())
            .turns();

    assertThat(full).isEqualTo(none);
    assertThat(SpatialModel.run(issue, d, Run.quiet()).turns()).isNotEqualTo(none);
  }

  @Test
  void oneActorAndConsensus_stay() {
    for (double[] places : List.of(new double[] {40}, new double[] {40, 40, 40})) {
      SpatialTrace trace =
          SpatialModel.run(MadeIssue.at(places), SpatialOptions.defaults(), Run.quiet());

      assertThat(trace.end()).isEqualTo(SpatialTrace.End.STILL);
      assertThat(trace.expected(0)).isCloseTo(40, within(1e-9));
      assertThat(trace.last().riskAttitudes()).allMatch(r -> r == 0);
      assertThat(trace.last().probabilities()).allMatch(p -> p > 0.999);
    }
  }

  @Test
  void actorWithoutStake_isRefused() {
    Issue idle =
        Issue.of(
            "idle",
            Dimension.percent("x"),
            List.of(Actor.of("keen", 1, 10, 0.5), Actor.of("idle", 1, 90, 0)));

    assertThatThrownBy(() -> SpatialModel.run(idle, SpatialOptions.defaults(), Run.quiet()))
        .hasMessageContaining("(idle) needs capability and salience above 0");
  }

  private static SpatialOptions with(
      SpatialOptions d, VoteRule votes, SpatialOptions.ThirdParties third) {
    return new SpatialOptions(
        votes,
        d.victory(),
        d.election(),
        d.riskRange(),
        d.riskView(),
        third,
        d.bargain(),
        d.perspectives(),
        d.transition(),
        d.mostTurns(),
        d.stillness());
  }
}
