package org.entente.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Figures;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines over years, rulers and rows of characters; expected lines by hand.
class TextLinesTest {
  private static Table.Builder table() {
    return Table.builder("lines", "Lines", "c")
        .column(Column.text("panel", "Series", "Which."))
        .column(Column.integer("year", "Year", "A year.", ""))
        .column(Column.figure("figure", "Figure", "The figure.", Words.SHARE))
        .column(Column.text("note", "Change", "Who joined or left."));
  }

  private static Figure exact(double value) {
    return Figures.exact(value);
  }

  @Test
  void aLine_hasACharacterAYear_itsRangeAndItsEnds() {
    Table table =
        table()
            .row("Trust", 2001, exact(0.1), "")
            .row("Trust", 2002, exact(0.3), "X joins")
            .row("Trust", 2003, Figure.missing("no data"), "")
            .row("Trust", 2004, exact(0.2), "")
            .build();
    assertThat(new TextLines(table, true).lines(0))
        .containsExactly(
            "                 2001",
            "Trust            09.5  10% to 30%; first 10%, last 20%",
            "changes           ^");
    assertThat(new TextLines(table, false).lines(0).get(1))
        .isEqualTo("Trust            ▁█·▅  10% to 30%; first 10%, last 20%");
  }

  /* Years without a row are as empty as missing ones, whatever the order of the rows. */
  @Test
  void rows_areSetByTheirYear() {
    Table table =
        table()
            .row("A", 2005, exact(0.2), "")
            .row("A", 2001, exact(0.1), "")
            .row("B", 2003, exact(0.7), "")
            .build();
    assertThat(new TextLines(table, true).lines(0))
        .containsExactly(
            "                 2001",
            "A                0...9  10% to 20%; first 10%, last 20%",
            "B                ..5..  70% to 70%; first 70%, last 70%");
  }

  @Test
  void aSeriesWithoutFigures_saysSo() {
    Table table =
        table()
            .row("A", 2001, Figure.missing("no"), "")
            .row("A", 2002, Figure.missing("no"), "")
            .build();
    assertThat(new TextLines(table, true).lines(0))
        .containsExactly("                 2001", "A                no figures");
  }

  @Test
  void noRows_areNoLines() {
    assertThat(new TextLines(table().build(), true).lines(80)).isEmpty();
  }

  @Test
  void unitsAreThoseOfEachPanel() {
    Table table =
        Table.builder("lines", "Lines", "c")
            .column(Column.text("panel", "Series", "Which."))
            .column(Column.text("unit", "Unit", "The unit."))
            .column(Column.integer("year", "Year", "A year.", ""))
            .column(Column.figure("figure", "Figure", "The figure.", "@unit"))
            .row("A", Words.SHARE, 2001, exact(0.5))
            .row("B", "", 2001, exact(0.5))
            .build();
    assertThat(new TextLines(table, true).lines(0))
        .anyMatch(l -> l.endsWith("50% to 50%; first 50%, last 50%"))
        .anyMatch(l -> l.endsWith("0.50 to 0.50; first 0.50, last 0.50"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 30, 40, 60, 80, 120})
  void manyYears_goOnInFurtherRows_withinTheWidth_andLoseNoYear(int width) {
    Table.Builder rows = table();
    for (int year = 1900; year <= 2020; year++) {
      rows.row("A series with a longer name", year, exact(year % 7 / 10.0), "");
      rows.row("Another", year, exact(year % 5 / 10.0), "");
    }
    List<String> lines = new TextLines(rows.build(), true).lines(width);
    assertThat(lines).allMatch(l -> l.length() <= width, "within " + width);
    // 121 years of two series: as many digits as there are behind names; rulers have no name.
    long digits =
        lines.stream()
            .filter(l -> l.matches("[A-Z].* [0-9]+"))
            .map(l -> l.substring(l.lastIndexOf(' ') + 1))
            .mapToLong(String::length)
            .sum();
    assertThat(digits).isEqualTo(2 * 121L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2000 | 1  | 2000",
        "2000 | 8  | 2000",
        "2000 | 9  | 2000 2008",
        "1998 | 10 | 1998  2007",
      })
  void aRuler_hasItsEndsAndTheTens(int first, int years, String ruler) {
    assertThat(Sparkline.axis(first, years)).isEqualTo(ruler);
  }

  @Test
  void aRuler_isAsLongAsItsYears_andMarksTensAlone() {
    for (int years = 9; years < 130; years++) {
      String axis = Sparkline.axis(1893, years);
      assertThat(axis).hasSize(years).startsWith("1893").endsWith(String.valueOf(1892 + years));
      for (int y = 5; y < years - 5; y++) {
        assertThat(axis.charAt(y))
            .as("%d of %d", y, years)
            .isEqualTo((1893 + y) % 10 == 0 ? '|' : ' ');
      }
    }
  }

  @Test
  void figuresAllAlike_areDrawnInTheMiddle_andOneBeyondIsNone() {
    List<Optional<Figure.Known>> alike =
        List.of(exact(0.3).known(), Optional.empty(), exact(0.3).known());
    assertThat(Sparkline.of(true).draw(alike, 0.3, 0.3)).isEqualTo("5.5");
    assertThat(Sparkline.of(false).draw(alike, 0.3, 0.3)).isEqualTo("▅·▅");
    assertThat(Sparkline.of(true).draw(List.of(), 0, 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aHigherValue_isDrawnNoLower(long seed) {
    Random random = new Random(seed);
    List<Double> values = random.doubles(50, -3, 5).sorted().boxed().toList();
    List<Optional<Figure.Known>> figures = values.stream().map(v -> exact(v).known()).toList();
    for (boolean ascii : new boolean[] {true, false}) {
      String drawn = Sparkline.of(ascii).draw(figures, values.getFirst(), values.getLast());
      assertThat(drawn).hasSize(50);
      assertThat(drawn.chars().boxed().toList()).as("seed " + seed).isSorted();
      assertThat(drawn.charAt(0)).isEqualTo(ascii ? '0' : '▁');
      assertThat(drawn.charAt(49)).isEqualTo(ascii ? '9' : '█');
    }
  }

  /* In the order of the page: title, finding, evidence; then each section with its heading, words,
  charts and tables; sources last. */
  @Test
  void aPage_isInOrder() {
    Table table =
        Table.builder("t", "T", "c")
            .column(Column.integer("n", "N", "A number.", ""))
            .row(7)
            .build();
    Table lines = table().row("A", 2001, exact(0.5), "").build();
    Page page =
        Page.titled("Title")
            .finding("Found.")
            .evidence("Evidence to: 2012.")
            .section(
                Section.headed("First?")
                    .paragraph("Words.")
                    .table(table)
                    .chart(new Chart("c", "C", "c", "{}", lines, "Said in words.")))
            .section(Section.headed("Title").paragraph("No heading twice."))
            .sources(
                List.of(
                    new Source("a", "A", "1.0", "Cite A.", "L"),
                    new Source("b", "B", "1.0", "Cite B.", "L"),
                    new Source("w", "W", "", "Cite W.", "")));
    assertThat(new TextPage(80, false, false, true).lines(page))
        .containsExactly(
            "Title",
            "Found.",
            "Evidence to: 2012.",
            "",
            "First?",
            "Words.",
            "                 2001",
            "A                5  50% to 50%; first 50%, last 50%",
            "N",
            "7",
            "",
            "No heading twice.",
            "",
            "Sources: a, b 1.0; w");
    assertThat(new TextPage(80, false, true, true).lines(page))
        .endsWith("Sources", "a 1.0: Cite A.", "b 1.0: Cite B.", "w: Cite W.");
  }

  /* A chart that is not of years is told in words, unless its table stands in the section. */
  @Test
  void aChart_isItsTableOrItsWords() {
    Table table =
        Table.builder("t", "T", "c")
            .column(Column.integer("n", "N", "A number.", ""))
            .row(7)
            .build();
    Chart chart = new Chart("c", "C", "c", "{}", table, "Said in words.");
    TextPage text = new TextPage(80, false, false, true);
    assertThat(text.lines(Page.titled("T").section(Section.headed("A").chart(chart))))
        .containsExactly("T", "", "A", "Said in words.");
    assertThat(text.lines(Page.titled("T").section(Section.headed("A").chart(chart).table(table))))
        .containsExactly("T", "", "A", "N", "7");
  }

  @Test
  void wordsThatSteer_areWrittenOut() {
    Page page =
        Page.titled("a\u001b[2Jb").section(Section.headed("x\u202ey").paragraph("p\u0007q"));
    for (int width : new int[] {0, 40}) {
      assertThat(new TextPage(width, false, false, true).lines(page))
          .containsExactly("a<U+001B>[2Jb", "", "x<U+202E>y", "p<U+0007>q");
    }
  }
}
