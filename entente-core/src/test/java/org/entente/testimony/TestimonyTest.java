package org.entente.testimony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.dossier.Claim;
import org.entente.dossier.Dossier;
import org.entente.dossier.Reference;
import org.entente.evidence.Figure;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.ties.InterdependenceByTies;
import org.entente.part.trust.TrustByRecord;
import org.entente.run.Run;
import org.entente.scenario.MadeUpStates;
import org.entente.world.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What claims do to figures of a made-up world, against the formulas by hand.
class TestimonyTest {
  private static final LocalDate DATE = LocalDate.of(2012, 12, 31);
  private static final Panel PANEL = MadeUpStates.panel(14);
  private static final States STATES =
      new States(List.of(MadeUpStates.state(10), MadeUpStates.state(20), MadeUpStates.state(30)));
  private static final Group PAIR = Group.of(PANEL.now(), List.of(10, 20));
  private static final PartDefinition TRUST = new TrustByRecord();

  private static Claim claim(
      String id, String from, String kind, String to, Claim.Status status, String modality) {
    return new Claim(
        id,
        from,
        to,
        kind,
        kind.equals("depends") ? 1 : -1,
        1,
        false,
        modality,
        "",
        "",
        "",
        new Claim.Passage("page", "A sentence.", "", 0, 0),
        .6,
        status,
        "");
  }

  private static Claim fear(String id, Claim.Status status) {
    return claim(id, "S10", "fear", "S20", status, "asserted");
  }

  private static Testimony testimony(String date, Claim... claims) {
    Dossier dossier =
        new Dossier(
            "Made up",
            "",
            null,
            List.of(new Reference("page", "A page", "", date, "", true)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(claims));
    return Testimony.of(dossier, STATES, DATE);
  }

  private static Figure.Known trust(Testimony testimony) {
    return WithTestimony.of(TRUST, testimony)
        .figure(PANEL, PAIR, Run.quiet())
        .known()
        .orElseThrow();
  }

  private static double hostility() {
    return PANEL.now().at(DyadColumn.HOSTILITY_10, PAIR.dyadNumbers()[0]);
  }

  /* Trust is 1 / (1 + H + rivalry lasting); a fear of strength 1 adds 2/5, halved in ten years. */
  @Test
  void anAcceptedFear_addsTheLevelOfAThreat() {
    double before = TRUST.value(PAIR).orElseThrow();
    double now = trust(testimony("2012", fear("a", Claim.Status.ACCEPTED))).value();
    double tenYearsOld = trust(testimony("2002", fear("a", Claim.Status.ACCEPTED))).value();

    assertThat(1 / now - 1 / before).isCloseTo(.4, within(1e-6));
    assertThat(1 / tenYearsOld - 1 / before).isCloseTo(.2, within(1e-6));
    assertThat(hostility()).isNotNaN();
  }

  /* A draft enters at its confidence, and its interval reaches as far as with it and without it. */
  @Test
  void aDraft_entersByItsConfidence_inDraws() {
    double before = TRUST.value(PAIR).orElseThrow();
    double sure = trust(testimony("2012", fear("a", Claim.Status.ACCEPTED))).value();
    Figure.Known draft = trust(testimony("2012", fear("a", Claim.Status.DRAFT)));

    assertThat(1 / draft.value() - 1 / before).isCloseTo(.6 * .4, within(1e-6));
    assertThat(draft.interval().low()).isLessThanOrEqualTo(sure + 1e-9);
    assertThat(draft.interval().high()).isGreaterThanOrEqualTo(before - 1e-9);
    assertThat(draft.provenance().parameters()).containsKey("claims");
  }

  @Test
  void whatIsSaidTwice_countsOnce() {
    double once = trust(testimony("2012", fear("a", Claim.Status.ACCEPTED))).value();
    double twice =
        trust(testimony("2012", fear("a", Claim.Status.ACCEPTED), fear("b", Claim.Status.ACCEPTED)))
            .value();
    assertThat(twice).isEqualTo(once);
  }

  /* A claim that 10 rests on 20 adds a tenth of 10's trade to the pair: (s + .1) / 1.1. */
  @Test
  void aDependence_addsToTheShareOfTrade() {
    Claim depends = claim("a", "S10", "depends", "S20", Claim.Status.ACCEPTED, "asserted");
    Testimony testimony = testimony("2012", depends);
    YearSlice slice = PANEL.now();
    YearSlice with =
        new TestimonyOverlay(Part.INTERDEPENDENCE, testimony.on(Part.INTERDEPENDENCE))
            .over(slice, Witness::probability);
    double before = slice.at(DyadColumn.TRADE_SHARE_FORWARD, PAIR.dyadNumbers()[0]);
    double after = with.at(DyadColumn.TRADE_SHARE_FORWARD, PAIR.dyadNumbers()[0]);

    assertThat(after).isCloseTo((before + .1) / 1.1, within(1e-5));
    assertThat(
            WithTestimony.moved(InterdependenceByTies.ofTrade(), testimony, PANEL, PAIR)
                .getFirst()
                .moved())
        .isPositive();
  }

  @Test
  void whatMayNotEnter_isLeftOutWithTheReason() {
    Testimony later = testimony("2013", fear("a", Claim.Status.ACCEPTED));
    Testimony undated = testimony("", fear("a", Claim.Status.ACCEPTED));
    Testimony others =
        testimony(
            "2012-12",
            fear("a", Claim.Status.REJECTED),
            claim("b", "S10", "fear", "S20", Claim.Status.ACCEPTED, "conditional"),
            claim("c", "S10", "fear", "the West", Claim.Status.ACCEPTED, "asserted"),
            claim("d", "S10", "red-line", "S20", Claim.Status.ACCEPTED, "asserted"));

    assertThat(later.witnesses()).isEmpty();
    assertThat(later.leftOut().getFirst().reason()).isEqualTo("of 2013-12-31, after 2012-12-31");
    assertThat(undated.leftOut().getFirst().reason()).contains("has a date");
    assertThat(others.witnesses()).isEmpty();
    assertThat(others.leftOut().stream().map(Testimony.LeftOut::reason))
        .containsExactly(
            "rejected",
            "put as conditional",
            "not about two states",
            "of a kind or sign that moves no part");
    assertThat(WithTestimony.of(TRUST, others)).isSameAs(TRUST);
  }

  /* A slip of a pen: nobody rests on itself. It stopped the figures of ties, which have no such pair. */
  @Test
  void aClaimOfAStateOnItself_isLeftOut() {
    Testimony self =
        testimony(
            "2012",
            claim("a", "S10", "depends", "S10", Claim.Status.ACCEPTED, "asserted"),
            claim("b", "S20", "fear", "S20", Claim.Status.ACCEPTED, "asserted"));
    assertThat(self.leftOut().stream().map(Testimony.LeftOut::reason))
        .containsExactly("not about two states", "not about two states");
    PartDefinition ties = InterdependenceByTies.ofTrade();
    assertThat(WithTestimony.of(ties, self).figure(PANEL, PAIR, Run.quiet()))
        .isEqualTo(ties.figure(PANEL, PAIR, Run.quiet()));
  }

  private static Claim tie(String id, String from, String to, double strength, boolean mutual) {
    return new Claim(
        id,
        from,
        to,
        "depends",
        1,
        strength,
        mutual,
        "asserted",
        "",
        "",
        "",
        new Claim.Passage("page", "A sentence.", "", 0, 0),
        null,
        Claim.Status.ACCEPTED,
        "");
  }

  /* Laws of the trade that claims add, for random claims among three states: what is added to the totals
  is twice what is added to the flows; every flow has the greatest claim of each direction; and dyads of
  which nothing is said keep theirs. */
  @Test
  void trade_growsByTheGreatestClaimOfEachDirection() {
    int[] codes = {10, 20, 30};
    YearSlice slice = PANEL.now();
    SplittableRandom random = new SplittableRandom(8);
    for (int round = 0; round < 200; round++) {
      double[][] greatest = new double[3][3];
      Claim[] claims = new Claim[1 + random.nextInt(6)];
      for (int c = 0; c < claims.length; c++) {
        int i = random.nextInt(3);
        int j = (i + 1 + random.nextInt(2)) % 3;
        double strength = (1 + random.nextInt(10)) / 10.;
        boolean mutual = random.nextInt(3) == 0;
        claims[c] = tie("c" + c, "S" + codes[i], "S" + codes[j], strength, mutual);
        greatest[i][j] = Math.max(greatest[i][j], strength);
        greatest[j][i] = Math.max(greatest[j][i], mutual ? strength : 0);
      }
      Testimony testimony = testimony("2012", claims);
      YearSlice with =
          new TestimonyOverlay(Part.INTERDEPENDENCE, testimony.on(Part.INTERDEPENDENCE))
              .over(slice, Witness::probability);
      double[] more = new double[3];
      for (int i = 0; i < 3; i++) {
        for (int j = i + 1; j < 3; j++) {
          double flow =
              .1
                  * (greatest[i][j] * total(slice, codes[i])
                      + greatest[j][i] * total(slice, codes[j]));
          more[i] += flow;
          more[j] += flow;
          assertThat(trade(with, codes[i], codes[j]))
              .as("round %d, %d and %d", round, codes[i], codes[j])
              .isCloseTo(trade(slice, codes[i], codes[j]) + flow, withinPercentage(1e-3));
        }
      }
      for (int i = 0; i < 3; i++) {
        assertThat(total(with, codes[i]))
            .as("round %d, %d", round, codes[i])
            .isCloseTo(total(slice, codes[i]) + more[i], withinPercentage(1e-3));
      }
      assertThat(total(with, 40)).isEqualTo(total(slice, 40));
      assertThat(trade(with, 10, 40)).isEqualTo(trade(slice, 10, 40));
    }
  }

  private static double total(YearSlice slice, int state) {
    return slice.at(StateColumn.TRADE, slice.dyads().findState(state).orElseThrow());
  }

  private static double trade(YearSlice slice, int a, int b) {
    return slice.at(DyadColumn.TRADE, slice.dyads().find(a, b).orElseThrow());
  }

  /* A year or a month alone is over with its last day. */
  @ParameterizedTest
  @CsvSource({
    "2012, true",
    "2012-12, true",
    "2012-12-31, true",
    "2013, false",
    "2013-01, false",
    "2013-01-01, false",
    "2012-02, true",
    "1999, true"
  })
  void aDateOfAnyPrecision_countsFromItsLastDay(String date, boolean enters) {
    Testimony testimony = testimony(date, fear("a", Claim.Status.ACCEPTED));
    assertThat(testimony.witnesses()).hasSize(enters ? 1 : 0);
    assertThat(testimony.leftOut()).hasSize(enters ? 0 : 1);
    testimony
        .witnesses()
        .forEach(w -> assertThat(w.age()).isEqualTo(2012 - Integer.parseInt(date.substring(0, 4))));
  }

  /* Friends take nothing off a record, and kinds of other parts do not reach trust. */
  @ParameterizedTest
  @CsvSource({
    "accuse, -1, .2",
    "protest, -1, .2",
    "threaten, -1, .4",
    "distrust, -1, .4",
    "coerce, -1, .6",
    "assault, -1, .8",
    "rivalry, -1, 1",
    "assault, 1, 0",
    "support, 1, 0",
    "depends, 1, 0",
    "consult, -1, 0"
  })
  void aKind_hasItsLevel(String kind, int sign, double level) {
    Claim one =
        new Claim(
            "a",
            "S10",
            "S20",
            kind,
            sign,
            .5,
            false,
            "asserted",
            "",
            "",
            "",
            new Claim.Passage("page", "A sentence.", "", 0, 0),
            null,
            Claim.Status.ACCEPTED,
            "");
    assertThat(Effect.on(Part.TRUST, one)).isCloseTo(level / 2, within(1e-12));
    assertThat(Effect.on(Part.CAPACITY, one)).isZero();
    assertThat(Effect.on(Part.INTERESTS, one)).isZero();
  }
}
