package org.entente.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The methods for large bodies against subset counting and the definitions.
@Tag("slow")
class LargeBodiesTest {

  private static DecisionRule.Weighted random(int n, int most, SplittableRandom random) {
    long[] weights = random.longs(n, 0, most).toArray();
    weights[0] = most;
    long sum = LongStream.of(weights).sum();
    return DecisionRule.Weighted.of(random.nextLong(1, sum + 1), weights);
  }

  private static void same(Swings actual, Swings expected, int n, double tolerance) {
    assertThat(actual.powerToAct()).isCloseTo(expected.powerToAct(), within(tolerance));
    for (int i = 0; i < n; i++) {
      assertThat(actual.shapleyShubik(i)).isCloseTo(expected.shapleyShubik(i), within(tolerance));
      assertThat(actual.banzhaf(i)).isCloseTo(expected.banzhaf(i), within(tolerance));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void meetingInTheMiddle_likeSubsetCounts(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = random.nextInt(2, 14);
    DecisionRule.Weighted weighted = random(n, 30, random);
    DecisionRule both =
        new DecisionRule.Conjunction(
            List.of(weighted, new DecisionRule.Majority(n, random.nextInt(1, n + 1))));
    for (DecisionRule rule : List.of(weighted, both, DecisionRule.withBlockingMinority(both, 2))) {
      RuleTable table = RuleTable.of(rule);
      same(
          MeetInTheMiddle.swings(SizeThresholds.find(table).orElseThrow()),
          SubsetCounts.swings(table),
          n,
          1e-15);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void quadrature_likeSubsetCounts(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = random.nextInt(2, 50);
    DecisionRule.Weighted rule = random(n, 25, random);
    RuleTable table = RuleTable.of(rule);

    same(quadrature(table, 2), SubsetCounts.swings(table), n, 1e-13);
  }

  /* Fewer nodes than are exact for the degree, by the bound of the error; against counting. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void fewerNodes_likeSubsetCounts(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = random.nextInt(120, 180);
    RuleTable table = RuleTable.of(random(n, 5, random));

    assertThat(PivotIntegral.nodes(n)).isLessThan((n + 1) / 2);
    same(quadrature(table, 2), SubsetCounts.swings(table), n, 1e-13);
  }

  /* A body of the size of the International Monetary Fund: 190 members, made-up votes falling by a power
  law and summing to about 180,000, quota 85%. Laws: efficiency; order by weight. */
  @Test
  void bodyOf190_keepsTheLaws() {
    long[] weights = IntStream.range(0, 190).mapToLong(k -> 15 + 45_000 / (k + 4)).toArray();
    weights[0] = 10_000;
    long sum = LongStream.of(weights).sum();
    VotingPower power =
        VotingPower.of(DecisionRule.Weighted.of(new Share(17, 20).leastOf(sum), weights));

    assertThat(sum).isBetween(150_000L, 250_000L);
    assertThat(power.members().stream().mapToDouble(MemberPower::shapleyShubik).sum())
        .isCloseTo(1, within(1e-11));
    // A member without which the rest cannot reach the quota is in every winning set.
    assertThat(weights[1]).isLessThan(sum - new Share(17, 20).leastOf(sum));
    assertThat(power.members().getFirst().powerToPrevent()).isBetween(0.0, 1.0);
    for (int i = 2; i < 190; i++) {
      assertThat(power.members().get(i).shapleyShubik())
          .isLessThanOrEqualTo(power.members().get(i - 1).shapleyShubik() + 1e-13);
    }
  }

  /* By hand: 63 equal members and a quota of 62 of them: 1 + 63 sets of 2^63 carry, each member swings in
  the 62 sets of 61 of the 62 others, of 2^62. */
  @Test
  void tinyShares_keepTheirDigits() {
    long[] weights = new long[63];
    java.util.Arrays.fill(weights, 1_000);
    RuleTable table = RuleTable.of(DecisionRule.Weighted.of(62_000, weights));
    Swings swings = quadrature(table, 2);

    assertThat(swings.powerToAct()).isCloseTo(64 / Math.pow(2, 63), withinPercentage(1e-9));
    assertThat(swings.banzhaf(0)).isCloseTo(62 / Math.pow(2, 62), withinPercentage(1e-9));
  }

  private static Swings quadrature(RuleTable table, int threads) {
    return PivotIntegral.swings(
        SizeThresholds.find(table).orElseThrow(), Run.quiet(Run.DEFAULT_SEED, threads));
  }

  @Test
  void oneThreadAndTwo_giveTheSame() {
    long[] weights = LongStream.rangeClosed(1, 71).map(k -> k * k).toArray();
    RuleTable table = RuleTable.of(DecisionRule.Weighted.of(60_000, weights));
    Swings one = quadrature(table, 1);
    Swings two = quadrature(table, 2);
    for (int i = 0; i < weights.length; i++) {
      assertThat(two.shapleyShubik(i)).isEqualTo(one.shapleyShubik(i));
    }
  }

  /* By hand: with 2k + 1 equal members each has 1/(2k + 1). */
  @Test
  void equalMembers_byHand() {
    long[] weights = new long[191];
    java.util.Arrays.fill(weights, 40);
    RuleTable table = RuleTable.of(DecisionRule.Weighted.of(96 * 40, weights));
    Swings swings = quadrature(table, 2);

    assertThat(swings.shapleyShubik(7)).isCloseTo(1 / 191.0, within(1e-14));
    assertThat(swings.powerToAct()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void decimalWeights_areWholeNumbersOfTheirLastDigit() {
    DecisionRule.Weighted rule =
        DecisionRule.Weighted.ofDecimals(
            new BigDecimal("1.5"),
            List.of(new BigDecimal("1"), new BigDecimal("0.75"), new BigDecimal("0.75")));

    assertThat(rule).isEqualTo(DecisionRule.Weighted.of(150, 100, 75, 75));
    assertThatThrownBy(() ->
            DecisionRule.Weighted.ofDecimals(
                BigDecimal.ONE, List.of(new BigDecimal("1e-30"), BigDecimal.ONE)))
        .hasMessageContaining("(30) decimals");
  }

  /* The definition over all orders of unions and of members within them. */
  private static double[] owenByOrders(DecisionRule rule, List<List<Integer>> unions) {
    RuleTable table = RuleTable.of(rule);
    double[] pivots = new double[rule.members()];
    List<List<Integer>> orders = new ArrayList<>();
    for (List<List<Integer>> line : permutations(unions)) {
      List<List<Integer>> starts = List.of(List.of());
      for (List<Integer> union : line) {
        List<List<Integer>> longer = new ArrayList<>();
        for (List<Integer> start : starts) {
          for (List<Integer> own : permutations(union)) {
            List<Integer> joined = new ArrayList<>(start);
            joined.addAll(own);
            longer.add(joined);
          }
        }
        starts = longer;
      }
      orders.addAll(starts);
    }
    for (List<Integer> order : orders) {
      long[] sums = new long[table.sums()];
      for (int k = 0; k < order.size(); k++) {
        for (int s = 0; s < sums.length; s++) {
          sums[s] += table.weight(s, order.get(k));
        }
        if (table.wins(k + 1, sums)) {
          pivots[order.get(k)] += 1.0 / orders.size();
          break;
        }
      }
    }
    return pivots;
  }

  private static <T> List<List<T>> permutations(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> all = new ArrayList<>();
    for (int k = 0; k < items.size(); k++) {
      List<T> rest = new ArrayList<>(items);
      T first = rest.remove(k);
      for (List<T> tail : permutations(rest)) {
        List<T> line = new ArrayList<>(List.of(first));
        line.addAll(tail);
        all.add(line);
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void owen_likeTheDefinition(long seed) {
    DecisionRule.Weighted rule = random(6, 9, new SplittableRandom(seed));
    for (List<List<Integer>> unions :
        List.of(
            List.of(List.of(0, 3), List.of(1, 2, 5), List.of(4)),
            List.of(List.of(5, 4), List.of(0), List.of(1), List.of(2, 3)))) {
      double[] expected = owenByOrders(rule, unions);
      OwenValue value = OwenValue.of(rule, unions);

      for (int i = 0; i < 6; i++) {
        assertThat(value.members().get(i)).isCloseTo(expected[i], within(1e-12));
      }
      // Law: a union has what the Shapley-Shubik index gives it as one member.
      long[] merged =
          unions.stream().mapToLong(u -> u.stream().mapToLong(rule.weights()::get).sum()).toArray();
      VotingPower quotient = VotingPower.of(DecisionRule.Weighted.of(rule.quota(), merged));
      for (int u = 0; u < merged.length; u++) {
        assertThat(value.unions().get(u))
            .isCloseTo(quotient.members().get(u).shapleyShubik(), within(1e-12));
      }
    }
  }

  /* Laws: with everyone alone, and with all in one union, the Owen value is the Shapley-Shubik index. */
  @Test
  void owen_ofTrivialUnions_isShapleyShubik() {
    DecisionRule eec = DecisionRule.Weighted.of(12, 4, 4, 4, 2, 2, 1);
    List<List<Integer>> alone = IntStream.range(0, 6).mapToObj(List::of).toList();
    List<Integer> everyone = IntStream.range(0, 6).boxed().toList();
    for (List<List<Integer>> unions : List.of(alone, List.of(everyone))) {
      OwenValue value = OwenValue.of(eec, unions);
      assertThat(value.members().get(0)).isCloseTo(7 / 30.0, within(1e-12));
      assertThat(value.members().get(5)).isEqualTo(0);
    }
  }

  @Test
  void owen_ofNoPartition_isRefused() {
    DecisionRule three = DecisionRule.Majority.simple(3);
    assertThatThrownBy(() -> OwenValue.of(three, List.of(List.of(0, 1))))
        .hasMessageContaining("(2) is in no union");
    assertThatThrownBy(() -> OwenValue.of(three, List.of(List.of(0, 1), List.of(1, 2))))
        .hasMessageContaining("(1)");
  }

  /* Brute force over all sets: a set is minimal if it prevails and no set without one of its members
  does. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void minimalSets_likeBruteForce(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    DecisionRule rule =
        new DecisionRule.Conjunction(
            List.of(random(8, 12, random), new DecisionRule.Majority(8, 3)));
    RuleTable table = RuleTable.of(rule);

    assertThat(MinimalSets.winning(rule, 8, 1000).sets())
        .containsExactlyInAnyOrderElementsOf(bruteForce(table, false));
    assertThat(MinimalSets.blocking(rule, 8, 1000).sets())
        .containsExactlyInAnyOrderElementsOf(bruteForce(table, true));
  }

  private static List<List<Integer>> bruteForce(RuleTable table, boolean blocking) {
    List<List<Integer>> minimal = new ArrayList<>();
    for (int set = 0; set < 1 << table.members(); set++) {
      int tried = set;
      if (prevails(table, set, blocking)
          && IntStream.range(0, table.members())
              .filter(i -> (tried >> i & 1) == 1)
              .noneMatch(i -> prevails(table, tried & ~(1 << i), blocking))) {
        minimal.add(
            IntStream.range(0, table.members())
                .filter(i -> (tried >> i & 1) == 1)
                .boxed()
                .toList());
      }
    }
    return minimal;
  }

  private static boolean prevails(RuleTable table, int set, boolean blocking) {
    int asked = blocking ? ~set & (1 << table.members()) - 1 : set;
    long[] sums = new long[table.sums()];
    for (int i = 0; i < table.members(); i++) {
      for (int s = 0; s < sums.length; s++) {
        sums[s] += (asked >> i & 1) * table.weight(s, i);
      }
    }
    return blocking != table.wins(Integer.bitCount(asked), sums);
  }

  @Test
  void minimalSets_beyondTheLimit_areIncomplete() {
    MinimalSets sets = MinimalSets.winning(DecisionRule.Majority.simple(9), 9, 10);

    assertThat(sets.complete()).isFalse();
    assertThat(sets.sets()).hasSize(10);
  }
}
