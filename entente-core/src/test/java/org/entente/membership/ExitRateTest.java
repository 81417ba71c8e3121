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
import org.entente.world.Spell;
import org.junit.jupiter.api.Test;

/// How often members left, counted by hand.
class ExitRateTest {
  private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);

  private static Membership member(int state, LocalDate to, String end) {
    return new Membership(
        state, Membership.Role.MEMBER, new Spell(BEGIN, to), "founder", end, "treaty", "");
  }

  private static Coalition coalition(Membership... members) {
    return new Coalition(
        "X",
        "X",
        List.of(),
        "treaty organisation",
        "economic",
        new Spell(BEGIN, Spell.OPEN),
        List.of(),
        List.of(members),
        new TreeMap<>(),
        "");
  }

  /* As of 1 January 2007 with a horizon of 5: followed from 1 January of 2000, 2001 and 2002. One member stays (3
  member-years), one withdraws in June 2006 (3, an exit from 2002 on: 1), one is expelled in June 2001 (2), one
  withdraws in June 2001 (2, both exits). 3 of 10. */
  @Test
  void exits_byHand() {
    Coalition x =
        coalition(
            member(1, Spell.OPEN, ""),
            member(2, LocalDate.of(2006, 6, 30), "withdrawal"),
            member(3, LocalDate.of(2001, 6, 30), "expulsion"),
            member(4, LocalDate.of(2001, 6, 30), "withdrawal"));

    ExitRate rate = ExitRate.of(List.of(x), LocalDate.of(2007, 1, 1), 5, Run.quiet());

    assertThat(rate.exits()).isEqualTo(3);
    assertThat(rate.memberYears()).isEqualTo(10);
    assertThat(rate.rate().find().orElseThrow()).isCloseTo(0.3, within(1e-12));
  }

  /* Later exits are not known yet; and nobody can be followed for five years from 2000 by 2004. */
  @Test
  void whatCannotBeFollowed_isMissing() {
    Coalition x = coalition(member(1, LocalDate.of(2003, 1, 1), "withdrawal"));

    assertThat(ExitRate.of(List.of(x), LocalDate.of(2004, 12, 31), 5, Run.quiet()).rate())
        .isInstanceOf(Figure.Missing.class);
    assertThat(ExitRate.of(List.of(), LocalDate.of(2024, 12, 31), 5, Run.quiet()).rate())
        .isInstanceOf(Figure.Missing.class);
  }
}
