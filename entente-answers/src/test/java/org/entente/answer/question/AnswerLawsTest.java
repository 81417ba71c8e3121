package org.entente.answer.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.answer.chart.ChartFields;
import org.entente.answer.file.AnswerJson;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.FlatTable;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of every answer, whatever was asked, held on a made-up world: what a page must say, and how
/// its tables and charts hang together.
@Tag("slow")
class AnswerLawsTest {
  static Stream<String> names() {
    return MadeUpQuestions.all().keySet().stream();
  }

  /* Every kind of question is asked that a desk of figures can answer: those left out need an archive
  of pages, or a reader of claims, or bring a landscape. */
  @Test
  void everyKindOfQuestion_isAsked() {
    Set<Class<?>> asked = new HashSet<>();
    MadeUpQuestions.all().values().forEach(q -> asked.add(q.getClass()));
    List<Class<?>> all =
        Stream.of(Question.class, Question.OfMoment.class)
            .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
            .filter(kind -> !kind.isInterface())
            .distinct()
            .toList();
    assertThat(all)
        .filteredOn(kind -> !asked.contains(kind))
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder("AlignmentsOf", "Search", "Follow", "Probe");
  }

  /* What is shown of a state or coalition begins with its kind or region, no sentence. */
  @ParameterizedTest
  @MethodSource("names")
  void aPage_hasATitleSectionsWithHeadings_andASentenceForAFinding(String name) {
    Page page = MadeUpAnswers.page(name);
    assertThat(page.title()).isNotBlank();
    assertThat(page.sections()).isNotEmpty();
    if (!page.finding().isEmpty() && !name.startsWith("show ")) {
      assertThat(page.finding()).endsWith(".");
      assertThat(page.finding().codePointAt(0))
          .satisfies(c -> assertThat(Character.isUpperCase(c) || !Character.isLetter(c)).isTrue());
    }
    List<String> headings = page.sections().stream().map(Section::heading).toList();
    assertThat(headings).doesNotHaveDuplicates();
    for (Section section : page.sections()) {
      assertThat(section.paragraphs()).noneMatch(String::isBlank);
      assertThat(section.paragraphs().size() + section.tables().size() + section.charts().size())
          .as(section.heading())
          .isPositive();
    }
  }

  /* What a word of the program itself would show if a value were written that is none, a list as
  Java writes it, or a number with all its digits. */
  @ParameterizedTest
  @MethodSource("names")
  void words_holdNoTraceOfTheProgram(String name) {
    for (String words : words(MadeUpAnswers.page(name))) {
      assertThat(words)
          .doesNotContainPattern("\\b(null|NaN|Infinity|Optional)\\b")
          .doesNotContainPattern("\\[[A-Z]\\w*, ")
          .doesNotContain(" ,", " .", ",,", "()", "%s", "%d", "${", "@unit")
          .doesNotContainPattern("\\d\\.\\d{5}")
          .doesNotContainPattern("\\b1 (rows|members|states|pairs|claims|draws|cheapest sets)\\b");
    }
  }

  /* Whatever stands on the page in words: captions and the texts of cells too. */
  private static List<String> words(Page page) {
    List<String> words = new ArrayList<>(page.warnings());
    words.add(page.title());
    words.add(page.finding());
    words.add(page.evidence());
    for (Section s : page.sections()) {
      words.add(s.heading());
      words.addAll(s.paragraphs());
      for (Chart c : s.charts()) {
        words.addAll(List.of(c.title(), c.caption(), c.alternative()));
      }
    }
    for (Table t : page.tables()) {
      words.add(t.title());
      words.add(t.caption());
      for (List<?> row : t.rows()) {
        for (Object cell : row) {
          if (cell instanceof String text) {
            words.add(text);
          } else if (cell instanceof Figure.Missing(String reason)) {
            words.add(reason);
          }
        }
      }
    }
    return words;
  }

  /* Seven columns are made of a figure; none of them may be called like another column. */
  @ParameterizedTest
  @MethodSource("names")
  void exportedColumns_haveNamesOfTheirOwn_andAreDescribed(String name) {
    for (Table table : MadeUpAnswers.page(name).tables()) {
      FlatTable flat = FlatTable.of(table);
      assertThat(flat.columns().stream().map(Column::key)).as(table.key()).doesNotHaveDuplicates();
      assertThat(flat.rows()).hasSameSizeAs(table.rows());
      assertThat(table.title()).as(table.key()).isNotBlank();
      for (Column column : table.columns()) {
        assertThat(column.description()).as(table.key() + "." + column.key()).isNotBlank();
        if (column.unit().startsWith(Column.UNIT_IN)) {
          assertThat(table.columns().stream().map(Column::key))
              .contains(column.unit().substring(Column.UNIT_IN.length()));
        }
      }
    }
  }

  /* A share of one lies between -1 and 1, as a difference of two shares does; an interval of plausible
  inputs holds the value that one of them gives. */
  @ParameterizedTest
  @MethodSource("names")
  void figures_lieWhereTheirUnitAndIntervalSay(String name) {
    for (Table table : MadeUpAnswers.page(name).tables()) {
      for (List<?> row : table.rows()) {
        for (int c = 0; c < row.size(); c++) {
          if (row.get(c) instanceof Figure.Known known) {
            String what = table.key() + "." + table.columns().get(c).key() + " of " + row;
            if (table.unit(List.copyOf(nulls(row)), c).equals(Words.SHARE)) {
              assertThat(Math.abs(known.value())).as(what).isLessThanOrEqualTo(1);
            }
            Interval in = known.interval();
            if (in.basis() == Interval.Basis.RANGE || in.basis() == Interval.Basis.EXACT) {
              assertThat(known.value()).as(what).isBetween(in.low() - 1e-9, in.high() + 1e-9);
            }
          }
        }
      }
    }
  }

  private static List<Object> nulls(List<?> row) {
    return row.stream().map(cell -> cell == null ? "" : cell).map(Object.class::cast).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void charts_drawColumnsThatTheirTablesHave(String name) {
    for (Chart chart : MadeUpAnswers.page(name).charts()) {
      assertThat(chart.spec()).as(chart.key()).doesNotContain("${");
      assertThat(ChartFields.unknown(chart)).as(chart.key()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theDocument_givesThePageBack(String name) {
    Page page = MadeUpAnswers.page(name);
    String document = AnswerJson.write(name, "entente " + name, null, page);
    assertThat(AnswerJson.readPage(document)).isEqualTo(page);
  }

  /* A desk that has answered all questions once answers them alike again, on two threads, from a
  yearbook opened anew. */
  @Test
  void theSameQuestion_isAnsweredAlikeByAnotherDesk_onTwoThreads() {
    Desk other = MadeUpDesk.of(MadeUpAnswers.SEED);
    Map<String, Question> questions = MadeUpQuestions.all();
    for (String name :
        List.of("export DYADS", "enlarge", "fault lines", "explain trust", "shock")) {
      Question question = Objects.requireNonNull(questions.get(name));
      Answer answer = other.answer(question, Run.quiet(Run.DEFAULT_SEED, 2));
      assertThat(answer.everything(answer.page().get()))
          .as(name)
          .isEqualTo(MadeUpAnswers.page(name));
    }
  }
}
