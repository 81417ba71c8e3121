package org.entente.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts of others made fit to be shown; which characters steer is what Unicode's categories Cc,
/// Cf, Cs, Zl and Zp say.
class VisibleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "Côte d'Ivoire",
        "Россия",
        "中华人民共和国",
        "\u200c\u200d joined",
        "🇨🇭 flag",
        "a\u00a0b"
      })
  void aHarmlessTextStaysAsItIs(String text) {
    assertThat(Visible.line(text)).isEqualTo(text);
    assertThat(Visible.words(text)).isEqualTo(text);
    assertThat(Visible.lines(text)).isEqualTo(text);
    assertThat(Visible.text(text)).isEqualTo(text);
    assertThat(Visible.stored(text)).isEqualTo(text);
  }

  @Test
  void whatSteersIsWrittenOut() {
    assertThat(Visible.line("\u001b[31mred")).isEqualTo("<U+001B>[31mred");
    assertThat(Visible.line("a\u202eb")).isEqualTo("a<U+202E>b");
    assertThat(Visible.line("\ufeffa\u200bb")).isEqualTo("<U+FEFF>a<U+200B>b");
    assertThat(Visible.line("a\u2028b\u2029c")).isEqualTo("a<U+2028>b<U+2029>c");
    assertThat(Visible.line("\udb40\udc41tag")).isEqualTo("<U+E0041>tag");
    assertThat(Visible.line("half \ud83d of")).isEqualTo("half <U+D83D> of");
    assertThat(Visible.line("\u007f\u0085")).isEqualTo("<U+007F><U+0085>");
  }

  @Test
  void lineBreaksAndTabs_asEachFormHasThem() {
    String text = "a\tb\r\nc";
    assertThat(Visible.line(text)).isEqualTo("a<U+0009>b<U+000D><U+000A>c");
    assertThat(Visible.words(text)).isEqualTo("a b  c");
    assertThat(Visible.lines(text)).isEqualTo("a b \nc");
    assertThat(Visible.text(text)).isEqualTo("a<U+0009>b<U+000D>\nc");
    assertThat(Visible.stored(text)).isEqualTo("a b  c");
  }

  @Test
  void whatIsStoredKeepsItsLengthInCharacters() {
    String text = "x\u001b\u202e\ud800y";
    assertThat(Visible.stored(text)).isEqualTo("x\ufffd\ufffd\ufffdy");
  }

  /* Whatever is given, nothing that steers is left, and what is shown once is shown as it is. */
  @Test
  void nothingThatSteersIsLeft() {
    Random random = new Random(3);
    for (int trial = 0; trial < 500; trial++) {
      StringBuilder made = new StringBuilder();
      for (int k = random.nextInt(12); k > 0; k--) {
        made.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
      }
      String text = made.toString();
      String line = Visible.line(text);
      assertThat(line.codePoints().anyMatch(Visible::steers)).isFalse();
      assertThat(Visible.line(line)).isEqualTo(line);
      assertThat(Visible.stored(text).codePoints().anyMatch(Visible::steers)).isFalse();
      assertThat(Visible.text(text).codePoints().filter(c -> c != '\n').anyMatch(Visible::steers))
          .isFalse();
    }
  }

  @Test
  void aProblemShowsNothingThatSteers_andIsCut() {
    UserProblem problem = UserProblem.input("bad \u001b[2J", "try \u202e" + "y".repeat(5_000));
    assertThat(problem).hasMessage("bad <U+001B>[2J");
    assertThat(problem.advice()).startsWith("try <U+202E>y").endsWith("y…").hasSizeLessThan(4_100);
    assertThat(problem.kind()).isEqualTo(UserProblem.Kind.INPUT);
    assertThat(UserProblem.usage("", "").kind().exitCode()).isEqualTo(2);
    assertThat(problem.kind().exitCode()).isEqualTo(3);
    assertThat(UserProblem.outcome("", "").kind().exitCode()).isEqualTo(4);
    assertThat(UserProblem.machine("", "").kind().exitCode()).isEqualTo(5);
  }

  /* A pair of surrogates that the cut would part: 3,999 characters and one of two halves. */
  @Test
  void theCutOfALongMessageLeavesNoHalfOfACharacter() {
    String message = UserProblem.input("a".repeat(3_999) + "🇨🇭", "").getMessage();
    assertThat(message).doesNotContain("<U+");
  }
}
