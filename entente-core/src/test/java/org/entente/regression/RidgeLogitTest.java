package org.entente.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RidgeLogitTest {
  /* The 23 flights before the Challenger: temperature at the joints in degrees Fahrenheit, and
  whether an O-ring of a field joint was damaged [DalalFowlkesHoadley1989]. */
  private static final double[] DEGREES = {
    66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58
  };
  private static final double[] DAMAGED = {
    0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1
  };

  private static Design shuttle() {
    Design design = new Design(List.of("temperature"));
    for (int k = 0; k < DEGREES.length; k++) {
      design.add(new double[] {DEGREES[k]}, DAMAGED[k], k);
    }
    return design;
  }

  /* R: glm(damaged ~ temperature, family = binomial) prints (Intercept) 15.0429, temperature
  -0.2322; at 31 degrees, that of the launch, the probability is .9996. */
  @Test
  void shuttle_asPublished() {
    Logit fit = new RidgeLogit(0).fit(shuttle(), Run.quiet()).getModel();

    Logit.Term term = fit.terms().getFirst();
    assertThat(term.coefficient() / term.scale()).isCloseTo(-0.2322, within(5e-5));
    assertThat(fit.logOdds(0)).isCloseTo(15.0429, within(5e-5));
    assertThat(fit.probability(31)).isCloseTo(0.9996, within(5e-5));
    assertThat(fit.cases()).isEqualTo(23);
    assertThat(fit.events()).isEqualTo(7);
    assertThat(fit.contributions(31).getFirst())
        .isCloseTo(fit.logOdds(31) - fit.intercept(), within(1e-12));
  }

  /* From the base rate a step of Newton's goes to a thousand and more where a feature nearly tells the
  events, and comes back by halves: with a penalty there is a maximum. By hand, in NumPy: -11.61783 and
  2.07390 of the standardised feature. */
  @Test
  void stepTooFar_isTakenBackByHalves() {
    Design design = new Design(List.of("nearly all"));
    for (int k = 0; k < 5000; k++) {
      design.add(new double[] {k < 120 ? 1 : 0}, k < 100 ? 1 : 0, k);
    }
    Logit fit = new RidgeLogit(0.1).fit(design, Run.quiet()).getModel();
    assertThat(fit.intercept()).isCloseTo(-11.61783009, within(1e-6));
    assertThat(fit.terms().getFirst().coefficient()).isCloseTo(2.07390267, within(1e-6));
  }

  /* No grid point around the fit has a higher penalised likelihood; the likelihood by its definition. */
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 10})
  void penalisedFit_isTheMaximum(double penalty) {
    Design design = made(31, 200);
    Logit fit = new RidgeLogit(penalty).fit(design, Run.quiet()).getModel();
    double[] beta = {
      fit.intercept(), fit.terms().get(0).coefficient(), fit.terms().get(1).coefficient()
    };
    double best = objective(design, fit, beta, penalty);
    for (int way = 0; way < 27; way++) {
      double[] beside = {
        beta[0] + (way % 3 - 1) * 1e-3,
        beta[1] + (way / 3 % 3 - 1) * 1e-3,
        beta[2] + (way / 9 - 1) * 1e-3
      };
      assertThat(objective(design, fit, beside, penalty)).isLessThanOrEqualTo(best + 1e-9);
    }
  }

  private static double objective(Design design, Logit fit, double[] beta, double penalty) {
    double sum = 0;
    for (int r = 0; r < design.size(); r++) {
      double z = beta[0];
      for (int f = 0; f < 2; f++) {
        Logit.Term term = fit.terms().get(f);
        z += beta[f + 1] * (design.value(r, f) - term.centre()) / term.scale();
      }
      double p = 1 / (1 + Math.exp(-z));
      sum += design.outcome(r) == 1 ? Math.log(p) : Math.log(1 - p);
    }
    return sum - penalty / 2 * (beta[1] * beta[1] + beta[2] * beta[2]);
  }

  private static Design made(long seed, int rows) {
    SplittableRandom random = new SplittableRandom(seed);
    Design design = new Design(List.of("a", "b"));
    for (int r = 0; r < rows; r++) {
      double a = random.nextDouble();
      double b = a + random.nextDouble();
      double p = 1 / (1 + Math.exp(1 - 3 * a + b));
      design.add(new double[] {a, b}, random.nextDouble() < p ? 1 : 0, r / 4);
    }
    return design;
  }

  /* A model of one mean by hand: 4 blocks of 5 equal cases, one of them came. p = 1/4, the
  information 20 * 3/16, a block's score 5 (y - p): the squares sum to 25 (9/16 + 3/16) = 18.75, and
  the variance is 4/3 * 18.75 / 3.75² = 16/9. */
  @Test
  void sandwich_byHand() {
    Design design = new Design(List.of());
    for (int r = 0; r < 20; r++) {
      design.add(new double[0], r < 5 ? 1 : 0, r / 5);
    }
    Logit fit = new RidgeLogit(0).fit(design, Run.quiet()).getModel();

    assertThat(fit.probability()).isCloseTo(0.25, within(1e-12));
    assertThat(fit.covariance().getFirst()).isCloseTo(16 / 9.0, within(1e-9));
    double half = 1.6448536269514722 * 4 / 3;
    assertThat(fit.interval().high())
        .isCloseTo(1 / (1 + Math.exp(Math.log(3) - half)), within(1e-9));
  }

  /* Of 200 sets of cases with known coefficients the 90% interval of a probability holds the true one
  in 180 or so; 165 to 193 is 3.5 standard errors either way. */
  @Test
  void interval_holdsTheTruth_asOftenAsItSays() {
    int held = 0;
    for (int set = 0; set < 200; set++) {
      Logit fit = new RidgeLogit(0).fit(made(1_000 + set, 400), Run.quiet()).getModel();
      double truth = 1 / (1 + Math.exp(1 - 3 * 0.7 + 0.9));
      var interval = fit.interval(0.7, 0.9);
      held += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }
    assertThat(held).isBetween(165, 193);
  }

  /* One case in 2,000 came, far out: Newton's whole first step from the base rate overshoots. The
  maximum is where the score is zero, by its definition. */
  @Test
  void rareEvents_areFittedAll() {
    Design design = new Design(List.of("x"));
    SplittableRandom random = new SplittableRandom(2);
    for (int r = 0; r < 20_000; r++) {
      double x = r % 2_000 == 0 ? 30 + r / 2_000 : random.nextDouble() * (r % 7 == 0 ? 40 : 3);
      design.add(new double[] {x}, r % 2_000 == 0 ? 1 : 0, r);
    }
    Logit fit = new RidgeLogit(0.5).fit(design, Run.quiet()).getModel();
    double intercept = 0;
    double slope = -0.5 * fit.terms().getFirst().coefficient();
    for (int r = 0; r < design.size(); r++) {
      double off = design.outcome(r) - fit.probability(design.value(r, 0));
      Logit.Term term = fit.terms().getFirst();
      intercept += off;
      slope += off * (design.value(r, 0) - term.centre()) / term.scale();
    }

    assertThat(intercept).isCloseTo(0, within(1e-6));
    assertThat(slope).isCloseTo(0, within(1e-6));
  }

  @Test
  void threads_changeNothing() {
    Design design = made(8, 3_000);

    assertThat(new RidgeLogit(1).fit(design, Run.quiet(1, 4)))
        .isEqualTo(new RidgeLogit(1).fit(design, Run.quiet(1, 1)));
  }

  @Test
  void casesWithoutAMaximum_areSaid() {
    Design parted = new Design(List.of("x"));
    Design twice = new Design(List.of("x", "the same"));
    for (int r = 0; r < 20; r++) {
      parted.add(new double[] {r}, r < 10 ? 0 : 1, r);
      twice.add(new double[] {r, 2 * r}, r % 3 == 0 ? 1 : 0, r);
    }

    assertThat(new RidgeLogit(0).fit(parted, Run.quiet())).isInstanceOf(LogitOutcome.Failed.class);
    assertThat(new RidgeLogit(0).fit(twice, Run.quiet()))
        .isInstanceOfSatisfying(
            LogitOutcome.Failed.class, f -> assertThat(f.reason()).contains("repeats"));
    assertThat(new RidgeLogit(1).fit(parted, Run.quiet())).isInstanceOf(LogitOutcome.Fitted.class);
    assertThat(new RidgeLogit(1).fit(twice, Run.quiet()).getModel().terms())
        .extracting(Logit.Term::coefficient)
        .satisfies(c -> assertThat(c.get(0)).isCloseTo(c.get(1), within(1e-9)));
    assertThatThrownBy(
            () -> new RidgeLogit(1).fit(new Design(List.of("x")), Run.quiet()).getModel())
        .hasMessageContaining("nothing to tell apart");
  }

  @Test
  void badCases_areRefused() {
    Design design = new Design(List.of("x"));

    assertThatThrownBy(() -> design.add(new double[] {Double.NaN}, 1, 0))
        .hasMessageContaining("x (NaN)");
    assertThatThrownBy(() -> design.add(new double[] {1, 2}, 1, 0)).hasMessageContaining("(2)");
    assertThatThrownBy(() -> design.add(new double[] {1}, 0.5, 0)).hasMessageContaining("(0.5)");
    assertThatThrownBy(() -> new Design(List.of("x", "x"))).hasMessageContaining("twice");
    assertThatThrownBy(() -> new RidgeLogit(-1)).hasMessageContaining("(-1.0)");
  }

  /* The formula by hand at 2.5 with knots 1, 2, 3: (1.5³ - .5³ * 2 / 1) / 2² = .78125; beyond the last
  knot the curve is straight. */
}
