package org.entente.answer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The one voice of figures; expected texts follow from the rule by hand.
class WordsTest {
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
    "0.004, 4",
    "0.9, 1",
    "1.2, 1",
    "2, 1",
    "8, 0",
    "40, 0"
  })
  void decimals_followTheWidth(double width, int decimals) {
    assertThat(Words.decimals(width)).isEqualTo(decimals);
  }

  @Test
  void score_isRoundedAsItsIntervalAllows() {
    Figure pi = figure(0.4867, 0.2912, 0.6501);
    assertThat(Words.value(pi, "")).isEqualTo("0.49");
    assertThat(Words.figure(pi)).isEqualTo("0.49 (0.29 to 0.65)");
  }

  @Test
  void share_isInPercent_asIsAFigureInPercent() {
    assertThat(Words.figure(figure(0.274, 0.221, 0.303), Words.SHARE)).isEqualTo("27% (22 to 30%)");
    assertThat(Words.figure(figure(27.4, 22.1, 30.3), "%")).isEqualTo("27% (22 to 30%)");
  }

  @Test
  void smallFigure_keepsADigit_thatItsIntervalAllows() {
    assertThat(Words.figure(figure(0.0042, 0.0031, 0.0052))).isEqualTo("0.004 (0.003 to 0.005)");
    assertThat(Words.figure(figure(0.4042, 0.4031, 0.4052))).isEqualTo("0.40 (0.40 to 0.41)");
  }

  @Test
  void endsPrintedLikeTheValue_areNotRepeated() {
    assertThat(Words.figure(figure(0.5, 0.5, 0.5))).isEqualTo("0.50");
    assertThat(Words.figure(figure(0.5, 0.499, 0.501))).isEqualTo("0.50");
  }

  @Test
  void exactFigure_hasNoInterval() {
    assertThat(Words.figure(Figure.exact(0.5, SOURCE))).isEqualTo("0.50");
    assertThat(Words.figure(Figure.exact(0.5, SOURCE), Words.SHARE)).isEqualTo("50%");
  }

  @Test
  void missingFigure_showsItsReason() {
    Figure missing = Figure.missing("data end in 2014");
    assertThat(Words.value(missing, Words.SHARE)).isEqualTo("unknown");
    assertThat(Words.figure(missing, Words.SHARE)).isEqualTo("missing: data end in 2014");
  }

  @Test
  void valueThatRoundsToNothing_hasNoSign() {
    assertThat(Words.value(figure(-0.001, -0.2, 0.2), "")).isEqualTo("0.00");
    assertThat(Words.figure(figure(-0.001, -0.81, 0.81))).isEqualTo("0.0 (-0.8 to 0.8)");
  }

  /// A probability near 0 or 1 is not one of them; one that is sure to two decimals reads as
  /// before.
  @Test
  void probabilityNearABound_hasTheDigitsThatSaySo() {
    assertThat(Words.figure(figure(0.004, 0.00002, 0.94))).isEqualTo("0.004 (<0.001 to 0.9)");
    assertThat(Words.figure(figure(0.4, 0.03, 0.9996))).isEqualTo("0.4 (0.03 to >0.999)");
    assertThat(Words.figure(figure(0.4, 0, 1))).isEqualTo("0.4 (0.0 to 1.0)");
    assertThat(Words.figure(figure(0.9996, 0.9993, 0.9998))).isEqualTo("1.00");
  }

  /* 2^-6 and 2^-28 of the winning sets under unanimity of 6 and 28 members. */
  @Test
  void smallChance_isOneIn() {
    assertThat(Words.chance(1.0 / 64)).isEqualTo("1 in 64");
    assertThat(Words.chance(Math.pow(2, -28))).isEqualTo("1 in 268,435,456");
    assertThat(Words.chance(0.0000234)).isEqualTo("1 in 43,000");
    assertThat(Words.chance(0.127)).isEqualTo("13%");
    assertThat(Words.chance(0.5)).isEqualTo("50%");
  }

  @ParameterizedTest
  @CsvSource({"0, 0th", "1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "92, 92nd"})
  void ordinals(long n, String words) {
    assertThat(Words.ordinal(n)).isEqualTo(words);
  }
}
