package org.entente.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A rule as a detector, against binomial sums worked out by hand for four members.
class DetectorTest {
  /* 1 - .2⁴, 1 - .2⁴ - 4·.8·.2³, .8⁴ + 4·.8³·.2, .8⁴; likewise with .1. */
  @ParameterizedTest
  @CsvSource({"1, .9984, .3439", "2, .9728, .0523", "3, .8192, .0037", "4, .4096, .0001"})
  void fourMembers_actAsTheBinomialSays(int needed, double hit, double falseAlarm) {
    Detector detector = Detector.of(4, needed, 0.8, 0.1);

    assertThat(detector.hit()).isCloseTo(hit, within(5e-5));
    assertThat(detector.falseAlarm()).isCloseTo(falseAlarm, within(5e-5));
  }

  @Test
  void certainMembers_andWhatDoesNotFit() {
    assertThat(Detector.of(3, 3, 1, 0)).isEqualTo(new Detector(1, 0));
    assertThatThrownBy(() -> Detector.of(3, 4, 0.8, 0.1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Detector.of(3, 2, 1.2, 0.1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
