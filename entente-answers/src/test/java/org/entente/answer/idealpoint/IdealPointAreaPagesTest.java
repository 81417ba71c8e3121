package org.entente.answer.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.entente.answer.page.Page;
import org.entente.evidence.Figure;
import org.entente.panel.Dyads;
import org.entente.panel.Issue;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.run.UserProblem;
import org.entente.sources.world.WorldFiles;
import org.entente.world.World;
import org.junit.jupiter.api.Test;

/// Positions by issue area from a yearbook of two years and three states. Expected values: by hand.
final class IdealPointAreaPagesTest {
  private static final int[] CODES = {2, 365, 710};

  private final World world = WorldFiles.load(List.of());

  /// The United States, Russia and China: apart on human rights, Russia beside the United States on
  /// nuclear weapons, on which China has no position; 2001 is not coded.
  private static final class Book implements Yearbook {
    @Override
    public NavigableSet<Integer> years() {
      return new TreeSet<>(List.of(2000, 2001));
    }

    @Override
    public YearSlice year(int year) {
      Map<StateColumn, float[]> columns = new HashMap<>();
      if (year == 2000) {
        put(columns, Issue.HUMAN_RIGHTS, 2, -1, -2);
        put(columns, Issue.NUCLEAR, 2, 2, Float.NaN);
      }
      Dyads dyads = Dyads.of(CODES);
      return new YearSlice(
          year, dyads, 40, Map.of(), columns, Map.of(), new byte[0], new byte[dyads.count()][0]);
    }

    private static void put(Map<StateColumn, float[]> columns, Issue issue, float... positions) {
      columns.put(StateColumn.positionOn(issue), positions);
      columns.put(StateColumn.positionSdOn(issue), new float[] {0, 0, 0});
    }

    @Override
    public List<Dataset> datasets() {
      return List.of();
    }
  }

  private IdealPointAreaPages pages() {
    return new IdealPointAreaPages(YearbookPositions.byIssue(new Book(), world), List.of());
  }

  @Test
  void pair_overallIsTheRootMeanSquareOverTheAreasWithBoth() {
    Page page = pages().pair("2", "365", 1990, 2010);
    List<?> row = page.tables().getFirst().rows().getLast();
    assertThat(page.tables().getFirst().rows()).hasSize(1);
    // Differences 3 on human rights and 0 on nuclear weapons: sqrt(9 / 2) = 2.12.
    assertThat(page.finding()).isEqualTo("In 2000 they stand 2.12 apart over 2 areas.");
    assertThat(row.toString()).contains("Missing");
    assertThat(row.stream().filter(Figure.Missing.class::isInstance)).hasSize(4);
  }

  @Test
  void path_namesTheExtremes_andMissingAreasKeepTheirReason() {
    Page page = pages().paths(List.of("365"), 1990, 2010);
    assertThat(page.finding())
        .isEqualTo(
            "In 2000 Russia stands highest on nuclear weapons (2.00), lowest on human rights"
                + " (-1.00).");
    assertThat(pages().paths(List.of("710"), 1990, 2010).finding())
        .isEqualTo("In 2000 China stands at -2.00 on human rights.");
    assertThat(pages().paths(List.of("710"), 2001, 2010).finding())
        .isEqualTo("No votes on an issue area in these years.");
  }

  @Test
  void year_holdsEveryoneWithAPositionOnAnyArea() {
    Page page = pages().period(2000);
    assertThat(page.tables().getFirst().rows()).hasSize(3);
    assertThat(pages().periods()).containsExactly(2000);
  }

  @Test
  void names_findAnAreaByCodeTitleOrPart() {
    assertThat(IssueNames.get("HR")).isEqualTo(Issue.HUMAN_RIGHTS);
    assertThat(IssueNames.get("middle east")).isEqualTo(Issue.MIDDLE_EAST);
    assertThat(IssueNames.get("disarmament")).isEqualTo(Issue.DISARMAMENT);
    assertThatThrownBy(() -> IssueNames.get("humen rights"))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("humen rights");
  }
}
