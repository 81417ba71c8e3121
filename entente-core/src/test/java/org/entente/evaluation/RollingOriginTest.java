package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RollingOriginTest {
  /* By hand: fits of 1990, 1995 and 2000; what is learned in 1995 was settled by its end. */
  @Test
  void splits_speakOnceAYear_andLearnOnlyWhatWasSettled() {
    RollingOrigin rolling = new RollingOrigin(1990, 2001, 5, 5);

    assertThat(rolling.splits())
        .containsExactly(
            new RollingOrigin.Split(1990, 1994, 5),
            new RollingOrigin.Split(1995, 1999, 5),
            new RollingOrigin.Split(2000, 2001, 5));
    for (int year = 1950; year <= 2010; year++) {
      int y = year;
      assertThat(rolling.splits().stream().filter(s -> s.isForTest(y)).count())
          .isEqualTo(year >= 1990 && year <= 2001 ? 1 : 0);
    }
    RollingOrigin.Split second = rolling.splits().get(1);
    assertThat(second.isForTraining(1990)).isTrue();
    assertThat(second.isForTraining(1991)).isFalse();
  }

  @Test
  void badYears_areRefused() {
    assertThatThrownBy(() -> new RollingOrigin(2000, 1990, 1, 5)).hasMessageContaining("(2000)");
    assertThatThrownBy(() -> new RollingOrigin(1990, 2000, 0, 5)).hasMessageContaining("(0)");
  }

  /* Jeffreys: (1 + 1/2) / (3 + 1) of the first group, 1/2 of one without cases. */
  @Test
  void groupRates_areSharesOfPastCases() {
    GroupRates rates = new GroupRates(2);
    rates.learn(0, 1);
    rates.learn(0, 0);
    rates.learn(0, 0);

    assertThat(rates.probability(0)).isEqualTo(0.375);
    assertThat(rates.probability(1)).isEqualTo(0.5);
  }
}
