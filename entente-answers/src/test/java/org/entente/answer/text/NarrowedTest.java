package org.entente.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Lines broken for a narrow screen; expected lines by hand.
class NarrowedTest {
  @Test
  void longLines_areBrokenBetweenWords_andGoOnIndented() {
    assertThat(Narrowed.lines(List.of("  one two three four", "short"), 12))
        .containsExactly("  one two", "      three", "      four", "short");
  }

  @Test
  void columnsKeepTheirPlace_whereTheyFit() {
    assertThat(Narrowed.lines(List.of("part    figure   interval"), 16))
        .containsExactly("part    figure", "    interval");
  }

  @Test
  void aWordLongerThanTheScreen_staysWhole() {
    assertThat(Narrowed.lines(List.of("incomprehensibilities", "a incomprehensibilities b"), 8))
        .containsExactly("incomprehensibilities", "a", "    incomprehensibilities", "    b");
  }

  @Test
  void anIndentWiderThanTheScreen_endsAllTheSame() {
    assertThat(Narrowed.lines(List.of("      one two"), 4))
        .containsExactly("      one", "          two");
  }

  @Test
  void nothing_staysNothing() {
    assertThat(Narrowed.lines(List.of("", "   "), 5)).containsExactly("", "   ");
    assertThat(Narrowed.lines(List.of(), 5)).isEmpty();
    assertThat(Narrowed.lines(List.of("any number of columns"), 0))
        .containsExactly("any number of columns");
  }
}
