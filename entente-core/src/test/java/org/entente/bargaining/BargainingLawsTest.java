package org.entente.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.evidence.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Mean, median and election on random issues: definitions written out, and what must not matter.
class BargainingLawsTest {
  private static Issue issue(List<Actor> actors) {
    return Issue.of("made", Dimension.percent("x"), actors);
  }

  private static List<Actor> actors(Random random, int n) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      actors.add(
          Actor.of(
              "A" + i,
              1 + random.nextInt(9),
              10 * random.nextInt(11),
              (1 + random.nextInt(4)) / 4.));
    }
    return actors;
  }

  private static Actor moved(Actor a, double factor, double shift) {
    double position = a.positions().getFirst().value();
    return Actor.of(
        a.name(),
        a.capability().value(),
        factor * position + shift,
        a.saliences().getFirst().value());
  }

  /* The median halves the weight: at most half on each side of it, and no other place taken is nearer
  to all in the weighted sum of distances, which a median makes least. */
  @Test
  void theMedian_makesTheWeightedSumOfDistancesLeast() {
    Random random = new Random(1);
    for (int trial = 0; trial < 300; trial++) {
      List<Actor> actors = actors(random, 1 + random.nextInt(8));
      double median = MedianVoter.of(issue(actors), 0).position();
      double least = distances(actors, median);
      for (Actor a : actors) {
        assertThat(least)
            .isLessThanOrEqualTo(distances(actors, a.positions().getFirst().value()) + 1e-9);
      }
    }
  }

  private static double distances(List<Actor> actors, double place) {
    return actors.stream()
        .mapToDouble(a -> a.weight(0) * Math.abs(a.positions().getFirst().value() - place))
        .sum();
  }

  /* Black's theorem: with single-peaked preferences no place gets more weight against the median. */
  @Test
  void theMedian_isDefeatedByNoPlace() {
    Random random = new Random(2);
    for (int trial = 0; trial < 200; trial++) {
      List<Actor> actors = actors(random, 2 + random.nextInt(7));
      double median = MedianVoter.of(issue(actors), 0).position();
      for (double place = 0; place <= 100; place += 2.5) {
        double forIt = 0;
        double forMedian = 0;
        for (Actor a : actors) {
          double x = a.positions().getFirst().value();
          double nearer = Math.abs(x - median) - Math.abs(x - place);
          forIt += nearer > 0 ? a.weight(0) : 0;
          forMedian += nearer < 0 ? a.weight(0) : 0;
        }
        assertThat(forIt).isLessThanOrEqualTo(forMedian + 1e-9);
      }
    }
  }

  @Test
  void orderUnitAndZero_moveMeanAndMedianAsTheyMust() {
    Random random = new Random(3);
    for (int trial = 0; trial < 100; trial++) {
      List<Actor> actors = actors(random, 2 + random.nextInt(7));
      double mean = WeightedMean.of(issue(actors), 0).position();
      double median = MedianVoter.of(issue(actors), 0).position();
      double expected =
          CondorcetElection.of(issue(actors), 0, CondorcetElection.DEFAULT).expected();
      List<Actor> shuffled = new ArrayList<>(actors);
      Collections.shuffle(shuffled, random);
      List<Actor> mirrored = actors.stream().map(a -> moved(a, -1, 100)).toList();
      List<Actor> halved = actors.stream().map(a -> moved(a, .5, 20)).toList();
      assertThat(WeightedMean.of(issue(shuffled), 0).position()).isCloseTo(mean, within(1e-9));
      assertThat(MedianVoter.of(issue(shuffled), 0).position()).isEqualTo(median);
      assertThat(WeightedMean.of(issue(mirrored), 0).position())
          .isCloseTo(100 - mean, within(1e-9));
      assertThat(MedianVoter.of(issue(mirrored), 0).position()).isEqualTo(100 - median);
      assertThat(WeightedMean.of(issue(halved), 0).position())
          .isCloseTo(20 + mean / 2, within(1e-9));
      assertThat(MedianVoter.of(issue(halved), 0).position()).isEqualTo(20 + median / 2);
      assertThat(CondorcetElection.of(issue(shuffled), 0, CondorcetElection.DEFAULT).expected())
          .isCloseTo(expected, within(1e-3));
      assertThat(CondorcetElection.of(issue(mirrored), 0, CondorcetElection.DEFAULT).expected())
          .isCloseTo(100 - expected, within(1e-3));
    }
  }

  /* Twice the capability of all, and an actor in two halves, leave every forecast. */
  @Test
  void theUnitOfCapability_andWhoSplitsInTwo_doNotMatter() {
    Random random = new Random(4);
    for (int trial = 0; trial < 50; trial++) {
      List<Actor> actors = actors(random, 2 + random.nextInt(5));
      List<Actor> doubled =
          actors.stream()
              .map(a ->
                  new Actor(
                      a.name(),
                      Range.point(2 * a.capability().value()),
                      a.positions(),
                      a.saliences()))
              .toList();
      List<Actor> split = new ArrayList<>();
      for (Actor a : actors) {
        for (String half : List.of(" one", " other")) {
          split.add(
              new Actor(
                  a.name() + half,
                  Range.point(a.capability().value() / 2),
                  a.positions(),
                  a.saliences()));
        }
      }
      for (List<Actor> others : List.of(doubled, split)) {
        assertThat(WeightedMean.of(issue(others), 0).position())
            .isCloseTo(WeightedMean.of(issue(actors), 0).position(), within(1e-9));
        assertThat(MedianVoter.of(issue(others), 0).position())
            .isEqualTo(MedianVoter.of(issue(actors), 0).position());
        assertThat(CondorcetElection.of(issue(others), 0, CondorcetElection.DEFAULT).expected())
            .isCloseTo(
                CondorcetElection.of(issue(actors), 0, CondorcetElection.DEFAULT).expected(),
                within(1e-3));
      }
    }
  }

  /* Who does not care, or can do nothing, changes nothing. */
  @Test
  void whoHasNoWeight_doesNotMatter() {
    Random random = new Random(5);
    for (int trial = 0; trial < 50; trial++) {
      List<Actor> actors = actors(random, 2 + random.nextInt(5));
      double held = actors.getFirst().positions().getFirst().value();
      List<Actor> more = new ArrayList<>(actors);
      more.add(Actor.of("careless", 50, held, 0));
      more.add(Actor.of("powerless", 0, held, 1));
      assertThat(WeightedMean.of(issue(more), 0).position())
          .isEqualTo(WeightedMean.of(issue(actors), 0).position());
      assertThat(MedianVoter.of(issue(more), 0).position())
          .isEqualTo(MedianVoter.of(issue(actors), 0).position());
      assertThat(CondorcetElection.of(issue(more), 0, CondorcetElection.DEFAULT).expected())
          .isEqualTo(CondorcetElection.of(issue(actors), 0, CondorcetElection.DEFAULT).expected());
    }
  }

  private static double[][] victories(double[][] utility, double[] weights, VictoryModel victory) {
    int m = utility[0].length;
    double[][] strength = new double[m][m];
    for (double[] row : strength) {
      Arrays.fill(row, 1e-8);
    }
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        for (int k = 0; k < weights.length; k++) {
          strength[a][b] += Math.max(0, weights[k] * (utility[k][a] - utility[k][b]));
        }
      }
    }
    double[][] wins = new double[m][m];
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        wins[a][b] = a == b ? .5 : victory.probability(strength[a][b], strength[b][a]);
      }
    }
    return wins;
  }

  private static double[][] utilities(SplittableRandom random, int actors, int options) {
    double[][] utility = new double[actors][options];
    for (double[] row : utility) {
      Arrays.setAll(row, _ -> random.nextDouble());
    }
    return utility;
  }

  /* The uniform election is the fixed point of q_a = 1/m Σ_b P_ab (p_a + p_b); the conditional one is the
  normalised product of the victories over all others, times the half of an option against itself. */
  @ParameterizedTest
  @EnumSource(
      value = VictoryModel.class,
      names = {"LINEAR", "SQUARE", "QUARTIC", "OCTIC"})
  void elections_areThoseOfTheirDefinition(VictoryModel victory) {
    SplittableRandom random = new SplittableRandom(6);
    for (int trial = 0; trial < 20; trial++) {
      int m = 2 + trial % 4;
      double[][] utility = utilities(random, 5, m);
      double[] weights = random.doubles(5, .1, 3).toArray();
      double[][] wins = victories(utility, weights, victory);
      double[] p =
          new Election(VoteRule.PROPORTIONAL, victory, ElectionModel.MARKOV_UNIFORM)
              .probabilities(utility, weights);
      double[] conditional =
          new Election(VoteRule.PROPORTIONAL, victory, ElectionModel.CONDITIONAL)
              .probabilities(utility, weights);
      double products = 0;
      for (int a = 0; a < m; a++) {
        products += Arrays.stream(wins[a]).reduce(1, (x, y) -> x * y);
      }
      for (int a = 0; a < m; a++) {
        int option = a;
        double q =
            IntStream.range(0, m).mapToDouble(b -> wins[option][b] * (p[option] + p[b])).sum() / m;
        assertThat(p[a]).isCloseTo(q, within(1e-5));
        assertThat(conditional[a])
            .isCloseTo(Arrays.stream(wins[a]).reduce(1, (x, y) -> x * y) / products, within(1e-9));
      }
      assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-9));
    }
  }

  /* Options in another order have their chances in that order. */
  @ParameterizedTest
  @EnumSource(ElectionModel.class)
  void theOrderOfOptions_doesNotMatter(ElectionModel model) {
    SplittableRandom random = new SplittableRandom(7);
    double[][] utility = utilities(random, 6, 4);
    double[] weights = random.doubles(6, .1, 3).toArray();
    int[] order = {2, 0, 3, 1};
    double[][] turned =
        Arrays.stream(utility)
            .map(row -> IntStream.of(order).mapToDouble(a -> row[a]).toArray())
            .toArray(double[][]::new);
    Election election = new Election(VoteRule.PROPORTIONAL, VictoryModel.SQUARE, model);
    double[] p = election.probabilities(utility, weights);
    double[] q = election.probabilities(turned, weights);
    for (int a = 0; a < 4; a++) {
      assertThat(q[a]).isCloseTo(p[order[a]], within(1e-5));
    }
  }

  @ParameterizedTest
  @EnumSource(ElectionModel.class)
  void equals_haveTheSameChance_andOneOptionIsCertain(ElectionModel model) {
    Election election = new Election(VoteRule.PROPORTIONAL, VictoryModel.LINEAR, model);
    double[] alike =
        election.probabilities(new double[][] {{.5, .5, .5}, {.2, .2, .2}}, new double[] {1, 2});
    for (double p : alike) {
      assertThat(p).isCloseTo(1 / 3., within(1e-6));
    }
    assertThat(election.probabilities(new double[][] {{.5}}, new double[] {1})[0])
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void inputsThatCannotBe_areRefusedWithTheirValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Actor.of(" ", 1, 1, 1))
        .withMessageContaining("name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Actor.of("A", -1, 1, 1))
        .withMessageContaining("(-1.0) of A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Actor.of("A", 1, 1, 1.5))
        .withMessageContaining("(1.5) of A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> issue(List.of(Actor.of("A", 1, 101, 1))))
        .withMessageContaining("(101.0) of A is off the scale");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> issue(List.of(Actor.of("A", 1, 1, 1), Actor.of("A", 1, 2, 1))))
        .withMessageContaining("(A) comes twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> issue(List.of(Actor.of("A", 0, 1, 1), Actor.of("B", 1, 2, 0))))
        .withMessageContaining("capability and salience");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dimension("x", 5, 5))
        .withMessageContaining("(5.0 to 5.0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MedianVoter.median(new double[] {1, 2}, new double[] {0, 0}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightedMean.of(issue(List.of(Actor.of("A", 1, 1, 1))), 1))
        .withMessageContaining("(1)");
  }
}
