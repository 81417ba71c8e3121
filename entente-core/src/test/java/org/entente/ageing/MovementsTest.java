package org.entente.ageing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.evidence.Drift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Laws on made-up walks whose steps are known.
class MovementsTest {
  private static final List<Integer> ENDS = List.of(1960, 1970, 1980, 1990, 2000);

  /* 60 walks of normal steps over the years 1950 to 2020; each step of a year is `common` for all. */
  private static Movements walks(long seed, double own, double common) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] shared = IntStream.range(0, 71).mapToDouble(_ -> random.nextGaussian()).toArray();
    List<Movements.Movement> list = new ArrayList<>();
    for (int walk = 0; walk < 60; walk++) {
      double[] path = new double[71];
      for (int t = 1; t < path.length; t++) {
        path[t] = 0.9 * path[t - 1] + own * random.nextGaussian() + common * shared[t];
      }
      for (int age : new int[] {1, 5}) {
        for (int t = 20; t + age < path.length; t++) {
          list.add(new Movements.Movement(1950 + t, age, path[t], path[t + age]));
        }
      }
    }
    return new Movements("made/up", Drift.Of.COALITION, -100, 100, list);
  }

  /// Independent walks: the ends measured before hold nine in ten of the movements after.
  @Test
  void independentWalks_areHeldOutOfSample() {
    Movements walks = walks(7, 1, 0);
    Drift drift = Drift.of(walks.measured(ENDS, 1, 5));

    assertThat(walks.coverage(drift, 1990, 1, 5))
        .allSatisfy(c -> {
          assertThat(c.inside()).as("age %d", c.age()).isBetween(0.86, 0.94);
          assertThat(c.movements()).isGreaterThan(1000);
        });
  }

  /// A normal step of 1 moves between -1.645 and 1.645 in nine of ten years; at 0 the walk's pull
  /// to the middle adds nothing.
  @Test
  void endsOfOneStep_areThoseOfTheNormalDistribution() {
    Drift drift = Drift.of(walks(11, 1, 0).measured(List.of(2000), 1));

    Drift.Ends ends = drift.find("made/up", Drift.Of.COALITION, 2000, 1, 0).orElseThrow();

    assertThat(ends.low()).isCloseTo(-1.645, within(0.2));
    assertThat(ends.high()).isCloseTo(1.645, within(0.2));
  }

  /* Walks whose steps are `before` to 1985 and `after` from then on. */
  private static Movements turning(double before, double after) {
    SplittableRandom random = new SplittableRandom(5);
    List<Movements.Movement> list = new ArrayList<>();
    for (int walk = 0; walk < 60; walk++) {
      double[] path = new double[91];
      for (int t = 1; t < path.length; t++) {
        path[t] = 0.9 * path[t - 1] + (t < 35 ? before : after) * random.nextGaussian();
      }
      for (int t = 1; t + 1 < path.length; t++) {
        list.add(new Movements.Movement(1950 + t, 1, path[t], path[t + 1]));
      }
    }
    return new Movements("made/up", Drift.Of.COALITION, -100, 100, list);
  }

  /// The world turns twice as restless, or a third as restless, in 1985: some years later the ends
  /// have learned it, to both sides, though most of what they are made of is from before.
  @ParameterizedTest
  @CsvSource({"1, 2", "1, 0.35"})
  void ends_learnFromWhatTheyMissed(double before, double after) {
    Movements walks = turning(before, after);
    List<Integer> years = IntStream.rangeClosed(1960, 2040).boxed().toList();
    Drift drift = Drift.of(walks.measured(years, 1));

    assertThat(walks.coverage(drift, 2000, 1))
        .singleElement()
        .satisfies(c -> assertThat(c.inside()).isBetween(0.86, 0.94));
  }

  @Test
  void tooFewMovements_giveNoTable() {
    Movements few =
        new Movements(
            "made/up",
            Drift.Of.COALITION,
            0,
            1,
            List.of(new Movements.Movement(1990, 1, 0.5, 0.6)));

    assertThat(few.measured(List.of(2000), 1)).isEmpty();
  }

  /// A hundred values at 1 of which three fall: the middle 90% stand still.
  @Test
  void valuesAtOnePlace_areNotParted() {
    List<Movements.Movement> list = new ArrayList<>();
    for (int k = 0; k < 100; k++) {
      list.add(new Movements.Movement(1990, 1, 1, k < 3 ? 0.2 : 1));
    }
    List<Drift.Row> rows =
        new Movements("made/up", Drift.Of.DYAD, 0, 1, list).measured(List.of(2000), 1);

    assertThat(rows)
        .filteredOn(r -> r.age() == 1)
        .singleElement()
        .satisfies(r -> {
          assertThat(r.low()).isZero();
          assertThat(r.high()).isZero();
        });
  }
}
