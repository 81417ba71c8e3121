package org.entente.ageing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
}
