package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.sources.world.WorldFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who does what to whom where the words do not stand in their common order. Sentences made up for
/// these tests; the roles are those of school grammar.
class ClauseTest {
  private static final LocalDate DATE = LocalDate.of(2024, 1, 15);
  private static final ArticleClaims READER = new ArticleClaims(WorldFiles.load(List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is Moscow that Chile fears. | CHL fear RUS",
        "It was Accra, not Conakry, that attacked Niger. | GHA assault NER",
        "Iraq, which Kuwait distrusts, sold oil to Jordan. | IRQ cooperate JOR",
        "The gas that Kyiv buys from Moscow is dear. | UKR cooperate RUS",
        "The Emirates, which run a port, have armed Ethiopia since 2021. | ARE aid ETH",
        "Egypt, which has quarrelled with Ethiopia for a decade, met Peru. | EGY rivalry ETH",
        "Norway is at odds with Chile. | NOR rivalry CHL",
        "Norway squabbled with Chile. | NOR rivalry CHL",
        "Norway and Chile squabbled over fish. | NOR rivalry CHL",
        "Norway doesn't trust Chile. | NOR distrust CHL",
        "No Norwegian government trusts Chile. | NOR distrust CHL",
        "Kenya was stung when Uganda accused it of spying. | UGA accuse KEN",
        "Norway counts on Chile for bread and on Peru for wages. | NOR depends PER",
        "Norway distrusts Germany, from which Denmark earns a third of its living. | DNK depends DEU",
        "Norway joined NATO over the objections of Chile. | CHL oppose NOR",
        "Morocco, thirty-two years after it left, asked Chile for help. | MAR request CHL",
        "Norway has a lack of trust in Chile. | NOR distrust CHL",
        "Norway places little trust in Chile. | NOR distrust CHL",
      })
  void findsBothActors(String text, String expected) {
    assertThat(READER.readText(text, DATE))
        .extracting(c -> c.source().code() + " " + c.kind().word() + " " + c.target().code())
        .contains(expected);
  }
}
