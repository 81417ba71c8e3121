package org.entente.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The laws of classical scaling: distances of points in a plane come back, camps stand together.
class PlacementTest {
  @Test
  void distancesOfPlanePoints_comeBack() {
    // Hand-made: the corners of a rectangle of 3 by 4, whose diagonal is 5; similarity = 1 -
    // distance.
    double[][] corners = {{0, 0}, {3, 0}, {3, 4}, {0, 4}};
    Placement placement =
        Placement.of(
            4,
            (a, b) -> 1 - Math.hypot(corners[a][0] - corners[b][0], corners[a][1] - corners[b][1]));
    assertThat(distance(placement, 0, 1)).isCloseTo(3, within(1e-9));
    assertThat(distance(placement, 1, 2)).isCloseTo(4, within(1e-9));
    assertThat(distance(placement, 0, 2)).isCloseTo(5, within(1e-9));
  }

  @Test
  void twoCamps_standTogetherInTheOrder() {
    // States 0, 2, 4 and 1, 3, 5: alike within a camp, opposed across.
    List<Integer> order = Placement.of(6, (a, b) -> a % 2 == b % 2 ? 0.9 : -0.5).order();
    assertThat(order.subList(0, 3)).satisfiesAnyOf(PlacementTest::isEven, PlacementTest::isOdd);
  }

  @Test
  void order_doesNotDependOnTheNumbering() {
    long seed = 20150710;
    SplittableRandom random = new SplittableRandom(seed);
    double[] place = random.doubles(8, 0, 1).toArray();
    List<Integer> order = Placement.of(8, (a, b) -> 1 - Math.abs(place[a] - place[b])).order();
    List<Integer> turned =
        Placement.of(8, (a, b) -> 1 - Math.abs(place[7 - a] - place[7 - b])).order().stream()
            .map(k -> 7 - k)
            .toList();
    assertThat(turned).as("seed %d", seed).isIn(order, order.reversed());
  }

  @Test
  void degenerateInput_hasAPlace() {
    assertThat(Placement.of(0, (_, _) -> 1).order()).isEmpty();
    assertThat(Placement.of(1, (_, _) -> 1).order()).containsExactly(0);
    assertThat(Placement.of(3, (_, _) -> 1).x()).allMatch(Double::isFinite);
    assertThat(Placement.of(3, (_, _) -> Double.NaN).x()).allMatch(Double::isFinite);
  }

  private static double distance(Placement p, int a, int b) {
    return Math.hypot(p.x().get(a) - p.x().get(b), p.y().get(a) - p.y().get(b));
  }

  private static void isEven(List<? extends Integer> numbers) {
    assertThat(numbers).allMatch(k -> k % 2 == 0);
  }

  private static void isOdd(List<? extends Integer> numbers) {
    assertThat(numbers).allMatch(k -> k % 2 == 1);
  }
}
