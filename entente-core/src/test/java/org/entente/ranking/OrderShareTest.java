package org.entente.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The share of weightings, against the closed form for differences that are all different,
///
///     P(w·d > 0) = sum over d_i > 0 of product over j ≠ i of d_i / (d_i - d_j)
///
/// (the distribution of a linear combination of Dirichlet(1, .. 1) variates by partial fractions), and
/// laws.
class OrderShareTest {
  private static double closed(double... d) {
    double share = 0;
    for (int i = 0; i < d.length; i++) {
      double term = 1;
      for (int j = 0; j < d.length; j++) {
        term *= j == i ? 1 : d[i] / (d[i] - d[j]);
      }
      share += d[i] > 0 ? term : 0;
    }
    return share;
  }

  private static double[] differences(Random random, int n) {
    double[] d = new double[n];
    for (int i = 0; i < n; i++) {
      // apart from each other, so that the closed form loses no digits
      d[i] = (random.nextBoolean() ? 1 : -1) * (i + 1 + .5 * random.nextDouble());
    }
    return d;
  }

  @Test
  void differentDifferences_asTheClosedFormSays() {
    Random random = new Random(1);
    for (int trial = 0; trial < 300; trial++) {
      double[] d = differences(random, 1 + random.nextInt(6));
      assertThat(OrderShare.above(d)).as(Arrays.toString(d)).isCloseTo(closed(d), within(1e-9));
    }
  }

  /* Of two, w a > (1 - w) b for w above b / (a + b). */
  @ParameterizedTest
  @CsvSource({"1, -1, .5", "3, -1, .75", "1, -3, .25", "5, 0, 1", "-5, 0, 0", "0, 0, 0"})
  void ofTwo_byHand(double one, double other, double share) {
    assertThat(OrderShare.above(one, other)).isCloseTo(share, within(1e-12));
    assertThat(OrderShare.above(other, one)).isCloseTo(share, within(1e-12));
  }

  @Test
  void theOrderAndTheUnitOfParts_doNotMatter() {
    Random random = new Random(2);
    for (int trial = 0; trial < 100; trial++) {
      double[] d = differences(random, 5);
      double share = OrderShare.above(d);
      double[] turned = {d[3], d[0], d[4], d[2], d[1]};
      assertThat(OrderShare.above(turned)).isCloseTo(share, within(1e-12));
      assertThat(OrderShare.above(Arrays.stream(d).map(x -> 1e6 * x).toArray()))
          .isCloseTo(share, within(1e-9));
      assertThat(OrderShare.above(Arrays.stream(d).map(x -> -x).toArray()))
          .as("the other way round")
          .isCloseTo(1 - share, within(1e-9));
    }
  }

  /* The greater a difference, the greater the share. */
  @Test
  void whoGainsInAPart_isAboveUnderMoreWeightings() {
    Random random = new Random(3);
    for (int trial = 0; trial < 100; trial++) {
      double[] d = differences(random, 5);
      double before = OrderShare.above(d);
      d[random.nextInt(5)] += random.nextDouble();
      assertThat(OrderShare.above(d)).isGreaterThanOrEqualTo(before - 1e-12);
    }
  }

  @Test
  void oneSign_isCertain_evenOfEquals() {
    assertThat(OrderShare.above(1)).isEqualTo(1);
    assertThat(OrderShare.above(-1)).isZero();
    assertThat(OrderShare.above(0)).isZero();
    assertThat(OrderShare.above(2, 2, 2)).isEqualTo(1);
    assertThat(OrderShare.above(-2, -2)).isZero();
    // w_1 + w_2 + w_3 > w_4 where w_4 < 1/2, which has the probability 1 - (1/2)³.
    assertThat(OrderShare.above(1, 1, 1, -1)).isCloseTo(7 / 8., within(1e-12));
  }

  @Test
  void whatIsNoDifference_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> OrderShare.above());
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> OrderShare.above(1, bad))
          .withMessageContaining(String.valueOf(bad));
    }
  }
}
