package org.entente.answer.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpBook;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.Yearbook;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind of question put to worlds at the edge: of which nothing is known, where all is alike,
/// where all is nought, where half is known, of two states alone. Each is answered, or refused in
/// words; what is not known is said nowhere to be peaceful, alike or nought.
@Tag("slow")
class EdgeWorldsTest {
  private static final int[] CODES = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120};

  /// The worlds.
  enum World {
    NOTHING {
      @Override
      MadeUpYear year(int year) {
        return MadeUpYear.of(year, CODES);
      }
    },
    ALIKE {
      @Override
      MadeUpYear year(int year) {
        return filled(MadeUpYear.of(year, CODES), 3, 0.01, 0.05);
      }
    },
    NOUGHT {
      @Override
      MadeUpYear year(int year) {
        return filled(MadeUpYear.of(year, CODES), 0, 0, 0);
      }
    },
    HALF {
      @Override
      MadeUpYear year(int year) {
        MadeUpYear made = MadeUpYear.of(year, CODES);
        for (DyadColumn column : DyadColumn.list()) {
          for (int a = 10; !column.isDerived() && a < 50; a += 10) {
            for (int b = a + 10; b <= 50; b += 10) {
              made.dyad(column, a, b, column.unit().equals("roll calls") ? 3 : 0.01 + a / 1e4);
            }
          }
        }
        for (StateColumn column : StateColumn.list()) {
          for (int code = 10; !column.isDerived() && code <= 50; code += 10) {
            made.state(column, code, 0.05);
          }
        }
        return made;
      }
    },
    TWO {
      @Override
      MadeUpYear year(int year) {
        return MadeUpYear.of(year, 10, 20);
      }
    };

    abstract MadeUpYear year(int year);

    Desk desk() {
      Yearbook book = MadeUpBook.of(year(2011), year(2012));
      return MadeUpDesk.with(book);
    }
  }

  private static MadeUpYear filled(MadeUpYear year, double votes, double pair, double state) {
    for (DyadColumn column : DyadColumn.list()) {
      if (!column.isDerived()) {
        year.all(column, column.unit().equals("roll calls") ? votes : pair);
      }
    }
    for (StateColumn column : StateColumn.list()) {
      for (int code : CODES) {
        if (!column.isDerived()) {
          year.state(column, code, state);
        }
      }
    }
    return year;
  }

  private static Optional<Page> page(Desk desk, Question question) {
    try {
      Answer answer = desk.answer(question, MadeUpAnswers.run());
      return Optional.of(answer.everything(answer.page().get()));
    } catch (UserProblem problem) {
      assertThat(problem.getMessage()).isNotBlank();
      return Optional.empty();
    }
  }

  private static Question question(String name) {
    return Objects.requireNonNull(MadeUpQuestions.all().get(name), name);
  }

  @ParameterizedTest
  @EnumSource(World.class)
  void everyQuestion_isAnsweredOrRefusedInWords(World world) {
    Desk desk = world.desk();
    int answered = 0;
    for (Map.Entry<String, Question> asked : MadeUpQuestions.all().entrySet()) {
      if (asked.getKey().startsWith("assess ")) {
        continue;
      }
      Optional<Page> page = page(desk, asked.getValue());
      answered += page.isPresent() ? 1 : 0;
      page.ifPresent(p -> {
        assertThat(words(p))
            .as(asked.getKey())
            .noneMatch(w -> w.matches("(?s).*\\b(NaN|Infinity|null)\\b.*"));
      });
    }
    assertThat(answered).isGreaterThan(20);
  }

  private static List<String> words(Page page) {
    List<String> words = new ArrayList<>(List.of(page.title(), page.finding(), page.evidence()));
    page.sections().stream().map(Section::paragraphs).forEach(words::addAll);
    page.charts().forEach(c -> words.addAll(List.of(c.title(), c.caption(), c.alternative())));
    for (Table table : page.tables()) {
      for (List<?> row : table.rows()) {
        row.stream().filter(String.class::isInstance).map(String::valueOf).forEach(words::add);
      }
    }
    return words;
  }

  /* Silence is not peace: a pair of which nothing is recorded has neither a record without disputes,
  nor votes that are alike, nor no quarrel. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess",
        "explain trust",
        "explain a pair trust",
        "fault lines",
        "show pair",
        "enlarge"
      })
  void whereNothingIsKnown_nothingIsPeacefulOrAlike(String name) {
    Page page = page(World.NOTHING.desk(), question(name)).orElseThrow();
    assertThat(words(page))
        .noneMatch(w -> w.contains("no dispute or rivalry"))
        .noneMatch(w -> w.contains("equally close"))
        .noneMatch(w -> w.contains("no pair quarrels"));
  }

  @Test
  void whereNothingIsKnown_everyFigureOfAPairSaysWhy() {
    Page page = page(World.NOTHING.desk(), question("export DYADS")).orElseThrow();
    for (List<?> row : page.tables().getFirst().rows()) {
      Stream<Object> figures = row.stream().skip(7).map(Object.class::cast);
      assertThat(figures).allMatch(Figure.Missing.class::isInstance);
    }
    Page part = page(World.NOTHING.desk(), question("explain trust")).orElseThrow();
    assertThat(part.finding()).isEqualTo("No figure: no dyad has a dispute record in 2012.");
  }

  /* Capabilities on record are 0: what they would do beside a member at war is not a share of them. */
  @Test
  void membersWithoutCapabilities_haveNoWillingness() {
    Page page = page(World.NOUGHT.desk(), question("assess")).orElseThrow();
    Table members =
        page.tables().stream().filter(t -> t.key().equals("members")).findFirst().orElseThrow();
    assertThat(members.rows())
        .allSatisfy(row ->
            assertThat(row).contains(Figure.missing("the members' capabilities on record are 0")));
  }

  /* Kalmaris trades with nobody on record: what an embargo on it costs is not known. */
  @Test
  void anEmbargoOnAStateWithoutTrade_hasMissingFigures() {
    Page page = page(World.HALF.desk(), question("shock")).orElseThrow();
    assertThat(words(page))
        .anyMatch(w -> w.contains("the target's GDP or its trade is not recorded"));
  }

  /* Nothing later than the book is known, nothing before it: every question of the first day of the
  book and of the last that can be written is answered or refused in words. */
  @ParameterizedTest
  @ValueSource(strings = {"2005-12-31", "9999-12-31"})
  void everyDay_isAnsweredOrRefusedInWords(String day) {
    Desk desk = World.NOTHING.desk();
    Question.Moment moment = new Question.Moment(LocalDate.parse(day), Panel.YearRule.COMPLETED);
    new MadeUpQuestions(moment)
        .list()
        .forEach((name, question) ->
            page(desk, question)
                .ifPresent(p -> assertThat(words(p)).as(name).noneMatch(w -> w.contains("NaN"))));
  }
}
