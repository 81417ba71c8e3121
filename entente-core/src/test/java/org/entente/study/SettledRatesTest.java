package org.entente.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// By hand. 400 cases a year in 1950, 1955 and 1960; it came to those with a value of .5 or more.
class SettledRatesTest {
  private static final int A_YEAR = 400;
  private final int[] years =
      IntStream.range(0, 3 * A_YEAR).map(k -> 1950 + 5 * (k / A_YEAR)).toArray();
  private final double[] values =
      IntStream.range(0, years.length).mapToDouble(k -> (k % A_YEAR) / (double) A_YEAR).toArray();
  private final double[] outcomes = Arrays.stream(values).map(v -> v >= .5 ? 1 : 0).toArray();
  private final int[] blocks = IntStream.range(0, years.length).toArray();

  /// Those of 1950 are settled in 1955 and teach the cases of 1955; 1950 itself has no teacher.
  /// Each tenth has 40 cases: the share of one to which it came is 40.5 / 41, of all 200.5 / 401.
  @Test
  void aCase_isToldByTheSettledOnesOfItsTenth() {
    SettledRates rates = SettledRates.of(years, values, outcomes, blocks, 5).orElseThrow();

    assertThat(rates.said().size()).isEqualTo(2 * A_YEAR);
    assertThat(rates.said().probability(A_YEAR - 1)).isCloseTo(40.5 / 41, within(1e-12));
    assertThat(rates.said().probability(0)).isCloseTo(.5 / 41, within(1e-12));
    assertThat(rates.baseRate().probability(0)).isCloseTo(200.5 / 401, within(1e-12));
  }

  /// What comes in 1960 alone changes nothing that is said before.
  @Test
  void laterOutcomes_teachNothingEarlier() {
    double[] other = outcomes.clone();
    Arrays.fill(other, 2 * A_YEAR, 3 * A_YEAR, 0);
    SettledRates one = SettledRates.of(years, values, outcomes, blocks, 5).orElseThrow();
    SettledRates two = SettledRates.of(years, values, other, blocks, 5).orElseThrow();

    for (int k = 0; k < 2 * A_YEAR; k++) {
      assertThat(two.said().probability(k)).isEqualTo(one.said().probability(k));
    }
  }

  @Test
  void withTooFewSettledCases_nothingIsSaid() {
    assertThat(
            SettledRates.of(
                new int[] {1950, 1955},
                new double[] {0, 1},
                new double[] {0, 1},
                new int[] {0, 1},
                5))
        .isEmpty();
  }
}
