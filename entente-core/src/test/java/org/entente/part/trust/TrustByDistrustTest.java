package org.entente.part.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.entente.distrust.DyadFeatures;
import org.entente.distrust.FittedModels;
import org.entente.distrust.Outcome;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

class TrustByDistrustTest {
  private static final int[] STATES = {20, 30, 40, 50};

  private static MadeUpYear year() {
    return MadeUpYear.of(2010, STATES)
        .all(DyadColumn.HOSTILITY_5, 0)
        .all(DyadColumn.HOSTILITY_10, 0)
        .all(DyadColumn.HOSTILITY_20, 0)
        .all(DyadColumn.DISPUTES, 0)
        .all(DyadColumn.CONTIGUITY, 0)
        .all(DyadColumn.CAPITAL_DISTANCE, 6000)
        .dyad(DyadColumn.CONTIGUITY, 20, 30, 1)
        .dyad(DyadColumn.CAPITAL_DISTANCE, 20, 30, 300)
        .dyad(DyadColumn.LAST_DISPUTE, 20, 30, 2009)
        .dyad(DyadColumn.HOSTILITY_5, 20, 30, 1)
        .dyad(DyadColumn.HOSTILITY_10, 20, 30, 2)
        .dyad(DyadColumn.HOSTILITY_20, 20, 30, 3)
        .dyad(DyadColumn.DISPUTES, 20, 30, 8);
  }

  private static double of(Figure figure) {
    return figure.find().orElseThrow();
  }

  /// By hand from the dyads' own figures: their product, whatever their probabilities are.
  @Test
  void product_isThatOfTheDyads() {
    Group group = year().group(20, 30, 40);
    TrustByDistrust trust = TrustByDistrust.ofAll(Outcome.CLASH);
    double product = 1;
    for (DyadFigure dyad : trust.dyads(MadeUpYear.panel(year()), group, Run.quiet())) {
      product *= of(dyad.figure());
    }
    assertThat(of(trust.figure(MadeUpYear.panel(year()), group, Run.quiet())))
        .isCloseTo(product, within(1e-12));
  }

  /// A law: whoever joins, the figure does not rise; under the mean of the least trusted partners
  /// one who has nothing to do with the quarrel raises it.
  @Test
  void newcomerWhoIsNotInvolved_cannotRaiseIt() {
    Group two = year().group(20, 30);
    Group three = year().group(20, 30, 40);
    Group four = year().group(20, 30, 40, 50);
    TrustByDistrust all = TrustByDistrust.ofAll(Outcome.CLASH);
    assertThat(all.value(three).orElseThrow()).isLessThanOrEqualTo(all.value(two).orElseThrow());
    assertThat(all.value(four).orElseThrow()).isLessThanOrEqualTo(all.value(three).orElseThrow());
    TrustByDistrust partner = TrustByDistrust.ofPartner(Outcome.CLASH);
    assertThat(partner.value(three).orElseThrow()).isGreaterThan(partner.value(two).orElseThrow());
  }

  /// No border, no major power, nothing on record: no figure, and the reason says so.
  @Test
  void withoutOccasion_thereIsNoFigure() {
    Group group = year().group(40, 50);
    Estimate estimate =
        TrustByDistrust.ofAll(Outcome.CLASH).estimate(MadeUpYear.panel(year()), group, Run.quiet());
    assertThat(estimate)
        .isInstanceOfSatisfying(
            Estimate.Missing.class, m -> assertThat(m.reason()).contains("occasion"));
    assertThat(TrustByDistrust.ofAll(Outcome.CLASH).value(group)).isEmpty();
    assertThat(
            TrustByDistrust.ofAll(Outcome.CLASH)
                .dyads(MadeUpYear.panel(year()), year().group(30, 40, 50), Run.quiet())
                .getLast()
                .why())
        .contains("no occasion to quarrel");
  }

  @Test
  void words_sayTheRecord() {
    DyadFigure dyad =
        TrustByDistrust.ofAll(Outcome.CLASH)
            .dyads(MadeUpYear.panel(year()), year().group(20, 30), Run.quiet())
            .getFirst();
    assertThat(dyad.why()).contains("last in 2009").doesNotContain("no occasion");
    double trust = of(dyad.figure());
    assertThat(trust).isLessThan(0.8);
    assertThat(dyad.figure().known().orElseThrow().interval().low()).isLessThan(trust);
  }

  /// By hand: what is expected is the sum of the dyads' probabilities; two of the three have no
  /// occasion.
  @Test
  void details_countWhatIsExpected() {
    Group group = year().group(20, 30, 40);
    TrustByDistrust trust = TrustByDistrust.ofAll(Outcome.CLASH);
    var details = trust.details(MadeUpYear.panel(year()), group, Run.quiet());
    double sum = 0;
    for (DyadFigure dyad : trust.dyads(MadeUpYear.panel(year()), group, Run.quiet())) {
      sum += 1 - of(dyad.figure());
    }
    Figure expected = Objects.requireNonNull(details.get(TrustByDistrust.EXPECTED));
    Figure without = Objects.requireNonNull(details.get(TrustByDistrust.WITHOUT_OCCASION));
    assertThat(of(expected)).isCloseTo(sum, within(1e-9));
    assertThat(of(without)).isEqualTo(2);
  }

  /// By hand: the border is the product over dyads of what the model of place and power alone
  /// leaves of one, and the record of two states moves the figure and not the border.
  @Test
  void border_knowsPlaceAndPowerAlone() {
    Group group = year().group(20, 30, 40);
    TrustByDistrust trust = TrustByDistrust.ofAll(Outcome.CLASH);
    DyadFeatures features = DyadFeatures.of(group.slice());
    double product = 1;
    for (int d : group.dyadNumbers()) {
      product *=
          1
              - FittedModels.knownBy(group.slice().year())
                  .ofPlaceAndPower(Outcome.CLASH)
                  .probability(features.of(d));
    }
    // a column holds floats
    assertThat(trust.border(group)).isCloseTo(product, within(1e-6));
    Group worse = year().dyad(DyadColumn.HOSTILITY_20, 20, 30, 30).group(20, 30, 40);
    assertThat(trust.border(worse)).isEqualTo(trust.border(group));
    assertThat(trust.value(worse).orElseThrow()).isLessThan(trust.value(group).orElseThrow());
  }
}
