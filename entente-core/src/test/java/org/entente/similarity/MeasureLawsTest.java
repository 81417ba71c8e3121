package org.entente.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Laws that follow from the formulas, on 400 random tables of 2, 3 and 4 levels.
class MeasureLawsTest {
  private static final double ROUNDING = 1e-12;

  private interface Law {
    void holds(Measure measure, Contingency table, String seed);
  }

  private static void forAll(Law law) {
    for (long seed = 1; seed <= 400; seed++) {
      Contingency table = Draws.table(seed, 2 + (int) (seed % 3));
      for (Measure measure : Measure.values()) {
        law.holds(measure, table, measure + ", seed " + seed);
      }
    }
  }

  private static void same(OptionalDouble actual, OptionalDouble expected, String seed) {
    assertThat(actual.isPresent()).as(seed).isEqualTo(expected.isPresent());
    expected.ifPresent(v -> assertThat(actual).as(seed).hasValueCloseTo(v, within(ROUNDING)));
  }

  @Test
  void ratersExchanged_sameScore() {
    forAll((measure, table, seed) ->
        same(measure.of(Ratings.exchanged(table)).find(), measure.of(table).find(), seed));
  }

  @Test
  void scaleReversed_sameScore() {
    forAll((measure, table, seed) -> {
      int m = table.levels();
      double[] reversed = new double[m * m];
      for (int c = 0; c < m * m; c++) {
        reversed[c] = table.at((m * m - 1 - c) / m, (m * m - 1 - c) % m);
      }
      same(measure.of(Contingency.of(m, reversed)).find(), measure.of(table).find(), seed);
    });
  }

  @Test
  void everyCountDoubled_sameScore() {
    forAll((measure, table, seed) -> {
      double[] doubled = table.cells();
      for (int c = 0; c < doubled.length; c++) {
        doubled[c] *= 2;
      }
      same(
          measure.of(Contingency.of(table.levels(), doubled)).find(),
          measure.of(table).find(),
          seed);
    });
  }

  @Test
  void score_inItsRange() {
    forAll((measure, table, seed) ->
        measure
            .of(table)
            .find()
            .ifPresent(v ->
                assertThat(v)
                    .as(seed)
                    .isBetween(measure == Measure.AGREEMENT ? 0 : -1 - ROUNDING, 1 + ROUNDING)));
  }

  /* kappa and A share the expected disagreement: A = 2 (D_e - D_o), kappa = 1 - D_o / D_e and
  S = 1 - 2 D_o, hence A (1 - kappa) = (1 - S) kappa. */
  @Test
  void alignment_followsFromKappaAndS() {
    for (long seed = 1; seed <= 400; seed++) {
      Contingency table = Draws.table(seed, 3);
      OptionalDouble kappa = Measure.KAPPA_ABSOLUTE.of(table).find();
      if (kappa.isPresent()) {
        double a = Measure.ALIGNMENT.of(table).find().orElseThrow();
        double s = Measure.S_ABSOLUTE.of(table).find().orElseThrow();
        assertThat(a * (1 - kappa.getAsDouble()))
            .as("seed " + seed)
            .isCloseTo((1 - s) * kappa.getAsDouble(), within(1e-9));
      }
    }
  }

  /* Pooling marginals can only raise the disagreement expected by chance (for squared weights, by
  the squared difference of the means), so pi never exceeds kappa. */
  @Test
  void pi_neverAboveKappa() {
    for (long seed = 1; seed <= 400; seed++) {
      Contingency table = Draws.table(seed, 4);
      OptionalDouble kappa = Measure.KAPPA.of(table).find();
      OptionalDouble pi = Measure.PI.of(table).find();
      if (kappa.isPresent() && pi.isPresent() && kappa.getAsDouble() >= 0) {
        assertThat(pi.getAsDouble())
            .as("seed " + seed)
            .isLessThanOrEqualTo(kappa.getAsDouble() + ROUNDING);
      }
    }
  }

  /* Definition of tau-b by going through all pairs of objects. */
  @Test
  void tauB_equalsCountOfObjectPairs() {
    for (long seed = 1; seed <= 100; seed++) {
      Contingency table = Draws.table(seed, 3);
      same(Measure.TAU_B.of(table).find(), tauByPairs(table), "seed " + seed);
    }
  }

  private static OptionalDouble tauByPairs(Contingency table) {
    int[] cells =
        IntStream.range(0, 9)
            .flatMap(c -> IntStream.generate(() -> c).limit((long) table.at(c / 3, c % 3)))
            .toArray();
    double sum = 0;
    double first = 0;
    double second = 0;
    for (int x : cells) {
      for (int y : cells) {
        int a = Integer.signum(x / 3 - y / 3);
        int b = Integer.signum(x % 3 - y % 3);
        sum += a * b;
        first += a * a;
        second += b * b;
      }
    }
    return first == 0 || second == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sum / Math.sqrt(first * second));
  }
}
