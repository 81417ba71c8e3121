package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Two dimensions, and a fit continued from an earlier one. Expected values: the positions from
/// which the votes were drawn, and laws.
@Tag("slow")
final class SeveralDimensionsTest {
  private static final int ACTORS = 80;
  private static final int ROLL_CALLS = 400;
  private static final IdealPointOptions TWO =
      IdealPointOptions.defaults().withDimensions(2).with(new IdealPointOptions.Limits(1000, 1e-3));

  private final double[][] truth = new double[2][ACTORS];

  private RollCallRecord draw(long seed, int rollCalls) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int a = 0; a < ACTORS; a++) {
      truth[0][a] = random.nextGaussian();
      truth[1][a] = random.nextGaussian();
    }
    RollCallRecord.Builder builder = RollCallRecord.builder();
    for (int v = 0; v < ROLL_CALLS; v++) {
      double first = 2 * random.nextGaussian();
      double second = random.nextGaussian();
      double cut = random.nextGaussian();
      boolean kept = v < rollCalls;
      int place = kept ? builder.rollCall("r" + v, v / 100) : -1;
      for (int a = 0; a < ACTORS; a++) {
        double z = first * truth[0][a] + second * truth[1][a] + random.nextGaussian();
        if (kept) {
          builder.vote(builder.actor("s" + a), place, z < cut - 0.3 ? 1 : z < cut + 0.3 ? 2 : 3);
        }
      }
    }
    return builder.build();
  }

  private static IdealPointFit fit(RollCallRecord votes, IdealPointOptions options) {
    return ((IdealPointOutcome.Converged) IdealPointModel.fit(votes, options, Run.quiet(1, 2)))
        .fit();
  }

  private static double[] path(IdealPointFit fit, int dimension, int period) {
    return fit.positions(dimension).stream()
        .filter(p -> p.period() == period)
        .mapToDouble(Position::mean)
        .toArray();
  }

  private static double correlation(double[] x, double[] y) {
    double xx = 0;
    double yy = 0;
    double xy = 0;
    double meanX = java.util.Arrays.stream(x).average().orElseThrow();
    double meanY = java.util.Arrays.stream(y).average().orElseThrow();
    for (int k = 0; k < x.length; k++) {
      xx += (x[k] - meanX) * (x[k] - meanX);
      yy += (y[k] - meanY) * (y[k] - meanY);
      xy += (x[k] - meanX) * (y[k] - meanY);
    }
    return xy / Math.sqrt(xx * yy);
  }

  /// The first true dimension moves the votes twice as much, so it is the first principal axis.
  @Test
  void twoDimensionsAreFoundInTheirOrder() {
    IdealPointFit fit = fit(draw(3, ROLL_CALLS), TWO);
    assertThat(fit.dimensions()).isEqualTo(2);
    assertThat(Math.abs(correlation(path(fit, 1, 2), truth[0]))).isGreaterThan(0.95);
    assertThat(Math.abs(correlation(path(fit, 2, 2), truth[1]))).isGreaterThan(0.9);
  }

  /// The identification itself: positions of the dimensions are uncorrelated with variance 1.
  @Test
  void dimensionsAreUncorrelatedOverAllPlaces() {
    IdealPointFit fit = fit(draw(4, ROLL_CALLS), TWO);
    double[] one = fit.positions(1).stream().mapToDouble(Position::mean).toArray();
    double[] two = fit.positions(2).stream().mapToDouble(Position::mean).toArray();
    assertThat(correlation(one, two)).isCloseTo(0, within(1e-9));
    double squares = java.util.Arrays.stream(two).map(x -> x * x).average().orElseThrow();
    assertThat(squares).isCloseTo(1, within(1e-6));
  }

  /// A second dimension that is in the votes raises the probability of the votes.
  @Test
  void aSecondDimensionRaisesTheLogScore() {
    RollCallRecord votes = draw(5, ROLL_CALLS);
    double one = fit(votes, IdealPointOptions.defaults()).statistics().logScore();
    double two = fit(votes, IdealPointOptions.defaults().withDimensions(2)).statistics().logScore();
    assertThat(two).isGreaterThan(one + 0.05);
  }

  /// The optimum does not depend on where the iteration starts.
  @Test
  void aContinuedFitEndsWhereAFreshOneDoes() {
    IdealPointOptions options =
        IdealPointOptions.defaults()
            .with(new IdealPointOptions.Anchors(List.of("s0"), List.of("s1")))
            .with(new IdealPointOptions.Limits(500, 1e-6));
    IdealPointFit earlier = fit(draw(6, 300), options);
    RollCallRecord votes = draw(6, ROLL_CALLS);
    var fresh = (IdealPointOutcome.Converged) IdealPointModel.fit(votes, options, Run.quiet());
    var continued =
        (IdealPointOutcome.Converged)
            IdealPointModel.fit(votes, options, Optional.of(earlier), Run.quiet());
    for (int k = 0; k < fresh.fit().positions().size(); k++) {
      Position other = continued.fit().positions().get(k);
      assertThat(other.mean()).isCloseTo(fresh.fit().positions().get(k).mean(), within(1e-4));
    }
  }

  @Test
  void asManyDimensionsAsRollCallsIsDegenerate() {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    for (int v = 0; v < 2; v++) {
      int place = builder.rollCall("r" + v, 1);
      for (int a = 0; a < 6; a++) {
        builder.vote(builder.actor("s" + a), place, (a + v) % 3 == 0 ? 1 : 3);
      }
    }
    assertThat(
            IdealPointModel.fit(
                builder.build(), IdealPointOptions.defaults().withDimensions(2), Run.quiet()))
        .isEqualTo(new IdealPointOutcome.Degenerate(IdealPointOutcome.Reason.TOO_MANY_DIMENSIONS));
  }
}
