package org.entente.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodTest {
  /* The ranges printed in [ODNI2015]: 1-5, 5-20, 20-45, 45-55, 55-80, 80-95, 95-99 per cent. */
  @ParameterizedTest
  @CsvSource({
    "0.03, almost no chance", "0.10, very unlikely", "0.30, unlikely", "0.50, roughly even chance",
    "0.70, likely", "0.90, very likely", "0.97, almost certain", "0, almost no chance",
    "1, almost certain",
  })
  void words_areThoseOfTheDirective(double probability, String words) {
    assertThat(Likelihood.of(probability).words()).isEqualTo(words);
  }

  @Test
  void whatIsNoProbability_isRefused() {
    assertThatThrownBy(() -> Likelihood.of(1.1)).hasMessageContaining("(1.1)");
    assertThatThrownBy(() -> Likelihood.of(Double.NaN)).hasMessageContaining("NaN");
  }
}
