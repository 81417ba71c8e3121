package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Expected ends by hand: linear between places and between ages.
class DriftTest {
  private static Drift.Row row(int to, int age, double value, double low, double high) {
    return new Drift.Row("trust/record", Drift.Of.DYAD, to, age, value, low, high);
  }

  private static final Drift DRIFT =
      Drift.of(
          List.of(
              row(2000, 0, 0.5, 0.1, 0.9),
              row(2000, 1, 0.2, -0.1, 0.2),
              row(2000, 1, 0.8, -0.3, 0.1),
              row(2000, 3, 0.2, -0.2, 0.4),
              row(2000, 3, 0.8, -0.6, 0.2),
              row(2010, 1, 0.5, -1, 1)));

  private static Drift.Ends ends(int year, int age, double value) {
    return DRIFT.find("trust/record", Drift.Of.DYAD, year, age, value).orElseThrow();
  }

  @Test
  void betweenPlacesAndAges_linear() {
    // At .5, halfway: -.2 and .15 after one year, -.4 and .3 after three, -.3 and .225 after two.
    assertThat(ends(2005, 2, 0.5).low()).isCloseTo(0.2, within(1e-12));
    assertThat(ends(2005, 2, 0.5).high()).isCloseTo(0.725, within(1e-12));
  }

  @Test
  void beyondTheOutermostPlaces_level() {
    assertThat(ends(2005, 1, 0.05).low()).isCloseTo(-0.05, within(1e-12));
    assertThat(ends(2005, 1, 0.95).high()).isCloseTo(1.05, within(1e-12));
  }

  @Test
  void whatWasMeasuredLater_isNotKnownBefore() {
    assertThat(ends(2009, 1, 0.5).high()).isCloseTo(0.65, within(1e-12));
    assertThat(ends(2010, 1, 0.5).high()).isEqualTo(1.5);
    assertThat(DRIFT.find("trust/record", Drift.Of.DYAD, 1999, 1, 0.5)).isEmpty();
    assertThat(DRIFT.isMeasured("trust/record", Drift.Of.DYAD, 1999)).isFalse();
  }

  @Test
  void olderThanMeasured_empty() {
    assertThat(DRIFT.find("trust/record", Drift.Of.DYAD, 2005, 4, 0.5)).isEmpty();
    assertThat(DRIFT.find("trust/record", Drift.Of.MEMBER, 2005, 1, 0.5)).isEmpty();
  }

  /// The middle 90% of all values are .8 wide; after three years at .8 the ends are as wide.
  @Test
  void asWideAsAllValues_saysNothing() {
    assertThat(ends(2005, 1, 0.8).saysNothing()).isFalse();
    assertThat(ends(2005, 3, 0.8).saysNothing()).isTrue();
  }

  @Test
  void rowsOutOfOrder_areRefused() {
    assertThatThrownBy(() -> row(2000, 1, 0.5, 0.2, 0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("trust/record");
  }
}
