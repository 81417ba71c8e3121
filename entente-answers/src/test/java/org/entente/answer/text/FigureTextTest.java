package org.entente.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Digits of figures; expected texts follow from the rule by hand.
class FigureTextTest {
  private static final Provenance SOURCE = Provenance.of(List.of("x"), 1, "unit", "method");

  private static Figure figure(double value, double low, double high) {
    return Figure.of(value, new Interval(low, high, 0.9, Interval.Basis.BOOTSTRAP), SOURCE);
  }

  @ParameterizedTest
  @CsvSource({
    "0.36, 2",
    "0.45, 2",
    "0.6, 1",
    "0.05, 2",
    "0.004, 2",
    "0.9, 1",
    "1.2, 1",
    "2, 1",
    "8, 0",
    "40, 0"
  })
  void decimals_followTheWidth(double width, int decimals) {
    assertThat(FigureText.decimals(width)).isEqualTo(decimals);
  }

  @Test
  void score_isRoundedAsItsIntervalAllows() {
    Figure pi = figure(0.4867, 0.2912, 0.6501);

    assertThat(FigureText.value(pi, false)).isEqualTo("0.49");
    assertThat(FigureText.interval(pi, false)).isEqualTo("0.29 to 0.65 (90%)");
    assertThat(FigureText.full(pi, false)).isEqualTo("0.49 (0.29 to 0.65)");
  }

  @Test
  void share_isInPercent() {
    assertThat(FigureText.full(figure(0.274, 0.221, 0.303), true)).isEqualTo("27% (22 to 30%)");
  }

  @Test
  void endsPrintedAlike_areNotRepeated() {
    assertThat(FigureText.full(figure(0.5, 0.5, 0.5), false)).isEqualTo("0.50");
  }

  @Test
  void exactFigure_hasNoInterval() {
    assertThat(FigureText.interval(Figure.exact(0.5, SOURCE), false)).isEmpty();
    assertThat(FigureText.full(Figure.exact(2, SOURCE), false)).isEqualTo("2");
  }

  @Test
  void missingFigure_showsItsReason() {
    Figure missing = Figure.missing("data end in 2014");

    assertThat(FigureText.value(missing, true)).isEqualTo("-");
    assertThat(FigureText.full(missing, true)).isEqualTo("data end in 2014");
  }

  @Test
  void valueThatRoundsToNothing_hasNoSign() {
    assertThat(FigureText.value(figure(-0.001, -0.2, 0.2), false)).isEqualTo("0.00");
  }
}
