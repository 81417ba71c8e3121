package org.entente.sources.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.entente.part.MemberFigure;
import org.entente.part.capacity.DecisionPower;
import org.entente.world.Coalition;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The power to act of the Council of the European Communities and Union under the votes in the
/// registry.
class CouncilPowerTest {
  private static final World WORLD = WorldFiles.load(List.of());

  /* Passage probabilities of Baldwin and Widgrén (2004), The Council of Ministers under the
  Constitutional Treaty: 21.9, 14.7, 13.7, 9.8 and 7.8 per cent for 6, 9, 10, 12 and 15 members, and
  12.9 for 27 members under 55 and 65 per cent (of the populations of that time). */
  @ParameterizedTest
  @CsvSource({
    "EC, 1960-01-01, 6, 0.219, 0.001",
    "EC, 1975-01-01, 9, 0.147, 0.001",
    "EC, 1983-01-01, 10, 0.137, 0.001",
    "EC, 1988-01-01, 12, 0.098, 0.001",
    "EU, 1999-01-01, 15, 0.078, 0.001",
    "EU, 2021-01-01, 27, 0.129, 0.005"
  })
  void powerToActIsAsPublished(
      String id, LocalDate date, int members, double published, double tolerance) {
    DecisionPower power = power(id, date);
    assertThat(power.members()).hasSize(members);
    assertThat(power.powerToAct().known().orElseThrow().value())
        .isCloseTo(published, within(tolerance));
  }

  /* Shapley-Shubik indices of the fifteen, percent: Felsenthal and Machover (1998), The Measurement
  of Voting Power, ch. 5: 11.67 for ten votes, 9.55 for eight, 5.52 for five, 4.54, 3.53 and 2.07. */
  @Test
  void indicesOfTheFifteenAreAsPublished() {
    for (MemberFigure m : power("EU", LocalDate.of(1999, 1, 1)).members()) {
      double published =
          switch (m.state()) {
            case 200, 220, 255, 325 -> 0.1167;
            case 230 -> 0.0955;
            case 210, 211, 235, 350 -> 0.0552;
            case 305, 380 -> 0.0454;
            case 205, 375, 390 -> 0.0353;
            default -> 0.0207;
          };
      assertThat(m.figure().known().orElseThrow().value())
          .as("state " + m.state())
          .isCloseTo(published, within(0.00006));
    }
  }

  /* Counted exactly by an independent program with populations in thousands: .11296 for the 28 of 2015,
  .13197 for the 27 of 2022; Luxembourg's Shapley-Shubik index with the clause of four opponents is .00878 of the 28
  and .00874 of the 27. */
  @ParameterizedTest
  @CsvSource({"2015-07-10, 0.11296", "2022-01-01, 0.13197"})
  void doubleMajorityOfTheUnionIsCountedExactly(LocalDate date, double counted) {
    assertThat(power("EU", date).powerToAct().known().orElseThrow().value())
        .isCloseTo(counted, within(5.01e-6));
  }

  @ParameterizedTest
  @CsvSource({"2015-07-10, 0.00878", "2022-01-01, 0.00874"})
  void smallMembersOfTheUnionAreNotRounded(LocalDate date, double counted) {
    MemberFigure luxembourg =
        power("EU", date).members().stream()
            .filter(m -> m.state() == 212)
            .findFirst()
            .orElseThrow();

    assertThat(luxembourg.figure().known().orElseThrow().value())
        .isCloseTo(counted, within(5.01e-6));
  }

  /* Under consensus of n members one set of 2^n carries. */
  @Test
  void consensusOfTheScoIsOneSetOfAll() {
    assertThat(power("SCO", LocalDate.of(2015, 7, 10)).powerToAct().known().orElseThrow().value())
        .isCloseTo(1 / 64.0, within(1e-15));
  }

  @Test
  void everyRuleOfTheRegistryIsComputedOrSaysWhyNot() {
    for (Coalition c : WORLD.coalitions()) {
      for (Coalition.RuleSpell rule : c.decisionRules()) {
        DecisionPower power = power(c.id(), rule.spell().from());
        if (power.powerToAct().isKnown()) {
          double value = power.powerToAct().known().orElseThrow().value();
          assertThat(value).as(c.id() + " " + rule.spell()).isBetween(0.0, 0.5 + 1e-12);
        } else {
          assertThat(rule.rule() == Coalition.Rule.NONE || power.members().isEmpty()).isTrue();
        }
      }
    }
  }

  private static DecisionPower power(String id, LocalDate date) {
    Coalition c = WORLD.getCoalition(id);
    return DecisionPower.of(c, c.membersOn(date), date);
  }
}
