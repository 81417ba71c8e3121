package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.ejml.simple.SimpleMatrix;
import org.entente.idealpoint.step.JointPosterior;
import org.entente.idealpoint.step.PathPrior;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Movement;
import org.entente.idealpoint.vote.Parameters;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Against brute force: the dense second derivatives of positions and roll calls together, those of
/// the votes by finite differences of log Φ, those of the movement from the covariances that its
/// definition gives; inverted, and the scale projected out by an explicit matrix.
@Tag("slow")
final class JointPosteriorTest {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double H = 1e-4;

  /// Seven actors, five periods, six roll calls each; actor 2 misses period 1, actor 3 joins late.
  private static RollCallRecord votes() {
    SplittableRandom random = new SplittableRandom(11);
    RollCallRecord.Builder builder = RollCallRecord.builder();
    for (int a = 0; a < 7; a++) {
      builder.actor("s" + a);
    }
    for (int t = 0; t < 5; t++) {
      for (int v = 0; v < 6; v++) {
        int place = builder.rollCall(t + "-" + v, t);
        double beta = random.nextGaussian();
        for (int a = 0; a < 7; a++) {
          double z = beta * (a - 3) / 2 + random.nextGaussian();
          boolean absent = (a == 2 && t == 1) || (a == 3 && t < 2);
          if (!absent) {
            builder.vote(a, place, z < -0.4 ? 1 : z < 0.4 ? 2 : 3);
          }
        }
      }
    }
    return builder.build();
  }

  private static IdealPointOptions options(Movement movement) {
    return IdealPointOptions.defaults()
        .estimatingEvolution(false)
        .with(movement)
        .with(new IdealPointOptions.Anchors(List.of("s6"), List.of("s0")));
  }

  @ParameterizedTest
  @EnumSource(Movement.class)
  void equalsTheInverseOfTheWholePrecision(Movement movement) {
    IdealPointOptions options = options(movement);
    RollCallRecord votes = votes();
    Design design = Design.of(votes, options);
    Parameters at = new Parameters(design, 1);
    ((IdealPointOutcome.Converged) IdealPointModel.fit(votes, options, Run.quiet()))
        .fit()
        .start(design, at);
    PathPrior prior = new PathPrior(design, options, options.priors().evolution());
    JointPosterior joint = new JointPosterior(design, at, 0, prior, options.priors(), Run.quiet());
    SimpleMatrix expected = bruteForce(design, at, options);
    for (int p = 0; p < design.places(); p++) {
      assertThat(joint.variance(p)).isCloseTo(expected.get(p, p), within(1e-6));
      for (int q = 0; q < design.places(); q++) {
        if (design.placePeriod[p] == design.placePeriod[q]) {
          double difference = expected.get(p, p) + expected.get(q, q) - 2 * expected.get(p, q);
          assertThat(joint.varianceOfDifference(p, q)).isCloseTo(difference, within(1e-6));
        }
      }
    }
  }

  private static SimpleMatrix bruteForce(Design design, Parameters at, IdealPointOptions options) {
    int places = design.places();
    SimpleMatrix precision =
        new SimpleMatrix(places + 3 * design.items(), places + 3 * design.items());
    precision.insertIntoThis(0, 0, movement(design, options));
    for (int i = 0; i < design.items(); i++) {
      int b = places + 3 * i;
      boolean ordinal = design.itemKind[i] == Design.ORDINAL;
      add(precision, b, b, 1 / options.priors().loading());
      add(precision, b + 1, b + 1, 1 / options.priors().cutPoint());
      add(precision, b + 2, b + 2, ordinal ? 1 / options.priors().cutPoint() : 1);
      for (int k = design.itemStart[i]; k < design.itemStart[i + 1]; k++) {
        addVote(precision, design, at, i, k);
      }
    }
    SimpleMatrix covariance = precision.invert().extractMatrix(0, places, 0, places);
    SimpleMatrix x = new SimpleMatrix(places, 1, true, at.position[0]);
    SimpleMatrix one = SimpleMatrix.filled(places, 1, 1);
    SimpleMatrix scale =
        SimpleMatrix.identity(places)
            .minus(one.mult(one.transpose()).divide(places))
            .minus(x.mult(x.transpose()).divide(places));
    return scale.mult(covariance).mult(scale.transpose());
  }

  /// The precision of the paths, by actor.
  private static SimpleMatrix movement(Design design, IdealPointOptions options) {
    SimpleMatrix precision = new SimpleMatrix(design.places(), design.places());
    double step = options.priors().evolution();
    for (int a = 0; a + 1 < design.actorStart.length; a++) {
      int from = design.actorStart[a];
      int n = design.actorStart[a + 1] - from;
      SimpleMatrix own =
          options.movement() == Movement.STATIONARY
              ? stationary(design, from, n, step).invert()
              : heldWalk(design, from, n, step);
      precision.insertIntoThis(from, from, own);
    }
    return precision;
  }

  /// Cov(θ_s, θ_t) = ρ^|t-s|, ρ² = 1 - step.
  private static SimpleMatrix stationary(Design design, int from, int n, double step) {
    SimpleMatrix own = new SimpleMatrix(n, n);
    for (int s = 0; s < n; s++) {
      for (int t = 0; t < n; t++) {
        int gap = Math.abs(design.placePeriod[from + s] - design.placePeriod[from + t]);
        own.set(s, t, Math.pow(Math.sqrt(1 - step), gap));
      }
    }
    return own;
  }

  /// The matrix of Σ θ_t² + Σ (θ_t - θ_s)² / (step × gap) over neighbouring votes s, t.
  private static SimpleMatrix heldWalk(Design design, int from, int n, double step) {
    SimpleMatrix own = SimpleMatrix.identity(n);
    for (int t = 1; t < n; t++) {
      int gap = design.placePeriod[from + t] - design.placePeriod[from + t - 1];
      SimpleMatrix difference = new SimpleMatrix(n, 1);
      difference.set(t, 1);
      difference.set(t - 1, -1);
      own = own.plus(difference.mult(difference.transpose()).divide(step * gap));
    }
    return own;
  }

  private static void addVote(
      SimpleMatrix precision, Design design, Parameters at, int item, int k) {
    int place = design.itemPlace[k];
    double x = at.position[0][place];
    double beta = at.loading[0][item];
    double u1 = at.lower[item] - beta * x;
    double u2 = at.upper[item] - beta * x;
    int c = design.itemCategory[k];
    double h11 = -(log(c, u1 + H, u2) - 2 * log(c, u1, u2) + log(c, u1 - H, u2)) / (H * H);
    double h22 = -(log(c, u1, u2 + H) - 2 * log(c, u1, u2) + log(c, u1, u2 - H)) / (H * H);
    double h12 =
        -(log(c, u1 + H, u2 + H)
                - log(c, u1 + H, u2 - H)
                - log(c, u1 - H, u2 + H)
                + log(c, u1 - H, u2 - H))
            / (4 * H * H);
    int b = design.places() + 3 * item;
    boolean ordinal = design.itemKind[item] == Design.ORDINAL;
    int[] index = {place, b, b + 1, ordinal ? b + 2 : b + 1};
    double[] du1 = {-beta, -x, 1, 0};
    double[] du2 = {-beta, -x, 0, 1};
    for (int r = 0; r < 4; r++) {
      for (int s = 0; s < 4; s++) {
        double value =
            du1[r] * h11 * du1[s]
                + du2[r] * h22 * du2[s]
                + h12 * (du1[r] * du2[s] + du2[r] * du1[s]);
        add(precision, index[r], index[s], value);
      }
    }
  }

  private static void add(SimpleMatrix matrix, int row, int column, double value) {
    matrix.set(row, column, matrix.get(row, column) + value);
  }

  private static double log(int category, double u1, double u2) {
    return switch (category) {
      case 1 -> Math.log(NORMAL.cumulativeProbability(u1));
      case 3 -> Math.log(NORMAL.survivalProbability(u2));
      default -> Math.log(NORMAL.cumulativeProbability(u2) - NORMAL.cumulativeProbability(u1));
    };
  }

  /// With one period, place and scale are fixed: in the limit of many votes nothing is left to err.
  @Test
  void intervalsNarrowWithVotes() {
    double few = meanVariance(20);
    double many = meanVariance(320);
    assertThat(many).isLessThan(few / 8);
  }

  private static double meanVariance(int rollCalls) {
    DrawnVotes drawn = DrawnVotes.of(5, 30, 1, rollCalls);
    var fit =
        ((IdealPointOutcome.Converged)
                IdealPointModel.fit(drawn.votes(), drawn.options(), Run.quiet()))
            .fit();
    return fit.positions().stream().mapToDouble(p -> p.sd() * p.sd()).average().orElseThrow();
  }
}
