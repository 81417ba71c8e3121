package org.entente.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The cheapest sets against all sets, on random rules and prices.
class CheapestSetsTest {
  @Test
  void randomRules_asAllSetsSay() {
    SplittableRandom random = new SplittableRandom(3);
    for (int trial = 0; trial < 200; trial++) {
      int n = random.nextInt(1, 10);
      DecisionRule rule = rule(n, random);
      List<Double> prices =
          IntStream.range(0, n).mapToObj(_ -> (double) random.nextInt(0, 5)).toList();
      List<Integer> there =
          IntStream.range(0, n).filter(_ -> random.nextInt(5) == 0).boxed().toList();
      List<Integer> out =
          IntStream.range(0, n)
              .filter(i -> !there.contains(i) && random.nextInt(8) == 0)
              .boxed()
              .toList();
      boolean blocking = random.nextBoolean();
      int most = random.nextInt(1, 6);
      List<Double> expected = byAllSets(rule, blocking, there, out, prices, most);
      CheapestSets found =
          blocking
              ? CheapestSets.blocking(rule, there, out, prices, most)
              : CheapestSets.carrying(rule, there, out, prices, most);
      assertThat(found.sets()).as("trial " + trial).hasSize(expected.size());
      for (int k = 0; k < expected.size(); k++) {
        assertThat(found.sets().get(k).price())
            .as("trial " + trial)
            .isCloseTo(expected.get(k), within(1e-9));
      }
    }
  }

  private static DecisionRule rule(int n, SplittableRandom random) {
    long[] weights = random.longs(n, 0, 9).toArray();
    weights[0]++;
    long sum = java.util.Arrays.stream(weights).sum();
    DecisionRule weighted = DecisionRule.Weighted.of(random.nextLong(1, sum + 1), weights);
    DecisionRule majority = new DecisionRule.Majority(n, random.nextInt(1, n + 1));
    return switch (random.nextInt(4)) {
      case 0 -> weighted;
      case 1 -> new DecisionRule.Conjunction(List.of(weighted, majority));
      case 2 -> new DecisionRule.Disjunction(List.of(weighted, majority));
      default -> new DecisionRule.Consensus(n);
    };
  }

  private static List<Double> byAllSets(
      DecisionRule rule,
      boolean blocking,
      List<Integer> there,
      List<Integer> out,
      List<Double> prices,
      int most) {
    int n = rule.members();
    List<Double> found = new ArrayList<>();
    for (int set = 0; set < 1 << n; set++) {
      int s = set;
      boolean fits =
          IntStream.range(0, n)
              .filter(i -> (s & 1 << i) != 0)
              .allMatch(i -> !there.contains(i) && !out.contains(i));
      if (fits && minimal(rule, blocking, there, set)) {
        found.add(
            IntStream.range(0, n).filter(i -> (s & 1 << i) != 0).mapToDouble(prices::get).sum());
      }
    }
    return found.stream().sorted().limit(most).toList();
  }

  private static boolean minimal(
      DecisionRule rule, boolean blocking, List<Integer> there, int set) {
    int n = rule.members();
    return does(rule, blocking, there, set)
        && IntStream.range(0, n)
            .filter(i -> (set & 1 << i) != 0)
            .noneMatch(i -> does(rule, blocking, there, set & ~(1 << i)));
  }

  private static boolean does(DecisionRule rule, boolean blocking, List<Integer> there, int set) {
    RuleTable table = RuleTable.of(rule);
    long[] sums = new long[table.sums()];
    int size = 0;
    for (int i = 0; i < rule.members(); i++) {
      boolean in = (set & 1 << i) != 0 || there.contains(i);
      if (in != blocking) {
        size++;
        for (int s = 0; s < sums.length; s++) {
          sums[s] += table.weight(s, i);
        }
      }
    }
    return table.wins(size, sums) != blocking;
  }

  @Test
  void whoIsThereAlready_mayBeEnough() {
    assertThat(
            CheapestSets.carrying(
                    new DecisionRule.Majority(3, 2), List.of(0, 2), List.of(), prices(3), 3)
                .sets())
        .containsExactly(new CheapestSets.Priced(List.of(), 0));
    assertThat(
            CheapestSets.carrying(
                    new DecisionRule.Consensus(3), List.of(0), List.of(1), prices(3), 3)
                .sets())
        .isEmpty();
  }

  private static List<Double> prices(int n) {
    return IntStream.range(0, n).mapToObj(_ -> 1.0).toList();
  }

  @Test
  void pricesThatDoNotFit_areRefused() {
    DecisionRule rule = new DecisionRule.Consensus(2);
    for (List<Double> wrong : List.of(List.of(1.0), List.of(1.0, -1.0), List.of(1.0, Double.NaN))) {
      assertThatThrownBy(() -> CheapestSets.carrying(rule, List.of(), List.of(), wrong, 1))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
