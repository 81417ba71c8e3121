package org.entente.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.entente.evidence.Figure;
import org.entente.run.Run;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Membership.Role;
import org.entente.world.Spell;
import org.junit.jupiter.api.Test;

/// Applicants and observers of made-up coalitions, counted by hand.
class DoorRateTest {
  private static Coalition coalition(String id, Membership... memberships) {
    return new Coalition(
        id,
        id,
        List.of(),
        "bloc",
        "economic",
        new Spell(LocalDate.of(1990, 1, 1), Spell.OPEN),
        List.of(),
        List.of(memberships),
        new TreeMap<>(),
        "");
  }

  private static Membership in(int state, Role role, LocalDate from, LocalDate to) {
    return new Membership(state, role, new Spell(from, to), "", "", "", "");
  }

  /* A: state 2 applies in 1995 and joins on 1 June 2002: at the door on 1 January of 1996 to 2002, joined within
  five years from those of 1998 to 2002. B: state 3 applies in 1998 and never joins: 1999 to 2005 can be followed
  to 2010. 5 of 14. State 4 is an observer of A throughout. */
  @Test
  void applicants_byHand() {
    LocalDate joined = LocalDate.of(2002, 6, 1);
    Coalition a =
        coalition(
            "A",
            in(1, Role.MEMBER, LocalDate.of(1990, 1, 1), Spell.OPEN),
            in(2, Role.CANDIDATE, LocalDate.of(1995, 3, 1), joined),
            in(2, Role.MEMBER, joined, Spell.OPEN),
            in(4, Role.OBSERVER, LocalDate.of(1995, 1, 1), Spell.OPEN));
    Coalition b =
        coalition(
            "B",
            in(1, Role.MEMBER, LocalDate.of(1990, 1, 1), Spell.OPEN),
            in(3, Role.CANDIDATE, LocalDate.of(1998, 3, 1), Spell.OPEN));
    LocalDate asOf = LocalDate.of(2010, 1, 1);

    DoorRate rate = DoorRate.of(List.of(a, b), asOf, Role.CANDIDATE, 5, Run.quiet(1, 1));

    assertThat(rate.rate()).isInstanceOf(Figure.Known.class);
    Figure.Known known = (Figure.Known) rate.rate();
    assertThat(known.value()).isCloseTo(5.0 / 14, within(1e-12));
    assertThat(known.provenance().observations()).isEqualTo(14);
    assertThat(known.interval().low()).isEqualTo(0);
    assertThat(known.interval().high()).isCloseTo(5.0 / 7, within(1e-12));
    assertThat(DoorRate.of(List.of(a, b), asOf, Role.OBSERVER, 5, Run.quiet(1, 1)).rate())
        .isInstanceOf(Figure.Missing.class);
    /* What is not settled by the date is no case: nobody can be followed over five years in 1999. */
    assertThat(
            DoorRate.of(List.of(a, b), LocalDate.of(1999, 1, 1), Role.CANDIDATE, 5, Run.quiet(1, 1))
                .rate())
        .isInstanceOf(Figure.Missing.class);
  }
}
