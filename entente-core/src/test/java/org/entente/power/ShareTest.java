package org.entente.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

  @ParameterizedTest
  @CsvSource({
    "0.6667, 2, 3",
    "0.667, 2, 3",
    "0.66666666666666663, 2, 3",
    "0.3333, 1, 3",
    "0.5833, 7, 12",
    "0.55, 11, 20",
    "0.65, 13, 20",
    "0.5, 1, 2",
    "0.501, 501, 1000",
    "0.6363636363636364, 7, 11",
    "0, 0, 1",
    "1, 1, 1"
  })
  void decimals_areTheFractionsTheyStandFor(double decimal, long numerator, long denominator) {
    assertThat(Share.of(decimal)).isEqualTo(new Share(numerator, denominator));
  }

  /* By hand: two thirds of 3 are 2, of 6 are 4, of 7 five; 0.501 of 4 needs 3; 65% of 44,571 is
  28,971.15. */
  @ParameterizedTest
  @CsvSource({
    "0.6667, 3, 2",
    "0.6667, 6, 4",
    "0.6667, 7, 5",
    "0.501, 4, 3",
    "0.65, 44571, 28972",
    "0.55, 20, 11"
  })
  void leastOf_byHand(double share, long total, long least) {
    assertThat(Share.of(share).leastOf(total)).isEqualTo(least);
  }

  /* Three members under two thirds: sets of two and three carry, 4 of 8; six: 22 of 64. */
  @Test
  void twoThirds_powerToAct() {
    DecisionRule three = new DecisionRule.Majority(3, (int) Share.of(0.6667).leastOf(3));
    DecisionRule six = new DecisionRule.Majority(6, (int) Share.of(0.6667).leastOf(6));

    assertThat(VotingPower.of(three).powerToAct()).isEqualTo(0.5);
    assertThat(VotingPower.of(six).powerToAct()).isEqualTo(22 / 64.0);
  }

  @Test
  void texts() {
    assertThat(Share.parse(" 2/3")).isEqualTo(new Share(2, 3));
    assertThat(Share.parse("55 %")).isEqualTo(new Share(11, 20));
    assertThat(Share.parse("66.67%")).isEqualTo(new Share(2, 3));
    for (String bad : new String[] {"three", "1.2", "-0.1", "3/2", "1/0", "NaN", ""}) {
      assertThatThrownBy(() -> Share.parse(bad))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("(" + bad + ")");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0x1p-1",
        "0.5d",
        "0.5f",
        "NaN",
        "1/2/3",
        "2/",
        "/3",
        "1.5/2",
        "5/4",
        "-1/2",
        "\u0661/2",
        "\uff10.5",
        "101%",
        "%",
        "",
        "half",
        "1/0"
      })
  void whatIsNoShare_isRefused(String text) {
    assertThatThrownBy(() -> Share.parse(text))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("(" + text + ") cannot be read");
  }

  /* The least whole number by trying one after the other, in whole numbers. */
  @Test
  void leastOf_isTheFirstThatReaches() {
    Random random = new Random(7);
    for (int k = 0; k < 500; k++) {
      long denominator = 1 + random.nextInt(40);
      long numerator = random.nextInt((int) denominator + 1);
      long total = random.nextInt(300);
      long least = 0;
      while (least * denominator < numerator * total) {
        least++;
      }
      assertThat(new Share(numerator, denominator).leastOf(total))
          .as("%d/%d of %d", numerator, denominator, total)
          .isEqualTo(least);
    }
  }

  @Test
  void everyFractionToAHundredth_isReadAsItIsWritten() {
    for (int denominator = 1; denominator <= 100; denominator++) {
      for (int numerator = 0; numerator <= denominator; numerator++) {
        Share read = Share.parse(numerator + " / " + denominator);
        assertThat(read.numerator() * denominator).isEqualTo(numerator * read.denominator());
      }
    }
    for (int percent = 0; percent <= 100; percent++) {
      assertThat(Share.parse(percent + "%").decimal()).isCloseTo(percent / 100.0, within(5e-4));
    }
  }
}
