package org.entente.part.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Figure;
import org.entente.panel.MadeUpYear;
import org.entente.panel.StateColumn;
import org.entente.part.MemberFigure;
import org.entente.run.Run;
import org.entente.world.Coalition;
import org.junit.jupiter.api.Test;

/// Capacity: summed shares by hand, voting power from closed forms and published tables.
class CapacityTest {
  private static final LocalDate DAY = LocalDate.of(2010, 12, 31);

  private static Coalition.RuleSpell rule(
      Coalition.Rule rule, double quota, Map<Integer, Integer> votes) {
    return MadeUpYear.rule(rule, quota, votes);
  }

  @Test
  void missingMember_widensTheUpperEndByWhatTheWorldLeaves() {
    MadeUpYear year =
        MadeUpYear.of(2010, 1, 2, 3)
            .state(StateColumn.CINC, 1, 0.25)
            .state(StateColumn.CINC, 3, 0.5);

    Figure.Known sum =
        new CapacityByCapabilities()
            .figure(MadeUpYear.panel(year), year.group(1, 2), Run.quiet())
            .known()
            .orElseThrow();

    assertThat(sum.value()).isEqualTo(0.25);
    assertThat(sum.interval().high()).isCloseTo(0.5, within(1e-6));
    assertThat(sum.provenance().observations()).isEqualTo(1);
    assertThat(sum.provenance().parameters()).containsEntry("members without a record", "1");
  }

  @Test
  void consensus_powerToActHalvesWithEachMember() {
    Coalition six =
        MadeUpYear.coalition(rule(Coalition.Rule.CONSENSUS, 0, Map.of()), 1, 2, 3, 4, 5, 6);

    DecisionPower power = DecisionPower.of(six, List.of(1, 2, 3, 4, 5, 6), DAY);
    DecisionPower ofEight = DecisionPower.of(six, List.of(1, 2, 3, 4, 5, 6, 7, 8), DAY);

    assertThat(power.powerToAct().find()).hasValue(1.0 / 64);
    assertThat(ofEight.powerToAct().find()).hasValue(1.0 / 256);
    assertThat(power.toPrevent()).allSatisfy(m -> assertThat(m.figure().find()).hasValue(1));
    assertThat(power.toInitiate())
        .allSatisfy(m -> assertThat(m.figure().find()).hasValueCloseTo(1.0 / 63, within(1e-12)));
  }

  @Test
  void weighted_asTheCouncilOf1958() {
    // Published: Shapley-Shubik .233333 three times, .15 twice, 0 for Luxembourg.
    Coalition eec =
        MadeUpYear.coalition(
            rule(Coalition.Rule.WEIGHTED, 12, Map.of(1, 4, 2, 4, 3, 4, 4, 2, 5, 2, 6, 1)),
            1,
            2,
            3,
            4,
            5,
            6);

    List<MemberFigure> shapley = DecisionPower.of(eec, List.of(1, 2, 3, 4, 5, 6), DAY).members();

    assertThat(shapley.getFirst().figure().find()).hasValueCloseTo(0.233333, within(1e-6));
    assertThat(shapley.get(3).figure().find()).hasValueCloseTo(0.15, within(1e-6));
    assertThat(shapley.getLast().figure().find()).hasValueCloseTo(0.0, within(1e-12));
  }

  @Test
  void weightedRuleWithoutAMembersVotes_isMissing() {
    Coalition bloc =
        MadeUpYear.coalition(rule(Coalition.Rule.WEIGHTED, 2, Map.of(1, 1, 2, 1)), 1, 2, 3);

    assertThat(DecisionPower.of(bloc, List.of(1, 2, 3), DAY).powerToAct())
        .isInstanceOfSatisfying(
            Figure.Missing.class,
            missing -> assertThat(missing.reason()).contains("votes", "not recorded", "[3]"));
  }

  @Test
  void noRuleOnTheDate_isMissing() {
    Coalition bloc = MadeUpYear.coalition(rule(Coalition.Rule.CONSENSUS, 0, Map.of()), 1, 2);

    assertThat(DecisionPower.of(bloc, List.of(1, 2), LocalDate.of(1900, 1, 1)).powerToAct())
        .isEqualTo(Figure.missing("no decision rule is recorded on 1900-01-01"));
  }
}
