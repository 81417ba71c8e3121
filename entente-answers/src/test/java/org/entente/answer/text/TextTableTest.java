package org.entente.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.junit.jupiter.api.Test;

/* What gives way first in a narrow table, by hand. */
class TextTableTest {
  private static Figure figure(double value) {
    return Figure.of(
        value,
        new Interval(value - 0.1, value + 0.1, Interval.DEFAULT_LEVEL, Interval.Basis.BOOTSTRAP),
        Provenance.of(List.of(), 1, "roll calls", "method").inYear(2023).aged(2));
  }

  private static List<String> lines(int width) {
    Table table =
        Table.builder("t", "T", "c")
            .column(Column.text("part", "Part", "A part."))
            .column(Column.figure("one", "One of two", "A figure.", ""))
            .column(Column.figure("other", "Other", "A figure.", ""))
            .row("shared interests", figure(0.5), figure(0.25))
            .build();
    return new TextTable(table).lines(width);
  }

  @Test
  void wordsGiveWayWithRoomForTwo_thenIntervals_thenYears() {
    assertThat(lines(80))
        .containsExactly(
            "Part                               One of two                        Other",
            "shared interests  0.50 (0.40 to 0.60) in 2023  0.25 (0.15 to 0.35) in 2023");
    assertThat(lines(70))
        .containsExactly(
            "Part                            One of two                       Other",
            "shared                                0.50                        0.25",
            "interests           (0.40 to 0.60) in 2023      (0.15 to 0.35) in 2023");
    assertThat(lines(58))
        .containsExactly(
            "Part                    One of two                   Other",
            "shared                        0.50                    0.25",
            "interests   (0.40 to 0.60) in 2023  (0.15 to 0.35) in 2023");
    assertThat(lines(41))
        .containsExactly(
            "Part           One of two           Other",
            "shared               0.50            0.25",
            "interests  (0.40 to 0.60)  (0.15 to 0.35)",
            "                  in 2023         in 2023");
  }
}
