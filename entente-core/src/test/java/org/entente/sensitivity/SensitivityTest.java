package org.entente.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

/// The indices of functions whose indices are known: Ishigami's and Sobol's g-function, the
/// published and analytic values; linear models by hand.
class SensitivityTest {
  private static final int POINTS = 1 << 14;

  /* sin x1 + 7 sin² x2 + .1 x3⁴ sin x1 on [-π, π]³. */
  private static double ishigami(double[] u) {
    double x1 = Math.PI * (2 * u[0] - 1);
    double x2 = Math.PI * (2 * u[1] - 1);
    double x3 = Math.PI * (2 * u[2] - 1);
    return Math.sin(x1) + 7 * Math.sin(x2) * Math.sin(x2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
  }

  private static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};

  private static double g(double[] u) {
    double product = 1;
    for (int i = 0; i < A.length; i++) {
      product *= (Math.abs(4 * u[i] - 2) + A[i]) / (1 + A[i]);
    }
    return product;
  }

  /* Saltelli et al. (2008), Global Sensitivity Analysis: S .3139, .4424, 0; S_T .5576, .4424, .2437. */
  @Test
  void ishigami_hasItsPublishedIndices() {
    List<VarianceShares.Share> shares =
        VarianceShares.of(3, SensitivityTest::ishigami, POINTS, Run.quiet()).shares();
    double[] alone = {0.3139, 0.4424, 0};
    double[] total = {0.5576, 0.4424, 0.2437};
    for (int i = 0; i < 3; i++) {
      assertThat(shares.get(i).alone()).isCloseTo(alone[i], within(0.02));
      assertThat(shares.get(i).total()).isCloseTo(total[i], within(0.02));
    }
  }

  /* Analytic: V_i = 1 / (3 (1 + a_i)²), V = Π (1 + V_i) - 1, S_i = V_i / V,
  S_Ti = V_i Π over the others (1 + V_j) / V: .716, .179, .024, .007, .0001 and .788, .242 ... */
  @Test
  void theGFunction_hasItsAnalyticIndices() {
    double all = 1;
    double[] v = new double[A.length];
    for (int i = 0; i < A.length; i++) {
      v[i] = 1 / (3 * (1 + A[i]) * (1 + A[i]));
      all *= 1 + v[i];
    }
    List<VarianceShares.Share> shares =
        VarianceShares.of(A.length, SensitivityTest::g, POINTS, Run.quiet()).shares();
    for (int i = 0; i < A.length; i++) {
      assertThat(shares.get(i).alone()).isCloseTo(v[i] / (all - 1), within(0.02));
      assertThat(shares.get(i).total())
          .isCloseTo(v[i] * all / (1 + v[i]) / (all - 1), within(0.02));
    }
    assertThat(v[0] / (all - 1)).isCloseTo(0.716, within(0.001));
  }

  /* The g-function's inputs in their order of weight; those of a = 99 do next to nothing. */
  @Test
  void screening_ordersTheInputs() {
    ElementaryEffects effects =
        ElementaryEffects.of(A.length, SensitivityTest::g, 200, Run.quiet());
    assertThat(effects.ranked().subList(0, 4)).containsExactly(0, 1, 2, 3);
    assertThat(effects.effects().get(7).meanSize())
        .isLessThan(effects.effects().getFirst().meanSize() / 20);
  }

  /* 3 x1 - 2 x2: effects 3 and -2 everywhere; variances 9/12 and 4/12. */
  @Test
  void aLinearModel_isTakenApartExactly() {
    ElementaryEffects effects = ElementaryEffects.of(3, x -> 3 * x[0] - 2 * x[1], 10, Run.quiet());
    double[] mean = {3, -2, 0};
    for (int i = 0; i < 3; i++) {
      assertThat(effects.effects().get(i).mean()).isCloseTo(mean[i], within(1e-12));
      assertThat(effects.effects().get(i).meanSize()).isCloseTo(Math.abs(mean[i]), within(1e-12));
      assertThat(effects.effects().get(i).deviation()).isCloseTo(0, within(1e-12));
    }
    List<VarianceShares.Share> shares =
        VarianceShares.of(3, x -> 3 * x[0] - 2 * x[1], POINTS, Run.quiet()).shares();
    assertThat(shares.get(0).alone()).isCloseTo(9.0 / 13, within(0.01));
    assertThat(shares.get(1).total()).isCloseTo(4.0 / 13, within(0.01));
    assertThat(shares.get(2).total()).isZero();
  }

  @Test
  void aModelThatDoesNotMove_hasNoShares() {
    assertThat(VarianceShares.of(2, _ -> 5, 16, Run.quiet()).shares())
        .containsOnly(new VarianceShares.Share(0, 0));
    assertThat(ElementaryEffects.of(1, _ -> 5, 1, Run.quiet()).effects())
        .containsExactly(new ElementaryEffects.Effect(0, 0, 0));
  }

  @Test
  void theSameSeed_givesTheSame() {
    assertThat(VarianceShares.of(3, SensitivityTest::ishigami, 64, Run.quiet()))
        .isEqualTo(VarianceShares.of(3, SensitivityTest::ishigami, 64, Run.quiet()));
  }

  /* x + .1 is at .6 where x is .5; x² from .25 falls to .16 at .4 and rises nowhere below 1 to 2. */
  @Test
  void theTurn_isTheNearestOne() {
    assertThat(Turning.of(x -> x + 0.1, 0.2, 0, 1, 0.6).orElseThrow())
        .isCloseTo(0.5, within(1e-12));
    assertThat(Turning.of(x -> x * x, 0.5, 0, 1, 0.16).orElseThrow()).isCloseTo(0.4, within(1e-12));
    assertThat(Turning.of(x -> x * x, 0.5, 0, 1, 2)).isEmpty();
    assertThat(Turning.of(Math::abs, -0.2, -1, 1, 0.5).orElseThrow())
        .isCloseTo(-0.5, within(1e-12));
  }

  @Test
  void whatIsNoQuestion_isRefused() {
    assertThatThrownBy(() -> ElementaryEffects.of(0, _ -> 0, 1, Run.quiet()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> VarianceShares.of(1, _ -> 0, 1, Run.quiet()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Turning.of(x -> x, 2, 0, 1, 0.5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
