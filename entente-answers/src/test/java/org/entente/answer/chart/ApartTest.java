package org.entente.answer.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Places moved apart, checked pair by pair.
class ApartTest {
  private static final double TOUCH = 1e-5;

  @Test
  void placesWithRoom_stay() {
    Apart apart = Apart.of(List.of(2.0, 4.0, 3.0), List.of(0.0, 10.0, 5.0), 0.1, 0.1);
    // By hand: both coordinates stretched to 0 to 1.
    assertThat(apart.x()).containsExactly(0.0, 1.0, 0.5);
    assertThat(apart.y()).containsExactly(0.0, 1.0, 0.5);
  }

  @Test
  void twoNearOnes_shareTheWay() {
    // By hand: 0.5 and 0.54 overlap by 0.06 across; each goes 0.03, along they stay.
    Apart apart = Apart.of(List.of(0.0, 1.0, 0.5, 0.54), List.of(0.0, 1.0, 0.5, 0.5), 0.1, 0.4);
    assertThat(apart.x().get(2)).isCloseTo(0.47, within(1e-9));
    assertThat(apart.x().get(3)).isCloseTo(0.57, within(1e-9));
    assertThat(apart.y().get(2)).isEqualTo(0.5);
  }

  @Test
  void aClump_isSpreadUntilNoBoxesOverlap() {
    Random random = new Random(7);
    List<Double> x = new ArrayList<>(List.of(0.0, 30.0));
    List<Double> y = new ArrayList<>(List.of(0.0, 30.0));
    for (int k = 0; k < 38; k++) {
      x.add(random.nextDouble());
      y.add(random.nextDouble());
    }
    Apart apart = Apart.of(x, y, Apart.CODE_WIDTH, Apart.LABEL_HEIGHT);
    for (int i = 0; i < x.size(); i++) {
      for (int j = i + 1; j < x.size(); j++) {
        double across = Math.abs(apart.x().get(i) - apart.x().get(j)) / Apart.CODE_WIDTH;
        double along = Math.abs(apart.y().get(i) - apart.y().get(j)) / Apart.LABEL_HEIGHT;
        assertThat(Math.max(across, along)).as(i + " and " + j).isGreaterThan(1 - TOUCH / 0.01);
      }
    }
    assertThat(Apart.of(x, y, Apart.CODE_WIDTH, Apart.LABEL_HEIGHT)).isEqualTo(apart);
  }

  @Test
  void samePlaces_none_one_andUnequalLists() {
    Apart two = Apart.of(List.of(1.0, 1.0), List.of(1.0, 1.0), 0.2, 0.1);
    assertThat(two.y().get(1) - two.y().get(0)).isCloseTo(0.1, within(1e-6));
    assertThat(Apart.of(List.of(), List.of(), 0.1, 0.1).x()).isEmpty();
    assertThat(Apart.of(List.of(3.0), List.of(4.0), 0.1, 0.1).x()).containsExactly(0.5);
    assertThatThrownBy(() -> Apart.of(List.of(1.0), List.of(), 0.1, 0.1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
