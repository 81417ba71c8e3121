package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.run.UserProblem;
import org.entente.text.syntax.Token;
import org.junit.jupiter.api.Test;

/// Laws of the lexicon; sentences by hand.
class LexiconTest {
  private static final String OTHER = "Peru";
  private final Lexicon bundled = Lexicon.bundled();

  /* A frame that another one hides, or whose words can never follow each other, is dead. */
  @Test
  void everyFrame_isFoundInItsOwnWords_byEachOfItsAlternatives() {
    List<String> dead = new ArrayList<>();
    for (Frame frame : bundled.frames()) {
      for (List<String> words : alternatives(frame)) {
        List<Token> tokens = tokens(words, tag(frame));
        boolean found =
            bundled.find(tokens, t -> tokens.get(t).text().equals(OTHER)).stream()
                .anyMatch(m -> m.begin() == 0 && m.frame().kind() == frame.kind());
        if (!found) {
          dead.add(frame.kind() + " " + String.join(" ", words));
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  /* One word exchanged at a time, the others the first of their choices. */
  private static Set<List<String>> alternatives(Frame frame) {
    Set<List<String>> all = new LinkedHashSet<>();
    List<String> first = frame.words().stream().map(w -> choices(w).getFirst()).toList();
    for (int i = 0; i < first.size(); i++) {
      for (String choice : choices(frame.words().get(i))) {
        List<String> words = new ArrayList<>(first);
        words.set(i, choice);
        words.removeIf(w -> w.equals(Frame.GAP));
        all.add(words);
      }
    }
    return all;
  }

  private static List<String> choices(String word) {
    return word.equals(Frame.OBJECT) ? List.of(OTHER) : Arrays.asList(word.split("\\|", -1));
  }

  private static String tag(Frame frame) {
    boolean name = frame.shape() == Frame.Shape.NOUN || frame.shape() == Frame.Shape.TOWARD;
    return frame.isVerbal() ? "VERB" : name ? "NOUN" : "ADJ";
  }

  private static List<Token> tokens(List<String> words, String tag) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      String own = tokens.isEmpty() ? tag : word.equals(OTHER) ? "PROPN" : "NOUN";
      tokens.add(new Token(word, own, word, at, at + word.length()));
      at += word.length() + 1;
    }
    return tokens;
  }

  private static List<Token> sentence(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String part : tagged.split(" ", -1)) {
      String[] p = part.split("/", -1);
      tokens.add(new Token(p[0], p[1], p.length > 2 ? p[2] : p[0], at, at + p[0].length()));
      at += p[0].length() + 1;
    }
    return tokens;
  }

  private List<String> found(String tagged) {
    List<Token> tokens = sentence(tagged);
    return bundled.find(tokens, t -> tokens.get(t).tag().equals("PROPN")).stream()
        .map(m -> m.frame().kind().word())
        .toList();
  }

  @Test
  void theWordsOfItsOwn_goBeforeGaps() {
    assertThat(found("places/VERB/place little/ADJ trust/NOUN in/ADP")).containsExactly("distrust");
    assertThat(found("places/VERB/place its/PRON trust/NOUN in/ADP")).containsExactly("support");
  }

  @Test
  void lackIsNoPartOfAGap() {
    assertThat(found("has/VERB/have a/DET lack/NOUN of/ADP trust/NOUN in/ADP"))
        .doesNotContain("support");
  }

  @Test
  void onesWithAnother_areNoPair() {
    List<Token> tokens = sentence("is/AUX/be at/ADP odds/NOUN with/ADP Chile/PROPN");
    assertThat(bundled.find(tokens, t -> tokens.get(t).tag().equals("PROPN")))
        .isNotEmpty()
        .allSatisfy(m -> assertThat(m.frame().shape()).isNotEqualTo(Frame.Shape.PAIR));
  }

  @Test
  void theSameWordsForTwoKinds_areRefused() {
    String twice =
        """
        frames:
        - {kind: fear, shape: verb, strength: .5, words: [quake at]}
        - {kind: harm, shape: verb, strength: .5, words: [quake at]}
        """;
    assertThatThrownBy(() -> Lexicon.parse(twice))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("(quake at) stands for fear and for harm");
  }
}
