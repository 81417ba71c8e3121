package org.entente.sources.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.evidence.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cells of publishers' files as typed values; what each may be is what [Column] and [Notation]
/// say, expected values by hand.
class RowTest {
  private static final Table TABLE =
      Table.of(
          "made",
          Column.state("ccode").inKey(),
          Column.year("year", 1816, 2030),
          Column.integer("count", 0, 5000).orMissing("-9"),
          Column.number("share", -1, 1e12).orMissing(),
          Column.date("day").orMissing(),
          Column.text("words"),
          Column.code("kind", 1, 2, 5));

  private static String read(Notation notation, String column, String cell) {
    return new Row(TABLE, notation).read(TABLE.indexOf(column), cell);
  }

  private static String read(String column, String cell) {
    return read(Notation.POINTS, column, cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NA", ".", "..", "...", "…", "-", "--", "–", "—", ":", "n/a", "#N/A"})
  void aMarkForMissing_isMissingAndNotZero(String mark) {
    Row row = new Row(TABLE);
    int share = TABLE.indexOf("share");
    assertThat(row.read(share, "5")).isEmpty();
    assertThat(row.isMissing(share)).isFalse();
    assertThat(row.read(share, mark)).isEmpty();
    assertThat(row.isMissing(share)).isTrue();
    assertThat(read("ccode", mark)).isEqualTo("is missing");
  }

  /* Beside text only the empty cell, NA and the point are missing: a dash may be what is meant. */
  @Test
  void aMarkInText_isText() {
    Row row = new Row(TABLE);
    int words = TABLE.indexOf("words");
    assertThat(row.read(words, "?")).isEmpty();
    assertThat(row.isMissing(words)).isFalse();
    assertThat(row.text(words)).isEqualTo("?");
    row.read(words, "");
    assertThat(row.isMissing(words)).isTrue();
    row.read(words, "Côte\u202e d'Ivoire\t");
    assertThat(row.text(words)).isEqualTo("Côte\ufffd d'Ivoire ");
  }

  @Test
  void aMarkOfTheDataset_isMissingInItsColumnAlone() {
    Row row = new Row(TABLE);
    assertThat(row.read(TABLE.indexOf("count"), "-9")).isEmpty();
    assertThat(row.isMissing(TABLE.indexOf("count"))).isTrue();
    assertThat(read("share", "-9")).isEqualTo("is outside -1 to 1000000000000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ccode; 365; 365",
        "ccode; 002; 2",
        "ccode; 365.0; 365",
        "year; 1816; 1816",
        "count; 1,234; 1234",
        "count; 1 234; 1234",
        "count; 0; 0",
        "kind; 5; 5"
      })
  void wholeNumbers(String column, String cell, long value) {
    Row row = new Row(TABLE);
    assertThat(row.read(TABLE.indexOf(column), cell)).isEmpty();
    assertThat(row.whole(TABLE.indexOf(column))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ccode; 0; is outside 1 to 999",
        "ccode; 1000; is outside 1 to 999",
        "ccode; 3x; is not a whole number",
        "ccode; 3.5; is not a whole number",
        "ccode; 99999999999999999999; is not a whole number",
        "year; 1815; is outside 1816 to 2030",
        "year; 2,014; is not a whole number",
        "year; ٢٠١٤; is not a whole number",
        "count; 5001; is outside 0 to 5000",
        "count; -1; is outside 0 to 5000",
        "kind; 3; is not one of 1, 2, 5",
        "kind; 1.5; is not a whole number",
        "share; one; is not a number",
        "share; 0x1p3; is not a number",
        "share; 1e999; is not a number",
        "share; -2; is outside -1 to 1000000000000",
        "day; 2014-02-30; is not a date (year-month-day)",
        "day; 14-02-03; is not a date (year-month-day)",
        "day; 2014-2-3; is not a date (year-month-day)",
        "day; 1399-01-01; year is outside 1400 to 2030",
        "day; 2031-01-01; year is outside 1400 to 2030"
      })
  void whatDoesNotFit_saysWhy(String column, String cell, String why) {
    assertThat(read(column, cell)).isEqualTo(why);
  }

  @Test
  void aDayIsItsNumberSince1970() {
    Row row = new Row(TABLE);
    int day = TABLE.indexOf("day");
    assertThat(row.read(day, "1970-01-02")).isEmpty();
    assertThat(row.whole(day)).isEqualTo(1);
    row.read(day, "2015-07-10");
    assertThat(LocalDate.ofEpochDay(row.whole(day))).isEqualTo(LocalDate.of(2015, 7, 10));
  }

  private static final Notation COMMAS = new Notation(true, true);
  private static final Notation UNSURE = new Notation(false, false);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.5; 0.5",
        "1,234.5; 1234.5",
        "1,234,567; 1234567",
        "1 234 567.25; 1234567.25",
        "1'234.5; 1234.5",
        "1.5e3; 1500",
        "\u22120.5; -0.5",
        "1,234; 1234",
        "-0.25; -0.25",
        ".5; 0.5"
      })
  void numbersWithPoints(String cell, double value) {
    Row row = new Row(TABLE);
    assertThat(row.read(TABLE.indexOf("share"), cell)).isEmpty();
    assertThat(row.real(TABLE.indexOf("share"))).isCloseTo(value, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0,5; 0.5",
        "1.234,5; 1234.5",
        "1.234.567; 1234567",
        "1 234,25; 1234.25",
        "1.234; 1234",
        "12; 12",
        "1,5e3; 1500"
      })
  void numbersWithCommas(String cell, double value) {
    Row row = new Row(TABLE, COMMAS);
    assertThat(row.read(TABLE.indexOf("share"), cell)).isEmpty();
    assertThat(row.real(TABLE.indexOf("share"))).isCloseTo(value, within(1e-12));
  }

  @Test
  void anotherNotation_isAFaultThatIsNamed() {
    assertThat(read("share", "0,5"))
        .isEqualTo("has a comma before decimals, and the file has points");
    assertThat(read(COMMAS, "share", "0.5"))
        .isEqualTo("has a point before decimals, and the file has commas");
    assertThat(read(UNSURE, "share", "1,234"))
        .isEqualTo("may have thousands or decimals after its comma");
    assertThat(read("share", "1,23,456")).isNotEmpty();
    assertThat(read("share", "1,234,56")).isNotEmpty();
    assertThat(read("share", "1.234.5")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.5 1.5 1,234; true; false; true",
        "0.5 1,5 2.5; false; false; true",
        "0,5 1,5 1.234; false; true; false",
        "0,5 1,5 1.234,5; false; true; true",
        "1.234 2.345; false; false; true",
        "1,234 2,345; true; false; false",
        "1,234 2,345; false; false; true",
        "1.234.567 5; true; true; true",
        "1,234,567 5; true; false; true",
        "12 13; true; false; false",
        "0,5 0.5; true; false; true"
      })
  void theNotationIsThatOfMostNumbersThatShowOne(
      String cells, boolean semicolons, boolean commas, boolean grouped) {
    Notation notation = Notation.of(List.of(cells.split(" ", -1)), semicolons);
    assertThat(notation).isEqualTo(new Notation(commas, grouped));
  }

  /* A number written out with separators of thousands is read as itself, in either notation. */
  @Test
  void whatIsWritten_isReadAgain() {
    Random random = new Random(4);
    for (int trial = 0; trial < 500; trial++) {
      double value = Math.rint(random.nextDouble() * Math.pow(10, random.nextInt(11)) * 100) / 100;
      String points = String.format(java.util.Locale.ROOT, "%,.2f", value);
      String commas = points.replace(',', ' ').replace('.', ',').replace(' ', '.');
      int share = TABLE.indexOf("share");
      Row row = new Row(TABLE);
      assertThat(row.read(share, points)).as(points).isEmpty();
      assertThat(row.real(share)).as(points).isCloseTo(value, within(1e-9 * value));
      Row other = new Row(TABLE, COMMAS);
      assertThat(other.read(share, commas)).as(commas).isEmpty();
      assertThat(other.real(share)).as(commas).isCloseTo(value, within(1e-9 * value));
    }
  }

  @Test
  void rules_holdColumnsAgainstEachOther() {
    Table spells =
        Table.of(
            "spells",
            Column.state("ccode1").inKey(),
            Column.state("ccode2"),
            Column.year("from", 1816, 2030),
            Column.year("to", 1816, 2030).orMissing());
    Row row = new Row(spells);
    row.read(0, "2");
    row.read(1, "20");
    row.read(2, "1990");
    row.read(3, "1985");
    assertThat(RowRule.inOrder("from", "to").broken(row))
        .isEqualTo("from (1990) is after to (1985)");
    assertThat(RowRule.different("ccode1", "ccode2").broken(row)).isEmpty();
    row.read(3, "1990");
    assertThat(RowRule.inOrder("from", "to").broken(row)).isEmpty();
    row.read(3, "");
    assertThat(RowRule.inOrder("from", "to").broken(row)).as("not known").isEmpty();
    row.read(1, "2");
    assertThat(RowRule.different("ccode1", "ccode2").broken(row))
        .isEqualTo("ccode1 and ccode2 are the same state (2)");
  }

  @Test
  void aTableHasAKey_andKnowsItsColumns() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of("bare", Column.state("ccode")))
        .withMessageContaining("bare");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.indexOf("Year"))
        .withMessage("table made has no column Year");
    assertThat(TABLE.keys()).isEqualTo("\"ccode\"");
    assertThat(TABLE.definitions()).startsWith("\"ccode\" SMALLINT, \"year\" SMALLINT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "40; 40; 40; 40",
        " 40 ; 40; 40; 40",
        "30..50; 30; 40; 50",
        "30 .. 50; 30; 40; 50",
        "30..45..50; 30; 45; 50",
        "-3..-1; -3; -2; -1",
        ".5...7; .5; .6; .7",
        "30...50; 30; 15.25; .5",
        "1e1..2e1; 10; 15; 20"
      })
  void ranges(String cell, double low, double value, double high) {
    Optional<Range> range = RangeCell.read(cell);
    if (low > high) {
      assertThat(range).as("out of order").isEmpty();
    } else {
      Range read = range.orElseThrow();
      assertThat(read.low()).isCloseTo(low, within(1e-12));
      assertThat(read.value()).isCloseTo(value, within(1e-12));
      assertThat(read.high()).isCloseTo(high, within(1e-12));
    }
  }

  /* Ends that no number can hold are no range, and so are ends whose distance none can. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "..",
        "30..",
        "..50",
        "50..30",
        "30..60..50",
        "30..20..50",
        "1..2..3..4",
        "a..b",
        "30,50",
        "1e999",
        "1..1e999",
        "-1e999..1",
        "1..2..1e999",
        "-1e308..1e308",
        "٣..٤",
        "NaN"
      })
  void whatIsNoRange_isEmpty(String cell) {
    assertThat(RangeCell.read(cell)).isEmpty();
  }
}
