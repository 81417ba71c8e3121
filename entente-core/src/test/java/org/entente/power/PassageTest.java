package org.entente.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// How often a random proposal passes: by hand, and against the definition on random bodies.
class PassageTest {
  /* Cut at -1, .5 and 2: all are above -1 and below 2, and at .5 one is on either side. */
  @Test
  void twoMembers_byHand() {
    double[] cuts = {-1, 0.5, 2};
    double[] positions = {0, 1};

    assertThat(Passage.chance(new DecisionRule.Consensus(2), positions, cuts))
        .isCloseTo(2.0 / 6, within(1e-12));
    assertThat(Passage.chance(new DecisionRule.Majority(2, 1), positions, cuts))
        .isCloseTo(4.0 / 6, within(1e-12));
  }

  @Test
  void memberAtTheCut_isForNeither() {
    assertThat(Passage.chance(new DecisionRule.Majority(1, 1), new double[] {0}, new double[] {0}))
        .isZero();
  }

  @Test
  void randomBodies_asTheDefinitionSays() {
    SplittableRandom random = new SplittableRandom(5);
    for (int trial = 0; trial < 100; trial++) {
      int n = random.nextInt(1, 8);
      long[] weights = random.longs(n, 1, 6).toArray();
      DecisionRule rule =
          new DecisionRule.Conjunction(
              List.of(
                  DecisionRule.Weighted.of(
                      random.nextLong(1, Arrays.stream(weights).sum() + 1), weights),
                  new DecisionRule.Majority(n, random.nextInt(1, n + 1))));
      double[] positions = random.ints(n, -3, 4).asDoubleStream().toArray();
      double[] cuts = random.ints(9, -4, 5).sorted().asDoubleStream().toArray();

      assertThat(Passage.chance(rule, positions, cuts))
          .as("trial " + trial)
          .isCloseTo(byDefinition(rule, positions, cuts), within(1e-12));
    }
  }

  /* States without a position stand between the members, as in a year's slice. */
  @Test
  void standingCuts_asPassageOfThoseMembers() {
    SplittableRandom random = new SplittableRandom(7);
    for (int trial = 0; trial < 200; trial++) {
      int n = random.nextInt(1, 7);
      double[] all = new double[2 * n];
      Arrays.fill(all, Double.NaN);
      int[] places = new int[n];
      double[] positions = new double[n];
      for (int k = 0; k < n; k++) {
        places[k] = 2 * k + 1;
        positions[k] = random.nextInt(-2, 3);
        all[places[k]] = positions[k];
      }
      double[] cuts = random.ints(7, -3, 4).sorted().asDoubleStream().toArray();
      List<DecisionRule> rules =
          List.of(
              new DecisionRule.Consensus(n),
              new DecisionRule.Majority(n, random.nextInt(1, n + 1)),
              DecisionRule.Weighted.of(n, random.longs(n, 1, 6).toArray()));

      for (DecisionRule rule : rules) {
        assertThat(StandingCuts.of(all, cuts).chance(rule, places))
            .as("trial %d, %s", trial, rule)
            .isEqualTo(Passage.chance(rule, positions, cuts));
      }
    }
  }

  /* Where members count alike, positions and cuts with many ties, every number needed. */
  @Test
  void bodiesOfAlikeMembers_asTheDefinitionSays() {
    SplittableRandom random = new SplittableRandom(6);
    for (int trial = 0; trial < 200; trial++) {
      int n = random.nextInt(1, 8);
      double[] positions = random.ints(n, -2, 3).asDoubleStream().toArray();
      double[] cuts = random.ints(7, -3, 4).sorted().asDoubleStream().toArray();
      for (int needed = 1; needed <= n; needed++) {
        DecisionRule rule =
            needed == n ? new DecisionRule.Consensus(n) : new DecisionRule.Majority(n, needed);
        assertThat(Passage.chance(rule, positions, cuts))
            .as("trial %d, %d of %d", trial, needed, n)
            .isCloseTo(byDefinition(rule, positions, cuts), within(1e-12))
            .isEqualTo(Passage.chanceOfSets(rule, positions, cuts));
      }
    }
  }

  private static double byDefinition(DecisionRule rule, double[] positions, double[] cuts) {
    RuleTable table = RuleTable.of(rule);
    int passes = 0;
    for (double cut : cuts) {
      for (int side : new int[] {-1, 1}) {
        long[] sums = new long[table.sums()];
        int size = 0;
        for (int i = 0; i < positions.length; i++) {
          if (side * (positions[i] - cut) > 0) {
            size++;
            for (int s = 0; s < sums.length; s++) {
              sums[s] += table.weight(s, i);
            }
          }
        }
        passes += table.wins(size, sums) ? 1 : 0;
      }
    }
    return passes / (2.0 * cuts.length);
  }
}
