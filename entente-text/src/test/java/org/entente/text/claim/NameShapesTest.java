package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who does what to whom, whatever shape the names and the clause have. Sentences made up; the
/// roles are those of school grammar.
class NameShapesTest {
  /* A state, its seat, its people, its government and its ministers act alike. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway",
        "Oslo",
        "Norwegians",
        "Norwegian officials",
        "Norwegian ministers",
        "The Norwegian government",
        "The Norwegian prime minister",
        "The government of Norway",
        "The government in Oslo",
        "Norway's government",
        "Norway’s parliament",
        "Norway's foreign minister",
        "Norway's powerful foreign minister",
        "The foreign minister of Norway",
        "Norway itself",
        "Norway, a rich state,",
        "Norway, which lies in the north,",
        "Norway (a rich state)",
        "Norway – a rich state –",
        "Norway, along with its press,",
        "Yesterday Norway",
        "On Monday, Norway",
        "But Norway",
        "After years of talks Norway",
        "Surprisingly, Norway",
      })
  void whoActsForAState(String subject) {
    assertThat(Claims.brief(subject + " condemned Chile."))
        .as(subject)
        .isEqualTo("NOR accuse CHL -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile",
        "Chile's government",
        "the Chilean government",
        "Chilean ministers",
        "the government of Chile",
        "Santiago",
        "Chileans",
        "the foreign minister of Chile",
        "Chile for its silence",
        "Chile on Monday",
        "Chile, which did not reply",
        "its old rival Chile",
        "its southern neighbour, Chile",
        "the government in Santiago",
      })
  void whomItConcerns(String object) {
    assertThat(Claims.brief("Norway condemned " + object + "."))
        .as(object)
        .isEqualTo("NOR accuse CHL -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile was condemned by Norway.",
        "Chile has been condemned by Norway.",
        "Chile was sharply condemned by Norway.",
        "Chile's government was condemned by Norwegian ministers.",
        "It was Norway that condemned Chile.",
        "Norway has condemned Chile.",
        "Norway had long condemned Chile.",
        "Norway, having met Peru, condemned Chile.",
        "Norway and nobody else condemned Chile.",
        "Norway met Peru and condemned Chile.",
        "Norway strongly condemned Chile.",
        "Norway today condemned Chile.",
        "Norway joined in and condemned Chile.",
      })
  void whateverTheClause(String text) {
    assertThat(Claims.brief(text))
        .as(text)
        .contains("NOR accuse CHL -")
        .doesNotContain("CHL accuse");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway and Peru condemned Chile. | NOR accuse CHL -, PER accuse CHL -",
        "Norway, Peru and Ghana condemned Chile. | NOR accuse CHL -, PER accuse CHL -, GHA accuse CHL -",
        "Norway condemned Chile and Peru. | NOR accuse CHL -, NOR accuse PER -",
        "Norway condemned both Chile and Peru. | NOR accuse CHL -, NOR accuse PER -",
        "Norway as well as Peru condemned Chile. | NOR accuse CHL -, PER accuse CHL -",
        "Norway or Peru condemned Chile. | NOR accuse CHL -, PER accuse CHL -",
        "Norway and its ally Peru condemned Chile. | NOR accuse CHL -, PER accuse CHL -",
        "North and South Korea condemned Chile. | PRK accuse CHL -, KOR accuse CHL -",
        "Norwegian and Peruvian ministers condemned Chile. | NOR accuse CHL -, PER accuse CHL -",
      })
  void severalAtOnce(String text, String expected) {
    assertThat(Claims.brief(text)).as(text).isEqualTo(expected);
  }

  /* Two clauses, each with its own actors. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway condemned Chile and Peru condemned Ghana. | NOR accuse CHL -, PER accuse GHA -",
        "Norway bombed Chile and Peru bombed Ghana. | NOR assault CHL -, PER assault GHA -",
        "Norway condemned Chile, and Peru condemned Ghana. | NOR accuse CHL -, PER accuse GHA -",
        "Norway condemned Chile; Peru condemned Ghana. | NOR accuse CHL -, PER accuse GHA -",
        "Norway condemned Chile, but Peru praised Ghana. | NOR accuse CHL -, PER support GHA +",
        "While Norway condemned Chile, Peru praised Ghana. | NOR accuse CHL -, PER support GHA +",
        "After Norway condemned Chile, Peru praised Ghana. | NOR accuse CHL -, PER support GHA +",
        "Norway condemned Chile because Peru praised Ghana. | NOR accuse CHL -, PER support GHA +",
        "Norway fears Chile, whereas Peru fears Ghana. | NOR fear CHL -, PER fear GHA -",
        "Norway condemned Chile and praised Ghana. | NOR accuse CHL -, NOR support GHA +",
        "Norway trades with Peru and fears Chile. | NOR cooperate PER +, NOR fear CHL -",
        "Norway, which condemned Chile, fears Peru. | NOR accuse CHL -, NOR fear PER -",
        "Norway, which Chile condemned, fears Peru. | CHL accuse NOR -, NOR fear PER -",
      })
  void twoClauses(String text, String expected) {
    assertThat(Claims.brief(text)).as(text).isEqualTo(expected);
  }

  /* Goods behind a verb of trade are no verbs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China buys oil and arms from Russia. | CHN cooperate RUS +",
        "Iran sells missiles and jets to Cuba. | IRN cooperate CUB +",
        "Iran sells drones and supports Cuba. | IRN support CUB +",
      })
  void goodsAndVerbs(String text, String expected) {
    assertThat(Claims.brief(text)).as(text).contains(expected).doesNotContain("aid");
  }

  /* Whose neighbour it is, is not who acts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru, Norway's neighbour, condemned Chile.",
        "Norway's neighbour Peru condemned Chile.",
        "Norway's old rival Peru condemned Chile.",
        "Peru, fearing Norway, condemned Chile.",
        "Fearing Norway, Peru condemned Chile.",
        "To please Norway, Peru condemned Chile.",
      })
  void whoIsBesideTheActor(String text) {
    assertThat(Claims.brief(text))
        .as(text)
        .contains("PER accuse CHL -")
        .doesNotContain("NOR accuse");
  }

  /* A name in passing takes no part. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway condemned Chile in Peru.",
        "In Peru, Norway condemned Chile.",
        "Norway condemned Chile at a meeting in Lima.",
        "Norway condemned Chile, a neighbour of Peru.",
        "According to Peru, Norway condemned Chile.",
        "Unlike Peru, Norway condemned Chile.",
        "Norway, unlike Peru, condemned Chile.",
        "Norway condemned Chile, Peru said.",
        "To please Peru, Norway condemned Chile.",
        "Norway condemned Chile, to the delight of nobody in Peru.",
      })
  void namesInPassing(String text) {
    assertThat(Claims.of(text)).as(text).noneMatch(c -> c.source().code().equals("PER"));
    assertThat(Claims.brief(text)).as(text).contains("NOR accuse CHL -");
  }
}
