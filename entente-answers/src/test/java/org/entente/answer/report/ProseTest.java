package org.entente.answer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.answer.page.Figures;
import org.entente.evidence.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures in running text, by hand.
class ProseTest {
  @Test
  void aList_endsInAnd() {
    assertThat(Prose.list(List.of())).isEmpty();
    assertThat(Prose.list(List.of("A"))).isEqualTo("A");
    assertThat(Prose.list(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(Prose.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
  }

  @Test
  void aShare_isInPercent() {
    assertThat(Prose.figure(Figures.known(0.27, 0.22, 0.31), true)).isEqualTo("27% (22 to 31%)");
    assertThat(Prose.figure(Figures.known(0.27, 0.22, 0.31), false))
        .isEqualTo("0.27 (0.22 to 0.31)");
    assertThat(Prose.figure(Figure.missing("no data"), true)).isEqualTo("missing: no data");
    assertThat(Prose.percent(Figures.known(0.27, 0.22, 0.31)).find()).hasValue(27);
  }

  /* Intervals that touch overlap. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.4, 0.6, 0.2, 0.1, 0.3, higher",
    "0.2, 0.1, 0.3, 0.5, 0.4, 0.6, lower",
    "0.5, 0.3, 0.6, 0.2, 0.1, 0.3, not surely different",
    "0.5, 0.4, 0.6, 0.5, 0.4, 0.6, not surely different",
    "0.5, 0.5, 0.5, 0.4, 0.4, 0.4, higher",
  })
  void oneAgainstAnother(
      double a, double aLow, double aHigh, double b, double bLow, double bHigh, String words) {
    assertThat(Prose.against(Figures.known(a, aLow, aHigh), Figures.known(b, bLow, bHigh)))
        .isEqualTo(words);
  }

  @Test
  void whatIsMissing_isNotComparable() {
    Figure known = Figures.exact(0.5);
    assertThat(Prose.against(Figure.missing("no"), known)).isEqualTo("not comparable");
    assertThat(Prose.against(known, Figure.missing("no"))).isEqualTo("not comparable");
  }

  /* Never "100%": what is so near to all or none is nearly all. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100  | higher than nearly all ",
        "99.5 | higher than nearly all ",
        "99.4 | higher than 99% of ",
        "50   | higher than 50% of ",
        "49.9 | lower than 50% of ",
        "10   | lower than 90% of ",
        "0.6  | lower than 99% of ",
        "0.5  | lower than nearly all ",
        "0    | lower than nearly all ",
      })
  void aPercentile_isAgainstMostOfThem(double percentile, String words) {
    assertThat(Prose.percentile(Figures.exact(percentile), 6))
        .isEqualTo(words.strip() + " random coalitions of six states");
    assertThat(Prose.percentile(Figures.exact(percentile), 13)).endsWith("of 13 states");
  }

  @Test
  void noPercentile_isSaidSo() {
    assertThat(Prose.percentile(Figure.missing("too few"), 6))
        .isEqualTo("not placed among random coalitions");
  }
}
