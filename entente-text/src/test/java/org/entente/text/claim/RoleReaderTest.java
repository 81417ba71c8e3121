package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.sources.world.WorldFiles;
import org.entente.text.article.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Roles in coalitions; sentences made up for these tests, the roles those a reader takes from
/// them.
class RoleReaderTest {
  private static final LocalDate DATE = LocalDate.of(2024, 1, 15);
  private static final ArticleClaims READER = new ArticleClaims(WorldFiles.load(List.of()));

  private static String roles(String text) {
    CoalitionPicture picture = READER.read(PlainText.article(text, DATE), DATE).coalition();
    return picture == null
        ? ""
        : picture.facts().stream()
            .filter(f -> f.actor().isState())
            .map(f -> f.coalition().code() + " " + f.role() + " " + f.actor().code())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qatar quit OPEC in 2019. | OPEC FORMER_MEMBER QAT",
        "Uruguay has joined the CPTPP along with Costa Rica. | CPTPP MEMBER CRI, CPTPP MEMBER URY",
        "Ethiopia joined BRICS on January 1st along with Iran. | BRICS MEMBER ETH, BRICS MEMBER IRN",
        "Iran is now a full member of the SCO. | SCO MEMBER IRN",
        "Kuwait, a dialogue partner of the SCO, sent ministers. | SCO OBSERVER KWT",
        "Armenia is an observer in the Eurasian Economic Union. | EAEU OBSERVER ARM",
        "Mongolia enjoys observer status with the SCO. | SCO OBSERVER MNG",
        "Armenia, a founding member of the CSTO, sends nobody. | CSTO FOUNDER ARM",
        "Guyana applies to join BRICS. | BRICS CANDIDATE GUY",
        "Argentina and Egypt were invited to BRICS. | BRICS CANDIDATE ARG, BRICS CANDIDATE EGY",
        "Spain is to become the sixteenth member of NATO. | NATO CANDIDATE ESP",
        "Ghana chairs ECOWAS. | ECOWAS CHAIR GHA",
        "The African Union suspended Niger and Gabon. | AU SUSPENDED GAB, AU SUSPENDED NER",
        "Mali is suspended from ECOWAS. | ECOWAS SUSPENDED MLI",
        "The East African Community admitted Somalia. | EAC MEMBER SOM",
        "Cuba was readmitted to the Organization of American States. | OAS MEMBER CUB",
      })
  void areReadFromVerbsAndNouns(String text, String expected) {
    assertThat(roles(text)).isEqualTo(expected);
  }

  @Test
  void whatIsDeniedOrOnlySupposed_givesNone() {
    assertThat(roles("Turkey has not joined BRICS.")).isEmpty();
    assertThat(roles("Had Norway joined the EU, Denmark would have smiled.")).isEmpty();
    assertThat(roles("Serbia never left the Council of Europe.")).isEmpty();
  }

  @Test
  void aBodyNamedInPassing_isNotWhatTheArticleIsAbout() {
    String text = "Norway condemned Chile at the G20.";
    assertThat(READER.read(PlainText.article(text, DATE), DATE).coalition()).isNull();
  }

  @Test
  void ofTwoBodiesNamedAsOften_thatOfWhichMoreIsSaidIsDrawn() {
    String text = "It is unlikely that Ethiopia will join the Arab League, but it joined BRICS.";
    CoalitionPicture picture =
        Objects.requireNonNull(READER.read(PlainText.article(text, DATE), DATE).coalition());
    assertThat(picture.members()).containsExactly("ETH");
    assertThat(picture.coalition().code()).isEqualTo("BRICS");
  }
}
