package org.entente.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Distances of capitals and shares of trade in a year, by hand.
class DerivedByHandTest {
  private static double km(double lat1, double lon1, double lat2, double lon2) {
    YearSlice slice =
        MadeUpYear.of(2014, 1, 2)
            .state(StateColumn.CAPITAL_LATITUDE, 1, lat1)
            .state(StateColumn.CAPITAL_LONGITUDE, 1, lon1)
            .state(StateColumn.CAPITAL_LATITUDE, 2, lat2)
            .state(StateColumn.CAPITAL_LONGITUDE, 2, lon2)
            .slice();
    return CapitalDistance.of(slice)[0];
  }

  /* On a sphere of 6371 km a quarter of a great circle is 6371 π/2 = 10,007.543 km, half 20,015.087, one
  degree 111.195. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 90, 10007.543, .01",
    "0, 0, 90, 123, 10007.543, .01",
    "0, 10, 0, 11, 111.195, .001",
    "10, 0, 11, 0, 111.195, .001",
    "0, 0, 0, 180, 20015.087, .01",
    "90, 0, -90, 0, 20015.087, .01",
    "37, 55, -37, -125, 20015.087, .01",
    "0, 179.5, 0, -179.5, 111.195, .001",
    "42.5, 17.5, 42.5, 17.5, 0, 0"
  })
  void distances(double lat1, double lon1, double lat2, double lon2, double km, double tolerance) {
    assertThat(km(lat1, lon1, lat2, lon2)).isCloseTo(km, within(tolerance + 1e-9));
    assertThat(km(lat2, lon2, lat1, lon1)).as("back").isEqualTo(km(lat1, lon1, lat2, lon2));
  }

  @Test
  void withoutACapital_thereIsNoDistance() {
    assertThat(km(Double.NaN, 0, 1, 1)).isNaN();
    assertThat(km(1, 1, 1, Double.NaN)).isNaN();
  }

  /* By the law of cosines on the sphere, which is another formula for the same. */
  @Test
  void distances_areThoseOfTheLawOfCosines() {
    java.util.Random random = new java.util.Random(5);
    for (int trial = 0; trial < 100; trial++) {
      float a = (float) (180 * random.nextDouble() - 90);
      float b = (float) (180 * random.nextDouble() - 90);
      float between = (float) (360 * random.nextDouble() - 180);
      double cosine =
          Math.sin(Math.toRadians(a)) * Math.sin(Math.toRadians(b))
              + Math.cos(Math.toRadians(a))
                  * Math.cos(Math.toRadians(b))
                  * Math.cos(Math.toRadians(between));
      double expected = 6371 * Math.acos(Math.clamp(cosine, -1, 1));
      assertThat(km(a, 0, b, between)).isCloseTo(expected, within(.5));
    }
  }

  /* Trade of 3 (millions) against a GDP of 60 million and of 0, and whole trade of 12; the third has no
  GDP on record. */
  @Test
  void sharesOfTrade() {
    YearSlice slice =
        MadeUpYear.of(2014, 1, 2, 3)
            .dyad(DyadColumn.TRADE, 1, 2, 3)
            .dyad(DyadColumn.TRADE, 1, 3, 0)
            .state(StateColumn.GDP, 1, 60e6)
            .state(StateColumn.GDP, 2, 0)
            .state(StateColumn.TRADE, 1, 12)
            .state(StateColumn.TRADE, 2, 3)
            .slice();
    assertThat(TradeShare.ofGdp(slice, true)).containsExactly(.05f, 0, Float.NaN);
    assertThat(TradeShare.ofGdp(slice, false)).containsExactly(Float.NaN, Float.NaN, Float.NaN);
    assertThat(TradeShare.ofTrade(slice, true)).containsExactly(.25f, 0, Float.NaN);
    assertThat(TradeShare.ofTrade(slice, false)).containsExactly(1, Float.NaN, Float.NaN);
  }
}
