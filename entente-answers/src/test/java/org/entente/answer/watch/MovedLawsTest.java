package org.entente.answer.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.answer.file.AnswerJson;
import org.entente.answer.page.Column;
import org.entente.answer.page.Figures;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.answer.question.MadeUpAnswers;
import org.entente.answer.question.MadeUpQuestions;
import org.entente.evidence.Figure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of what moved: nothing between an answer and itself, one figure where one was changed.
class MovedLawsTest {
  static Stream<String> names() {
    return MadeUpQuestions.few().stream();
  }

  /* The value may lie outside the bootstrap interval of a biased statistic, and of those alone. */
  @Tag("slow")
  @ParameterizedTest
  @MethodSource("names")
  void betweenAnAnswerAndItself_nothingMoved(String name) {
    Page page = MadeUpAnswers.page(name);
    Page saved = AnswerJson.readPage(AnswerJson.write(name, "entente", null, page));
    assertThat(Moved.between(saved, page))
        .filteredOn(m -> !m.then().equals(m.now()))
        .as("rows that are told apart by their words")
        .isEmpty();
  }

  @Test
  void oneChangedFigure_isTheOneThatMoved() {
    Page saved = page(Map.of("a", 0.1, "b", 0.2, "c", 0.3));
    Page now = page(Map.of("a", 0.1, "b", 0.9, "c", 0.3));
    List<Moved> moved = Moved.between(saved, now);
    assertThat(moved).hasSize(1);
    assertThat(moved.getFirst())
        .isEqualTo(
            new Moved("Parts", "b", "Figure", Words.SHARE, Figures.exact(0.2), Figures.exact(0.9)));
  }

  @Test
  void rowsOfYears_areToldApartByTheYear_andUnitsDoNotNameARow() {
    Page saved = years(0.1, 0.2, Words.SHARE);
    assertThat(Moved.between(saved, years(0.1, 0.2, Words.SHARE))).isEmpty();
    assertThat(Moved.between(saved, years(0.1, 0.3, "")))
        .extracting(Moved::row)
        .containsExactly("x, 2002");
  }

  @Test
  void aTableOfOtherColumns_isLeftOut_asIsOneThatIsGone() {
    Page saved = years(0.1, 0.2, "");
    Page other =
        Page.titled("T")
            .section(
                Section.headed("S")
                    .table(
                        Table.builder("years", "Years", "c")
                            .column(Column.text("what", "What", "What."))
                            .column(Column.integer("year", "Year", "A year.", ""))
                            .column(Column.text("unit", "Unit", "The unit."))
                            .column(Column.figure("f", "Other title", "The figure.", "@unit"))
                            .row("x", 2001, "", Figures.exact(9))
                            .build()));
    assertThat(Moved.between(saved, other)).isEmpty();
    assertThat(Moved.between(saved, Page.titled("T"))).isEmpty();
    assertThat(Moved.between(Page.titled("T"), saved)).isEmpty();
  }

  private static Page years(double one, double two, String unit) {
    return Page.titled("T")
        .section(
            Section.headed("S")
                .table(
                    Table.builder("years", "Years", "c")
                        .column(Column.text("what", "What", "What."))
                        .column(Column.integer("year", "Year", "A year.", ""))
                        .column(Column.text("unit", "Unit", "The unit."))
                        .column(Column.figure("f", "Figure", "The figure.", "@unit"))
                        .row("x", 2001, unit, Figures.exact(one))
                        .row("x", 2002, unit, Figures.exact(two))
                        .build()));
  }

  private static Page page(Map<String, Double> values) {
    Table.Builder table =
        Table.builder("parts", "Parts", "c")
            .column(Column.text("part", "Part", "Which."))
            .column(Column.figure("figure", "Figure", "The figure.", Words.SHARE));
    new TreeMap<>(values).forEach((name, value) -> table.row(name, Figures.exact(value)));
    return Page.titled("Made").section(Section.headed("Parts").table(table.build()));
  }

  /* Two answers, three figures: counted by hand; a share stays one in its own row. */
  @Test
  void thePage_hasARowForEachFigure_andCountsAnswersThatMoved() {
    Moved share =
        new Moved("Parts", "b", "Figure", Words.SHARE, Figures.exact(0.2), Figures.exact(0.9));
    Moved lost = new Moved("Parts", "c", "Figure", "", Figures.exact(2), Figure.missing("no data"));
    Map<String, List<Moved>> moved = new TreeMap<>();
    moved.put("One", List.of(share, lost));
    moved.put("Two", new ArrayList<>());
    moved.put("Three", List.of(share));
    Page page = WatchPage.of(moved);
    assertThat(page.title()).isEqualTo("What moved in 3 saved answers");
    assertThat(page.finding())
        .isEqualTo("3 figures of 2 answers moved beyond the interval that was saved.");
    Table table = page.tables().getFirst();
    assertThat(table.rows()).hasSize(3);
    assertThat(table.unit(table.rows().getFirst(), 5)).isEqualTo(Words.SHARE);
    assertThat(WatchPage.of(Map.of("One", List.of())).title())
        .isEqualTo("What moved in 1 saved answer");
    assertThat(WatchPage.of(Map.of()).finding()).isEqualTo("Nothing moved beyond its interval.");
  }
}
