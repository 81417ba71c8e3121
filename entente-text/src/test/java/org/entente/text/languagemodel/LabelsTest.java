package org.entente.text.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.run.UserProblem;
import org.entente.sources.world.WorldFiles;
import org.entente.text.article.PlainText;
import org.entente.text.claim.ArticleClaims;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.Naming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is offered to a language model and where it is asked; by hand.
class LabelsTest {
  private static final LocalDate DAY = LocalDate.of(2015, 7, 10);

  @Test
  void everyKindIsOfferedOnce_underANameOfItsOwn() {
    for (Labels labels :
        List.of(
            Labels.standard(),
            Labels.standard().reversed(),
            Labels.standard().renamed(),
            Labels.standard().reversed().renamed(),
            Labels.standard().renamed().reversed())) {
      assertThat(labels.kinds()).containsExactlyInAnyOrder(ClaimKind.values());
      assertThat(labels.kinds().stream().map(labels::name)).doesNotHaveDuplicates();
      for (ClaimKind kind : ClaimKind.values()) {
        assertThat(labels.find(labels.name(kind))).contains(kind);
      }
    }
  }

  @Test
  void reversedTwice_isAsBefore() {
    assertThat(Labels.standard().reversed().reversed()).isEqualTo(Labels.standard());
    assertThat(Labels.standard().reversed().kinds().getFirst())
        .isEqualTo(Labels.standard().kinds().getLast());
  }

  @ParameterizedTest
  @CsvSource({"fear,FEAR", "FEAR,FEAR", "' fear ',FEAR", "red-line,RED_LINE", "Red-Line,RED_LINE"})
  void namesAreFoundInAnyCase(String name, ClaimKind kind) {
    assertThat(Labels.standard().find(name)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"''", "fears", "red line", "k01", "k1", "none"})
  void othersAreNot(String name) {
    assertThat(Labels.standard().find(name)).isEmpty();
  }

  @Test
  void neutralNamesTellNothing() {
    Labels labels = Labels.standard().renamed();
    assertThat(labels.name(ClaimKind.AGREE)).isEqualTo("k01");
    assertThat(labels.find("k01")).contains(ClaimKind.AGREE);
    assertThat(labels.find("K02")).contains(ClaimKind.CONSULT);
    assertThat(labels.find("k99")).isEmpty();
    assertThat(labels.find("fear")).isEmpty();
    assertThat(labels.kinds().stream().map(labels::name)).allMatch(n -> n.matches("k\\d\\d"));
  }

  private static Naming naming(String text) {
    return new ArticleClaims(WorldFiles.load(List.of()))
        .read(PlainText.article(text, DAY), DAY)
        .namings()
        .getFirst();
  }

  @Test
  void aQuestion_holdsTheSentenceAndItsActors_eachOnce() {
    String question =
        new SentenceQuestion(Labels.standard())
            .of(naming("Norway fears Chile, and Oslo fears Peru."));
    assertThat(question)
        .isEqualTo(
            "Sentence: Norway fears Chile, and Oslo fears Peru.\nActors:\n- NOR: Norway\n- CHL: Chile\n"
                + "- PER: Peru");
  }

  @Test
  void theInstruction_namesEveryKindWithItsMeaning() {
    for (Labels labels : List.of(Labels.standard(), Labels.standard().renamed())) {
      String instruction = new SentenceQuestion(labels).instruction();
      for (ClaimKind kind : ClaimKind.values()) {
        assertThat(instruction.lines())
            .filteredOn(l -> l.startsWith("- " + labels.name(kind) + ": "))
            .hasSize(1);
      }
    }
    /* Neutral names leave no word of the kinds but in their meanings. */
    assertThat(new SentenceQuestion(Labels.standard().renamed()).instruction())
        .doesNotContain("red-line", "- fear:");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/v1, https://example.org/v1/chat/completions",
    "https://example.org/v1/, https://example.org/v1/chat/completions",
    "https://example.org, https://example.org/chat/completions",
    "http://192.0.2.1:8080/v1, http://192.0.2.1:8080/v1/chat/completions",
  })
  void theAddressIsThatOfChatCompletions(String base, String address) {
    assertThat(Endpoint.of(base, "m", "").completions()).hasToString(address);
  }

  @Test
  void aKeyIsNeverShown() {
    Endpoint endpoint = Endpoint.of("https://example.org/v1", "made-up", "a-secret");
    assertThat(endpoint).hasToString("made-up at https://example.org/v1");
    assertThatThrownBy(() -> Endpoint.of("https://me:word@example.org", "m", "a-secret"))
        .isInstanceOf(UserProblem.class)
        .hasMessageNotContaining("a-secret");
  }

  @Test
  void everyRefusalHasItsWords() {
    assertThat(Arrays.stream(Refusal.values()).map(Refusal::words))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }
}
