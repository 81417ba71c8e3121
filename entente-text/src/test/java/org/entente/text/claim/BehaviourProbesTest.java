package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.sources.world.WorldFiles;
import org.entente.text.model.EventClassifier;
import org.entente.text.model.SentimentClassifier;
import org.entente.text.model.SpanPair;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How any extractor must behave, whatever it was made from: sentences are made up, and what is
/// expected follows from how each was changed.
@Tag("slow")
class BehaviourProbesTest {
  private static final LocalDate DATE = LocalDate.of(2015, 7, 10);
  private static final ArticleClaims READER =
      new ArticleClaims(WorldFiles.load(List.of()), EventClassifier.bundled());

  private static final List<String> SENTENCES =
      List.of(
          "Kazakhstan fears Russia.",
          "Iran threatened Israel.",
          "Japan criticised China.",
          "Tajikistan depends on Russia.",
          "Uzbekistan distrusts Kyrgyzstan.",
          "France supports Germany.");

  private static Claim only(String sentence) {
    List<Claim> claims = READER.readText(sentence, DATE);
    assertThat(claims).as(sentence).hasSize(1);
    return claims.getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kazakhstan fears Russia.",
        "Iran threatened Israel.",
        "Japan criticised China.",
        "Tajikistan depends on Russia.",
        "Uzbekistan distrusts Kyrgyzstan."
      })
  void swappedActors_swapTheDirection(String sentence) {
    String[] words = sentence.replace(".", "").split(" ", -1);
    String first = words[0];
    String last = words[words.length - 1];
    String swapped = sentence.replace(first, "@").replace(last, first).replace("@", last);
    Claim one = only(sentence);
    Claim other = only(swapped);

    assertThat(other.source().code()).isEqualTo(one.target().code());
    assertThat(other.target().code()).isEqualTo(one.source().code());
    assertThat(other.kind()).isEqualTo(one.kind());
    assertThat(other.sign()).isEqualTo(one.sign());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kazakhstan #fears Russia.",
        "Tajikistan #depends on Russia.",
        "Uzbekistan #trusts Kyrgyzstan.",
        "France #supports Germany."
      })
  void negation_changesTheSign(String pattern) {
    String plain = pattern.replace("#", "");
    String verb = pattern.replaceAll(".*#(\\w+)s .*", "$1");
    String denied = pattern.replaceAll("#\\w+s ", "does not " + verb + " ");
    List<Claim> stated = READER.readText(plain, DATE);
    List<Claim> negated = READER.readText(denied, DATE);

    // What trusts says nothing worth a claim, its denial does: the two never have one sign.
    for (Claim s : stated) {
      for (Claim n : negated) {
        assertThat(n.sign()).as(denied).isEqualTo(-s.sign());
      }
    }
    assertThat(negated).as(denied).isNotEmpty();
  }

  /* Other names, same sentence: the relation stays. */
  @Test
  void renamedActors_changeNothingElse() {
    Claim one = only("Kazakhstan fears Russia.");
    Claim other = only("Vietnam fears China.");

    assertThat(other.kind()).isEqualTo(one.kind());
    assertThat(other.modality()).isEqualTo(one.modality());
    assertThat(other.confidence()).isEqualTo(one.confidence());
  }

  /* Sentences that know nothing of each other, in any order: the same claims. Seed 14. */
  @Test
  void orderOfSentences_changesNothing() {
    Set<String> claims = read(SENTENCES);
    List<String> shuffled = new ArrayList<>(SENTENCES);
    for (int k = 0; k < 20; k++) {
      Collections.shuffle(shuffled, new Random(14 + k));
      assertThat(read(shuffled)).as(shuffled.toString()).isEqualTo(claims);
    }
  }

  private static Set<String> read(List<String> sentences) {
    return READER.readText(String.join(" ", sentences), DATE).stream()
        .map(c -> c.source().code() + " " + c.kind() + " " + c.target().code() + " " + c.sign())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /* Only kinds of the list, signs and shares within their ranges, quotes that stand in the text. */
  @Test
  void claims_areLegal_andTheirQuotesStandInTheText() {
    String text = String.join(" ", SENTENCES);
    for (Claim c : READER.readText(text, DATE)) {
      assertThat(ClaimKind.find(c.kind().word())).contains(c.kind());
      assertThat(Math.abs(c.sign())).isEqualTo(1);
      assertThat(c.confidence()).isBetween(0.0, 1.0);
      assertThat(text.substring(c.quote().originBegin(), c.quote().originEnd()))
          .isEqualTo(c.quote().sentence());
      assertThat(c.quote().sentence()).contains(c.quote().words());
    }
  }

  @Test
  void sentiment_turnsWithItsSpans() {
    SentimentClassifier classifier = SentimentClassifier.bundled();
    for (String sentence : SENTENCES) {
      int end = sentence.indexOf(' ');
      int begin = sentence.lastIndexOf(' ') + 1;
      SpanPair pair = new SpanPair(sentence, 0, end, begin, sentence.length() - 1);
      assertThat(classifier.classify(pair.swapped())).isEqualTo(turned(classifier.classify(pair)));
    }
  }

  private static SentimentClassifier.Direction turned(SentimentClassifier.Direction direction) {
    return switch (direction) {
      case NEUTRAL -> SentimentClassifier.Direction.NEUTRAL;
      case SOURCE_FOR_TARGET -> SentimentClassifier.Direction.TARGET_FOR_SOURCE;
      case TARGET_FOR_SOURCE -> SentimentClassifier.Direction.SOURCE_FOR_TARGET;
      case SOURCE_AGAINST_TARGET -> SentimentClassifier.Direction.TARGET_AGAINST_SOURCE;
      case TARGET_AGAINST_SOURCE -> SentimentClassifier.Direction.SOURCE_AGAINST_TARGET;
    };
  }
}
