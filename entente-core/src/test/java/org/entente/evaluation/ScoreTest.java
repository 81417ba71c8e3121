package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
  /* The examples in the documentation of scikit-learn 1.7 of brier_score_loss (0.0375), log_loss
  (0.21616...), roc_auc_score (0.75) and average_precision_score (0.83...). */
  @Test
  void scores_areThoseOfTheDocumentedExamples() {
    Forecasts brier = Forecasts.of(of(0.1, 0.9, 0.8, 0.3), of(0, 1, 1, 0));
    Forecasts log = Forecasts.of(of(0.9, 0.1, 0.2, 0.65), of(1, 0, 0, 1));
    Forecasts order = Forecasts.of(of(0.1, 0.4, 0.35, 0.8), of(0, 0, 1, 1));

    assertThat(Score.BRIER.applyAsDouble(brier)).isCloseTo(0.0375, within(1e-12));
    assertThat(Score.LOG.applyAsDouble(log)).isCloseTo(0.21616, within(5e-6));
    assertThat(Score.AUC.applyAsDouble(order)).isCloseTo(0.75, within(1e-12));
    assertThat(Score.AVERAGE_PRECISION.applyAsDouble(order)).isCloseTo(5 / 6.0, within(1e-12));
  }

  /* By hand: two cases at .5, one came; one at .2 that did not. Precision at .5 is 1/2; the pairs are
  a tie and a right one. */
  @Test
  void ties_countHalf_andShareAThreshold() {
    Forecasts tied = Forecasts.of(of(0.5, 0.5, 0.2), of(1, 0, 0));

    assertThat(Score.AUC.applyAsDouble(tied)).isEqualTo(0.75);
    assertThat(Score.AVERAGE_PRECISION.applyAsDouble(tied)).isEqualTo(0.5);
  }

  @Test
  void order_isUndefined_withoutBothOutcomes_orWithAPrice() {
    assertThat(Score.AUC.applyAsDouble(Forecasts.of(of(0.1, 0.2), of(0, 0)))).isNaN();
    assertThat(Score.AUC.applyAsDouble(Forecasts.of(of(0.3), of(1)))).isNaN();
    assertThat(Score.AVERAGE_PRECISION.applyAsDouble(Forecasts.of(of(0.1, 0.2), of(0, 0.7))))
        .isNaN();
  }

  /* -ln(1e-6) for a certainty that failed. */
  @Test
  void certainty_thatFails_isBounded() {
    Forecasts wrong = Forecasts.of(of(0), of(1));

    assertThat(Score.LOG.applyAsDouble(wrong)).isCloseTo(13.815510557964274, within(1e-9));
  }

  /* Brute force over all pairs and all thresholds; a third of the probabilities are ties. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void order_equalsBruteForce(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = 80;
    double[] p = new double[n];
    double[] y = new double[n];
    for (int k = 0; k < n; k++) {
      p[k] = random.nextInt(3) == 0 ? random.nextInt(4) / 4.0 : random.nextDouble();
      y[k] = k < 2 ? k : random.nextInt(4) == 0 ? 1 : 0;
    }
    Forecasts forecasts = Forecasts.of(p, y);

    assertThat(Score.AUC.applyAsDouble(forecasts)).isCloseTo(pairs(p, y), within(1e-12));
    assertThat(Score.AVERAGE_PRECISION.applyAsDouble(forecasts))
        .isCloseTo(thresholds(p, y), within(1e-12));
  }

  private static double pairs(double[] p, double[] y) {
    double right = 0;
    double all = 0;
    for (int a = 0; a < p.length; a++) {
      for (int b = 0; b < p.length; b++) {
        if (y[a] == 1 && y[b] == 0) {
          all++;
          right += p[a] > p[b] ? 1 : p[a] == p[b] ? 0.5 : 0;
        }
      }
    }
    return right / all;
  }

  private static double thresholds(double[] p, double[] y) {
    double sum = 0;
    double events = 0;
    for (int k = 0; k < p.length; k++) {
      if (y[k] == 1) {
        events++;
        double above = 0;
        double came = 0;
        for (int j = 0; j < p.length; j++) {
          above += p[j] >= p[k] ? 1 : 0;
          came += p[j] >= p[k] ? y[j] : 0;
        }
        sum += came / above;
      }
    }
    return sum / events;
  }

  /* 1 - .0375 / .25, the reference being an even chance for all. */
  @Test
  void skill_isTheShareOfTheReferenceLoss() {
    Forecasts forecasts = Forecasts.of(of(0.1, 0.9, 0.8, 0.3), of(0, 1, 1, 0));

    assertThat(Score.brierSkill(forecasts, forecasts.constant(forecasts.baseRate())))
        .isCloseTo(0.85, within(1e-12));
  }

  @Test
  void badCases_areRefused() {
    assertThatThrownBy(() -> Forecasts.of(of(), of())).hasMessageContaining("no forecasts");
    assertThatThrownBy(() -> Forecasts.of(of(1.2), of(1)))
        .hasMessageContaining("probability (1.2) of case 0");
    assertThatThrownBy(() -> Forecasts.of(of(Double.NaN), of(1))).hasMessageContaining("NaN");
    assertThatThrownBy(() -> Forecasts.of(of(0.2), of(2))).hasMessageContaining("outcome (2.0)");
    assertThatThrownBy(() -> Forecasts.of(of(0.2, 0.3), of(1)))
        .hasMessageContaining("must be equal");
    assertThatThrownBy(() -> Forecasts.of(of(0.2), of(1), new int[] {-1}))
        .hasMessageContaining("block (-1)");
  }

  static double[] of(double... values) {
    return values;
  }
}
