package org.entente.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.coalition.Definitions;
import org.entente.contribution.MadeUpYears;
import org.entente.panel.Panel;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Spell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The trend of a made-up coalition of made-up states.
@Tag("slow")
class TrendTest {
  private static final MadeUpYears YEARS = new MadeUpYears(31, 6, 2004, 2011, 1);
  private static final List<PartDefinition> DEFINITIONS = Definitions.ofYearbook().choose(Map.of());

  private static Membership member(int state, String from, String to) {
    return new Membership(
        state,
        Membership.Role.MEMBER,
        new Spell(LocalDate.parse(from), to.isEmpty() ? Spell.OPEN : LocalDate.parse(to)),
        "",
        "",
        "made up",
        "");
  }

  private static final Coalition COALITION =
      new Coalition(
          "MADE",
          "Made-up Pact",
          List.of(),
          "alliance",
          "defence",
          new Spell(LocalDate.of(2005, 1, 1), Spell.OPEN),
          List.of(),
          List.of(
              member(10, "2005-01-01", ""),
              member(20, "2005-01-01", "2008-06-30"),
              member(30, "2007-03-01", "")),
          new TreeMap<>(),
          "");

  @Test
  void eachYear_isTheFigureAsOfItsEnd_withTheMembersOfThatDay() {
    Trend trend = Trend.of(COALITION, DEFINITIONS, YEARS, 2000, 2011, Run.quiet());
    assertThat(trend.years()).hasSize(8);
    for (int y = 0; y < 8; y++) {
      Panel panel = Panel.asOf(YEARS, LocalDate.of(2004 + y, 12, 31), Panel.YearRule.COMPLETED);
      Optional<Situation> then = Situation.find(COALITION, panel);
      for (int p = 0; p < DEFINITIONS.size(); p++) {
        var figure = trend.parts().get(p).figures().get(y);
        if (then.isEmpty()) {
          assertThat(figure.isKnown()).isFalse();
        } else {
          assertThat(figure)
              .isEqualTo(
                  DEFINITIONS.get(p).figure(then.get().panel(), then.get().group(), Run.quiet()));
        }
      }
    }
  }

  @Test
  void membershipChanges_areOfTheirYear() {
    Trend trend = Trend.of(COALITION, DEFINITIONS, YEARS, 2005, 2011, Run.quiet());
    assertThat(trend.years().get(0).isChanged()).isFalse();
    assertThat(trend.years().get(2))
        .isEqualTo(new YearEnd(2007, List.of(10, 20, 30), List.of(30), List.of()));
    assertThat(trend.years().get(3))
        .isEqualTo(new YearEnd(2008, List.of(10, 30), List.of(), List.of(20)));
  }

  @Test
  void theSame_onAnyNumberOfThreads() {
    assertThat(Trend.of(COALITION, DEFINITIONS, YEARS, 2004, 2011, Run.quiet(1, 4)))
        .isEqualTo(Trend.of(COALITION, DEFINITIONS, YEARS, 2004, 2011, Run.quiet(1, 1)));
  }

  @Test
  void yearsWithoutTheCoalitionOrTheYearbook_areRefused() {
    assertThatThrownBy(() -> Trend.of(COALITION, DEFINITIONS, YEARS, 1950, 1960, Run.quiet()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("1950 to 1960");
    assertThatThrownBy(() -> Trend.of(COALITION, DEFINITIONS, YEARS, 2004, 2004, Run.quiet()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no two members");
  }
}
