package org.entente.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.junit.jupiter.api.Test;

/// Lines broken between words; expected lines by hand.
class WrappedTest {
  @Test
  void longLines_areBrokenBetweenWords() {
    assertThat(Wrapped.lines("aa bb cc", 5)).containsExactly("aa bb", "cc");
    assertThat(Wrapped.lines("  aa \n bb   cc ", 5)).containsExactly("aa bb", "cc");
  }

  @Test
  void aWordLongerThanTheScreen_staysWhole() {
    assertThat(Wrapped.lines("longerthanthat b", 5)).containsExactly("longerthanthat", "b");
  }

  @Test
  void nothing_isOneEmptyLine() {
    assertThat(Wrapped.lines("", 5)).containsExactly("");
  }

  @Test
  void cellsOfWords_goOnInTheNextLine() {
    Table table =
        Table.builder("t", "T", "c")
            .column(Column.text("who", "Who", "Who."))
            .column(Column.integer("n", "N", "A number.", ""))
            .row("China, Russia", 7)
            .build();
    assertThat(new TextTable(table).lines(11))
        .isEqualTo(List.of("Who       N", "China,    7", "Russia"));
  }
}
