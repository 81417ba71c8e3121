package org.entente.answer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Interval.Basis;
import org.entente.evidence.Provenance;
import org.entente.run.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers, units and provenances in words; the expected texts follow by hand from what [Words]
/// says of itself.
class NumbersInWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0         | 0.00",
        "-0.0      | 0.00",
        "0.004     | 0.004",
        "-0.004    | -0.004",
        "0.0004    | 4.0e-04",
        "-0.0004   | -4.0e-04",
        "0.0005    | 0.001",
        "0.0099    | 0.010",
        "0.01      | 0.01",
        "0.125     | 0.13",
        "-1.004    | -1.00",
        "12.345    | 12.35",
        "99.994    | 99.99",
        "100       | 100",
        "999.4     | 999",
        "1000      | 1,000",
        "1234567.8 | 1,234,568",
        "-1234.5   | -1,235",
        "1e15      | 1,000,000,000,000,000",
      })
  void aNumber_hasTwoDecimals_threeBelowAHundredth_noneFromAHundred(double value, String text) {
    assertThat(Words.number(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0       | 0%",
        "1       | 100%",
        "0.274   | 27%",
        "0.0995  | 10%",
        "0.0994  | 9.9%",
        "0.0123  | 1.2%",
        "0.00995 | 1.0%",
        "0.0099  | 0.99%",
        "0.0012  | 0.12%",
        "-0.05   | -5.0%",
        "-0.5    | -50%",
        "2.5     | 250%",
        "12.34   | 1,234%",
      })
  void aShare_isInPercent_withTheDigitsThatSmallOnesNeed(double value, String text) {
    assertThat(Words.number(value, Words.SHARE)).isEqualTo(text);
    assertThat(Words.number(100 * value, "%")).isEqualTo(text);
  }

  @Test
  void aWholeNumber_hasNoSeparators_forItMayBeAYear() {
    assertThat(Words.number(2014, Words.WHOLE)).isEqualTo("2014");
    assertThat(Words.number(3, Words.WHOLE)).isEqualTo("3");
    assertThat(Words.figure(Figures.exact(1815), Words.WHOLE)).isEqualTo("1815");
  }

  @Test
  void anUnknownUnit_isLeftToTheHeading() {
    assertThat(Words.number(0.5, "years")).isEqualTo("0.50");
    assertThat(Words.figure(Figures.known(3.4, 2.2, 5.1), "years")).isEqualTo("3.4 (2.2 to 5.1)");
  }

  /* Width 2.9 begins with 2 and keeps two digits: one decimal. Width 0.9 keeps one: one decimal. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.42   | 2.2    | 5.1    | 3.4 (2.2 to 5.1)",
        "3.42   | 3.0    | 3.9    | 3.4 (3.0 to 3.9)",
        "3.42   | -10    | 44     | 3 (-10 to 44)",
        "1234.5 | 1200   | 1300   | 1,235 (1,200 to 1,300)",
        "-0.42  | -0.52  | -0.31  | -0.42 (-0.52 to -0.31)",
        "0.05   | 0.0471 | 0.0529 | 0.050 (0.047 to 0.053)",
        "5      | 5      | 5.001  | 5.00",
      })
  void aFigure_hasNoMoreDigitsThanItsIntervalAllows(
      double value, double low, double high, String text) {
    assertThat(Words.figure(Figures.of(value, low, high, Basis.RANGE), "years")).isEqualTo(text);
  }

  @Test
  void anEndThatIsOpen_isSaidSo() {
    Figure.Known open = Figures.of(0.4, 0.2, Double.POSITIVE_INFINITY, Basis.BOUND);
    assertThat(Words.figure(open)).isEqualTo("0.40 (0.20 or more)");
    Figure.Known below = Figures.of(0.4, Double.NEGATIVE_INFINITY, 0.7, Basis.BOUND);
    assertThat(Words.figure(below)).isEqualTo("0.40 (0.70 or less)");
    assertThat(Words.figure(open, Words.SHARE)).isEqualTo("40.00% (20.00% or more)");
  }

  @Test
  void aShareThatWouldReadZero_hasADecimal() {
    assertThat(Words.figure(Figures.known(0.004, 0.001, 0.03), Words.SHARE))
        .isEqualTo("0.4% (0.1 to 3.0%)");
    assertThat(Words.figure(Figures.known(0, 0, 0.03), Words.SHARE)).isEqualTo("0% (0 to 3%)");
  }

  @Test
  void aFigureOfAnEarlierYear_saysSo_andOneOfItsDateDoesNot() {
    assertThat(Words.figure(Figures.old(0.44, 0.30, 0.55, 2014, 3), Words.SHARE))
        .isEqualTo("44% (30 to 55%) in 2014");
    assertThat(Words.figure(Figures.old(0.44, 0.30, 0.55, 2014, 0), Words.SHARE))
        .isEqualTo("44% (30 to 55%)");
    assertThat(Words.year(Figures.SOURCE.aged(3))).as("of no year").isEmpty();
  }

  @Test
  void aDifferenceOfShares_isInPoints_andOthersAreAsTheyAre() {
    assertThat(Words.difference(Figures.known(-0.06, -0.17, 0.02), Words.SHARE))
        .isEqualTo("-6 (-17 to 2) points");
    assertThat(Words.difference(Figures.old(-0.06, -0.17, 0.02, 2013, 2), Words.SHARE))
        .isEqualTo("-6 (-17 to 2) points in 2013");
    assertThat(Words.difference(Figures.known(-0.06, -0.17, 0.02), ""))
        .isEqualTo("-0.06 (-0.17 to 0.02)");
  }

  @Test
  void theEnds_areOneNumberWhereTheyPrintAlike() {
    assertThat(Words.ends(Figures.known(0.46, 0.451, 0.469), Words.SHARE)).isEqualTo("45 to 47%");
    assertThat(Words.ends(Figures.known(0.5, 0.4999, 0.5001), "")).isEqualTo("0.50");
    assertThat(Words.ends(Figures.known(0.5, 0.5, 0.5), Words.SHARE)).isEqualTo("50%");
  }

  @ParameterizedTest
  @EnumSource(Basis.class)
  void everyBasis_hasWords(Basis basis) {
    String words = Words.basis(new Interval(0, 1, 0.9, basis));
    assertThat(words)
        .isEqualTo(
            switch (basis) {
              case EXACT -> "exact";
              case BOOTSTRAP -> "90% bootstrap interval";
              case POSTERIOR -> "90% posterior interval";
              case RANGE -> "range over plausible inputs";
              case DRIFT -> "90% interval of what it may have moved to since";
              case BOUND -> "bound of the 90% interval";
            });
  }

  @Test
  void aSource_isMethodObservationsDatasetsAndBasis_orTheReason() {
    assertThat(Words.source(Figures.known(0.4, 0.3, 0.5)))
        .isEqualTo("counted by hand; 12 roll calls; made; 90% bootstrap interval");
    Provenance many = Provenance.of(List.of("b", "a"), 1_234_567, "dyads", "m [Key2000]");
    assertThat(Words.source(Figure.exact(1, many)))
        .isEqualTo("m [Key2000]; 1,234,567 dyads; a, b; exact");
    assertThat(Words.source(Figure.exact(1, Provenance.of(List.of(), 0, "rows", "m"))))
        .isEqualTo("m; 0 rows; exact");
    assertThat(Words.source(Figure.missing("no votes"))).isEqualTo("no votes");
  }

  @ParameterizedTest
  @CsvSource({"0, no", "1, one", "2, two", "12, twelve", "13, 13", "100, 100"})
  void aCount_isInWordsUpToTwelve(int n, String words) {
    assertThat(Words.count(n)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 rows", "1, 1 row", "2, 2 rows", "1000, 1000 rows"})
  void countedThings_areOneOrMany(long n, String words) {
    assertThat(Phrase.counted(n, "row")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10th",
    "13, 13th",
    "20, 20th",
    "21, 21st",
    "22, 22nd",
    "23, 23rd",
    "100, 100th",
    "101, 101st",
    "111, 111th",
    "112, 112th",
    "113, 113th",
    "121, 121st",
    "1011, 1011th"
  })
  void ordinals_beyondTwelve(long n, String words) {
    assertThat(Words.ordinal(n)).isEqualTo(words);
  }

  @Test
  void cells_byTheirKind() {
    assertThat(Words.cell(null, "%")).isEmpty();
    assertThat(Words.cell("words", "%")).isEqualTo("words");
    assertThat(Words.cell(12L, "")).isEqualTo("12");
    assertThat(Words.cell(12L, "%")).isEqualTo("12%");
    assertThat(Words.cell(0.25, Words.SHARE)).isEqualTo("25%");
    assertThat(Words.cell(LocalDate.of(2015, 7, 10), "")).isEqualTo("2015-07-10");
    assertThat(Words.cell(Figure.missing("no"), "")).isEqualTo("missing: no");
  }

  @Test
  void aTableThatLeavesRowsOut_saysHowMany() {
    Table.Builder table =
        Table.builder("t", "Pairs", "c").column(Column.integer("n", "N", "A number.", "")).row(1);
    assertThat(Words.leftOut(table.shown(-1).build())).isEqualTo("Pairs: 1 row, in exports only.");
    table.row(2).row(3);
    assertThat(Words.leftOut(table.shown(2).build()))
        .isEqualTo("2 of 3 rows are shown; exports hold all.");
    assertThat(Words.leftOut(table.shown(-1).build())).isEqualTo("Pairs: 3 rows, in exports only.");
  }

  /* Whatever the figure: value and ends are printed to one place, the value is the nearest number of
  that place, and neither loses its sign. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPrintedValue_isTheNearestOfItsPlace(long seed) {
    Random random = new Random(seed);
    for (int k = 0; k < 2000; k++) {
      double value = random.nextGaussian() * Math.pow(10, random.nextInt(5) - 2);
      double below = random.nextDouble() * Math.pow(10, random.nextInt(5) - 3);
      double above = random.nextDouble() * Math.pow(10, random.nextInt(5) - 3);
      Figure.Known known = Figures.of(value, value - below, value + above, Basis.RANGE);
      String text = Words.value(known, "years").replace(",", "");
      boolean bound = text.startsWith("<") || text.startsWith(">");
      double read = Double.parseDouble(bound ? text.substring(1) : text);
      int dot = text.indexOf('.');
      double place = dot < 0 ? 1 : Math.pow(10, dot + 1 - text.length());
      assertThat(Math.abs(read - value))
          .as("seed %d: %s as %s", seed, known, text)
          .isLessThanOrEqualTo((bound ? 1 : 0.5) * place * (1 + 1e-9));
      assertThat(text).as("seed %d: %s", seed, known).doesNotMatch("-0(\\.0+)?");
    }
  }
}
