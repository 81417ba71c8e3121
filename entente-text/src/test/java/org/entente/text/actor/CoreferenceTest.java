package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom words that refer back mean, in the last of a few sentences; made up, expected is what a
/// reader takes from them.
class CoreferenceTest {
  private static void means(String text, String expected) {
    assertThat(Named.references(text)).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru and Chile met. Both countries agreed. | Both countries=PER+CHL",
        "Peru and Chile met. The two sides agreed. | The two sides=PER+CHL",
        "Peru and Chile met. It rained. The two neighbours agreed. | The two neighbours=PER+CHL",
        "Peru met Chile. The two countries agreed. | The two countries=PER+CHL",
        "Peru met Chile and both nations agreed. | both nations=PER+CHL",
        "Both countries agreed. | ''",
        "Peru spoke. Both countries agreed. | ''",
      })
  void twoThatWereNamed(String text, String expected) {
    means(text, expected);
  }

  /* A pair is kept in mind for two sentences: after that a reader has lost it. */
  @Test
  void aPair_isForgotten() {
    String rain = "It rained in the hills. ";
    assertThat(Named.references("Peru and Chile met. " + rain + "Both countries agreed."))
        .isEqualTo("Both countries=PER+CHL");
    assertThat(
            Named.references(
                "Peru and Chile met. Kenya spoke. Ghana spoke. Mali spoke. Both countries agreed."))
        .doesNotContain("PER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru and Chile quarrel; the latter threatened war. | the latter=CHL",
        "Peru and Chile quarrel; the former threatened war. | the former=PER",
        "Peru and Chile quarrel. The latter threatened the former. | The latter=CHL, the former=PER",
        "Peru and Chile quarrel. The former president spoke. | ''",
        "Peru and Chile quarrel. The former Soviet states watched. | ''",
      })
  void theFormerAndTheLatter(String text, String expected) {
    means(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya, Ghana and Mali met. The three states agreed. | The three states=KEN+GHA+MLI",
        "Kenya, Ghana and Mali met. The three agreed. | The three=KEN+GHA+MLI",
        "Kenya, Ghana and Mali met. The four agreed. | ''",
        "Kenya, Ghana, Mali and Togo met. All four countries agreed. | All four countries=KEN+GHA+MLI+TGO",
        "Kenya, Ghana and Mali met. They agreed. | They=KEN+GHA+MLI",
        "Kenya and Ghana met. The three agreed. | ''",
      })
  void severalThatWereNamed(String text, String expected) {
    means(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru spoke. It will not yield. | It=PER",
        "Peru threatened Chile. It will not yield. | It=PER",
        "Peru spoke. But it will not yield. | it=PER",
        "Peru says that it will not yield. | it=PER",
        "Putin spoke. He will not yield. | He=RUS",
        "Peru spoke. It is China that yields. | ''",
        "Peru spoke. It seems that nobody yields. | ''",
        "It will not yield. | ''",
        "Peru and Chile met. They will not yield. | They=PER+CHL",
      })
  void pronouns(String text, String expected) {
    means(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The SCO met in Ufa. The organisation grows. | The organisation=SCO",
        "The SCO met. The bloc grows. | The bloc=SCO",
        "NATO met. The alliance grows. | The alliance=NATO",
        "The EU met. The union grows. | The union=EU",
        "The European Union met. The pact holds. | ''",
        "Norway spoke. The bloc grows. | ''",
        "The SCO met. The organisation of games is hard. | ''",
      })
  void bodies(String text, String expected) {
    means(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru spoke. The country will not yield. | The country=PER",
        "Peru spoke. The regime will not yield. | The regime=PER",
        "NATO spoke. The country will not yield. | ''",
        "Niger's junta spoke. The junta will not yield. | The junta=NER",
        "Niger's military rulers spoke. The generals left. | The generals=NER",
        "The generals left. | ''",
        "South Korea spoke. The North did not. | The North=PRK",
        "North Korea spoke. The South did not. | The South=KOR",
        "Peru spoke. The North did not. | ''",
      })
  void countriesJuntasAndHalves(String text, String expected) {
    means(text, expected);
  }

  /* What refers back takes no place of a name, and a text without names refers to nobody. */
  @Test
  void namesStay_andNobodyIsMadeUp() {
    means("The latter spoke. Both countries agreed. They met. The bloc grows.", "");
    means("They met. He left. It fell. The two sides agreed.", "");
  }
}
