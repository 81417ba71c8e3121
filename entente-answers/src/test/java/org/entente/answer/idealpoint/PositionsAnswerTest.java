package org.entente.answer.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.answer.page.Cells;
import org.entente.answer.page.Page;
import org.entente.answer.question.MadeUpAnswers;
import org.entente.answer.question.MadeUpDesk;
import org.entente.evidence.Figure;
import org.entente.panel.Issue;
import org.entente.panel.StateColumn;
import org.entente.panel.Yearbook;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Positions of a made-up yearbook of 2005 to 2012, held against its own columns.
@Tag("slow")
class PositionsAnswerTest {
  private static final Yearbook BOOK = MadeUpDesk.yearbook(4);

  private static PositionsView view(
      @Nullable Integer year, List<String> states, List<String> pair, int from, int to) {
    return new PositionsView(year, states, pair, List.of(), false, from, to, 10);
  }

  private static Page page(PositionsView view, @Nullable String area) {
    return new PositionsAnswer(MadeUpDesk.world(), Path.of("none"), view, area, MadeUpAnswers.run())
        .of(BOOK);
  }

  private static double stored(int state, int year) {
    return BOOK.year(year).at(StateColumn.IDEAL_POINT, state / 10 - 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2005, 2008, 2012})
  void aYear_isTheColumnInOrder(int year) {
    Page page = page(view(year, List.of(), List.of(), 0, 9999), null);
    assertThat(page.title()).isEqualTo("Ideal points in " + year);
    Cells positions = Cells.of(page, "positions");
    assertThat(positions.table().rows()).hasSize(12);
    double before = Double.POSITIVE_INFINITY;
    for (int k = 0; k < 12; k++) {
      int code = Integer.parseInt((String) positions.all("key").get(k));
      double position = Cells.value(positions.all("position").get(k));
      assertThat(position).isEqualTo(stored(code, year)).isLessThanOrEqualTo(before);
      assertThat(positions.all("name").get(k)).isEqualTo(MadeUpDesk.name(code));
      assertThat(positions.all("rank").get(k)).isEqualTo(k + 1L);
      before = position;
    }
    assertThat(page.finding())
        .startsWith("From " + positions.all("name").getFirst() + ", ")
        .contains(", to " + positions.all("name").getLast() + ", ");
  }

  @Test
  void withoutAYear_itIsTheLast() {
    assertThat(page(view(null, List.of(), List.of(), 0, 9999), null))
        .isEqualTo(page(view(2012, List.of(), List.of(), 0, 9999), null));
  }

  @Test
  void paths_areTheYearsAskedFor_ofEachOnce() {
    Page page = page(view(null, List.of("Lorien", "Arvia", "ARV"), List.of(), 2007, 2009), null);
    Cells paths = Cells.of(page, "paths");
    assertThat(paths.all("name"))
        .containsExactly("Lorien", "Lorien", "Lorien", "Arvia", "Arvia", "Arvia");
    assertThat(paths.all("year")).containsExactly(2007L, 2008L, 2009L, 2007L, 2008L, 2009L);
    assertThat(paths.value("position", "Arvia", "2008")).isEqualTo(stored(10, 2008));
    assertThat(page.title()).isEqualTo("Ideal points of Lorien, Arvia");
    assertThat(page.finding()).startsWith("Lorien went from ").contains("; Arvia went from ");
  }

  @Test
  void oneYearOfAPath_isWhereItStood() {
    Page page = page(view(null, List.of("Arvia"), List.of(), 2012, 2012), null);
    assertThat(page.finding()).startsWith("Arvia stood at ").endsWith(" in 2012.");
  }

  /* The difference is the first less the second; they stand apart where its interval leaves nought out. */
  @Test
  void aPair_isItsDifference_countedWhereTheIntervalLeavesNoughtOut() {
    Page page = page(view(null, List.of(), List.of("Arvia", "Lorien"), 0, 9999), null);
    Cells distance = Cells.of(page, "distance");
    int apart = 0;
    for (List<?> row : distance.table().rows()) {
      int year = ((Long) row.get(1)).intValue();
      Figure.Known difference = (Figure.Known) row.get(4);
      assertThat(difference.value()).isCloseTo(stored(10, year) - stored(120, year), within(1e-6));
      assertThat(Cells.value(row.get(2))).isEqualTo(stored(10, year));
      boolean leavesOut = difference.interval().low() > 0 || difference.interval().high() < 0;
      apart += leavesOut ? 1 : 0;
    }
    assertThat(page.finding())
        .isEqualTo("Arvia and Lorien stood apart beyond the error in " + apart + " of 8 years.");
    Cells turned =
        Cells.of(
            page(view(null, List.of(), List.of("Lorien", "Arvia"), 0, 9999), null), "distance");
    assertThat(turned.sum("difference")).isCloseTo(-distance.sum("difference"), within(1e-9));
  }

  @Test
  void reversedYears_areRefused_andEndlessOnesAreAllYears() {
    assertThatThrownBy(() -> view(null, List.of("Arvia"), List.of(), 2012, 2005))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessage("no years: --from (2012) is after --to (2005)");
              assertThat(p.advice()).isEqualTo("Exchange the two.");
            });
    Page endless =
        page(view(null, List.of("Arvia"), List.of(), Integer.MIN_VALUE, Integer.MAX_VALUE), null);
    assertThat(Cells.of(endless, "paths").table().rows()).hasSize(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1999 | They reach from 2005 to 2012.",
        "2013 | They reach from 2005 to 2012.",
      })
  void aYearWithoutPositions_namesThoseThatThereAre(int year, String advice) {
    assertThatThrownBy(() -> page(view(year, List.of(), List.of(), 0, 9999), null))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessage("there are no positions in " + year);
              assertThat(p.advice()).isEqualTo(advice);
            });
  }

  @Test
  void yearsOutsideTheBook_haveNobody() {
    assertThatThrownBy(() -> page(view(null, List.of("Arvia"), List.of(), 1900, 1950), null))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessage("Arvia cast no vote that counts in these years");
              assertThat(p.advice()).contains("from 2005 to 2012");
            });
    assertThatThrownBy(
            () -> page(view(null, List.of(), List.of("Arvia", "Lorien"), 1900, 1950), null))
        .isInstanceOf(UserProblem.class)
        .hasMessage("Arvia and Lorien cast no vote that counts in these years together");
  }

  @Test
  void whatDoesNotFit_isRefused() {
    assertThatThrownBy(() -> page(view(null, List.of(), List.of("Arvia", "ARV"), 0, 9999), null))
        .isInstanceOf(UserProblem.class)
        .hasMessage("both names are the same state or actor");
    assertThatThrownBy(() -> page(view(null, List.of("Atlantis"), List.of(), 0, 9999), null))
        .isInstanceOf(UserProblem.class)
        .hasMessage("no state \"Atlantis\"");
    PositionsView rollCalls =
        new PositionsView(null, List.of(), List.of(), List.of(), true, 0, 9999, 10);
    assertThatThrownBy(() -> page(rollCalls, null))
        .isInstanceOf(UserProblem.class)
        .hasMessage("--roll-calls needs the votes themselves");
    PositionsView separate =
        new PositionsView(null, List.of(), List.of(), List.of("Arvia", "Lorien"), false, 0, 9, 10);
    assertThatThrownBy(() -> page(separate, null))
        .isInstanceOf(UserProblem.class)
        .hasMessage("--separate needs the votes themselves");
  }

  @ParameterizedTest
  @EnumSource(Issue.class)
  void everyArea_isFoundByCodeAndTitle_andHasItsPage(Issue issue) {
    assertThat(IssueNames.get(issue.code())).isEqualTo(issue);
    assertThat(IssueNames.get(issue.title().toUpperCase(Locale.ROOT))).isEqualTo(issue);
    Page page = page(view(2012, List.of(), List.of(), 0, 9999), issue.code());
    assertThat(page.title()).isEqualTo("Ideal points on " + issue.title() + " in 2012");
    assertThat(Cells.of(page, "positions").sum("position"))
        .isNotEqualTo(
            Cells.of(page(view(2012, List.of(), List.of(), 0, 9999), null), "positions")
                .sum("position"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "arms race", "human rihts"})
  void anUnknownArea_namesThemAll(String name) {
    assertThatThrownBy(() -> IssueNames.get(name))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessage("no issue area \"" + name + "\"");
              for (Issue issue : Issue.values()) {
                assertThat(p.advice()).contains(issue.code() + " (" + issue.title() + ")");
              }
            });
  }

  @Test
  void allAreas_areSideBySide() {
    Page page = page(view(2012, List.of(), List.of(), 0, 9999), "ALL");
    assertThat(page.tables()).isNotEmpty();
    assertThat(page.tables().getFirst().rows()).isNotEmpty();
    for (Issue issue : Issue.values()) {
      assertThat(String.join(" ", page.tables().getFirst().columns().toString(), page.toString()))
          .contains(issue.title());
    }
  }
}
