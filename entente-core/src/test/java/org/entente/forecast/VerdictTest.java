package org.entente.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.distrust.DyadEvents;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpBook;
import org.entente.panel.MadeUpYear;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;
import org.entente.world.World;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final LocalDate START = LocalDate.of(2000, 1, 1);
  private static final LocalDate KNOWN = LocalDate.of(2010, 1, 1);

  /* State 1 stays, 2 leaves after 2003-06-30, 3 joins on 2004-05-01, 4 is suspended from 2002. The
  body "Short" ends on 2002-12-31 with its members. */
  private static final World WORLD =
      new World(
          new States(List.of(state(1), state(2), state(3), state(4))),
          List.of(
              coalition(
                  "LONG",
                  Spell.OPEN,
                  member(1, "1990-01-01", null, Membership.Role.MEMBER),
                  member(2, "1990-01-01", "2003-06-30", Membership.Role.MEMBER),
                  member(3, "2004-05-01", null, Membership.Role.MEMBER),
                  member(4, "1990-01-01", null, Membership.Role.MEMBER),
                  member(4, "2002-01-01", null, Membership.Role.SUSPENDED)),
              coalition(
                  "SHORT",
                  LocalDate.of(2002, 12, 31),
                  member(1, "1990-01-01", "2002-12-31", Membership.Role.MEMBER))));

  /* States 1 and 2: 25 dead in their fighting of 2003, and of 2008. */
  private static final DyadEvents RECORD = DyadEvents.of(book(), 1995, 2010);

  private static MadeUpBook book() {
    return MadeUpBook.of(
        IntStream.rangeClosed(1995, 2010)
            .mapToObj(y ->
                MadeUpYear.of(y, 1, 2, 3)
                    .dyad(DyadColumn.CONFLICT, 1, 2, y == 2003 || y == 2008 ? 1 : 0))
            .toArray(MadeUpYear[]::new));
  }

  private static State state(int code) {
    return new State(
        code,
        "ST" + code,
        "S" + code,
        "ST" + code,
        "State " + code,
        List.of(),
        "",
        "",
        "",
        List.of(new Spell(LocalDate.of(1900, 1, 1), Spell.OPEN)));
  }

  private static Membership member(
      int state, String from, @org.jspecify.annotations.Nullable String to, Membership.Role role) {
    LocalDate end = to == null ? Spell.OPEN : LocalDate.parse(to);
    return new Membership(state, role, new Spell(LocalDate.parse(from), end), "", "", "", "");
  }

  private static Coalition coalition(String id, LocalDate end, Membership... members) {
    return new Coalition(
        id,
        id,
        List.of(),
        "bloc",
        "security",
        new Spell(LocalDate.of(1990, 1, 1), end),
        List.of(),
        List.of(members),
        new TreeMap<>(),
        "");
  }

  private static Verdict leaves(String coalition, int state, LocalDate asOf) {
    return verdict(coalition, Statement.Kind.LEAVES, state, asOf);
  }

  private static Verdict verdict(String coalition, Statement.Kind kind, int state, LocalDate asOf) {
    return Verdict.of(
        new Statement(
            coalition, kind, List.of(state), asOf, asOf.plusYears(5), 0.1, 0.05, 0.2, "made"),
        WORLD,
        KNOWN,
        RECORD,
        2010);
  }

  @Test
  void verdicts_byHand() {
    assertThat(leaves("LONG", 1, START)).isEqualTo(new Verdict.DidNotCome());
    assertThat(leaves("LONG", 2, START)).isEqualTo(new Verdict.Came("2003-07-01"));
    assertThat(leaves("LONG", 4, START)).isEqualTo(new Verdict.Came("2002-01-01"));
    assertThat(verdict("LONG", Statement.Kind.JOINS, 3, START))
        .isEqualTo(new Verdict.Came("2004-05-01"));
    assertThat(verdict("LONG", Statement.Kind.JOINS, 2, LocalDate.of(2004, 1, 1)))
        .isEqualTo(new Verdict.DidNotCome());
  }

  private static Verdict clash(int one, int other, String asOf) {
    LocalDate date = LocalDate.parse(asOf);
    return Verdict.of(
        new Statement(
            "LONG",
            Statement.Kind.CLASH,
            List.of(one, other),
            date,
            date.plusYears(5),
            0.1,
            0.05,
            0.2,
            "made"),
        WORLD,
        KNOWN,
        RECORD,
        2010);
  }

  /* A record of years tells nothing of the days of the first and the last of them. */
  @Test
  void clashes_byHand() {
    assertThat(clash(2, 1, "2000-07-01")).isEqualTo(new Verdict.Came("2003"));
    assertThat(clash(1, 3, "2000-07-01")).isEqualTo(new Verdict.DidNotCome());
    assertThat(clash(1, 2, "1998-07-01"))
        .isEqualTo(new Verdict.Unresolvable("a clash is on record in 2003, without its day"));
    assertThat(clash(1, 2, "2003-07-01"))
        .isEqualTo(new Verdict.Unresolvable("a clash is on record in 2003, without its day"));
    assertThat(clash(1, 2, "1997-07-01")).isEqualTo(new Verdict.DidNotCome());
    assertThat(clash(1, 3, "2006-07-01"))
        .isEqualTo(new Verdict.Unresolvable("open until 2011-07-01; known to 2010"));
    assertThat(clash(1, 2, "2006-07-01")).isEqualTo(new Verdict.Came("2008"));
  }

  @Test
  void whatCannotBeSettled_saysWhy() {
    assertThat(leaves("LONG", 1, LocalDate.of(2008, 1, 1)))
        .isEqualTo(new Verdict.Unresolvable("open until 2013-01-01; known to 2010-01-01"));
    assertThat(leaves("SHORT", 1, START))
        .isEqualTo(new Verdict.Unresolvable("the coalition or the state ended first"));
    assertThat(leaves("LONG", 3, START)).isInstanceOf(Verdict.Unresolvable.class);
    assertThat(leaves("NOWHERE", 1, START)).isInstanceOf(Verdict.Unresolvable.class);
  }

  @Test
  void statement_thatCannotBe_isRefused() {
    assertThatThrownBy(() ->
            new Statement(
                "LONG", Statement.Kind.JOINS, List.of(1), KNOWN, KNOWN, 0.1, 0, 1, "made"))
        .hasMessageContaining("must be after");
    assertThatThrownBy(() ->
            new Statement(
                "LONG", Statement.Kind.JOINS, List.of(1), START, KNOWN, 0.1, 0.2, 1, "made"))
        .hasMessageContaining("(0.2, 1.0)");
  }
}
