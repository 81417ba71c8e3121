package org.entente.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which texts are numbers, by a grammar written as a regular expression; values against
/// [BigDecimal].
class PlainNumberTest {
  private static final String GRAMMAR = "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?";

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "007, 7",
    "+3.5, 3.5",
    "-.25, -0.25",
    "4., 4",
    "1e3, 1000",
    "1.5E-2, 0.015",
    "2e+1, 20",
    "1e-400, 0"
  })
  void aNumberAsPublishersWriteIt(String text, double value) {
    if (text.equals("1e-400")) {
      assertThat(PlainNumber.find(text)).hasValue(0);
    } else {
      assertThat(PlainNumber.find(text).orElseThrow() + 0.0).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "+",
        "-",
        ".",
        "-.",
        "e5",
        ".e5",
        "1e",
        "1e+",
        "1e1234",
        "1e999",
        "-1e309",
        "1 ",
        " 1",
        "1,5",
        "1.2.3",
        "--1",
        "+-1",
        "0x10",
        "0x1p3",
        "12d",
        "12f",
        "12L",
        "NaN",
        "Infinity",
        "-Infinity",
        "١٢",
        "１２",
        "1_000",
        "½",
        "1e1.5",
        "1\n",
        "1\u0000",
        "\u22121"
      })
  void whatIsNoPlainNumber(String text) {
    assertThat(PlainNumber.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "1.0", "1e3", "0x1", "1234567890123456789", "9223372036854775808", "٣"})
  void whatIsNoWholeNumber(String text) {
    assertThat(PlainNumber.findWhole(text)).isEmpty();
  }

  @Test
  void wholeNumbersOfEighteenDigits() {
    assertThat(PlainNumber.findWhole("999999999999999999")).hasValue(999999999999999999L);
    assertThat(PlainNumber.findWhole("-999999999999999999")).hasValue(-999999999999999999L);
    assertThat(PlainNumber.findWhole("+7")).hasValue(7);
    assertThat(PlainNumber.findWhole("000000000000000001")).hasValue(1);
  }

  @Test
  void aTextLongerThanAnyNumberIsNone() {
    assertThat(PlainNumber.find("1".repeat(300))).isPresent();
    assertThat(PlainNumber.find("0." + "1".repeat(398))).isPresent();
    assertThat(PlainNumber.find("0." + "1".repeat(399))).isEmpty();
    assertThat(PlainNumber.find("9".repeat(400))).as("too large to be held").isEmpty();
  }

  @Test
  void agreesWithTheGrammar_onRandomTexts() {
    Random random = new Random(20261129);
    String letters = "0159.eE+-xd ";
    int numbers = 0;
    for (int trial = 0; trial < 20_000; trial++) {
      StringBuilder made = new StringBuilder();
      for (int k = random.nextInt(7); k > 0; k--) {
        made.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = made.toString();
      boolean expected = text.matches(GRAMMAR) && Double.isFinite(Double.parseDouble(text));
      assertThat(PlainNumber.find(text).isPresent()).as(text).isEqualTo(expected);
      assertThat(PlainNumber.findWhole(text).isPresent())
          .as(text)
          .isEqualTo(text.matches("[+-]?[0-9]{1,18}"));
      if (expected) {
        numbers++;
        assertThat(PlainNumber.find(text).orElseThrow() + 0.0)
            .as(text)
            .isEqualTo(new BigDecimal(text).doubleValue());
      }
    }
    assertThat(numbers).isGreaterThan(500);
  }
}
