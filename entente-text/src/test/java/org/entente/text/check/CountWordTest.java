package org.entente.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Counts as prose writes them; expected values by hand.
class CountWordTest {
  @ParameterizedTest
  @CsvSource({
    "27, 27",
    "two, 2",
    "Seven, 7",
    "nineteen, 19",
    "twenty, 20",
    "twenty-seven, 27",
    "Thirty two, 32",
    "ninety-nine, 99"
  })
  void word_isItsNumber(String words, int number) {
    assertThat(CountWord.find(words)).hasValue(number);
    assertThat(words).matches("(?i)(?:" + CountWord.PATTERN + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "member", "twenty-ten", "two-twenty", "1949", "ten-four"})
  void others_areNone(String words) {
    assertThat(CountWord.find(words)).isEqualTo(OptionalInt.empty());
  }
}
