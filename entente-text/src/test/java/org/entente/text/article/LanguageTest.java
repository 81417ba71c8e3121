package org.entente.text.article;

import static org.assertj.core.api.Assertions.assertThat;

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
}
