package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReliabilityTest {
  /* .2 said four times, once came; .8 said four times, three times came; .5 twice, never. */
  private static final Forecasts MADE =
      Forecasts.of(
          new double[] {0.2, 0.2, 0.2, 0.2, 0.8, 0.8, 0.8, 0.8, 0.5, 0.5},
          new double[] {1, 0, 0, 0, 1, 1, 1, 0, 0, 0});

  /* By hand: reliability (4 * .05² + 4 * .05² + 2 * .5²) / 10 = .052; the base rate is .4, so
  resolution (4 * .15² + 4 * .35² + 2 * .4²) / 10 = .09; uncertainty .24; the score .202. */
  @Test
  void terms_byHand() {
    BrierTerms terms = BrierTerms.of(MADE, 10);

    assertThat(terms.reliability()).isCloseTo(0.052, within(1e-12));
    assertThat(terms.resolution()).isCloseTo(0.09, within(1e-12));
    assertThat(terms.uncertainty()).isCloseTo(0.24, within(1e-12));
    assertThat(terms.within()).isCloseTo(0, within(1e-12));
    assertThat(terms.score()).isCloseTo(0.202, within(1e-12));
  }

  /* Wilson's 90% interval of 1 in 4 by his formula,
  (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n) with z = 1.644854. */
  @Test
  void bins_holdEqualProbabilitiesTogether() {
    Reliability reliability = Reliability.of(MADE, 10);

    assertThat(reliability.bins()).extracting(ReliabilityBin::count).containsExactly(4L, 2L, 4L);
    assertThat(reliability.bins())
        .extracting(ReliabilityBin::forecast)
        .containsExactly(0.2, 0.5, 0.8);
    ReliabilityBin first = reliability.bins().getFirst();
    double z = 1.6448536269514722;
    double half = z * Math.sqrt(0.25 * 0.75 / 4 + z * z / 64) / (1 + z * z / 4);
    double middle = (0.25 + z * z / 8) / (1 + z * z / 4);
    assertThat(first.interval().low()).isCloseTo(middle - half, within(1e-9));
    assertThat(first.interval().high()).isCloseTo(middle + half, within(1e-9));
    assertThat(first.isCalibrated()).isTrue();
    assertThat(reliability.expectedError()).isCloseTo(0.14, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void terms_alwaysSumToTheScore(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] p = new double[500];
    double[] y = new double[500];
    for (int k = 0; k < p.length; k++) {
      p[k] = random.nextInt(2) == 0 ? random.nextDouble() : random.nextInt(6) / 5.0;
      y[k] = random.nextDouble() < p[k] ? 1 : 0;
    }
    for (int bins : new int[] {1, 2, 7, 10, 500, 5_000}) {
      BrierTerms terms = BrierTerms.of(Forecasts.of(p, y), bins);

      assertThat(terms.reliability() - terms.resolution() + terms.uncertainty() + terms.within())
          .as("bins " + bins)
          .isCloseTo(terms.score(), within(1e-12));
    }
    assertThat(BrierTerms.of(Forecasts.of(p, y), 500).within()).isCloseTo(0, within(1e-12));
  }

  /* Probabilities that are right are calibrated in nine bins of ten on average (90% intervals): over
  40 sets of ten bins, 40 off are expected and more than 60 come once in 3,000. */
  @Test
  void rightProbabilities_areCalibrated_wrongOnesAreNot() {
    SplittableRandom random = new SplittableRandom(5);
    long off = 0;
    for (int set = 0; set < 40; set++) {
      double[] p = random.doubles(2_000).toArray();
      double[] y = Arrays.stream(p).map(q -> random.nextDouble() < q ? 1 : 0).toArray();
      off += Reliability.of(Forecasts.of(p, y), 10).off();
      double[] bold = Arrays.stream(p).map(q -> q * q).toArray();
      assertThat(Reliability.of(Forecasts.of(bold, y), 10).off()).isGreaterThan(5);
    }
    assertThat(off).isBetween(15L, 60L);
  }

  @Test
  void oneBin_ofAllEqual_andNoBin() {
    Forecasts same = MADE.constant(0.4);

    assertThat(Reliability.of(same, 10).bins()).hasSize(1);
    assertThat(BrierTerms.of(same, 10).resolution()).isEqualTo(0);
    assertThatThrownBy(() -> Reliability.of(MADE, 0)).hasMessageContaining("bins (0)");
  }
}
