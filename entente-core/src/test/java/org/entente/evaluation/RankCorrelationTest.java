package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Expected values by hand: with ranks r and s, Σ (r - r̄)(s - s̄) over the root of the product of
/// the sums of squares.
class RankCorrelationTest {
  private static double of(double[] said, double... came) {
    return new RankCorrelation().applyAsDouble(Forecasts.of(said, came));
  }

  @Test
  void orderDecides_andNotDistance() {
    assertThat(of(new double[] {.1, .2, .9}, 0, .5, .6)).isCloseTo(1, within(1e-12));
    assertThat(of(new double[] {.9, .2, .1}, 0, .5, .6)).isCloseTo(-1, within(1e-12));
    // ranks 1 2 3 against 2 1 3: 1 - 6 · 2 / (3 · 8)
    assertThat(of(new double[] {.1, .2, .9}, .5, 0, .6)).isCloseTo(.5, within(1e-12));
  }

  /// Ranks 1.5 1.5 3 4 against 1 2 3 4: deviations -1 -1 .5 1.5 and -1.5 -.5 .5 1.5; 4.5 / √(4.5 ·
  /// 5).
  @Test
  void equalValues_shareTheMeanOfTheirRanks() {
    assertThat(of(new double[] {.1, .1, .5, .9}, 0, .1, .2, .3))
        .isCloseTo(4.5 / Math.sqrt(22.5), within(1e-12));
  }

  @Test
  void withoutOrder_itIsNotDefined() {
    assertThat(of(new double[] {.5, .5}, 0, 1)).isNaN();
    assertThat(of(new double[] {.2, .5}, 1, 1)).isNaN();
    assertThat(of(new double[] {.2}, 1)).isNaN();
  }

  /// A block drawn twice counts as its cases written twice.
  @Test
  void aResample_isTheCorrelationOfTheCasesAsOftenAsDrawn() {
    Forecasts forecasts =
        Forecasts.of(new double[] {.1, .7, .4, .2, .9}, new double[] {0, .3, .6, .1, .8});
    Forecasts drawn = forecasts.resampled(new SplittableRandom(7));
    ForecastsBuilder again = new ForecastsBuilder();
    for (int k = 0; k < drawn.size(); k++) {
      for (int times = 0; times < drawn.weight(k); times++) {
        again.add(drawn.probability(k), drawn.outcome(k), again.size());
      }
    }
    assertThat(new RankCorrelation().applyAsDouble(drawn))
        .isCloseTo(new RankCorrelation().applyAsDouble(again.build()), within(1e-12));
  }
}
