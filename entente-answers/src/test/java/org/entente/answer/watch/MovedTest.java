package org.entente.answer.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.junit.jupiter.api.Test;

/// What counts as moved, case by case, by hand.
class MovedTest {

  @Test
  void outsideTheSavedInterval_isMoved_insideIsNot() {
    Page saved = page(row("trust", known(0.30, 0.25, 0.35)), row("ties", known(0.50, 0.40, 0.60)));
    // 0.35 is an end of the interval and belongs to it; 0.61 lies outside.
    Page now = page(row("trust", known(0.35, 0.30, 0.40)), row("ties", known(0.61, 0.50, 0.70)));
    List<Moved> moved = Moved.between(saved, now);
    assertThat(moved).extracting(Moved::row).containsExactly("ties");
    assertThat(moved.getFirst().then().find()).hasValue(0.50);
    assertThat(moved.getFirst().now().find()).hasValue(0.61);
  }

  @Test
  void knownAndMissing_areMovedBothWays_missingBothTimesIsNot() {
    Figure missing = new Figure.Missing("no data");
    Page saved = page(row("a", missing), row("b", known(1, 1, 1)), row("c", missing));
    Page now = page(row("a", known(1, 1, 1)), row("b", missing), row("c", missing));
    assertThat(Moved.between(saved, now)).extracting(Moved::row).containsExactly("a", "b");
  }

  @Test
  void rowsAreMatchedByTheirWords_notByTheirPlace() {
    Page saved = page(row("a", known(1, 1, 1)), row("b", known(2, 2, 2)));
    Page now = page(row("b", known(2, 2, 2)), row("new", known(9, 9, 9)), row("a", known(1, 1, 1)));
    assertThat(Moved.between(saved, now)).isEmpty();
  }

  @Test
  void thePage_saysHowManyMoved() {
    Page saved = page(row("a", known(1, 1, 1)));
    List<Moved> moved = Moved.between(saved, page(row("a", known(2, 2, 2))));
    assertThat(WatchPage.of(Map.of("One", moved)).finding())
        .isEqualTo("1 figure of 1 answer moved beyond the interval that was saved.");
    assertThat(WatchPage.of(Map.of("One", List.of())).finding())
        .isEqualTo("Nothing moved beyond its interval.");
  }

  private static Object[] row(String name, Figure figure) {
    return new Object[] {name, figure};
  }

  private static Figure known(double value, double low, double high) {
    return new Figure.Known(
        value,
        new Interval(low, high, 0.9, low < high ? Interval.Basis.BOOTSTRAP : Interval.Basis.EXACT),
        new Provenance(List.of("made"), 1, "row", "made up", new TreeMap<>()));
  }

  private static Page page(Object[]... rows) {
    Table.Builder table =
        Table.builder("parts", "Parts", "Made up.")
            .column(Column.text("part", "Part", "Which."))
            .column(Column.figure("figure", "Figure", "The figure.", ""));
    for (Object[] row : rows) {
      table.row(row);
    }
    return Page.titled("Made").section(Section.headed("Parts").table(table.build()));
  }
}
