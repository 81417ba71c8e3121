package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Movement;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
final class MovementTest {

  /// Drawn with the step, estimated from the votes: within half and one and a half of the truth.
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.2, 0.6})
  void theStepIsFoundAgain(double step) {
    IdealPointFit fit = fit(drawn(3, step, 60, 8), IdealPointOptions.defaults());
    assertThat(fit.evolution()).isBetween(0.5 * step, 1.5 * step);
  }

  @Test
  void aStepThatIsGivenIsKept() {
    IdealPointOptions options = IdealPointOptions.defaults().estimatingEvolution(false);
    assertThat(fit(drawn(3, 0.6, 30, 4), options).evolution()).isEqualTo(0.2);
  }

  /// Actors who forget 60% of their variance at each step: alternating steps alone left periods
  /// mirrored (found by the coverage tables); no period may be.
  @ParameterizedTest
  @ValueSource(longs = {1000, 1001, 1002, 1003, 1004, 1005})
  void noPeriodStandsMirrored(long seed) {
    DrawnVotes drawn = drawn(seed, 0.6, 60, 8);
    IdealPointFit fit = fit(drawn, drawn.options());
    for (int t = 0; t < 8; t++) {
      double product = 0;
      for (int a = 0; a < 60; a++) {
        var position = fit.position("s" + a, t);
        product += position.isPresent() ? position.get().mean() * drawn.at(a, t) : 0;
      }
      assertThat(product / 60).as("period %s", t).isGreaterThan(0.5);
    }
  }

  /// ρ² = 1 - 0.36 = 0.64; over two periods ρ⁴ = 0.4096, and the step's precision 1 / (1 - 0.4096).
  @Test
  void stationaryStepsByHand() {
    Movement.Step two = Movement.STATIONARY.step(0.36, 1, 2);
    assertThat(two.after()).isCloseTo(1.693767, within(1e-6));
    assertThat(two.between()).isCloseTo(0.64 * 1.693767, within(1e-6));
    assertThat(two.before()).isCloseTo(0.4096 * 1.693767, within(1e-6));
    Movement.Step free = Movement.STATIONARY.step(2, 1, 1);
    assertThat(free).isEqualTo(new Movement.Step(0, 0, 1));
  }

  @Test
  void onlyStationaryStepsCanBeEstimated() {
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> IdealPointOptions.defaults().with(Movement.HELD_WALK)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static IdealPointFit fit(DrawnVotes drawn, IdealPointOptions options) {
    return ((IdealPointOutcome.Converged)
            IdealPointModel.fit(drawn.votes(), options, Run.quiet(1, 2)))
        .fit();
  }

  /// Stationary paths with the step and 60 roll calls a period.
  private static DrawnVotes drawn(long seed, double step, int actors, int periods) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] theta = new double[actors][periods];
    for (double[] path : theta) {
      path[0] = random.nextGaussian();
      for (int t = 1; t < periods; t++) {
        path[t] = Math.sqrt(1 - step) * path[t - 1] + Math.sqrt(step) * random.nextGaussian();
      }
    }
    return DrawnVotes.from(theta, 60, random);
  }
}
