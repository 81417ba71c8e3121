package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Shares of draws. Expected: Beta(1, 1 + n) has the quantile function 1 - (1 - p)^(1/(1 + n)),
/// worked out by hand.
class ShareOfDrawsTest {
  private static final Provenance SOURCE = Provenance.of(List.of(), 1, "coalition", "draws");

  @Test
  void noneOfTheDraws_isZeroAtMostAFew() {
    Figure.Known none = ShareOfDraws.of(0, 99, SOURCE).known().orElseThrow();
    assertThat(none.value()).isZero();
    assertThat(none.interval().low()).isZero();
    assertThat(none.interval().high()).isCloseTo(1 - Math.pow(0.05, 0.01), within(1e-9));
  }

  @Test
  void allOfThem_isTheMirrorOfNone() {
    Interval all = ShareOfDraws.of(99, 99, SOURCE).known().orElseThrow().interval();
    Interval none = ShareOfDraws.of(0, 99, SOURCE).known().orElseThrow().interval();
    assertThat(all.low()).isCloseTo(1 - none.high(), within(1e-9));
    assertThat(all.high()).isEqualTo(1);
  }
}
