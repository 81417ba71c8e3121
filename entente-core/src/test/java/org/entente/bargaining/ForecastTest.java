package org.entente.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.entente.evidence.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Weighted mean, median voter and probabilistic election.
class ForecastTest {

  /* By hand: weights .064 .032 .006 .128 .096 .096 .144 .005 .05 .056 sum to .677, times positions to
  5.003; half of the weight is .3385, and .248 stands at 4, .341 up to 7. Scholz et al. print 7.4. */
  @Test
  void emissionStandards_meanAndMedianByHand() {
    Issue issue = MadeIssue.emissionStandards();

    assertThat(WeightedMean.of(issue, 0).position()).isCloseTo(5.003 / 0.677, within(1e-12));
    assertThat(MedianVoter.of(issue, 0).position()).isEqualTo(7);
  }

  /* By hand: half of the scale's 100 above and below, cut at its ends. */
  @Test
  void intervalOfTheMean_isCutAtTheScale() {
    Interval interval = WeightedMean.of(MadeIssue.at(10, 20), 0).interval();

    assertThat(interval.low()).isEqualTo(0);
    assertThat(interval.high()).isCloseTo(15 + 100 * WeightedMean.ERROR_90, within(1e-12));
  }

  @Test
  void median_evenWeights_isTheMiddle() {
    assertThat(MedianVoter.of(MadeIssue.at(0, 100), 0).position()).isEqualTo(50);
    assertThat(MedianVoter.of(MadeIssue.at(30), 0).position()).isEqualTo(30);
    assertThat(MedianVoter.median(new double[] {0, 50, 100}, new double[] {1, 0, 3}))
        .isEqualTo(100);
  }

  /* By hand, two actors of weight 1/2 and 1/2 . 3 at 0 and 100: strengths .5 and 1.5. Linear: 1/4 and
  3/4; square: 1/10 and 9/10. With two options every model gives the victories themselves. */
  @ParameterizedTest
  @EnumSource(ElectionModel.class)
  void election_twoOptions_byHand(ElectionModel model) {
    Issue issue =
        Issue.of(
            "two",
            Dimension.percent("x"),
            List.of(Actor.of("a", 1, 0, 0.5), Actor.of("b", 3, 100, 0.5)));

    CondorcetElection linear =
        CondorcetElection.of(
            issue, 0, new Election(VoteRule.PROPORTIONAL, VictoryModel.LINEAR, model));
    CondorcetElection square =
        CondorcetElection.of(
            issue, 0, new Election(VoteRule.PROPORTIONAL, VictoryModel.SQUARE, model));

    if (model != ElectionModel.MARKOV_INCENTIVE) {
      assertThat(linear.expected()).isCloseTo(75, within(1e-3));
      assertThat(square.options().get(0).probability()).isCloseTo(0.1, within(1e-5));
    } else {
      // Incentives ∝ C P: a .5/4, b 4.5/4, of themselves ≈ 0; p_a = P_ab, as no one challenges
      // itself.
      assertThat(linear.expected()).isCloseTo(75, within(1e-3));
    }
    assertThat(square.options().get(1).holders()).containsExactly("b");
  }

  /* Law: probabilities are at least 0, sum to 1, and do not depend on the unit of weights. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void election_isADistribution(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] utility = new double[6][9];
    double[] weights = new double[6];
    for (int i = 0; i < 6; i++) {
      weights[i] = random.nextDouble();
      for (int a = 0; a < 9; a++) {
        utility[i][a] = random.nextDouble();
      }
    }
    for (ElectionModel model : ElectionModel.values()) {
      for (VictoryModel victory : VictoryModel.values()) {
        for (VoteRule rule : VoteRule.values()) {
          double[] p = new Election(rule, victory, model).probabilities(utility, weights);
          assertThat(java.util.Arrays.stream(p).min().orElseThrow())
              .as("seed %s", seed)
              .isNotNegative();
          assertThat(java.util.Arrays.stream(p).sum()).isCloseTo(1, within(1e-9));
        }
      }
    }
  }

  /* By hand: three unanimous actors, the options rank by utility under every model, and 250 options do
  not underflow. */
  @Test
  void election_manyOptions_staysADistribution() {
    double[][] utility = new double[3][250];
    for (double[] row : utility) {
      for (int a = 0; a < 250; a++) {
        row[a] = a / 250.0;
      }
    }
    double[] p =
        new Election(VoteRule.BINARY, VictoryModel.OCTIC, ElectionModel.CONDITIONAL)
            .probabilities(utility, new double[] {1, 1, 1});

    assertThat(p[249]).isCloseTo(1, within(1e-9));
  }

  /* By hand: 1.1 against 1 is the edge; at equal strength one half; half way between, linear. */
  @Test
  void victory_byHand() {
    assertThat(VictoryModel.BINARY.probability(1.1001, 1)).isGreaterThan(0.99999);
    assertThat(VictoryModel.BINARY.probability(1, 1)).isCloseTo(0.5, within(1e-12));
    assertThat(VictoryModel.QUARTIC.probability(2, 1)).isCloseTo(16 / 17.0, within(1e-15));
    assertThat(VictoryModel.OCTIC.probability(2, 1)).isCloseTo(256 / 257.0, within(1e-15));
  }

  /* By hand, weight 2, gain .5. */
  @Test
  void votes_byHand() {
    assertThat(VoteRule.PROPORTIONAL.vote(2, 0.5)).isEqualTo(1);
    assertThat(VoteRule.BINARY.vote(2, -0.5)).isEqualTo(-2);
    assertThat(VoteRule.PROPORTIONAL_BINARY.vote(2, 0.5)).isCloseTo(1.2, within(1e-15));
    assertThat(VoteRule.CUBIC.vote(2, 0.5)).isEqualTo(0.25);
    assertThat(VoteRule.PROPORTIONAL_CUBIC.vote(2, 0.5)).isEqualTo(0.625);
    assertThat(VoteRule.ASYMMETRIC.vote(2, 0.5)).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(VoteRule.ASYMMETRIC.vote(2, -0.5)).isEqualTo(-1);
  }

  /* Law: putting the change in place puts the mean on the border. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void turningPoint_doesTurn(long seed) {
    Issue issue = MadeIssue.random(8, 1, new SplittableRandom(seed));
    List<TurningPoint> points = TurningPoint.of(issue, 0, 50);

    assertThat(points)
        .isNotEmpty()
        .isSortedAccordingTo(java.util.Comparator.comparingDouble(TurningPoint::effort));
    for (TurningPoint point : points) {
      Issue changed =
          Issue.of(
              "changed",
              issue.dimensions().getFirst(),
              issue.actors().stream().map(a -> changed(a, point)).toList());
      assertThat(WeightedMean.of(changed, 0).position())
          .as("seed %s, %s", seed, point)
          .isCloseTo(50, within(1e-9));
    }
  }

  private static Actor changed(Actor actor, TurningPoint point) {
    if (!actor.name().equals(point.actor())) {
      return actor;
    }
    double capability = actor.capability().value();
    double position = actor.positions().getFirst().value();
    double salience = actor.saliences().getFirst().value();
    return switch (point.input()) {
      case POSITION -> Actor.of(actor.name(), capability, point.to(), salience);
      case SALIENCE -> Actor.of(actor.name(), capability, position, point.to());
      case CAPABILITY -> Actor.of(actor.name(), point.to(), position, salience);
    };
  }

  /* Law: a point issue gives a point; the interval of a mean of ranges lies within their ends; threads
  do not matter. */
  @Test
  void badIssues_areRefused() {
    Dimension x = Dimension.percent("x");
    assertThatThrownBy(() -> Issue.of("none", x, List.of())).hasMessageContaining("empty");
    assertThatThrownBy(() -> Actor.of("a", -1, 0, 0.5)).hasMessageContaining("(-1.0)");
    assertThatThrownBy(() -> Actor.of("a", 1, 0, 1.5)).hasMessageContaining("salience (1.5)");
    assertThatThrownBy(() -> Issue.of("off", x, List.of(Actor.of("a", 1, 120, 0.5))))
        .hasMessageContaining("position (120.0) of a is off the scale");
    assertThatThrownBy(() -> Issue.of("no", x, List.of(Actor.of("a", 0, 20, 0.5))))
        .hasMessageContaining("no actor has both");
    assertThatThrownBy(() -> Actor.of("a", Double.NaN, 0, 0.5)).hasMessageContaining("finite");
  }
}
