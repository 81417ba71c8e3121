package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.entente.idealpoint.step.PathPrior;
import org.entente.idealpoint.step.PeriodIndex;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.Parameters;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// Expected values: the invariance by which the moves are built; a covariance matrix inverted by
/// hand.
final class PeriodMovesTest {

  private static ChainState state(SamplerForm form) {
    DrawnVotes drawn = DrawnVotes.of(41, 30, 4, 20);
    Design design = Design.of(drawn.votes(), drawn.options());
    Parameters start = new Parameters(design, 1);
    ((IdealPointOutcome.Converged) IdealPointModel.fit(drawn.votes(), drawn.options(), Run.quiet()))
        .fit()
        .start(design, start);
    return new ChainState(
        design,
        drawn.options().priors(),
        form,
        new PathPrior(design, drawn.options(), 0.2),
        start,
        new SplittableRandom(11));
  }

  private static double logLikelihood(ChainState state) {
    VoteLogLikelihood vote = new VoteLogLikelihood();
    double sum = 0;
    for (int i = 0; i < state.design.items(); i++) {
      for (int k = state.design.itemStart[i]; k < state.design.itemStart[i + 1]; k++) {
        double eta = state.loading[i] * state.position[state.design.itemPlace[k]];
        vote.at(state.design.itemCategory[k], state.lower[i] - eta, state.upper[i] - eta);
        sum += vote.log;
      }
    }
    return sum;
  }

  @Test
  void shiftsAndStretchesMovePositionsButNotTheLikelihood() {
    for (SamplerForm form :
        new SamplerForm[] {
          SamplerForm.FIT, SamplerForm.PUBLISHED, new SamplerForm(false, false, 9)
        }) {
      ChainState state = state(form);
      PeriodIndex index = new PeriodIndex(state.design);
      double before = logLikelihood(state);
      double[] positions = state.position.clone();
      new PeriodShiftMove(state, index).move();
      assertThat(state.position).isNotEqualTo(positions);
      double[] shifted = state.position.clone();
      assertThat(new PeriodStretchMove(state, index).move()).isGreaterThan(0.5);
      assertThat(state.position).isNotEqualTo(shifted);
      state.standardise();
      assertThat(logLikelihood(state)).as(form.toString()).isCloseTo(before, within(1e-5));
    }
  }

  /// Precision (2 1; 1 1) has the covariance (1 -1; -1 2); with b = (3, 2) the mean is (1, 1).
  @Test
  void drawsHaveTheMeanAndCovarianceOfThePrecision() {
    DMatrixRMaj precision = new DMatrixRMaj(new double[][] {{2, 1}, {1, 1}});
    NormalByPrecision normal = new NormalByPrecision(precision, new double[] {3, 2});
    assertThat(normal.mean()).containsExactly(new double[] {1, 1}, within(1e-12));
    SplittableRandom random = new SplittableRandom(12);
    int n = 100_000;
    double[] sum = new double[5];
    for (int k = 0; k < n; k++) {
      double[] x = normal.draw(random);
      sum[0] += x[0] / n;
      sum[1] += x[1] / n;
      sum[2] += (x[0] - 1) * (x[0] - 1) / n;
      sum[3] += (x[0] - 1) * (x[1] - 1) / n;
      sum[4] += (x[1] - 1) * (x[1] - 1) / n;
    }
    assertThat(sum).containsExactly(new double[] {1, 1, 1, -1, 2}, within(0.03));
    assertThat(normal.log(new double[] {2, 1})).isCloseTo(-1, within(1e-12));
  }

  @Test
  void aPrecisionThatIsNotPositiveDefiniteIsRefused() {
    DMatrixRMaj precision = new DMatrixRMaj(new double[][] {{1, 2}, {2, 1}});
    assertThatThrownBy(() -> new NormalByPrecision(precision, new double[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
