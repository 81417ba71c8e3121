package org.entente.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.entente.distrust.DyadEvents;
import org.entente.evidence.Figure;
import org.entente.panel.MadeUpBook;
import org.entente.panel.MadeUpYear;
import org.entente.run.Run;
import org.entente.world.Coalition;
import org.entente.world.Invocation;
import org.entente.world.Membership;
import org.entente.world.Spell;
import org.entente.world.States;
import org.entente.world.World;
import org.junit.jupiter.api.Test;

/// Pacts that are made up, counted by hand.
class ClauseRateTest {
  private static final Run RUN = Run.quiet(1, 1);

  private static Coalition pact(
      String id, String purpose, String from, LocalDate to, String... on) {
    Spell life = new Spell(LocalDate.parse(from), to);
    return new Coalition(
        id,
        id,
        List.of(),
        "alliance",
        purpose,
        life,
        List.of(),
        List.of(
            new Membership(1, Membership.Role.MEMBER, life, "", "", "", ""),
            new Membership(2, Membership.Role.MEMBER, life, "", "", "", "")),
        List.of(),
        Arrays.stream(on).map(day -> new Invocation(LocalDate.parse(day), "s", "")).toList(),
        new TreeMap<>(),
        "",
        new TreeMap<>(),
        "");
  }

  /* A lives on each 1 January from 1990 on, called upon in mid-2001: within five years after those of 1997 to
  2001. As of the end of 2010 those of 1990 to 2005 can be followed. B lives on 1 January of 1999 and 2000
  and is never called upon. 5 of 18. C is no defence pact. */
  private static final Coalition A = pact("A", "defence", "1989-06-01", Spell.OPEN, "2001-06-15");
  private static final Coalition B = pact("B", "defence", "1998-06-01", LocalDate.of(2000, 6, 1));
  private static final Coalition C = pact("C", "economic", "1980-01-01", Spell.OPEN, "1999-01-01");
  private static final List<Coalition> ALL = List.of(A, B, C);

  @Test
  void rate_byHand() {
    Figure.Known rate = ClauseRate.of(ALL, LocalDate.of(2010, 12, 31), RUN).known().orElseThrow();

    assertThat(rate.value()).isCloseTo(5.0 / 18, within(1e-12));
    assertThat(rate.provenance().observations()).isEqualTo(18);
    assertThat(rate.interval().low()).isZero();
    assertThat(rate.interval().high()).isCloseTo(5.0 / 16, within(1e-12));
  }

  /// No look-ahead: a call after the date changes nothing, and before the first there is no rate.
  @Test
  void callsAfterTheDate_areNotKnown() {
    LocalDate before = LocalDate.of(2001, 6, 14);
    assertThat(ClauseRate.of(ALL, before, RUN).isKnown()).isFalse();
    assertThat(ClauseRate.statement(A, ALL, before, RUN)).isEmpty();
    Coalition later = pact("A", "defence", "1989-06-01", Spell.OPEN, "2001-06-15", "2012-01-01");
    assertThat(ClauseRate.of(List.of(later, B, C), LocalDate.of(2010, 12, 31), RUN))
        .isEqualTo(ClauseRate.of(ALL, LocalDate.of(2010, 12, 31), RUN));
  }

  @Test
  void onlyADefencePactWithMembers_hasAStatement() {
    LocalDate asOf = LocalDate.of(2010, 12, 31);
    Statement statement = ClauseRate.statement(A, ALL, asOf, RUN).orElseThrow();

    assertThat(statement.says(List.of()))
        .isEqualTo("the clause of defence is called upon by 2015-12-31");
    assertThat(statement.states()).isEmpty();
    assertThat(ClauseRate.statement(B, ALL, asOf, RUN)).isEmpty();
    assertThat(ClauseRate.statement(C, ALL, asOf, RUN)).isEmpty();
  }

  /* By the days of the calls alone: on the first day after the date it counts, on the date itself not. */
  @Test
  void verdicts_byHand() {
    assertThat(verdict(A, "2001-06-14")).isEqualTo(new Verdict.Came("2001-06-15"));
    assertThat(verdict(A, "2001-06-15")).isEqualTo(new Verdict.DidNotCome());
    assertThat(verdict(A, "1996-06-15")).isEqualTo(new Verdict.Came("2001-06-15"));
    assertThat(verdict(A, "1996-06-14")).isEqualTo(new Verdict.DidNotCome());
    assertThat(verdict(A, "2018-01-01")).isInstanceOf(Verdict.Unresolvable.class);
    assertThat(verdict(B, "1999-01-01"))
        .isEqualTo(new Verdict.Unresolvable("the coalition ended first"));
  }

  private static Verdict verdict(Coalition of, String asOf) {
    LocalDate day = LocalDate.parse(asOf);
    return Verdict.of(
        new Statement(
            of.id(), Statement.Kind.CLAUSE, List.of(), day, day.plusYears(5), 0.1, 0, 0.2, "made"),
        new World(new States(List.of()), ALL),
        LocalDate.of(2020, 1, 1),
        DyadEvents.of(MadeUpBook.of(MadeUpYear.of(2000, 1, 2)), 0, -1),
        2010);
  }
}
