package org.entente.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.NamedMember;
import org.entente.world.Spell;
import org.junit.jupiter.api.Test;

/// Situations of made-up coalitions: who is in, who is left out and why, by hand.
class SituationTest {
  private static final LocalDate DAY = LocalDate.of(2010, 12, 31);

  private static Spell from(int year) {
    return new Spell(LocalDate.of(year, 1, 1), Spell.OPEN);
  }

  private static Spell years(int from, int to) {
    return new Spell(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private static Membership of(int state, Membership.Role role, Spell spell) {
    return new Membership(state, role, spell, "", "", "", "");
  }

  private static Membership member(int state) {
    return of(state, Membership.Role.MEMBER, from(1990));
  }

  private static Coalition coalition(
      String kind, String purpose, Spell life, List<NamedMember> named, Membership... members) {
    return new Coalition(
        "PACT",
        "Made-up Pact",
        List.of(),
        kind,
        purpose,
        life,
        List.of(),
        List.of(members),
        named,
        List.of(),
        new TreeMap<>(),
        "",
        new TreeMap<>(),
        "");
  }

  private static Coalition bloc(Membership... members) {
    return coalition("bloc", "mixed", from(1990), List.of(), members);
  }

  /* 10 and 20 are not allied by the data, 20 and 30 are; nothing is known of 10 and 30. */
  private static Panel panel() {
    return MadeUpYear.panel(
        MadeUpYear.of(2010, 10, 20, 30, 40)
            .dyad(DyadColumn.ALLIED, 10, 20, 0)
            .dyad(DyadColumn.ALLIED, 20, 30, 1)
            .dyad(DyadColumn.ALLIED, 30, 40, 0)
            .dataEnd(DyadColumn.ALLIED, 2010));
  }

  private static double allied(Panel panel, int a, int b) {
    return panel.now().at(DyadColumn.ALLIED, panel.now().dyads().find(a, b).orElseThrow());
  }

  @Test
  void membersAreSortedAndOnce_whateverTheRegistrySays() {
    Coalition twice =
        bloc(
            member(30),
            member(10),
            of(10, Membership.Role.MEMBER, years(1995, 2020)),
            of(20, Membership.Role.OBSERVER, from(1990)));
    Panel panel = panel();
    Situation situation = Situation.of(twice, panel);
    assertThat(situation.members()).containsExactly(10, 30);
    assertThat(situation.has(10)).isTrue();
    assertThat(situation.has(20)).isFalse();
    assertThat(situation.asOf()).isEqualTo(DAY);
    assertThat(situation.label()).isEqualTo("PACT");
    assertThat(situation.rule()).isEmpty();
    assertThat(situation.leftOut()).isEmpty();
    assertThat(Situation.find(twice, panel)).contains(situation);
  }

  @Test
  void theRuleIsThatOfTheDate() {
    Coalition.RuleSpell rule = MadeUpYear.rule(Coalition.Rule.MAJORITY, .5, new TreeMap<>());
    assertThat(Situation.of(MadeUpYear.coalition(rule, 10, 20), panel()).rule()).contains(rule);
  }

  @Test
  void fewMembers_areRefusedWithTheLifeOfTheCoalition() {
    assertThatThrownBy(() ->
            Situation.of(
                coalition(
                    "bloc",
                    "mixed",
                    years(1990, 2000),
                    List.of(),
                    of(10, Membership.Role.MEMBER, years(1990, 2000))),
                panel()))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessage("PACT has no members on 2010-12-31");
              assertThat(p.advice()).isEqualTo("It lasts from 1990-01-01 to 2000-12-31.");
            });
    assertThatThrownBy(() -> Situation.of(bloc(member(10)), panel()))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessage("PACT has one member on 2010-12-31");
              assertThat(p.advice()).isEqualTo("It lasts from 1990-01-01 on.");
            });
    assertThatThrownBy(() -> Situation.of(bloc(member(10), member(99)), panel()))
        .hasMessage("fewer than two members of PACT have figures in 2010");
    assertThat(Situation.find(bloc(member(10), member(99)), panel())).isEmpty();
    assertThat(Situation.find(bloc(), panel())).isEmpty();
  }

  @Test
  void namedMembersOfATimeWithoutEvidence_areNamed() {
    NamedMember athens =
        new NamedMember("Athens", true, 0, of(0, Membership.Role.MEMBER, from(1990)));
    assertThatThrownBy(() ->
            Situation.of(
                coalition("bloc", "mixed", from(1990), List.of(athens), member(10)), panel()))
        .isInstanceOf(UserProblem.class)
        .hasMessage(
            "no evidence of that time or kind exists for members of PACT on 2010-12-31 (Athens)");
  }

  /* 99 has no place in the year, 30 is suspended, Athens is not in the registry. */
  @Test
  void whoIsLeftOut_inOrderWithTheReason() {
    NamedMember athens =
        new NamedMember("Athens", true, 0, of(0, Membership.Role.MEMBER, from(1990)));
    Situation situation =
        Situation.of(
            coalition(
                "bloc",
                "mixed",
                from(1990),
                List.of(athens),
                member(10),
                member(20),
                member(30),
                member(99),
                of(30, Membership.Role.SUSPENDED, from(2009))),
            panel());
    assertThat(situation.members()).containsExactly(10, 20, 99);
    assertThat(situation.group().size()).isEqualTo(2);
    assertThat(situation.leftOut())
        .extracting(LeftOut::why)
        .containsExactly(
            "has no figures: it was no state of its own in 2010",
            "is suspended on 2010-12-31 and counts as outside",
            "is a member without evidence of its time or kind");
    assertThat(situation.leftOut().getLast().who()).isEqualTo("Athens");
  }

  /* A pact for defence founded after the alliance data end is taken at its word. */
  @Test
  void aPledgeYoungerThanTheData_makesItsMembersAllied() {
    Panel later =
        MadeUpYear.panel(
            MadeUpYear.of(2005, 10, 20, 30, 40)
                .dyad(DyadColumn.ALLIED, 10, 20, 0)
                .dyad(DyadColumn.ALLIED, 30, 40, 0)
                .dataEnd(DyadColumn.ALLIED, 2005),
            MadeUpYear.of(2010, 10, 20, 30, 40).dataEnd(DyadColumn.ALLIED, 2005));
    Coalition young =
        coalition(
            "alliance",
            "defence",
            new Spell(LocalDate.of(2007, 5, 9), Spell.OPEN),
            List.of(),
            member(10),
            member(20),
            member(30));
    Situation situation = Situation.of(young, later);
    for (int[] pair : new int[][] {{10, 20}, {10, 30}, {20, 30}}) {
      assertThat(allied(situation.panel(), pair[0], pair[1])).isEqualTo(1);
    }
    assertThat(allied(situation.panel(), 30, 40)).as("an outsider").isNotEqualTo(1);
    assertThat(situation.findPledge())
        .contains(
            "that its members are allied is what the registry says (founded 2007-05-09): the alliance"
                + " data are those of 2005");
    // Beside others on one panel it is taken by its data alone.
    assertThat(Situation.find(young, later).orElseThrow().panel()).isSameAs(later);
  }

  @Test
  void aPledgeThatTheDataReach_isLeftToThem() {
    Coalition old =
        coalition("alliance", "defence", years(2005, 2050), List.of(), member(10), member(20));
    Situation situation = Situation.of(old, panel());
    assertThat(situation.findPledge()).isEmpty();
    assertThat(allied(situation.panel(), 10, 20)).isZero();
    // Nor does a bloc pledge anything, however young.
    Coalition bloc = coalition("bloc", "defence", from(2010), List.of(), member(10), member(20));
    assertThat(Situation.of(bloc, panel()).findPledge()).isEmpty();
  }

  @Test
  void aPremiseStandsBeforeASentenceAndBehindAName() {
    Premise premise =
        new Premise("if 10 left", List.of(new Premise.Assumption("10 leaves", "assumed")));
    assertThat(premise.isReal()).isFalse();
    assertThat(premise.behind("PACT")).isEqualTo("PACT if 10 left");
    assertThat(premise.before("A loose forum.")).isEqualTo("If 10 left, a loose forum.");
    assertThat(premise.before("")).isEmpty();
    assertThat(Premise.REAL.before("A loose forum.")).isEqualTo("A loose forum.");
    assertThat(Premise.REAL.behind("PACT")).isEqualTo("PACT");
    assertThatIllegalArgumentException().isThrownBy(() -> new Premise("if 10 left", List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Premise("", premise.assumptions()))
        .withMessageContaining("1 assumptions");
  }
}
