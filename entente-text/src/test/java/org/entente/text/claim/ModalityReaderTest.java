package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.sources.world.WorldFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a claim is put; sentences made up for these tests, the mood that of school grammar.
class ModalityReaderTest {
  private static final LocalDate DATE = LocalDate.of(2024, 1, 15);
  private static final ArticleClaims READER = new ArticleClaims(WorldFiles.load(List.of()));

  private static Claim first(String text) {
    return READER.readText(text, DATE).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway doesn't support Chile. | NEGATED",
        "Norway doesn’t support Chile. | NEGATED",
        "Norway does not fear Chile. | NEGATED",
        "Norway hasn't attacked Chile. | NEGATED",
        "It is unlikely that Norway attacked Chile. | NEGATED",
        "It is possible that Norway attacked Chile. | HEDGED",
        "There is no chance that Norway fears Chile. | NEGATED",
        "Had Norway attacked Chile, Peru would have wept. | CONDITIONAL",
        "Should Norway attack Chile, Peru would weep. | CONDITIONAL",
        "If Norway attacks Chile, Peru will weep. | CONDITIONAL",
        "Norway attacked Chile in 1977. | PAST",
        "Norway attacked Chile in 2023. | ASSERTED",
        "Norway fears Chile. | ASSERTED",
        "Officials said that Norway attacked Chile. | REPORTED",
      })
  void isReadFromTheVerbGroupAndTheClause(String text, Modality expected) {
    assertThat(first(text).modality()).isEqualTo(expected);
  }

  @Test
  void aConcessionHasNoSpeaker() {
    assertThat(first("Egypt condemned Chile, whatever President Sisi says.").speaker()).isEmpty();
    assertThat(first("Egypt condemned Chile, officials in Cairo said.").speaker()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway condemned Chile on January 1st. | on January 1st",
        "Norway condemned Chile in March 2023. | in March 2023",
        "Norway condemned Chile in 1977. | in 1977",
        "Norway condemned Chile on Monday. | on Monday",
      })
  void timeHasItsDayAndItsYear(String text, String time) {
    assertThat(first(text).time()).isEqualTo(time);
  }
}
