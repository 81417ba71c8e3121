package org.entente.distrust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

class ModelTextTest {
  @Test
  void shippedModels_areReadAndWrittenToTheSameBytes() {
    assertThat(ModelText.of(ModelText.read(FittedModels.text()))).isEqualTo(FittedModels.text());
  }

  @Test
  void oneModel_standsForEachOutcomeAndHorizon() {
    for (Outcome outcome : Outcome.values()) {
      for (Horizon horizon : Horizon.values()) {
        DisputeModel model = FittedModels.of(outcome, horizon);
        assertThat(model.outcome()).isEqualTo(outcome);
        assertThat(model.horizon()).isEqualTo(horizon);
        assertThat(model.isFull()).isTrue();
      }
      assertThat(FittedModels.ofPlaceAndPower(outcome).features())
          .isEqualTo(Feature.ofPlaceAndPower())
          .extracting(Feature::topic)
          .containsOnly(Topic.NEARNESS, Topic.POWER);
    }
  }

  @Test
  void faultyLine_isNamed() {
    String faulty = FittedModels.text().replaceFirst("intercept", "intercpet");
    assertThatThrownBy(() -> ModelText.read(faulty))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 3");
    assertThatThrownBy(() -> ModelText.read("intercept 1\n"))
        .hasMessageContaining("line 1 (intercept 1)");
  }

  /// By hand: with every feature missing the log odds are the intercept, and the contributions of
  /// all topics are zero.
  @Test
  void missingFeatures_countAsTheMean() {
    DisputeModel model = FittedModels.of(Outcome.CLASH, Horizon.FIVE);
    double[] missing = new double[Feature.values().length];
    Arrays.fill(missing, Double.NaN);
    double z = model.calibration().of(model.logit().intercept());
    assertThat(model.probability(missing)).isCloseTo(1 / (1 + Math.exp(-z)), within(1e-12));
    assertThat(model.contributions(missing).values()).allSatisfy(c -> assertThat(c).isZero());
  }

  /// A law: the contributions of the topics sum to the log odds less the intercept.
  @Test
  void contributions_sumToTheLogOdds() {
    DisputeModel model = FittedModels.of(Outcome.CLASH, Horizon.FIVE);
    for (long seed = 1; seed <= 20; seed++) {
      var random = Run.streamOf(seed, 0);
      double[] row = new double[Feature.values().length];
      for (int f = 0; f < row.length; f++) {
        row[f] = random.nextDouble();
      }
      double sum = model.contributions(row).values().stream().mapToDouble(c -> c).sum();
      assertThat(sum)
          .as("seed " + seed)
          .isCloseTo(model.logit().logOdds(row) - model.logit().intercept(), within(1e-9));
    }
  }

  /// The draws scatter about the probability: their middle lies near it, and they are not alike.
  @Test
  void draws_scatterAboutTheProbability() {
    DisputeModel model = FittedModels.of(Outcome.CLASH, Horizon.FIVE);
    double[] row = new double[Feature.values().length];
    double[] draws = model.draws(row, model.shifts(Run.quiet()));
    double p = model.probability(row);
    assertThat(Arrays.stream(draws).filter(d -> d < p).count()).isBetween(25L, 75L);
    assertThat(draws).isEqualTo(model.draws(row, model.shifts(Run.quiet(Run.DEFAULT_SEED, 2))));
  }

  /// By hand: 1 + 2·3 + 0.5·(3 - 1) = 8 above the bend, 1 + 2·0 = 1 below it.
  @Test
  void calibration_isALineWithBends() {
    Calibration line = new Calibration(1, 2, List.of(new Calibration.Bend(1, 0.5)));
    assertThat(line.of(3)).isEqualTo(8);
    assertThat(line.of(0)).isEqualTo(1);
    assertThat(Calibration.none().of(-3.25)).isEqualTo(-3.25);
  }
}
