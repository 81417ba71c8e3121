package org.entente.testimony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.entente.dossier.Claim;
import org.entente.dossier.Dossier;
import org.entente.dossier.Reference;
import org.entente.evidence.Figure;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
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
}
