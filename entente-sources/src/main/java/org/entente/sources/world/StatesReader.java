package org.entente.sources.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.sources.yaml.YamlNode;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;

/// Reads states.yaml; docs/methods/world.md describes the form.
final class StatesReader {
  private static final List<String> KEYS =
      List.of(
          "code",
          "cow",
          "iso2",
          "iso3",
          "name",
          "names",
          "aliases",
          "adjectives",
          "capital",
          "capital_also",
          "capitals",
          "region",
          "subregion",
          "periods",
          "note");
  private static final List<String> NAME_KEYS =
      List.of("name", "also", "adjective", "iso2", "iso3", "from", "to");
  private static final List<String> SPELL_KEYS = List.of("from", "to");
  private static final List<String> SEAT_KEYS = List.of("name", "from", "to");
  private static final Spell ALWAYS = new Spell(LocalDate.MIN, Spell.OPEN);

  private StatesReader() {}

  /// The states of a file. Throws UserProblem naming file, line and key of the first fault.
  static States read(YamlNode root) {
    root.requireKeys(List.of("version", "states"));
    List<State> states = new ArrayList<>();
    TreeSet<Integer> codes = new TreeSet<>();
    for (YamlNode node : root.get("states").items()) {
      State state = state(node);
      if (!codes.add(state.code())) {
        throw node.get("code").problem("the code " + state.code() + " stands twice", "Keep one.");
      }
      states.add(state);
    }
    return new States(states);
  }

  private static State state(YamlNode node) {
    node.requireKeys(KEYS);
    List<State.FormerName> former = former(node);
    return new State(
        node.get("code").count(),
        node.get("cow").text(),
        node.textOr("iso2"),
        node.textOr("iso3"),
        node.get("name").text(),
        otherNames(node, former),
        node.texts("adjectives").stream().findFirst().orElse(""),
        node.textOr("capital"),
        node.textOr("subregion"),
        periods(node),
        former,
        seats(node),
        node.textOr("note"));
  }

  private static List<String> otherNames(YamlNode node, List<State.FormerName> former) {
    List<String> names = new ArrayList<>(node.texts("aliases"));
    former.forEach(f -> names.add(f.name()));
    node.texts("adjectives").stream().skip(1).forEach(names::add);
    names.addAll(node.texts("capital_also"));
    return names;
  }

  private static List<State.FormerName> former(YamlNode node) {
    List<State.FormerName> former = new ArrayList<>();
    for (YamlNode n : node.find("names").map(YamlNode::items).orElse(List.of())) {
      n.requireKeys(NAME_KEYS);
      n.get("from");
      former.add(
          new State.FormerName(
              n.get("name").text(),
              n.texts("also"),
              n.textOr("adjective"),
              n.textOr("iso2"),
              n.textOr("iso3"),
              DateText.spell(n, "from", "to", ALWAYS)));
    }
    return former;
  }

  private static List<State.Seat> seats(YamlNode node) {
    List<State.Seat> seats = new ArrayList<>();
    for (YamlNode n : node.find("capitals").map(YamlNode::items).orElse(List.of())) {
      n.requireKeys(SEAT_KEYS);
      n.get("from");
      seats.add(new State.Seat(n.get("name").text(), DateText.spell(n, "from", "to", ALWAYS)));
    }
    return seats;
  }

  private static List<Spell> periods(YamlNode node) {
    List<Spell> periods = new ArrayList<>();
    for (YamlNode n : node.get("periods").items()) {
      n.requireKeys(SPELL_KEYS);
      n.get("from");
      Spell next = DateText.spell(n, "from", "to", ALWAYS);
      if (!periods.isEmpty() && !periods.getLast().to().isBefore(next.from())) {
        throw n.problem("begins before the period above it ends", "Put the periods in order.");
      }
      periods.add(next);
    }
    if (periods.isEmpty()) {
      throw node.get("periods").problem("has no period", "Give at least one.");
    }
    return periods;
  }
}
