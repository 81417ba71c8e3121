package org.entente.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.junit.jupiter.api.Test;

class IsolatedTest {
  @Test
  void setsApartOnlyWhatIsReadFromRightToLeft() {
    assertThat(Isolated.of("Israel attacked Iran")).isEqualTo("Israel attacked Iran");
    assertThat(Isolated.of("Haaretz: ישראל")).isEqualTo("\u2068Haaretz: ישראל\u2069");
    assertThat(Isolated.of("إيران")).isEqualTo("\u2068إيران\u2069");
  }

  /* The marks take no width: the second column begins at the same place. */
  @Test
  void leavesColumnsAligned() {
    Table table =
        Table.builder("t", "T", "")
            .column(Column.text("a", "A", "words"))
            .column(Column.text("b", "B", "words"))
            .row("abcd", "x")
            .row("شنغ", "y")
            .build();
    assertThat(table.shownRows()).hasSize(2);
    assertThat(new TextTable(table).lines(80))
        .containsExactly("A     B", "abcd  x", "\u2068شنغ\u2069   y");
  }
}
