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
    for (int origin : FittedModels.ORIGINS) {
      String text = FittedModels.text(origin);
      assertThat(ModelText.of(ModelText.read(text))).as("of " + origin).isEqualTo(text);
    }
  }

  @Test
  void oneModel_standsForEachOutcomeAndHorizon_ofEveryOrigin() {
    for (int origin : FittedModels.ORIGINS) {
      FittedModels models = FittedModels.knownBy(origin);
      assertThat(models.origin()).isEqualTo(origin);
      for (Outcome outcome : Outcome.values()) {
        for (Horizon horizon : Horizon.values()) {
          DisputeModel model = models.of(outcome, horizon);
          assertThat(model.outcome()).isEqualTo(outcome);
          assertThat(model.horizon()).isEqualTo(horizon);
          assertThat(model.isFull()).isTrue();
        }
        assertThat(models.ofPlaceAndPower(outcome).features())
            .isEqualTo(Feature.ofPlaceAndPower())
            .extracting(Feature::topic)
            .containsOnly(Topic.NEARNESS, Topic.POWER);
      }
    }
  }

  /// No look-ahead: what came of the last case that a model has learned from had come by the year.
  @Test
  void models_haveLearnedFromNothingLater() {
    for (int year = FittedModels.ORIGINS.getFirst(); year <= 2030; year++) {
      FittedModels models = FittedModels.knownBy(year);
      for (Outcome outcome : Outcome.values()) {
        for (Horizon horizon : Horizon.values()) {
          assertThat(models.of(outcome, horizon).to() + horizon.years()).isLessThanOrEqualTo(year);
        }
        assertThat(models.ofPlaceAndPower(outcome).to() + 5).isLessThanOrEqualTo(year);
      }
    }
    assertThat(FittedModels.knownBy(1969).origin()).isEqualTo(1965);
    assertThat(FittedModels.knownBy(1910).origin()).isEqualTo(1960);
    assertThat(FittedModels.knownBy(2026).origin()).isEqualTo(2014);
  }

  private static DisputeModel clash() {
    return FittedModels.knownBy(2014).of(Outcome.CLASH, Horizon.FIVE);
  }

  @Test
  void faultyLine_isNamed() {
    String faulty = FittedModels.text(2014).replaceFirst("intercept", "intercpet");
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
    DisputeModel model = clash();
    double[] missing = new double[Feature.values().length];
    Arrays.fill(missing, Double.NaN);
    double z = model.calibration().of(model.logit().intercept());
    assertThat(model.probability(missing)).isCloseTo(1 / (1 + Math.exp(-z)), within(1e-12));
    assertThat(model.contributions(missing).values()).allSatisfy(c -> assertThat(c).isZero());
  }

  /// A law: the contributions of the topics sum to the log odds less the intercept.
  @Test
  void contributions_sumToTheLogOdds() {
    DisputeModel model = clash();
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
    DisputeModel model = clash();
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
