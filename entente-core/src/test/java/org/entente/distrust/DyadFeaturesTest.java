package org.entente.distrust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.junit.jupiter.api.Test;

/// Expected values by hand from the formulas of [Feature].
class DyadFeaturesTest {
  private static MadeUpYear year(int year) {
    return MadeUpYear.of(year, 2, 20, 30, 40)
        .all(DyadColumn.HOSTILITY_5, 0)
        .all(DyadColumn.HOSTILITY_10, 0)
        .all(DyadColumn.HOSTILITY_20, 0);
  }

  private static double at(double[] row, Feature feature) {
    return row[java.util.List.of(Feature.values()).indexOf(feature)];
  }

  @Test
  void record_decaysFromTheLastDispute() {
    YearSlice slice =
        year(2000)
            .dyad(DyadColumn.LAST_DISPUTE, 20, 30, 1992)
            .dyad(DyadColumn.HOSTILITY_20, 20, 30, 0.48)
            .dyad(DyadColumn.LAST_RIVALRY, 20, 30, 2000)
            .slice();
    double[] row = DyadFeatures.of(slice).of(1, 2);
    assertThat(at(row, Feature.LAST_DISPUTE_2)).isEqualTo(1 / 16.0);
    assertThat(at(row, Feature.LAST_DISPUTE_8)).isEqualTo(0.5);
    assertThat(at(row, Feature.RIVALRY)).isEqualTo(1);
    double[] quiet = DyadFeatures.of(slice).of(0, 1);
    assertThat(at(quiet, Feature.LAST_DISPUTE_25)).isZero();
    assertThat(at(quiet, Feature.HOSTILITY)).isCloseTo(Math.log(0.02), within(1e-12));
    assertThat(at(quiet, Feature.RIVALRY)).isZero();
  }

  /// Five years after the end of the data the record stands as it stood then: silence does not
  /// heal.
  @Test
  void yearsWithoutData_healNothing() {
    MadeUpYear then =
        year(2014)
            .dyad(DyadColumn.LAST_DISPUTE, 20, 30, 2014)
            .dyad(DyadColumn.HOSTILITY_20, 20, 30, 0.8)
            .dyad(DyadColumn.HOSTILITY_5, 20, 30, 0.8);
    MadeUpYear later =
        year(2019)
            .dataEnd(DyadColumn.LAST_DISPUTE, 2014)
            .dataEnd(DyadColumn.HOSTILITY_20, 2014)
            .dataEnd(DyadColumn.HOSTILITY_5, 2014)
            .dyad(DyadColumn.LAST_DISPUTE, 20, 30, 2014)
            .dyad(DyadColumn.HOSTILITY_20, 20, 30, 0.8 * Math.pow(2, -5 / 20.0))
            .dyad(DyadColumn.HOSTILITY_5, 20, 30, 0.8 * Math.pow(2, -5 / 5.0));
    double[] one = DyadFeatures.of(then.slice()).of(1, 2);
    double[] other = DyadFeatures.of(later.slice()).of(1, 2);
    assertThat(other).usingComparatorWithPrecision(1e-6).containsExactly(one);
    assertThat(DyadFeatures.of(later.slice()).disputesEnd()).isEqualTo(2014);
  }

  @Test
  void nearness_power_votes() {
    YearSlice slice =
        year(2000)
            .all(DyadColumn.CONTIGUITY, 0)
            .dyad(DyadColumn.CONTIGUITY, 2, 20, 1)
            .dyad(DyadColumn.CONTIGUITY, 2, 40, 4)
            .all(DyadColumn.CAPITAL_DISTANCE, 2000)
            .dyad(DyadColumn.CAPITAL_DISTANCE, 2, 20, 100)
            .state(StateColumn.CINC, 2, 0.15)
            .state(StateColumn.CINC, 20, 0.01)
            .votes(2, 20, 15, 5, 0)
            .votes(2, 30, 10, 10, 0)
            .votes(30, 40, 3, 2, 0)
            .slice();
    double[] row = DyadFeatures.of(slice).of(0, 1);
    assertThat(at(row, Feature.LAND_BORDER)).isEqualTo(1);
    assertThat(at(row, Feature.SEA_BORDER)).isZero();
    assertThat(at(row, Feature.DISTANCE)).isCloseTo(Math.log(0.5), within(1e-12));
    assertThat(at(row, Feature.ONE_MAJOR_POWER)).isEqualTo(1);
    assertThat(at(row, Feature.WEAKER)).isCloseTo(Math.log(0.01), within(1e-6));
    // S is 1 - 2·5/20 = .5 and 1 - 2·10/20 = 0; their mean is .25; five votes are too few.
    assertThat(at(row, Feature.AGREEMENT)).isCloseTo(0.25, within(1e-12));
    assertThat(at(row, Feature.NO_VOTES)).isZero();
    double[] few = DyadFeatures.of(slice).of(2, 3);
    assertThat(at(few, Feature.AGREEMENT)).isNaN();
    assertThat(at(few, Feature.NO_VOTES)).isEqualTo(1);
    assertThat(at(DyadFeatures.of(slice).of(0, 3), Feature.SEA_BORDER)).isEqualTo(1);
    assertThat(at(few, Feature.WEAKER)).isNaN();
    assertThat(at(few, Feature.ALLIED)).isNaN();
  }

  /// State 30 has a hostility of 1 with 40 and of .5 with 20. For the dyad of 20 and 30 the other
  /// quarrels are 1 of state 30; 40 is 1,000 km from 20, so e^-1 of it is near 20.
  @Test
  void neighbourhood_countsDisputesWithThirdStates() {
    YearSlice slice =
        year(2000)
            .all(DyadColumn.CAPITAL_DISTANCE, 1000)
            .dyad(DyadColumn.HOSTILITY_5, 30, 40, 1)
            .dyad(DyadColumn.HOSTILITY_5, 20, 30, 0.5)
            .slice();
    double[] row = DyadFeatures.of(slice).of(1, 2);
    assertThat(at(row, Feature.QUARRELSOME)).isCloseTo(Math.log(1.1), within(1e-6));
    assertThat(at(row, Feature.NEIGHBOURS_DISPUTES))
        .isCloseTo(Math.log(0.05 + Math.exp(-1)), within(1e-6));
    assertThat(at(row, Feature.QUARRELSOME_NEIGHBOUR)).isNaN();
  }

  @Test
  void occasion_isABorderAMajorPowerOrARecord() {
    YearSlice slice =
        year(2000)
            .all(DyadColumn.CONTIGUITY, 0)
            .dyad(DyadColumn.CONTIGUITY, 20, 30, 3)
            .dyad(DyadColumn.LAST_DISPUTE, 30, 40, 1820)
            .slice();
    assertThat(DyadFeatures.hasOccasion(slice, 0, 1)).isTrue();
    assertThat(DyadFeatures.hasOccasion(slice, 1, 2)).isTrue();
    assertThat(DyadFeatures.hasOccasion(slice, 2, 3)).isTrue();
    assertThat(DyadFeatures.hasOccasion(slice, 1, 3)).isFalse();
  }

  @Test
  void majorPowers_areThoseOfTheirTime() {
    assertThat(MajorPowers.has(710, 1949)).isFalse();
    assertThat(MajorPowers.has(710, 1950)).isTrue();
    assertThat(MajorPowers.has(255, 1960)).isFalse();
    assertThat(MajorPowers.has(300, 1914)).isTrue();
    assertThat(MajorPowers.has(300, 1918)).isFalse();
  }

  /// By hand: fighting counts as one however many died; a state of the United States' kind (COW 2,
  /// a major power) has a reach, two others without border or record have nothing to do with each
  /// other.
  @Test
  void occasion_isToldApart() {
    YearSlice slice =
        year(2000)
            .all(DyadColumn.CONTIGUITY, 0)
            .all(DyadColumn.CAPITAL_DISTANCE, 2000)
            .dyad(DyadColumn.CONFLICT, 20, 30, 2)
            .dyad(DyadColumn.LAST_DISPUTE, 20, 30, 2000)
            .slice();
    DyadFeatures features = DyadFeatures.of(slice);
    assertThat(at(features.of(1, 2), Feature.CONFLICT)).isEqualTo(1);
    assertThat(at(features.of(1, 2), Feature.REMOTE)).isZero();
    assertThat(at(features.of(2, 3), Feature.REMOTE)).isEqualTo(1);
    assertThat(at(features.of(2, 3), Feature.DISTANCE_OF_MAJOR_POWER)).isZero();
    assertThat(at(features.of(0, 3), Feature.REMOTE)).isZero();
    assertThat(at(features.of(0, 3), Feature.DISTANCE_OF_MAJOR_POWER))
        .isCloseTo(Math.log(2), within(1e-12));
  }
}
