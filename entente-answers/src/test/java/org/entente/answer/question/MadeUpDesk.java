package org.entente.answer.question;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coalition.Definitions;
import org.entente.contribution.MadeUpYears;
import org.entente.evidence.Drift;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.world.Coalition;
import org.entente.world.Coalition.RuleSpell;
import org.entente.world.Membership;
import org.entente.world.Membership.Role;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;
import org.entente.world.World;

/// A desk whose world and figures are made up: twelve states with codes 10, 20 ... 120, eight
/// coalitions, figures of 2005 to 2012 by a seed. Nothing in it is real, and nothing is read from a
/// file.
public final class MadeUpDesk {
  /// The date on which everything is asked.
  public static final Question.Moment MOMENT =
      new Question.Moment(LocalDate.of(2012, 12, 31), Panel.YearRule.COMPLETED);

  /// The names of the states in order of their codes; one has letters beyond ASCII, one is long,
  /// one would be markup.
  public static final List<String> NAMES =
      List.of(
          "Arvia",
          "Bortland",
          "Cestria",
          "Dunmark",
          "Elbonia",
          "Farsünd",
          "Gondarra",
          "Hestia and the Far Southern Islands of the Long Archipelago",
          "Iskandar <b>North</b>",
          "Jorvika",
          "Kalmaris",
          "Lorien");

  private static final Spell ALWAYS = new Spell(LocalDate.of(1945, 1, 1), Spell.OPEN);
  private static final Spell BYGONE = new Spell(LocalDate.of(1946, 1, 1), LocalDate.of(2011, 5, 5));

  private MadeUpDesk() {}

  /// The desk of a seed.
  public static Desk of(long seed) {
    return with(yearbook(seed));
  }

  /// The desk of another yearbook of these states.
  public static Desk with(Yearbook book) {
    return new Desk(
        world(), book, Path.of("no-such-store"), Definitions.ofYearbook(), new KeptPanels(book));
  }

  /// The yearbook of a seed.
  public static Yearbook yearbook(long seed) {
    return new Once(new MadeUpYears(seed, NAMES.size(), 2005, 2012, 1), new ConcurrentHashMap<>());
  }

  /// The name of the state with a code.
  public static String name(int code) {
    return NAMES.get(code / 10 - 1);
  }

  /// The registry: PACT, SHIELD, FORUM and NORTH by consensus, UNION and SOUTH by majority, LEAGUE
  /// by votes, GONE that is over.
  public static World world() {
    List<State> states = new ArrayList<>();
    for (int k = 1; k <= NAMES.size(); k++) {
      String name = NAMES.get(k - 1);
      String code = name.substring(0, 3).toUpperCase(java.util.Locale.ROOT);
      states.add(
          new State(
              10 * k,
              code,
              "",
              code,
              name,
              List.of(),
              "",
              "",
              k <= 6 ? "The North" : "The South",
              List.of(ALWAYS)));
    }
    return new World(
        new States(states),
        List.of(
            coalition("PACT", "Made-up Pact", "alliance", ALWAYS, consensus(), 10, 20, 30, 40),
            coalition("UNION", "Made-up Union", "bloc", ALWAYS, majority(), 50, 60, 70, 80, 90),
            coalition("LEAGUE", "Made-up League", "bloc", ALWAYS, votes(), 10, 50, 110),
            coalition("SHIELD", "Made-up Shield", "alliance", ALWAYS, consensus(), 60, 70),
            coalition("FORUM", "Made-up Forum", "bloc", ALWAYS, consensus(), 20, 40, 60, 80, 100),
            coalition("NORTH", "Made-up North", "bloc", ALWAYS, consensus(), 10, 20, 30, 40, 50),
            coalition("SOUTH", "Made-up South", "bloc", ALWAYS, majority(), 70, 80, 90),
            coalition("GONE", "Bygone Entente", "alliance", BYGONE, consensus(), 20, 30)));
  }

  private static RuleSpell consensus() {
    return rule(Coalition.Rule.CONSENSUS, 0, Map.of(), "all must agree");
  }

  private static RuleSpell majority() {
    return rule(Coalition.Rule.MAJORITY, 0.6, Map.of(), "three members in five");
  }

  private static RuleSpell votes() {
    return rule(Coalition.Rule.WEIGHTED, 4, Map.of(10, 3, 50, 2, 110, 1), "4 of 6 votes");
  }

  private static RuleSpell rule(
      Coalition.Rule kind, double quota, Map<Integer, Integer> votes, String note) {
    return new RuleSpell(
        ALWAYS, kind, quota, new TreeMap<>(votes), 0, 0, new TreeMap<>(), 0, note, "");
  }

  private static Coalition coalition(
      String id, String name, String kind, Spell life, RuleSpell rule, int... members) {
    List<Membership> spells = new ArrayList<>();
    for (int code : members) {
      spells.add(spell(code, Role.MEMBER, life));
    }
    if (life.isOpen()) {
      spells.add(spell(100, Role.OBSERVER, new Spell(LocalDate.of(2001, 2, 3), Spell.OPEN)));
      spells.add(spell(120, Role.CANDIDATE, new Spell(LocalDate.of(2010, 4, 5), Spell.OPEN)));
    }
    return new Coalition(
        id,
        name,
        List.of(),
        kind,
        kind.equals("alliance") ? "defence" : "mixed",
        life,
        List.of(rule),
        spells,
        new TreeMap<>(),
        "");
  }

  private static Membership spell(int code, Role role, Spell spell) {
    return new Membership(code, role, spell, "", "", "", "");
  }

  /* Years made once, with a hash and a dataset. */
  private record Once(Yearbook book, Map<Integer, YearSlice> slices) implements Yearbook {
    @Override
    public NavigableSet<Integer> years() {
      return book.years();
    }

    @Override
    public YearSlice year(int year) {
      return slices.computeIfAbsent(year, book::year);
    }

    @Override
    public List<Dataset> datasets() {
      return List.of(new Dataset("made", "Made-up figures", "1.0", "Nobody. Nothing.", "none"));
    }

    @Override
    public String hash() {
      return "0123456789abcdef0123456789abcdef";
    }

    @Override
    public Drift drift() {
      return Drift.NOT_MEASURED;
    }
  }
}
