package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.entente.idealpoint.IdealPointOutcome.Degenerate;
import org.entente.idealpoint.IdealPointOutcome.Reason;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Recovery, coverage, laws and degenerate input. Expected values: the positions from which the
/// votes were drawn (coverage, recovery) or the law itself.
@Tag("slow")
final class IdealPointTest {
  private static final int ACTORS = 60;
  private static final int PERIODS = 8;
  private static final int ROLL_CALLS = 60;

  /// Votes drawn from the model with known positions, standardised to mean 0 and sd 1.
  private static final class Drawn {
    private final RollCallRecord votes;
    private final double[][] position;

    private Drawn(RollCallRecord votes, double[][] position) {
      this.votes = votes;
      this.position = position;
    }

    private RollCallRecord votes() {
      return votes;
    }

    private double at(int actor, int period) {
      return position[actor][period];
    }
  }

  private static Drawn draw(long seed, boolean reversedOrder) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] theta = walk(random);
    RollCallRecord.Builder builder = RollCallRecord.builder();
    for (int a = 0; a < ACTORS; a++) {
      builder.actor("s" + (reversedOrder ? ACTORS - 1 - a : a));
    }
    for (int t = 0; t < PERIODS; t++) {
      for (int v = 0; v < ROLL_CALLS; v++) {
        int place = builder.rollCall(t + "-" + v, t);
        double beta = random.nextGaussian();
        double low = 0.8 * random.nextGaussian();
        double high = low + 0.2 + 0.8 * random.nextDouble();
        for (int a = 0; a < ACTORS; a++) {
          double z = beta * theta[a][t] + random.nextGaussian();
          int category = z < low ? 1 : z < high ? 2 : 3;
          if (random.nextDouble() < 0.85) {
            builder.vote(builder.actor("s" + a), place, category);
          }
        }
      }
    }
    return new Drawn(builder.build(), theta);
  }

  private static double[][] walk(SplittableRandom random) {
    double[][] theta = new double[ACTORS][PERIODS];
    double sum = 0;
    double squares = 0;
    for (double[] path : theta) {
      path[0] = random.nextGaussian();
      for (int t = 0; t < PERIODS; t++) {
        path[t] = t == 0 ? path[0] : 0.9 * path[t - 1] + 0.42 * random.nextGaussian();
        sum += path[t];
        squares += path[t] * path[t];
      }
    }
    int n = ACTORS * PERIODS;
    double mean = sum / n;
    double sd = Math.sqrt(squares / n - mean * mean);
    for (double[] path : theta) {
      for (int t = 0; t < PERIODS; t++) {
        path[t] = (path[t] - mean) / sd;
      }
    }
    return theta;
  }

  private static IdealPointOptions options(Drawn drawn) {
    int high = 0;
    int low = 0;
    for (int a = 0; a < ACTORS; a++) {
      high = drawn.at(a, 0) > drawn.at(high, 0) ? a : high;
      low = drawn.at(a, 0) < drawn.at(low, 0) ? a : low;
    }
    return IdealPointOptions.defaults()
        .with(new IdealPointOptions.Anchors(List.of("s" + high), List.of("s" + low)));
  }

  private static IdealPointFit fit(RollCallRecord votes, IdealPointOptions options, int threads) {
    IdealPointOutcome outcome = IdealPointModel.fit(votes, options, Run.quiet(1, threads));
    assertThat(outcome).isInstanceOf(IdealPointOutcome.Converged.class);
    return ((IdealPointOutcome.Converged) outcome).fit();
  }

  /// The law of a 90% interval: over repeated draws it holds the truth in 86 to 94 of 100 cases.
  @Test
  void intervalsOfPositionsAndDistancesCover() {
    int inside = 0;
    int pairsInside = 0;
    int n = 0;
    int pairs = 0;
    for (int replicate = 0; replicate < 6; replicate++) {
      Drawn drawn = draw(700 + replicate, false);
      IdealPointFit fit = fit(drawn.votes(), options(drawn), 2);
      for (int t = 0; t < PERIODS; t++) {
        for (int a = 0; a < ACTORS; a++) {
          double truth = drawn.at(a, t);
          var interval = fit.position("s" + a, t).orElseThrow().interval();
          inside += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
          n++;
          int other = (a + 7) % ACTORS;
          double gap = truth - drawn.at(other, t);
          var distance = fit.distance("s" + a, "s" + other, t).orElseThrow().interval();
          pairsInside += distance.low() <= gap && gap <= distance.high() ? 1 : 0;
          pairs++;
        }
      }
    }
    assertThat((double) inside / n).isBetween(0.86, 0.94);
    assertThat((double) pairsInside / pairs).isBetween(0.86, 0.94);
  }

  @Test
  void theSameBytesOnOneAndTwoThreads() {
    Drawn drawn = draw(11, false);
    assertThat(fit(drawn.votes(), options(drawn), 2).positions())
        .isEqualTo(fit(drawn.votes(), options(drawn), 1).positions());
  }

  /// The order in which actors are named is no information.
  @Test
  void permutingActorsChangesNothing() {
    Drawn drawn = draw(12, false);
    IdealPointFit forward = fit(drawn.votes(), options(drawn), 1);
    IdealPointFit backward = fit(draw(12, true).votes(), options(drawn), 1);
    for (var position : forward.positions()) {
      double other = backward.position(position.actor(), position.period()).orElseThrow().mean();
      assertThat(other).isCloseTo(position.mean(), within(1e-6));
    }
  }

  /// Exchanging the anchors turns the dimension round.
  @Test
  void exchangingTheAnchorsReflects() {
    Drawn drawn = draw(13, false);
    IdealPointOptions options = options(drawn);
    IdealPointOptions turned =
        options.with(
            new IdealPointOptions.Anchors(
                /* positive= */ options.anchors().negative(),
                /* negative= */ options.anchors().positive()));
    IdealPointFit one = fit(drawn.votes(), options, 1);
    IdealPointFit two = fit(drawn.votes(), turned, 1);
    for (var position : one.positions()) {
      double other = two.position(position.actor(), position.period()).orElseThrow().mean();
      assertThat(other).isCloseTo(-position.mean(), within(1e-4));
    }
  }

  /// By hand: the least of the four statistics is bounded by what chance gives.
  @Test
  void statisticsAndSeparationAreInRange() {
    Drawn drawn = draw(14, false);
    IdealPointFit fit = fit(drawn.votes(), options(drawn), 1);
    var statistics = fit.statistics();
    assertThat(statistics.rollCalls()).isLessThanOrEqualTo(PERIODS * ROLL_CALLS);
    assertThat(statistics.classified()).isBetween(0.5, 1.0);
    assertThat(statistics.reduction()).isBetween(0.0, 1.0);
    assertThat(statistics.geometricMeanProbability()).isBetween(1 / 3.0, 1.0);
    assertThat(fit.separating("s0", "s0", 0)).allMatch(s -> s.separation() == 0);
    assertThat(fit.distance("s0", "nobody", 0)).isEmpty();
  }

  private static RollCallRecord votes(int[][] table) {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    for (int v = 0; v < table[0].length; v++) {
      builder.rollCall("r" + v, 1);
    }
    for (int a = 0; a < table.length; a++) {
      int actor = builder.actor("s" + a);
      for (int v = 0; v < table[a].length; v++) {
        if (table[a][v] > 0) {
          builder.vote(actor, v, table[a][v]);
        }
      }
    }
    return builder.build();
  }

  private static IdealPointOutcome outcome(int[][] table) {
    return IdealPointModel.fit(votes(table), IdealPointOptions.defaults(), Run.quiet());
  }

  @Test
  void degenerateInputHasATypedReason() {
    assertThat(
            IdealPointModel.fit(
                RollCallRecord.builder().build(), IdealPointOptions.defaults(), Run.quiet()))
        .isEqualTo(new Degenerate(Reason.NO_VOTES));
    assertThat(outcome(new int[][] {{0, 0}, {0, 0}})).isEqualTo(new Degenerate(Reason.NO_VOTES));
    assertThat(outcome(new int[][] {{1, 3, 2}}))
        .isEqualTo(new Degenerate(Reason.NO_DIVIDED_ROLL_CALL));
    assertThat(outcome(new int[][] {{1, 1}, {1, 1}, {1, 1}}))
        .isEqualTo(new Degenerate(Reason.NO_DIVIDED_ROLL_CALL));
    assertThat(outcome(new int[][] {{2, 2}, {2, 2}}))
        .isEqualTo(new Degenerate(Reason.NO_DIVIDED_ROLL_CALL));
    assertThat(outcome(new int[][] {{1}, {3}, {2}}))
        .isEqualTo(new Degenerate(Reason.ONE_ROLL_CALL));
  }

  /// Separable votes: the likelihood alone has no maximum, the priors keep all finite and in order.
  @Test
  void separableVotesStayFinite() {
    int[][] table = {
      {1, 1, 1, 1}, {1, 1, 1, 3}, {1, 1, 3, 3}, {1, 3, 3, 3}, {3, 3, 3, 3}, {0, 0, 0, 0}
    };
    assertThat(outcome(table)).isInstanceOf(IdealPointOutcome.Converged.class);
    IdealPointFit fit = ((IdealPointOutcome.Converged) outcome(table)).fit();
    assertThat(fit.positions()).hasSize(5).allMatch(p -> Math.abs(p.mean()) < 5 && p.sd() > 0);
    assertThat(fit.position("s5", 1)).isEmpty();
    double sign = Math.signum(fit.distance("s4", "s0", 1).orElseThrow().value());
    for (int a = 1; a < 5; a++) {
      var step = fit.distance("s" + a, "s" + (a - 1), 1).orElseThrow();
      assertThat(sign * step.value()).isPositive();
    }
  }

  @Test
  void askingToStopIsAnOutcome() {
    Run run = Run.quiet();
    Run stopped = new Run(1, 2, run.progress(), () -> true, run.nanoClock());
    assertThat(IdealPointModel.fit(draw(15, false).votes(), IdealPointOptions.defaults(), stopped))
        .isInstanceOf(IdealPointOutcome.Cancelled.class);
  }

  @Test
  void runningOutOfSweepsIsAnOutcome() {
    Drawn drawn = draw(16, false);
    assertThat(
            IdealPointModel.fit(
                drawn.votes(),
                options(drawn).with(new IdealPointOptions.Limits(1, 1e-9)),
                Run.quiet()))
        .isInstanceOf(IdealPointOutcome.NotConverged.class);
  }
}
