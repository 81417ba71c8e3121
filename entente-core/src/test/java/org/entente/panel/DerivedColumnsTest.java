package org.entente.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Columns that are worked out of others: distances of capitals and shares of trade.
class DerivedColumnsTest {
  private static YearSlice capitals(double... degrees) {
    int[] codes = new int[degrees.length / 2];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = 2 + i;
    }
    MadeUpYear year = MadeUpYear.of(2000, codes);
    for (int i = 0; i < codes.length; i++) {
      year.state(StateColumn.CAPITAL_LATITUDE, codes[i], degrees[2 * i]);
      year.state(StateColumn.CAPITAL_LONGITUDE, codes[i], degrees[2 * i + 1]);
    }
    return year.slice();
  }

  /* By hand on a sphere of 6371 km: a quarter and a half of the great circle, one degree of the
  equator and of the parallel of 60° (half as long but for the curvature of the great circle), and
  across the date line. */
  @ParameterizedTest
  @CsvSource({
    "0,   0,    0,   90,   10007.543",
    "0,   0,    0,   180,  20015.087",
    "90,  0,   -90,  77,   20015.087",
    "0,   0,    0,   1,    111.195",
    "60,  10,   60,  11,   55.597",
    "0,   179.5, 0, -179.5, 111.195",
    "48,  2,    48,  2,    0",
  })
  void distance_isThatOfTheGreatCircle(
      double latitude1, double longitude1, double latitude2, double longitude2, double km) {
    YearSlice slice = capitals(latitude1, longitude1, latitude2, longitude2);
    assertThat((double) slice.at(DyadColumn.CAPITAL_DISTANCE, 0)).isCloseTo(km, within(0.01));
  }

  /* Laws: symmetric by construction, at most half of the circle, and no way round is shorter. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void distances_keepTheTriangle(long seed) {
    Random random = new Random(seed);
    double[] degrees = new double[24];
    for (int i = 0; i < degrees.length; i += 2) {
      degrees[i] = 180 * random.nextDouble() - 90;
      degrees[i + 1] = 360 * random.nextDouble() - 180;
    }
    YearSlice slice = capitals(degrees);
    Dyads dyads = slice.dyads();
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        for (int k = j + 1; k < dyads.states(); k++) {
          double ij = slice.at(DyadColumn.CAPITAL_DISTANCE, dyads.index(i, j));
          double jk = slice.at(DyadColumn.CAPITAL_DISTANCE, dyads.index(j, k));
          double ik = slice.at(DyadColumn.CAPITAL_DISTANCE, dyads.index(i, k));
          assertThat(ik).as("seed " + seed).isBetween(0.0, 20015.1).isLessThan(ij + jk + 0.01);
        }
      }
    }
  }

  @Test
  void aCapitalThatIsNotKnown_isAtNoDistance() {
    MadeUpYear year =
        MadeUpYear.of(2000, 2, 20)
            .state(StateColumn.CAPITAL_LATITUDE, 2, 38)
            .state(StateColumn.CAPITAL_LONGITUDE, 2, -77);
    assertThat(year.slice().at(DyadColumn.CAPITAL_DISTANCE, 0)).isNaN();
  }

  /* By hand: a trade of 30 million is a hundredth of a GDP of 3,000 million and a fifth of a trade of
  150 million. */
  @Test
  void shareOfTrade_isOfTheStateThatItIsAskedOf() {
    YearSlice slice =
        MadeUpYear.of(2000, 2, 20)
            .dyad(DyadColumn.TRADE, 2, 20, 30)
            .state(StateColumn.GDP, 2, 3e9)
            .state(StateColumn.GDP, 20, 3e8)
            .state(StateColumn.TRADE, 2, 150)
            .state(StateColumn.TRADE, 20, 40)
            .slice();
    assertThat(slice.at(DyadColumn.TRADE_GDP_FORWARD, 0)).isCloseTo(0.01f, within(1e-7f));
    assertThat(slice.at(DyadColumn.TRADE_GDP_BACK, 0)).isCloseTo(0.1f, within(1e-7f));
    assertThat(slice.at(DyadColumn.TRADE_SHARE_FORWARD, 0)).isCloseTo(0.2f, within(1e-7f));
    assertThat(slice.at(DyadColumn.TRADE_SHARE_BACK, 0)).isCloseTo(0.75f, within(1e-7f));
  }

  /* Missing is never zero, and a share of nothing is no share; a trade of zero is one. */
  @Test
  void shareOfWhatIsNotRecorded_isMissing() {
    MadeUpYear year =
        MadeUpYear.of(2000, 2, 20, 200)
            .dyad(DyadColumn.TRADE, 2, 20, 30)
            .dyad(DyadColumn.TRADE, 2, 200, 0)
            .state(StateColumn.TRADE, 2, 150)
            .state(StateColumn.TRADE, 20, 0);
    YearSlice slice = year.slice();
    Dyads dyads = slice.dyads();
    assertThat(slice.at(DyadColumn.TRADE_SHARE_BACK, dyads.index(0, 1))).isNaN();
    assertThat(slice.at(DyadColumn.TRADE_SHARE_BACK, dyads.index(0, 2))).isNaN();
    assertThat(slice.at(DyadColumn.TRADE_SHARE_FORWARD, dyads.index(0, 2))).isZero();
    assertThat(slice.at(DyadColumn.TRADE_SHARE_FORWARD, dyads.index(1, 2))).isNaN();
    assertThat(slice.at(DyadColumn.TRADE_GDP_FORWARD, dyads.index(0, 1))).isNaN();
  }
}
