package org.entente.text.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Languages of short texts, as any reader of them knows.
class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia attacks Ukraine. | English",
        "Turkey threatens Greece | English",
        "China, India sign border deal | English",
        "Macron meets Xi | English",
        "RUSSIA ATTACKS UKRAINE | English",
        "Rusia ataca Ucrania. | unknown",
        "Russland greift Ukraine | unknown",
        "Rosja atakuje Ukrainę | unknown",
        "Rusya Ukrayna'ya saldırdı | unknown",
        "La Russie attaque la Pologne | French",
        "روسيا تهاجم أوكرانيا | Arabic",
        "روسیه به اوکراین حمله کرد | Persian",
        "روس نے یوکرین پر حملہ کر دیا | Urdu",
        "רוסיה תקפה את אוקראינה | Hebrew",
        "Россия напала на Украину | Cyrillic script",
        "Israel attacked Iran, and Haaretz wrote ישראל תקפה באיראן on its front page | English",
      })
  void isKnownAtShortLength(String text, String language) {
    assertThat(Language.of(text).name()).isEqualTo(language);
  }

  /* Agency prose of short sentences full of names has few small words; other languages of Latin letters
  do not pass for English for all that. Sentences of our own. */
  @Test
  void isKnownWhereNamesCrowdOutSmallWords() {
    String crowded =
        "Russia attacks Ukraine. Poland condemns Russia. Turkey meets Iran. Moscow threatens Kyiv. Paris supports"
            + " Warsaw. Beijing buys oil. Delhi sells rice. Seoul fears Pyongyang. Tokyo trusts Washington. Lima joins"
            + " Quito. Oslo warns Stockholm. Cairo blames Addis Ababa. Rabat expels diplomats. Tunis recalls envoys.";
    assertThat(Language.of(crowded).name()).isEqualTo("English");
    assertThat(
            Language.of("Suomi tukee Ukrainaa ja Venäjä uhkaa Puolaa sodalla. ".repeat(8)).name())
        .isEqualTo("unknown");
    assertThat(
            Language.of("Magyarország nem támogatja Ukrajnát, mert fél Oroszországtól. ".repeat(8))
                .name())
        .isEqualTo("unknown");
    assertThat(
            Language.of("Serikali ya Kenya ilisema kwamba Uganda haitashambulia. ".repeat(8))
                .name())
        .isEqualTo("unknown");
  }
}
