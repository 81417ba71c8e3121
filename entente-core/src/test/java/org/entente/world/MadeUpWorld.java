package org.entente.world;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// A made-up registry: Ruria that was Oldland, Ister and Isteria, two that bear the name Congo, an
/// extinct Realm and its heir, Åland, and three coalitions of them.
final class MadeUpWorld {
  static final LocalDate START = LocalDate.of(1900, 1, 1);
  static final LocalDate TURN = LocalDate.of(1950, 1, 1);
  static final Spell ALWAYS = new Spell(START, Spell.OPEN);

  private MadeUpWorld() {}

  static Spell years(int from, int to) {
    return new Spell(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  static State ruria() {
    return new State(
        10,
        "RRA",
        "RU",
        "RUR",
        "Ruria",
        List.of("Ruria Minor"),
        "Rurian",
        "Port",
        "North",
        List.of(ALWAYS),
        List.of(
            new State.FormerName(
                "Oldland", List.of("Old Land Union"), "Oldish", "", "OLD", years(1922, 1949)),
            new State.FormerName("Tsardom", List.of(), "", "", "", years(1900, 1921))),
        List.of(new State.Seat("Harbour", years(1900, 1917))),
        "");
  }

  static State state(int code, String abbreviation, String iso3, String name, String... also) {
    return new State(
        code,
        abbreviation,
        "",
        iso3,
        name,
        List.of(also),
        "",
        "Capital" + code,
        "",
        List.of(ALWAYS));
  }

  static State extinct() {
    return new State(
        60,
        "RLM",
        "",
        "",
        "Realm",
        List.of("Great Realm"),
        "Realmish",
        "Throne",
        "",
        List.of(years(1900, 1930), years(1940, 1949)));
  }

  static States states() {
    return new States(
        List.of(
            ruria(),
            state(20, "IST", "ISR", "Ister", "Isles"),
            state(30, "ISR", "IST", "Isteria"),
            state(40, "CNG", "COG", "Congo North", "Congo"),
            state(50, "CON", "COD", "Congo South", "Congo"),
            extinct(),
            state(70, "HEI", "HEI", "Heir", "Realm"),
            state(80, "ALA", "ALA", "Åland", "Côte d'Été")));
  }

  static Membership member(int state, Membership.Role role, Spell spell) {
    return new Membership(state, role, spell, "", "", "", "");
  }

  static Coalition coalition(String id, String name, List<String> aliases, Membership... members) {
    return new Coalition(
        id,
        name,
        aliases,
        "alliance",
        "defence",
        ALWAYS,
        List.of(),
        Arrays.asList(members),
        new TreeMap<>(),
        "");
  }

  static World world() {
    return new World(
        states(),
        List.of(
            coalition(
                "PACT",
                "Northern Pact",
                List.of("NP", "Shared Name"),
                member(10, Membership.Role.MEMBER, ALWAYS),
                member(20, Membership.Role.MEMBER, ALWAYS),
                member(20, Membership.Role.SUSPENDED, years(1960, 1969)),
                member(30, Membership.Role.OBSERVER, years(1900, 1959)),
                member(
                    30, Membership.Role.MEMBER, new Spell(LocalDate.of(1960, 1, 1), Spell.OPEN))),
            coalition(
                "LEAGUE",
                "Southern League",
                List.of("Shared Name", "PACT"),
                member(40, Membership.Role.MEMBER, ALWAYS),
                member(50, Membership.Role.CANDIDATE, ALWAYS))));
  }
}
