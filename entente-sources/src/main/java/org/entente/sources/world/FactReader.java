package org.entente.sources.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.entente.run.Phrase;
import org.entente.sources.registry.DateText;
import org.entente.sources.registry.YamlNode;
import org.entente.world.Invocation;
import org.entente.world.Membership;
import org.entente.world.Membership.Role;
import org.entente.world.NamedMember;
import org.entente.world.Spell;
import org.entente.world.State;

/// Reads the facts of membership of one coalition: who was what, from when to when, by which
/// source.
final class FactReader {
  private static final List<String> KEYS =
      List.of(
          "state",
          "historical",
          "entity",
          "from",
          "to",
          "how",
          "end",
          "source",
          "end_source",
          "note",
          "clip");
  private static final List<String> INVOCATION_KEYS = List.of("on", "source", "note");
  private static final List<String> CANDIDATE_KEYS =
      KEYS.stream().map(k -> k.equals("from") ? "applied" : k).toList();

  private final StateCodes states;
  private final SortedMap<String, String> sources;
  private final Spell life;
  private final List<PlacedFact> facts = new ArrayList<>();
  private final List<NamedMember> named = new ArrayList<>();

  /// A fact and the place in the file where it stands.
  record PlacedFact(YamlNode node, Membership fact) {}

  FactReader(StateCodes states, SortedMap<String, String> sources, Spell life) {
    this.states = states;
    this.sources = sources;
    this.life = life;
  }

  List<PlacedFact> facts() {
    return facts;
  }

  List<NamedMember> named() {
    return named;
  }

  /// Reads the list under a key, if it is there.
  void read(YamlNode root, String key, Role role) {
    root.find(key).ifPresent(list -> list.items().forEach(node -> readOne(node, role)));
  }

  /// The days on which its clause was called upon, in order of time.
  List<Invocation> invocations(YamlNode root) {
    List<Invocation> invocations = new ArrayList<>();
    root.find("invocations")
        .ifPresent(list -> list.items().forEach(node -> invocations.add(invocation(node))));
    invocations.sort(Comparator.comparing(Invocation::on));
    return invocations;
  }

  private Invocation invocation(YamlNode node) {
    node.requireKeys(INVOCATION_KEYS);
    node.get("source");
    LocalDate on = DateText.of(node.get("on")).first();
    if (!life.contains(on)) {
      throw node.problem(
          "the day (" + on + ") is not within the coalition's life (" + words(life) + ")",
          "Correct the day, or founded and ended.");
    }
    return new Invocation(on, source(node, "source"), node.textOr("note"));
  }

  private void readOne(YamlNode node, Role role) {
    boolean candidate = role == Role.CANDIDATE;
    node.requireKeys(candidate ? CANDIDATE_KEYS : KEYS);
    String begin = candidate ? "applied" : "from";
    node.get(begin);
    Spell spell =
        DateText.spell(
            node, begin, "to", new Spell(LocalDate.MIN, candidate ? Spell.OPEN : life.to()));
    if (role == Role.MEMBER && !life.covers(spell)) {
      throw node.problem(
          Phrase.of(
              "the membership (%s) is not within the coalition's life (%s)",
              words(spell), words(life)),
          "Correct the dates, or founded and ended.");
    }
    if (node.find("historical").isPresent() || node.find("entity").isPresent()) {
      readNamed(node, role, spell);
    } else {
      readState(node, role, spell);
    }
  }

  private void readState(YamlNode node, Role role, Spell spell) {
    State state = states.get(node.get("state"), spell.from());
    boolean clip =
        node.find("clip")
            .map(c -> c.oneOf("value", List.of("true", "false")))
            .orElse("false")
            .equals("true");
    if (clip && state.periods().stream().noneMatch(p -> p.overlaps(spell))) {
      throw node.problem(
          state.name() + " did not exist on any day of " + words(spell),
          "Give it as historical: NAME with state: CODE.");
    }
    if (!clip) {
      requireLife(node, state, spell);
    }
    facts.add(new PlacedFact(node, membership(node, role, state.code(), spell)));
  }

  private static void requireLife(YamlNode node, State state, Spell spell) {
    if (!state.existsThroughout(spell)) {
      throw node.problem(
          Phrase.of(
              "%s did not exist throughout %s; it existed %s",
              state.name(), words(spell), periods(state)),
          "Correct the dates or the code; clip: true takes a spell that reaches beyond on purpose.");
    }
  }

  private static String periods(State state) {
    return String.join(" and ", state.periods().stream().map(FactReader::words).toList());
  }

  private void readNamed(YamlNode node, Role role, Spell spell) {
    boolean historical = node.find("historical").isPresent();
    if (historical && node.find("entity").isPresent()) {
      throw node.problem("both historical and entity are given", "Keep one of them.");
    }
    int successor = node.find("state").map(code -> states.get(code, spell.from()).code()).orElse(0);
    String name = node.get(historical ? "historical" : "entity").text();
    named.add(
        new NamedMember(name, historical, successor, membership(node, role, successor, spell)));
  }

  private Membership membership(YamlNode node, Role role, int state, Spell spell) {
    return new Membership(
        state,
        role,
        spell,
        node.textOr("how"),
        node.textOr("end"),
        source(node, "source"),
        source(node, "end_source"),
        node.textOr("note"));
  }

  private String source(YamlNode node, String key) {
    return node.find(key).map(s -> s.oneOf("source", sources.keySet())).orElse("");
  }

  /// A spell in a message.
  static String words(Spell spell) {
    return spell.isOpen() ? "from " + spell.fromText() : spell.fromText() + " to " + spell.toText();
  }
}
