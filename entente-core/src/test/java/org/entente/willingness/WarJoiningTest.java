package org.entente.willingness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.entente.regression.Logit;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

class WarJoiningTest {
  private static final WarJoining MODEL = WarJoining.shipped();

  @Test
  void shippedModel_isReadAndWrittenToTheSameBytes() {
    assertThat(WarJoining.read(WarJoining.shippedText()).text())
        .isEqualTo(WarJoining.shippedText());
  }

  @Test
  void faultyLine_isNamed() {
    assertThatThrownBy(() -> WarJoining.read("model 1 2 3 4\nintercpet 1\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line (intercpet 1)");
    assertThatThrownBy(() -> WarJoining.read("")).hasMessageContaining("(");
  }

  /// By hand: the log odds of a pair at the centre of all features are the intercept.
  @Test
  void centre_isTheIntercept() {
    Logit logit = MODEL.coefficients().logit();
    double[] centre = logit.terms().stream().mapToDouble(Logit.Term::centre).toArray();

    assertThat(MODEL.probability(centre))
        .isCloseTo(1 / (1 + Math.exp(-logit.intercept())), within(1e-12));
  }

  /// Of the wars since 1823 (`entente study willingness`, table "Said and come"): of allies with a
  /// share of .005 to .02 of the world's capabilities 23% fought beside the state at war (12.6 to
  /// 32.0), of those with more than .05 32% (19.4 to 39.8); of others with .001 to .005 2%.
  @Test
  void probability_liesWhereWarsWere() {
    assertThat(MODEL.probability(WarJoining.row(1, .01))).isBetween(.126, .32);
    assertThat(MODEL.probability(WarJoining.row(1, .1))).isBetween(.194, .398);
    assertThat(MODEL.probability(WarJoining.row(0, .002))).isBetween(.009, .033);
  }

  /// A law: a treaty and power only add, and no record of power is the least.
  @Test
  void treatyAndPower_onlyAdd() {
    double before = 0;
    for (double share = 1e-7; share < .5; share *= 1.5) {
      double alone = MODEL.probability(WarJoining.row(0, share));
      assertThat(alone).isGreaterThanOrEqualTo(before);
      assertThat(MODEL.probability(WarJoining.row(1, share))).isGreaterThan(alone);
      before = alone;
    }
  }

  @Test
  void draws_scatterAboutTheProbability_onAnyNumberOfThreads() {
    double[] row = WarJoining.row(1, .02);
    double[] draws = MODEL.draws(row, MODEL.shifts(Run.quiet()));
    double p = MODEL.probability(row);

    assertThat(draws).hasSize(WarJoining.DRAWS);
    assertThat(Arrays.stream(draws).filter(d -> d < p).count()).isBetween(60L, 140L);
    assertThat(draws).isEqualTo(MODEL.draws(row, MODEL.shifts(Run.quiet(Run.DEFAULT_SEED, 2))));
  }
}
