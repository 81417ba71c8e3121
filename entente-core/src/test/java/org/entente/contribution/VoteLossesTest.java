package org.entente.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.entente.similarity.Contingency;
import org.entente.similarity.Measure;
import org.junit.jupiter.api.Test;

/// What roll calls take from π, by hand and by law.
class VoteLossesTest {

  /* By hand: 6 yes-yes, 2 yes-no, 2 no-no. D_o = .2; pooled marginals .7 yes, .3 no, D_e = 2·.7·.3 = .42;
  1 - π = .47619, so each of the two takes .238095. Without one of them: D_o = 1/9, marginals 13/18 and
  5/18, D_e = .401235, π = 1 - .276923. */
  @Test
  void losses_byHand() {
    VoteLosses losses = VoteLosses.of(Contingency.of(3, 6, 0, 2, 0, 0, 0, 0, 0, 2));
    assertThat(losses.ofOne(0, 2)).isCloseTo(0.238095, within(1e-6));
    assertThat(losses.ofAll(0, 2)).isCloseTo(0.476190, within(1e-6));
    assertThat(losses.ofOne(0, 1)).isCloseTo(0.238095 / 4, within(1e-6));
    assertThat(losses.ofOne(1, 1)).isEqualTo(0);
    assertThat(losses.without(0, 2).orElseThrow()).isCloseTo(1 - 0.276923, within(1e-6));
    assertThat(losses.without(1, 2)).isEmpty();
  }

  @Test
  void losses_sumToOneLessPi() {
    SplittableRandom random = new SplittableRandom(4);
    for (int repeat = 0; repeat < 50; repeat++) {
      double[] cells = new double[9];
      for (int c = 0; c < 9; c++) {
        cells[c] = random.nextInt(0, 8);
      }
      cells[0]++;
      cells[8]++;
      Contingency table = Contingency.of(3, cells);
      VoteLosses losses = VoteLosses.of(table);
      double sum = 0;
      for (int c = 0; c < 9; c++) {
        sum += losses.ofAll(c / 3, c % 3);
      }
      assertThat(1 - sum).isCloseTo(Measure.PI.of(table).find().orElseThrow(), within(1e-12));
    }
  }

  @Test
  void anUndefinedPi_isRefused() {
    assertThatThrownBy(() -> VoteLosses.of(Contingency.of(3, new double[9])))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
