package org.entente.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Power given positions: angles of triangles, one dimension by hand, and the definition on a fine
/// grid of directions.
@Tag("slow")
class ShapleyOwenTest {
  private static final DecisionRule TWO_OF_THREE = new DecisionRule.Majority(3, 2);

  /* The lines through a corner that divide the other two are those of its angle [OwenShapley1989]. */
  @Test
  void threeInThePlane_haveTheirAnglesOverPi() {
    List<Double> right =
        ShapleyOwen.of(
                TWO_OF_THREE, List.of(List.of(0.0, 0.0), List.of(1.0, 0.0), List.of(0.0, 1.0)))
            .members();
    assertThat(right.get(0)).isCloseTo(0.5, within(1e-12));
    assertThat(right.get(1)).isCloseTo(0.25, within(1e-12));
    assertThat(right.get(2)).isCloseTo(0.25, within(1e-12));

    SplittableRandom random = new SplittableRandom(1);
    for (int trial = 0; trial < 50; trial++) {
      List<List<Double>> corners = positions(3, random);
      List<Double> power = ShapleyOwen.of(TWO_OF_THREE, corners).members();
      for (int i = 0; i < 3; i++) {
        double angle = angle(corners.get(i), corners.get((i + 1) % 3), corners.get((i + 2) % 3));
        assertThat(power.get(i)).as("trial " + trial).isCloseTo(angle / Math.PI, within(1e-9));
      }
    }
  }

  private static double angle(List<Double> at, List<Double> a, List<Double> b) {
    double turn =
        Math.atan2(a.get(1) - at.get(1), a.get(0) - at.get(0))
            - Math.atan2(b.get(1) - at.get(1), b.get(0) - at.get(0));
    double size = Math.abs(turn) % (2 * Math.PI);
    return size > Math.PI ? 2 * Math.PI - size : size;
  }

  /* On a line the median of an odd number decides from either side; with four of five needed the
  fourth from either end. */
  @Test
  void onALine_thePivotsFromEitherEnd() {
    List<List<Double>> line =
        List.of(List.of(3.0), List.of(1.0), List.of(2.0), List.of(5.0), List.of(4.0));

    assertThat(ShapleyOwen.of(DecisionRule.Majority.simple(5), line).members())
        .containsExactly(1.0, 0.0, 0.0, 0.0, 0.0);
    assertThat(ShapleyOwen.of(new DecisionRule.Majority(5, 4), line).members())
        .containsExactly(0.0, 0.0, 0.5, 0.0, 0.5);
  }

  @Test
  void allAtOnePlace_haveTheirShapleyShubikIndex() {
    DecisionRule rule = DecisionRule.Weighted.of(12, 4, 4, 4, 2, 2, 1);
    for (List<Double> place : List.of(List.of(0.3), List.of(0.3, -2.0))) {
      List<Double> power =
          ShapleyOwen.of(rule, IntStream.range(0, 6).mapToObj(_ -> place).toList()).members();
      for (int i = 0; i < 6; i++) {
        assertThat(power.get(i))
            .isCloseTo(VotingPower.of(rule).members().get(i).shapleyShubik(), within(1e-12));
      }
    }
  }

  /* The definition on 20,000 directions, each order by sorting, to twice their distance. */
  @Test
  void randomBodies_asTheDefinitionSays() {
    SplittableRandom random = new SplittableRandom(2);
    for (int trial = 0; trial < 12; trial++) {
      int n = random.nextInt(2, 9);
      long[] weights = random.longs(n, 1, 10).toArray();
      long sum = java.util.Arrays.stream(weights).sum();
      DecisionRule rule =
          new DecisionRule.Conjunction(
              List.of(
                  DecisionRule.Weighted.of(random.nextLong(sum / 2 + 1, sum + 1), weights),
                  new DecisionRule.Majority(n, random.nextInt(1, n + 1))));
      List<List<Double>> positions = positions(n, random);
      List<Double> power = ShapleyOwen.of(rule, positions).members();
      double[] grid = onGrid(rule, positions, 20_000);
      for (int i = 0; i < n; i++) {
        assertThat(power.get(i)).as("trial " + trial).isCloseTo(grid[i], within(4e-3));
      }
      assertThat(power.stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
    }
  }

  private static double[] onGrid(DecisionRule rule, List<List<Double>> positions, int directions) {
    RuleTable table = RuleTable.of(rule);
    int n = rule.members();
    double[] power = new double[n];
    for (int d = 0; d < directions; d++) {
      double angle = 2 * Math.PI * (d + 0.5) / directions;
      double x = Math.cos(angle);
      double y = Math.sin(angle);
      List<Integer> order =
          IntStream.range(0, n)
              .boxed()
              .sorted(
                  Comparator.comparingDouble(
                      i -> -(positions.get(i).get(0) * x + positions.get(i).get(1) * y)))
              .toList();
      long[] sums = new long[table.sums()];
      for (int k = 0; k < n; k++) {
        for (int s = 0; s < sums.length; s++) {
          sums[s] += table.weight(s, order.get(k));
        }
        if (table.wins(k + 1, sums)) {
          power[order.get(k)] += 1.0 / directions;
          break;
        }
      }
    }
    return power;
  }

  private static List<List<Double>> positions(int n, SplittableRandom random) {
    List<List<Double>> positions = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      positions.add(List.of(random.nextDouble(-1, 1), random.nextDouble(-1, 1)));
    }
    return positions;
  }

  @Test
  void positionsThatDoNotFit_areRefused() {
    for (List<List<Double>> wrong :
        List.of(
            List.of(List.of(1.0), List.of(2.0)),
            List.of(List.of(1.0), List.of(2.0), List.of(3.0, 4.0)),
            List.of(List.of(1.0), List.of(2.0), List.of(Double.NaN)),
            List.of(List.of(1.0, 2.0, 3.0), List.of(1.0, 2.0, 3.0), List.of(1.0, 2.0, 3.0)))) {
      assertThatThrownBy(() -> ShapleyOwen.of(TWO_OF_THREE, wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
