package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.idealpoint.IdealPointFit.Difference;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// The distance over issue areas, its bias and its interval.
final class VectorDistanceTest {
  private static final int PAIRS = 30;
  private static final int PERIODS = 3;
  private static final int AREAS = 6;

  /// By hand: differences 0.6 and 0.8 without error give sqrt((.36 + .64) / 2), exactly.
  @Test
  void withoutErrorItIsTheRootOfTheMeanSquare() {
    VectorDistance d = VectorDistance.of(List.of(new Difference(0.6, 0), new Difference(-0.8, 0)));
    assertThat(d.value()).isCloseTo(Math.sqrt(0.5), within(1e-12));
    assertThat(d.interval().width()).isCloseTo(0, within(1e-12));
    assertThat(d.areas()).isEqualTo(2);
    assertThat(d.beyondError()).isTrue();
  }

  /// By hand: s² = .25, V = .25 / (1 + 2 × .25) = 1/6; D² = .49 - 1/6.
  @Test
  void theErrorIsTakenOff() {
    VectorDistance d = VectorDistance.of(List.of(new Difference(0.7, 0.5)));
    assertThat(d.value()).isCloseTo(Math.sqrt(0.49 - 1.0 / 6), within(1e-12));
    assertThat(VectorDistance.squared(0.7, 0.25)).isCloseTo(0.49 - 1.0 / 6, within(1e-12));
  }

  @Test
  void nearerThanTheErrorsIsZeroAndSaidSo() {
    VectorDistance d = VectorDistance.of(List.of(new Difference(0.1, 0.5), new Difference(0, 0.4)));
    assertThat(d.value()).isZero();
    assertThat(d.interval().low()).isZero();
    assertThat(d.interval().high()).isPositive();
    assertThat(d.beyondError()).isFalse();
    assertThatThrownBy(() -> VectorDistance.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// Votes drawn from known positions, 25 roll calls a period on each of six areas, pairs of actors
  /// 0, 0.3 and 1 apart on every area: the mean error is small at each distance and the 90%
  /// interval holds the truth in four of five pairs at least. (Draws of the posterior, which this
  /// replaced, are off by half a standard deviation at 0.)
  @Test
  void nearUnbiasedAtZeroNearAndFar() {
    SplittableRandom random = new SplittableRandom(5);
    double[] apart = {0, 0.3, 1};
    List<IdealPointFit> fits = new ArrayList<>();
    for (int area = 0; area < AREAS; area++) {
      fits.add(fit(random, apart));
    }
    for (int kind = 0; kind < apart.length; kind++) {
      double error = 0;
      int inside = 0;
      for (int k = kind; k < PAIRS; k += apart.length) {
        for (int t = 0; t < PERIODS; t++) {
          List<Difference> differences = new ArrayList<>();
          for (IdealPointFit fit : fits) {
            differences.add(fit.distance("s" + 2 * k, "s" + (2 * k + 1), t).orElseThrow());
          }
          VectorDistance d = VectorDistance.of(differences);
          error += d.value() - apart[kind];
          inside += d.interval().low() <= apart[kind] && apart[kind] <= d.interval().high() ? 1 : 0;
        }
      }
      int pairs = PAIRS / apart.length * PERIODS;
      assertThat(error / pairs).as("mean error at " + apart[kind]).isBetween(-0.2, 0.2);
      assertThat(inside).as("inside at " + apart[kind]).isGreaterThanOrEqualTo(pairs * 4 / 5);
    }
  }

  private static IdealPointFit fit(SplittableRandom random, double[] apart) {
    double[] position = new double[2 * PAIRS];
    for (int k = 0; k < PAIRS; k++) {
      position[2 * k] = random.nextGaussian();
      double gap = apart[k % apart.length] * (random.nextBoolean() ? 1 : -1);
      position[2 * k + 1] = position[2 * k] + gap;
    }
    RollCallRecord.Builder votes = RollCallRecord.builder();
    for (int v = 0; v < 25 * PERIODS; v++) {
      int place = votes.rollCall("r" + v, v % PERIODS);
      double loading = random.nextGaussian();
      double low = 0.8 * random.nextGaussian();
      double high = low + 0.2 + 0.8 * random.nextDouble();
      for (int a = 0; a < position.length; a++) {
        double z = loading * position[a] + random.nextGaussian();
        votes.vote(votes.actor("s" + a), place, z < low ? 1 : z < high ? 2 : 3);
      }
    }
    return ((IdealPointOutcome.Converged)
            IdealPointModel.fit(votes.build(), IdealPointOptions.defaults(), Run.quiet()))
        .fit();
  }
}
