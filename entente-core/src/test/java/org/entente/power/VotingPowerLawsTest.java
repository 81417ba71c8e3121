package org.entente.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/// Laws of the indices and a brute-force count by their definitions, on 120 random rules.
class VotingPowerLawsTest {

  private static DecisionRule rule(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = random.nextInt(1, 10);
    DecisionRule weighted = weighted(random, n, 12);
    return switch ((int) (seed % 5)) {
      case 0 -> weighted;
      case 1 -> new DecisionRule.Majority(n, random.nextInt(1, n + 1));
      case 2 -> new DecisionRule.Conjunction(List.of(weighted, weighted(random, n, 5)));
      case 3 ->
          new DecisionRule.Disjunction(
              List.of(
                  new DecisionRule.Conjunction(List.of(weighted, DecisionRule.Majority.simple(n))),
                  new DecisionRule.Majority(n, n)));
      default -> weighted(random, n, 1L << 40);
    };
  }

  private static DecisionRule weighted(SplittableRandom random, int n, long most) {
    List<Long> weights = new ArrayList<>();
    long sum = 0;
    for (int i = 0; i < n; i++) {
      long weight = i == 0 ? random.nextLong(1, most + 1) : random.nextLong(0, most + 1);
      weights.add(weight);
      sum += weight;
    }
    return new DecisionRule.Weighted(weights, random.nextLong(1, sum + 1));
  }

  /* The rules by their definitions, on the members of a set given as bits. */
  private static IntPredicate wins(DecisionRule rule) {
    return switch (rule) {
      case DecisionRule.Consensus(int n) -> set -> set == (1 << n) - 1;
      case DecisionRule.Majority(_, int quota) -> set -> Integer.bitCount(set) >= quota;
      case DecisionRule.Weighted(List<Long> weights, long quota) ->
          set -> {
            long sum = 0;
            for (int i = 0; i < weights.size(); i++) {
              sum += (set >> i & 1) * weights.get(i);
            }
            return sum >= quota;
          };
      case DecisionRule.Conjunction(List<DecisionRule> rules) ->
          set -> rules.stream().allMatch(r -> wins(r).test(set));
      case DecisionRule.Disjunction(List<DecisionRule> rules) ->
          set -> rules.stream().anyMatch(r -> wins(r).test(set));
    };
  }

  private static double factorial(int n) {
    return n < 2 ? 1 : n * factorial(n - 1);
  }

  /* Brute force: the definitions, summed over all sets. */
  @Test
  void indices_equalDefinitions() {
    for (long seed = 1; seed <= 120; seed++) {
      DecisionRule rule = rule(seed);
      int n = rule.members();
      IntPredicate wins = wins(rule);
      VotingPower power = VotingPower.of(rule);
      double winning = 0;
      for (int set = 0; set < 1 << n; set++) {
        winning += wins.test(set) ? 1 : 0;
      }
      assertThat(power.powerToAct()).as("seed " + seed).isEqualTo(winning / (1 << n));
      for (int i = 0; i < n; i++) {
        double shapley = 0;
        double swings = 0;
        for (int set = 0; set < 1 << n; set++) {
          if ((set >> i & 1) == 0 && !wins.test(set) && wins.test(set | 1 << i)) {
            int s = Integer.bitCount(set);
            shapley += factorial(s) * factorial(n - s - 1) / factorial(n);
            swings++;
          }
        }
        MemberPower member = power.members().get(i);
        assertThat(member.shapleyShubik()).as("seed " + seed).isCloseTo(shapley, within(1e-12));
        assertThat(member.banzhaf()).isCloseTo(swings / (1 << (n - 1)), within(1e-12));
        assertThat(member.powerToPrevent()).isCloseTo(swings / winning, within(1e-12));
        assertThat(member.powerToInitiate())
            .isCloseTo(swings / ((1 << n) - winning), within(1e-12));
      }
    }
  }

  /* Efficiency: the Shapley-Shubik and the normalised Banzhaf index sum to 1. */
  @Test
  void sums_areOne() {
    for (long seed = 1; seed <= 120; seed++) {
      List<MemberPower> members = VotingPower.of(rule(seed)).members();
      assertThat(members.stream().mapToDouble(MemberPower::shapleyShubik).sum())
          .as("seed " + seed)
          .isCloseTo(1, within(1e-12));
      assertThat(members.stream().mapToDouble(MemberPower::normalisedBanzhaf).sum())
          .as("seed " + seed)
          .isCloseTo(1, within(1e-12));
    }
  }

  /* Dummy: a member without weight has no power; symmetry: equal weights, equal power. */
  @Test
  void dummyAndTwins() {
    for (long seed = 1; seed <= 50; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Long> weights =
          new ArrayList<>(((DecisionRule.Weighted) weighted(random, 8, 20)).weights());
      weights.set(3, 0L);
      weights.set(5, weights.get(1));
      long sum = weights.stream().mapToLong(Long::longValue).sum();
      VotingPower power =
          VotingPower.of(new DecisionRule.Weighted(weights, random.nextLong(1, sum + 1)));

      assertThat(power.members().get(3).shapleyShubik()).as("seed " + seed).isZero();
      assertThat(power.members().get(5)).as("seed " + seed).isEqualTo(power.members().get(1));
    }
  }

  /* Enumeration (weights times a billion) and dynamic programming give the same indices. */
  @Test
  void weightsScaled_samePower() {
    for (long seed = 1; seed <= 20; seed++) {
      DecisionRule.Weighted rule =
          (DecisionRule.Weighted) weighted(new SplittableRandom(seed), 12, 30);
      DecisionRule.Weighted scaled =
          new DecisionRule.Weighted(
              rule.weights().stream().map(w -> w * 1_000_000_000L).toList(),
              rule.quota() * 1_000_000_000L);
      VotingPower expected = VotingPower.of(rule);
      VotingPower actual = VotingPower.of(scaled);
      for (int i = 0; i < 12; i++) {
        assertThat(actual.members().get(i).shapleyShubik())
            .as("seed " + seed)
            .isCloseTo(expected.members().get(i).shapleyShubik(), within(1e-12));
      }
    }
  }

  /* Simple majority of many: by symmetry 1/n each, and an odd number decides half of all times. */
  @Test
  void manyMembers_staysExact() {
    VotingPower power = VotingPower.of(DecisionRule.Majority.simple(193));

    assertThat(power.powerToAct()).isCloseTo(0.5, within(1e-12));
    assertThat(power.members().get(100).shapleyShubik()).isCloseTo(1.0 / 193, within(1e-14));
  }

  @Test
  void badRules_refusedWithTheirValue() {
    assertThatThrownBy(() -> new DecisionRule.Consensus(0)).hasMessageContaining("(0)");
    assertThatThrownBy(() -> new DecisionRule.Majority(3, 4)).hasMessageContaining("(4)");
    assertThatThrownBy(() -> DecisionRule.Weighted.of(7, 3, 3)).hasMessageContaining("(7)");
    assertThatThrownBy(() -> DecisionRule.Weighted.of(1, 3, -3)).hasMessageContaining("(-3)");
    assertThatThrownBy(() ->
            new DecisionRule.Conjunction(
                List.of(new DecisionRule.Consensus(2), new DecisionRule.Consensus(3))))
        .hasMessageContaining("(3)");
    assertThatThrownBy(() -> new DecisionRule.Conjunction(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tooLarge_saysWhatToDo() {
    DecisionRule huge = weighted(new SplittableRandom(1), 30, 1L << 40);

    assertThatThrownBy(() -> VotingPower.of(huge))
        .isInstanceOf(VotingPower.TooLarge.class)
        .hasMessageContaining("scale the weights down");
  }
}
