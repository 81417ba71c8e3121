package org.entente.scenario;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.entente.contribution.MadeUpYears;
import org.entente.panel.Panel;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Spell;
import org.entente.world.State;

/// A made-up world for scenarios: states with the codes 10, 20 and so on, and coalitions of them.
public final class MadeUpStates {
  private static final Spell ALWAYS = new Spell(LocalDate.of(1945, 1, 1), Spell.OPEN);

  private MadeUpStates() {}

  /// The state with a code, named S and the code.
  public static State state(int code) {
    return state(code, ALWAYS);
  }

  /// A state that existed during a spell.
  public static State state(int code, Spell life) {
    String name = "S" + code;
    return new State(code, name, "", "", name, List.of(), "", "", "", List.of(life));
  }

  /// A coalition of the states with the codes, decided by consensus, in twelve states' figures of
  /// 2010 to 2012.
  public static Situation situation(long seed, int... codes) {
    return Situation.of(coalition(codes), panel(seed));
  }

  /// The panel of the end of 2012.
  public static Panel panel(long seed) {
    return Panel.asOf(
        new Kept(new MadeUpYears(seed, 12, 2010, 2012, 1)),
        LocalDate.of(2012, 12, 31),
        Panel.YearRule.COMPLETED);
  }

  /// The coalition MADE.
  public static Coalition coalition(int... codes) {
    return new Coalition(
        "MADE",
        "Made-up Pact",
        List.of(),
        "bloc",
        "mixed",
        ALWAYS,
        List.of(
            new Coalition.RuleSpell(
                ALWAYS,
                Coalition.Rule.CONSENSUS,
                0,
                new TreeMap<>(),
                0,
                0,
                new TreeMap<>(),
                0,
                "all must agree",
                "")),
        Arrays.stream(codes)
            .mapToObj(c -> new Membership(c, Membership.Role.MEMBER, ALWAYS, "", "", "", ""))
            .toList(),
        new TreeMap<>(),
        "");
  }
}
