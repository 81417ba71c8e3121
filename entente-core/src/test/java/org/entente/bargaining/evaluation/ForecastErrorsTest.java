package org.entente.bargaining.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.bargaining.MadeIssue;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

class ForecastErrorsTest {
  private static final List<DecidedIssue> ISSUES =
      List.of(
          new DecidedIssue(MadeIssue.at(0, 100), 60),
          new DecidedIssue(MadeIssue.at(20, 40), 60),
          new DecidedIssue(MadeIssue.at(10), 10));

  /* By hand: forecasts 50, 30, 10; errors 10, 30, 0. */
  @Test
  void errors_byHand() {
    ForecastErrors errors = ForecastErrors.of(ForecastModel.WEIGHTED_MEAN, ISSUES, Run.quiet());

    assertThat(errors.absolute()).containsExactly(10.0, 30.0, 0.0);
    assertThat(errors.mean()).isCloseTo(40 / 3.0, within(1e-12));
    assertThat(errors.rootMeanSquare()).isCloseTo(Math.sqrt(1000 / 3.0), within(1e-12));
    assertThat(errors.median()).isEqualTo(10);
    assertThat(errors.quantile(0.75)).isEqualTo(20);
    assertThat(errors.interval().low()).isBetween(0.0, errors.mean());
    assertThat(errors.interval().high()).isBetween(errors.mean(), 30.0);
  }

  @Test
  void modelWithoutForecast_isCounted() {
    assertThatThrownBy(() -> ForecastErrors.of(ForecastModel.PROPOSER, ISSUES, Run.quiet()))
        .hasMessageContaining("no issue (3) has a forecast");
  }

  @Test
  void difference_ofAModelFromItself_isZero() {
    ForecastErrors errors = ForecastErrors.of(ForecastModel.PLAIN_MEDIAN, ISSUES, Run.quiet());

    assertThat(errors.differenceFrom(errors, Run.quiet()).width()).isEqualTo(0);
  }

  /* One actor at 10 and 10 decided: every model but the middle of the scale has it right. */
  @Test
  void everyModel_givesOneActorItsWay() {
    for (ForecastModel model : ForecastModel.values()) {
      if (model != ForecastModel.MIDDLE && model != ForecastModel.PROPOSER) {
        assertThat(ForecastErrors.of(model, ISSUES.subList(2, 3), Run.quiet()).mean())
            .as(model.title())
            .isCloseTo(0, within(1e-9));
      }
    }
  }
}
