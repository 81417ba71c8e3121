package org.entente.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A number of a sentence against a figure; expected values by hand.
class NumberReaderTest {
  private static final Provenance HAND = Provenance.of(List.of(), 1, "figure", "by hand");

  private static Figure figure(double value, double low, double high) {
    return Figure.of(value, new Interval(low, high, 1, Interval.Basis.RANGE), HAND);
  }

  /* .4168 is 41% cut, 42% rounded, 41.7% to a decimal; its interval is .38 to .45. */
  @ParameterizedTest
  @CsvSource({
    "42, SUPPORTED", "41, SUPPORTED", "41.7, SUPPORTED", "41.6, SUPPORTED", "42.0, MIXED",
    "38, MIXED", "45, MIXED", "44, MIXED", "37, CONTRADICTED", "46, CONTRADICTED",
    "100, CONTRADICTED"
  })
  void number_isRightIfSomeRoundingIsIt(String said, Outcome outcome) {
    assertThat(NumberReader.outcome(new BigDecimal(said), figure(.4168, .38, .45)))
        .isEqualTo(outcome);
  }

  @Test
  void missingFigure_cannotAnswer() {
    assertThat(NumberReader.outcome(BigDecimal.TEN, Figure.missing("data end in 2014")))
        .isEqualTo(Outcome.NOT_MEASURABLE);
  }

  @Test
  void figuresThatSpeakBothWays_areMixed() {
    Signal plus = new Signal("m", "", figure(.5, .4, .6), 80., 1);
    Signal minus = new Signal("m", "", figure(.5, .4, .6), 20., -1);
    Signal silent = new Signal("m", "", figure(.5, .4, .6), 50., 0);
    Signal missing = new Signal("m", "", Figure.missing("none"), null, 0);

    assertThat(Outcome.of(List.of(plus, silent))).isEqualTo(Outcome.SUPPORTED);
    assertThat(Outcome.of(List.of(minus, missing))).isEqualTo(Outcome.CONTRADICTED);
    assertThat(Outcome.of(List.of(plus, minus))).isEqualTo(Outcome.MIXED);
    assertThat(Outcome.of(List.of(silent))).isEqualTo(Outcome.MIXED);
    assertThat(Outcome.of(List.of(missing))).isEqualTo(Outcome.NOT_MEASURABLE);
    assertThat(Outcome.of(List.of())).isEqualTo(Outcome.NOT_MEASURABLE);
    assertThat(Outcome.of(List.of(plus.turned()))).isEqualTo(Outcome.CONTRADICTED);
  }
}
