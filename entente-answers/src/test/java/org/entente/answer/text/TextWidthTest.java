package org.entente.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.question.MadeUpAnswers;
import org.entente.answer.question.MadeUpQuestions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No line of an answer is wider than the terminal, and no word of a finding is lost at any width.
@Tag("slow")
class TextWidthTest {
  /* An end of an interval cannot be broken: seven of ten signs, such as `to -0.01%)`, and the blanks
  between take 76, eight take 87. */
  private static final int MOST_COLUMNS = 7;

  static Stream<String> names() {
    return MadeUpQuestions.few().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void words_fitAnyWidth(String name) {
    Page words = withoutTables(MadeUpAnswers.page(name));
    for (int width : new int[] {40, 41, 80, 200}) {
      for (String line : new TextPage(width, false, true, false).lines(words)) {
        assertThat(width(line)).as("%d: %s", width, line).isLessThanOrEqualTo(width);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void tables_fitAScreen_andAWideOne(String name) {
    for (Table table : MadeUpAnswers.page(name).tables()) {
      if (table.shownColumns().size() <= MOST_COLUMNS) {
        for (int width : new int[] {80, 200}) {
          for (String line : new TextTable(table).lines(width)) {
            assertThat(width(line))
                .as("%s %d: %s", table.key(), width, line)
                .isLessThanOrEqualTo(width);
          }
        }
      }
    }
  }

  /* Without a width a table has one line for each row, and a heading. */
  @ParameterizedTest
  @MethodSource("names")
  void forAPipe_eachRowIsALine(String name) {
    for (Table table : MadeUpAnswers.page(name).tables()) {
      if (table.shown() >= 0) {
        List<String> lines = new TextTable(table).lines(0);
        long notes =
            lines.stream()
                .filter(l -> l.startsWith("missing (") || l.endsWith("exports hold all."))
                .count();
        assertThat(lines).as(table.key()).hasSize((int) notes + 1 + table.shownRows().size());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSameWords_standAtEveryWidth(String name) {
    Page words = withoutTables(MadeUpAnswers.page(name));
    String wide = letters(new TextPage(0, false, true, false).lines(words));
    for (int width : new int[] {40, 80, 200}) {
      assertThat(letters(new TextPage(width, false, true, false).lines(words))).isEqualTo(wide);
    }
  }

  /* Bold is marks around the headings, and nothing else. */
  @ParameterizedTest
  @ValueSource(strings = {"assess", "trend", "explain trust", "list COALITIONS"})
  void bold_changesHeadingsAlone(String name) {
    Page page = MadeUpAnswers.page(name);
    List<String> plain = new TextPage(80, false, true, false).lines(page);
    List<String> bold = new TextPage(80, true, true, false).lines(page);
    assertThat(bold.stream().map(l -> l.replace("\u001b[1m", "").replace("\u001b[0m", "")))
        .isEqualTo(plain);
    assertThat(bold).filteredOn(l -> l.startsWith("\u001b[1m")).isNotEmpty();
    assertThat(bold)
        .filteredOn(l -> l.contains("\u001b"))
        .allMatch(l -> l.startsWith("\u001b[1m") && l.endsWith("\u001b[0m"));
  }

  private static String letters(List<String> lines) {
    return String.join("", lines).replaceAll("\\s+", "");
  }

  private static int width(String line) {
    return line.codePointCount(0, line.length());
  }

  private static Page withoutTables(Page page) {
    List<Section> sections =
        page.sections().stream()
            .map(s -> new Section(s.heading(), s.paragraphs(), drawnInWords(s), List.of()))
            .toList();
    return new Page(
        page.title(), page.finding(), page.evidence(), sections, page.sources(), page.warnings());
  }

  /* Lines over years go on in further rows where they do not fit: their letters are others. */
  private static List<Chart> drawnInWords(Section section) {
    return section.charts().stream().filter(c -> !TextLines.isOverYears(c)).toList();
  }
}
