package org.entente.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.run.Interrupted;
import org.entente.run.Progress;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.situation.Premise;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.junit.jupiter.api.Test;

/// A whole assessment on a made-up world of eight states, and the laws that hold of every one.
class AssessorTest {
  private static final Coalition TRIO =
      MadeUpYear.coalition(MadeUpYear.rule(Coalition.Rule.CONSENSUS, 0, Map.of()), 1, 2, 3);

  private static MadeUpYear world(int year) {
    int[] codes = IntStream.rangeClosed(1, 8).toArray();
    MadeUpYear world =
        MadeUpYear.of(year, codes)
            .all(DyadColumn.HOSTILITY_5, 0)
            .all(DyadColumn.HOSTILITY_10, 0)
            .all(DyadColumn.HOSTILITY_20, 0)
            .all(DyadColumn.DISPUTES, 0)
            .all(DyadColumn.RIVALRY, 0)
            .all(DyadColumn.ALLIED, 0)
            .all(DyadColumn.ALLIANCE_PI, 0.1);
    for (int a : codes) {
      world.state(StateColumn.CINC, a, 0.1);
      for (int b : codes) {
        if (a != b) {
          world.trade(a, b, 0.1).tradeOfGdp(a, b, 0.02 * a);
        }
      }
    }
    return world;
  }

  private static Assessor byAlliances() {
    return Assessor.with(Definitions.ofYearbook().choose(Map.of(Part.INTERESTS, "alliances-pi")));
  }

  /* By record, whose figures can be worked out by hand. */
  private static Assessor byAlliancesAndRecord() {
    return Assessor.with(
        Definitions.ofYearbook()
            .choose(Map.of(Part.INTERESTS, "alliances-pi", Part.TRUST, "trust-record")));
  }

  private static Assessment assess(MadeUpYear... years) {
    return byAlliances()
        .assess(Situation.of(TRIO, MadeUpYear.panel(years)), Optional.empty(), Run.quiet());
  }

  @Test
  void parts_areFiveInOrder() {
    Assessment a = assess(world(2010));

    assertThat(a.parts()).extracting(PartAssessment::part).containsExactly(Part.values());
    assertThat(a.members()).containsExactly(1, 2, 3);
    assertThat(a.nominalStrength().find()).hasValueCloseTo(0.3, within(1e-6));
    assertThat(a.decision().powerToAct().find()).hasValue(0.125);
    assertThat(a.dependences()).hasSize(6);
  }

  @Test
  void threads_doNotChangeAnAssessment() {
    MadeUpYear world = world(2010);
    world.dyad(DyadColumn.ALLIANCE_PI, 1, 2, 1).dyad(DyadColumn.HOSTILITY_10, 2, 3, 2);
    Panel panel = MadeUpYear.panel(world);
    Assessment one =
        byAlliances()
            .assess(Situation.of(TRIO, panel), Optional.empty(), Run.quiet(Run.DEFAULT_SEED, 1));

    for (int threads : new int[] {2, 3, 8}) {
      assertThat(
              byAlliances()
                  .assess(
                      Situation.of(TRIO, panel),
                      Optional.empty(),
                      Run.quiet(Run.DEFAULT_SEED, threads)))
          .as(threads + " threads")
          .isEqualTo(one);
    }
  }

  @Test
  void coalitionLikeAllOthers_isInTheMiddleOfRandomOnes() {
    assertThat(assess(world(2010)).part(Part.INTERESTS).percentile().find()).hasValue(50);
  }

  @Test
  void random_isGivenBesideTheFigure() {
    MadeUpYear world = world(2010);
    world.dyad(DyadColumn.ALLIANCE_PI, 1, 2, 1);

    PartAssessment interests = assess(world).part(Part.INTERESTS);

    assertThat(interests.figure().find()).hasValueCloseTo(0.4, within(1e-6));
    assertThat(interests.random().find()).hasValueCloseTo(0.1, within(1e-6));
    assertThat(interests.percentile().find().orElseThrow()).isGreaterThan(90);
  }

  @Test
  void weakest_putsTheQuarrelBeforeTheDifference() {
    MadeUpYear world = world(2010);
    world
        .dyad(DyadColumn.HOSTILITY_10, 2, 3, 3)
        .dyad(DyadColumn.HOSTILITY_5, 2, 3, 3)
        .dyad(DyadColumn.HOSTILITY_20, 2, 3, 3)
        .dyad(DyadColumn.ALLIANCE_PI, 2, 3, 0.9)
        .dyad(DyadColumn.ALLIANCE_PI, 1, 2, -0.2);

    // trust .25 · (1 + .9)/2 = .2375 for 2-3; 1 · .4 for 1-2; 1 · .55 for 1-3
    List<WeakDyad> weakest =
        byAlliancesAndRecord()
            .assess(Situation.of(TRIO, MadeUpYear.panel(world)), Optional.empty(), Run.quiet())
            .weakest();

    assertThat(weakest).extracting(WeakDyad::first).containsExactly(2, 1, 1);
    assertThat(weakest.getFirst().bond().find()).hasValueCloseTo(0.2375, within(1e-6));
  }

  @Test
  void stateBornLater_isAbsentAndNamedInTheGaps() {
    Assessment a =
        byAlliances()
            .assess(
                new Situation(
                    TRIO,
                    List.of(1, 2, 900),
                    Optional.empty(),
                    MadeUpYear.panel(world(2010)),
                    Premise.REAL),
                Optional.empty(),
                Run.quiet());

    assertThat(a.absent()).containsExactly(900);
    assertThat(a.coverage().gaps())
        .contains("{900} has no figures: it was no state of its own in 2010");
  }

  @Test
  void oneMember_isRefusedWithTheReason() {
    Coalition lonely = MadeUpYear.coalition(TRIO.decisionRules().getFirst(), 1);

    assertThatThrownBy(() -> Situation.of(lonely, MadeUpYear.panel(world(2010))))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("one member on 2010-12-31");
  }

  @Test
  void dataThatEndedBefore_giveTheFigureOfTheirLastYear() {
    MadeUpYear later =
        MadeUpYear.of(2012, 1, 2, 3, 4, 5, 6, 7, 8).served(StateColumn.CINC, 2010, "cow-nmc");

    PartAssessment capacity = assess(world(2010), later).part(Part.CAPACITY);

    Figure.Known last = capacity.figure().known().orElseThrow();
    assertThat(last.value()).isCloseTo(0.3, within(1e-6));
    assertThat(last.provenance().findYear()).hasValue(2010);
    assertThat(last.provenance().age()).isEqualTo(2);
  }

  @Test
  void seedDecidesTheRandomCoalitions_andNothingElse() {
    Panel panel = MadeUpYear.panel(world(2010).dyad(DyadColumn.ALLIANCE_PI, 5, 6, 0.9));
    Assessment one =
        byAlliances().assess(Situation.of(TRIO, panel), Optional.empty(), Run.quiet(7, 1));
    Assessment same =
        byAlliances().assess(Situation.of(TRIO, panel), Optional.empty(), Run.quiet(7, 4));
    Assessment other =
        byAlliances().assess(Situation.of(TRIO, panel), Optional.empty(), Run.quiet(8, 1));

    assertThat(same).isEqualTo(one);
    assertThat(other.part(Part.INTERESTS).figure()).isEqualTo(one.part(Part.INTERESTS).figure());
  }

  @Test
  void interruption_stops() {
    AtomicBoolean stop = new AtomicBoolean(true);
    Run run = new Run(1, 1, Progress.SILENT, stop::get, () -> 0);

    assertThatThrownBy(() ->
            byAlliances()
                .assess(Situation.of(TRIO, MadeUpYear.panel(world(2010))), Optional.empty(), run))
        .isInstanceOf(Interrupted.class);
  }

  @Test
  void finding_withoutABorderSaysSo() {
    Finding finding = assess(world(2010)).finding();
    assertThat(finding.kind()).isEqualTo(Finding.Kind.UNKNOWN);
    assertThat(finding.sentence())
        .startsWith(
            "No finding: no border between strong and weak has been set for alliances-pi."
                + " Trust alone is above the border (")
        .endsWith("none of its 3 pairs quarrels.");
  }

  @Test
  void unknownDefinition_isRefusedWithTheNearest() {
    assertThatThrownBy(() -> Definitions.ofYearbook().choose(Map.of(Part.INTERESTS, "vote-pi")))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p ->
                assertThat(p.advice())
                    .startsWith("Did you mean votes-pi")
                    .contains("alliances-pi"));
  }

  @Test
  void definitions_haveKeysOfTheirOwn() {
    for (Part part : Part.values()) {
      assertThat(Definitions.ofYearbook().listOf(part))
          .isNotEmpty()
          .extracting(PartDefinition::key)
          .doesNotHaveDuplicates();
    }
    assertThat(Definitions.ofYearbook().listOf(Part.INTERESTS)).hasSizeGreaterThanOrEqualTo(2);
  }
}
