package org.entente.ageing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.ageing.Movements.Movement;
import org.junit.jupiter.api.Test;

/// Ends by hand, from a hundred changes of one value.
class OfAgeTest {
  private static OfAge.Place place(List<Movement> movements, int from, int to) {
    List<OfAge.Place> places = new OfAge(movements).places(from, to, 6, 60, 0.05);
    assertThat(places).hasSize(1);
    return places.getFirst();
  }

  private static List<Movement> movements(int year, double... changes) {
    return IntStream.range(0, changes.length)
        .mapToObj(i -> new Movement(year, 1, 0.5, 0.5 + changes[i]))
        .toList();
  }

  private static double[] changes(int down, int still, int up) {
    return IntStream.range(0, down + still + up)
        .mapToDouble(i -> i < down ? -(i + 1) / 1000.0 : i < down + still ? 0 : (i + 1) / 1000.0)
        .toArray();
  }

  /// All hundred moved down, by .001 to .1: nine in ten by .09 at most, and the value is an end.
  @Test
  void movesToOneSide_takeAllThatMayLieOutsideThere() {
    OfAge.Place place = place(movements(1990, changes(100, 0, 0)), 1900, 2000);
    assertThat(place.low()).isCloseTo(-0.090, within(0.0015));
    assertThat(place.high()).isZero();
  }

  /// Two of a hundred up, eight down: the ends may leave out all ten.
  @Test
  void tenOfAHundredThatMoved_mayAllLieOutside() {
    OfAge.Place place = place(movements(1990, changes(8, 90, 2)), 1900, 2000);
    assertThat(place.low()).isCloseTo(0, within(0.0015));
    assertThat(place.high()).isZero();
  }

  @Test
  void whatEndedOutsideTheYears_doesNotCount() {
    List<Movement> all =
        List.of(movements(1940, changes(0, 0, 100)), movements(1990, changes(100, 0, 0))).stream()
            .flatMap(List::stream)
            .toList();
    assertThat(place(all, 1960, 2000).high()).isZero();
    assertThat(place(all, 1930, 1950).low()).isZero();
  }

  /* Of values drawn from few or many places: groups of sixty and more that hold every movement once,
  in order of value, no value in two of them. */
  @Test
  void places_haveSixtyMovementsAtLeast_andPartNoValue() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 300; round++) {
      int n = 60 + random.nextInt(700);
      int values = 1 + random.nextInt(round % 3 == 0 ? 1000 : 8);
      double crowd = random.nextDouble();
      List<Movement> list = new ArrayList<>();
      for (int k = 0; k < n; k++) {
        double then = random.nextDouble() < crowd ? 1 : random.nextInt(values) / (double) values;
        list.add(new Movement(1990, 1, then, then + random.nextDouble() - 0.5));
      }
      List<OfAge.Place> places = new OfAge(list).places(1900, 2000, 6, 60, 0.05);
      double[] sorted = list.stream().mapToDouble(Movement::then).sorted().toArray();
      String as = "round " + round + ", " + n + " movements";
      assertThat(places).as(as).isNotEmpty().hasSizeLessThanOrEqualTo(6);
      assertThat(places.stream().map(OfAge.Place::value).distinct()).as(as).hasSameSizeAs(places);
      // Between the middles of two neighbouring groups lie half of either, which are sixty
      // together.
      for (int g = 1; g < places.size(); g++) {
        double below = places.get(g - 1).value();
        double above = places.get(g).value();
        assertThat(below).as(as).isLessThan(above);
        long between = Arrays.stream(sorted).filter(v -> v >= below && v <= above).count();
        assertThat(between).as(as).isGreaterThanOrEqualTo(60);
      }
      double last = places.getLast().value();
      assertThat(Arrays.stream(sorted).filter(v -> v >= last).count()).as(as).isGreaterThan(29);
    }
  }

  /* 119 at 0 and one at 1: the one is no group of its own, whose middle 90% would be its own step. */
  @Test
  void whatIsLeftBesideACrowd_isNoGroupByItself() {
    List<Movement> list = new ArrayList<>();
    for (int k = 0; k < 119; k++) {
      list.add(new Movement(1990, 1, 0, 0));
    }
    list.add(new Movement(1990, 1, 1, 0));
    assertThat(new OfAge(list).places(1900, 2000, 6, 60, 0.05))
        .containsExactly(new OfAge.Place(0, 0, 0));
  }

  /* 60 at 0 and 60 at 1 are two groups, though six were allowed. */
  @Test
  void twoCrowds_areTwoGroups() {
    List<Movement> list = new ArrayList<>();
    for (int k = 0; k < 120; k++) {
      list.add(new Movement(1990, 1, k % 2, k % 2));
    }
    assertThat(new OfAge(list).places(1900, 2000, 6, 60, 0.05))
        .containsExactly(new OfAge.Place(0, 0, 0), new OfAge.Place(1, 0, 0));
  }
}
