package org.entente.text.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.run.UserProblem;
import org.entente.text.syntax.SentenceReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences with two marked spans: how they are kept, read from files and seen by a classifier.
/// All made up; expected by hand and by law.
class SpansTest {
  private static final SpanFeatures FEATURES = new SpanFeatures(SentenceReader.open());
  @TempDir private Path folder;

  private static SpanPair pair(String marked) {
    int a = marked.indexOf('[');
    int b = marked.indexOf(']') - 1;
    int c = marked.indexOf('{') - 2;
    int d = marked.indexOf('}') - 3;
    boolean forward = marked.indexOf('[') < marked.indexOf('{');
    String plain = marked.replaceAll("[\\[\\]{}]", "");
    return forward
        ? new SpanPair(plain, a, b, c, d)
        : new SpanPair(plain, a - 2, b - 2, c + 2, d + 2);
  }

  private static String source(SpanPair p) {
    return p.text().substring(p.sourceBegin(), p.sourceEnd());
  }

  private static String target(SpanPair p) {
    return p.text().substring(p.targetBegin(), p.targetEnd());
  }

  @ParameterizedTest
  @CsvSource({"-1,2,3,4", "2,1,3,4", "0,2,5,4", "0,2,3,11", "0,11,3,4", "0,2,-1,4"})
  void spansOutsideTheText_areRefused(int a, int b, int c, int d) {
    assertThatThrownBy(() -> new SpanPair("ten chars.", a, b, c, d))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("outside the text of length 10");
  }

  @Test
  void exchangedTwice_isAsBefore() {
    SpanPair pair = pair("[Norway] fears {Chile}.");
    assertThat(source(pair)).isEqualTo("Norway");
    assertThat(target(pair)).isEqualTo("Chile");
    assertThat(source(pair.swapped())).isEqualTo("Chile");
    assertThat(pair.swapped().swapped()).isEqualTo(pair);
    assertThat(source(pair("{Chile} fears [Norway]."))).isEqualTo("Norway");
  }

  @Test
  void eventsAreReadFromMarkedText() throws IOException {
    Path file = folder.resolve("events.jsonl");
    Files.writeString(
        file,
        """
        {"marked": "<s>Norway</s> fears <t>Chile</t>.", "plover": "THREATEN"}

        {"marked": "To <t>Chile</t> came <s>Norway's king</s>.", "plover": "CONSULT"}
        {"marked": "<s></s>Nobody met <t>Chile</t>.", "plover": "CONSULT"}
        """);
    List<LabelledSpans> all = LabelledSpans.plover(file);
    assertThat(all)
        .extracting(LabelledSpans::label)
        .containsExactly("THREATEN", "CONSULT", "CONSULT");
    assertThat(all).extracting(l -> l.pair().text()).first().isEqualTo("Norway fears Chile.");
    assertThat(source(all.get(1).pair())).isEqualTo("Norway's king");
    assertThat(target(all.get(1).pair())).isEqualTo("Chile");
    assertThat(source(all.get(2).pair())).isEmpty();
  }

  /* The first span is the one that the row names first. */
  @Test
  void sentimentIsReadFromBrackets_packedOrNot() throws IOException {
    String rows =
        """
        {"text": "Here [Norway] praised [Chile] again.", "p": "Norway", "q": "Chile", "label": 1}
        {"text": "Here [Norway] praised [Chile] again.", "p": "Chile", "q": "Norway", "label": 2}
        {"text": "No brackets here.", "p": "a", "q": "b", "label": 0}
        {"text": "Only [one] here.", "p": "one", "q": "b", "label": 0}
        """;
    Path plain = Files.writeString(folder.resolve("plain.jsonl"), rows);
    Path packed = folder.resolve("packed.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(rows.getBytes(StandardCharsets.UTF_8));
    }
    List<LabelledSpans> all = LabelledSpans.sentiment(plain);
    assertThat(all).hasSize(2);
    assertThat(source(all.getFirst().pair())).isEqualTo("Norway");
    assertThat(target(all.getFirst().pair())).isEqualTo("Chile");
    assertThat(source(all.getLast().pair())).isEqualTo("Chile");
    assertThat(all.getLast().pair()).isEqualTo(all.getFirst().pair().swapped());
    assertThat(LabelledSpans.sentiment(packed)).isEqualTo(all);
  }

  @Test
  void aFileThatIsNotThere_isAProblem() {
    assertThatThrownBy(() -> LabelledSpans.plover(folder.resolve("none")))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("none cannot be read");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,2", "2,1", "3,4", "4,3", "x,x"})
  void labelsTurnWithTheDirection(String label, String turned) {
    assertThat(ModelTraining.turned(label)).isEqualTo(turned);
    assertThat(ModelTraining.turned(turned)).isEqualTo(label);
  }

  @Test
  void featuresAreThoseOfTheWords() {
    List<String> features = FEATURES.of(pair("[Norway] attacked {Chile} on Monday."));
    assertThat(features)
        .isSorted()
        .doesNotHaveDuplicates()
        .contains(
            "o=true", "w=attack", "m=attack", "v1=attack", "t1=attack", "b=<s>_attack", "a=monday");
    assertThat(features).noneMatch(f -> f.contains("norway") || f.contains("chile"));
    assertThat(features).anyMatch(f -> f.equals("f=assaultm"));
  }

  /* The names themselves are masked: others in their place give the same features but for those of the tag that
  the tagger gives a name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Peru] attacked {Ghana} on Monday.",
        "[The United States] attacked {South Korea} on Monday.",
      })
  void namesTellNothing(String other) {
    assertThat(masked(other)).isEqualTo(masked("[Norway] attacked {Chile} on Monday."));
  }

  private static List<String> masked(String marked) {
    return FEATURES.of(pair(marked)).stream().filter(f -> !f.startsWith("c=<")).toList();
  }

  @Test
  void exchangedSpans_haveOtherFeatures() {
    SpanPair pair = pair("[Norway] attacked {Chile} on Monday.");
    assertThat(FEATURES.of(pair.swapped())).contains("o=false").isNotEqualTo(FEATURES.of(pair));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]{}", "[]{}x", "[x]{}", "[x]{y}", "[x] {x}", "[]{}Nothing here at all."})
  void emptySpansAndTexts_haveFeaturesToo(String marked) {
    assertThat(FEATURES.of(pair(marked))).isNotEmpty().isSorted();
  }

  /* Probabilities are shares, whatever is asked; the guess dares nothing below its least. */
  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Norway] attacked {Chile}.",
        "[Norway] gave {Chile} food.",
        "[Norway] qwx {Chile}.",
        "{Chile} and [Norway].",
        "[]{}",
        "[Norway] met, praised, attacked, sued, fed and left {Chile}.",
      })
  void probabilitiesAreShares(String marked) {
    assertThat(EventClassifier.bundled().classify(pair(marked)).probability()).isBetween(0., 1.);
  }
}
