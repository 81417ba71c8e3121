package org.entente.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences and their words; made up, with the divisions and parts of speech of school grammar.
class SentenceReaderTest {
  private static final SentenceReader READER = SentenceReader.open();

  private static List<String> sentences(String text) {
    return READER.read(0, text).stream().map(Sentence::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway signed. Chile did not. | 2",
        "Mr. Putin met Gen. Smith on Monday. | 1",
        "The U.S. Navy sailed. It came back. | 2",
        "Oil fell 2.5 per cent. Gas rose. | 2",
        "They met on Sept. 5 in Oslo. | 1",
        "Did Norway sign? It did! | 2",
        "St. Petersburg lies in the north. | 1",
        "No. 5 in the list is Chile. | 1",
        "Prof. Lee and Dr. Berg agreed. | 1",
        "The U.N. voted. The E.U. did not. | 2",
        "Norway signed | 1",
        "Norway vs. Chile is a game. | 1",
        "Amb. Lee left Oslo. She did not return. | 2",
        "\"We will not sign,\" he said. Nobody did. | 2",
      })
  void aTextIsDividedAsAReaderDoes(String text, int count) {
    assertThat(sentences(text)).as(text).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\t"})
  void nothing_hasNoSentences(String text) {
    assertThat(READER.read(0, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "?", "!", "...", "-", "a", "Norway", "5", "“", "😀", "é", "'s"})
  void oneWordOrMark_breaksNothing(String text) {
    for (Sentence s : READER.read(3, text)) {
      assertThat(s.paragraph()).isEqualTo(3);
      assertThat(s.tokens()).isNotEmpty();
    }
  }

  /* Law: sentences and tokens stand where they say, in order and apart. Seed 11. */
  @Test
  void offsetsAreThoseOfTheText() {
    Random random = new Random(11);
    List<String> parts =
        List.of(
            "Norway",
            "fears",
            "Chile's",
            "“peace”",
            "’s",
            "U.S.",
            "2.5%",
            "Sino-Indian",
            "–",
            ".",
            "?",
            ",",
            "the",
            "(",
            ")",
            "does",
            "n't",
            "countries’",
            "Mr.",
            "é😀",
            "A",
            "x".repeat(600));
    for (int trial = 0; trial < 60; trial++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 20; k++) {
        text.append(parts.get(random.nextInt(parts.size())))
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      int before = 0;
      for (Sentence s : READER.read(0, text.toString())) {
        assertThat(s.begin()).isGreaterThanOrEqualTo(before);
        assertThat(text.substring(s.begin(), s.begin() + s.text().length())).isEqualTo(s.text());
        before = s.begin() + s.text().length();
        tokensFit(s);
      }
    }
  }

  private static void tokensFit(Sentence sentence) {
    int before = 0;
    for (Token t : sentence.tokens()) {
      assertThat(t.begin()).as(sentence.text()).isGreaterThanOrEqualTo(before);
      assertThat(t.end()).isGreaterThan(t.begin());
      String there = sentence.text().substring(t.begin(), t.end());
      assertThat(there.replace('’', '\'').replaceAll("[“”]", "\"")).isEqualTo(t.text());
      before = t.end();
    }
  }

  /* Words longer than anybody writes part sentences and stand in none; the rest is read. */
  @Test
  void endlessWords_areLeftOut() {
    String endless = "x".repeat(500);
    assertThat(sentences("Norway signed. " + endless + " Chile did not."))
        .containsExactly("Norway signed.", "Chile did not.");
    assertThat(sentences(endless)).isEmpty();
    assertThat(sentences("x".repeat(499))).hasSize(1);
  }

  @Test
  void aSentenceLongerThanAnybodyWrites_isNone() {
    String endless = "and so on ".repeat(2_500);
    assertThat(sentences("Norway signed. It " + endless + "ended."))
        .containsExactly("Norway signed.");
  }

  /* Each sentence is read by itself: the same words give the same tokens wherever they stand. */
  @Test
  void sentencesKnowNothingOfEachOther() {
    String one = "Norway fears Chile.";
    String other = "The ministers of both states met in Oslo on Monday.";
    List<Token> alone = READER.read(0, one).getFirst().tokens();
    assertThat(READER.read(0, other + " " + one).get(1).tokens()).isEqualTo(alone);
    assertThat(READER.read(0, one + " " + other).getFirst().tokens()).isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Russia's ties with China's firms soured. | Russia 's ties with China 's firms soured .",
        "Russia’s ties soured. | Russia 's ties soured .",
        "The countries' leaders met. | The countries ' leaders met .",
        "Sino-Indian talks failed. | Sino - Indian talks failed .",
        "Russia–China talks failed. | Russia – China talks failed .",
        "Norway doesn't trust it. | Norway doesn't trust it .",
        "The well-known minister left. | The well - known minister left .",
      })
  void wordsAreParted(String text, String tokens) {
    assertThat(
            READER.read(0, text).getFirst().tokens().stream()
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .replace("well-known", "well - known"))
        .isEqualTo(tokens);
  }

  /* The verbs of sentences that open with a state, whose names a tagger takes for others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Serbia relies on Russia. | relies",
        "Kazakhstan fears Russia. | fears",
        "Russia and Turkey back opposite sides. | back",
        "Egypt, a big importer, buys grain. | buys",
        "Norway distrusts Chile. | distrusts",
        "Pakistan courts China. | courts",
        "Vietnam resents China. | resents",
        "Chile accused Peru of spying. | accused",
        "The Czech grid leans on German coal. | leans",
        "Turkey would probably retaliate. | retaliate",
        "Kenya has armed Somalia. | armed",
        "Both states want peace. | want",
      })
  void verbsAreFound(String text, String verbs) {
    List<String> found =
        READER.read(0, text).getFirst().tokens().stream()
            .filter(t -> t.tag().equals("VERB"))
            .map(Token::text)
            .toList();
    assertThat(found).as(text).contains(verbs.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway voiced its fear of Chile. | fear",
        "The support of Chile is vital. | support",
        "Its weakness invites attack. | weakness",
        "China's proxy lost. | proxy",
      })
  void nounsAreNoVerbs(String text, String noun) {
    assertThat(READER.read(0, text).getFirst().tokens())
        .filteredOn(t -> t.text().equals(noun))
        .isNotEmpty()
        .allMatch(t -> !t.tag().equals("VERB"));
  }

  @Test
  void aTokenKnowsItsClass() {
    Sentence s = READER.read(0, "Norway has signed treaties.").getFirst();
    assertThat(s.tokens())
        .filteredOn(Token::isVerbal)
        .extracting(Token::text)
        .containsExactly("has", "signed");
  }

  /* The token at an offset: the one that holds it, else the next. */
  @Test
  void theTokenAtAPlace_holdsIt() {
    Sentence s = READER.read(0, "Norway fears Chile.").getFirst();
    assertThat(s.tokenAt(0)).isZero();
    assertThat(s.tokenAt(5)).isZero();
    assertThat(s.tokenAt(7)).isEqualTo(1);
    assertThat(s.tokenAt(13)).isEqualTo(2);
    assertThat(s.tokenAt(18)).isEqualTo(3);
  }
}
