package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.entente.evidence.Interval;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

class BlockBootstrapTest {
  private static final BlockBootstrap BOOTSTRAP = new BlockBootstrap(400, Run.quiet(7, 1));

  private static Forecasts made(long seed, int blocks, int copies) {
    SplittableRandom random = new SplittableRandom(seed);
    ForecastsBuilder builder = new ForecastsBuilder();
    for (int b = 0; b < blocks; b++) {
      double p = random.nextDouble();
      double y = random.nextDouble() < p ? 1 : 0;
      for (int c = 0; c < copies; c++) {
        builder.add(p, y, b);
      }
    }
    return builder.build();
  }

  /* Ten copies of each case say no more than one. */
  @Test
  void copiesInABlock_addNoCertainty() {
    Interval once = BOOTSTRAP.interval(made(3, 120, 1), Score.BRIER).orElseThrow();
    Interval tenfold = BOOTSTRAP.interval(made(3, 120, 10), Score.BRIER).orElseThrow();

    assertThat(tenfold.low()).isCloseTo(once.low(), within(1e-12));
    assertThat(tenfold.high()).isCloseTo(once.high(), within(1e-12));
  }

  /* The standard error of a mean: 3.29 of them across a 90% interval. */
  @Test
  void width_isThatOfAMean() {
    Forecasts cases = made(9, 2_000, 1);
    double mean = Score.BRIER.applyAsDouble(cases);
    double squares = 0;
    for (int k = 0; k < cases.size(); k++) {
      double loss = Math.pow(cases.probability(k) - cases.outcome(k), 2);
      squares += (loss - mean) * (loss - mean);
    }
    double error = Math.sqrt(squares / cases.size() / cases.size());

    assertThat(BOOTSTRAP.interval(cases, Score.BRIER).orElseThrow().width())
        .isCloseTo(2 * Interval.Z90 * error, within(0.15 * 2 * Interval.Z90 * error));
  }

  @Test
  void difference_ofAModelFromItself_isNothing_andThreadsDoNotMatter() {
    Forecasts cases = made(4, 60, 3);
    Forecasts flat = cases.constant(0.5);
    BlockBootstrap parallel = new BlockBootstrap(400, Run.quiet(7, 4));

    assertThat(BOOTSTRAP.difference(cases, cases, Score.AUC).orElseThrow().width()).isEqualTo(0);
    assertThat(parallel.difference(cases, flat, Score.AUC))
        .isEqualTo(BOOTSTRAP.difference(cases, flat, Score.AUC));
    assertThat(BOOTSTRAP.difference(cases, flat, Score.BRIER).orElseThrow().high()).isNegative();
  }

  @Test
  void undefinedScores_giveNoInterval_andOtherCasesAreRefused() {
    Forecasts nothing = Forecasts.of(new double[] {0.1, 0.2}, new double[] {0, 0});

    assertThat(BOOTSTRAP.interval(nothing, Score.AUC)).isEmpty();
    assertThatThrownBy(() -> BOOTSTRAP.difference(nothing, made(1, 2, 1), Score.AUC))
        .hasMessageContaining("same cases");
    assertThatThrownBy(() -> new BlockBootstrap(5, Run.quiet())).hasMessageContaining("(5)");
  }
}
