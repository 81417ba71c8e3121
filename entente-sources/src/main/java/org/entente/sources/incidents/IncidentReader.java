package org.entente.sources.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.evidence.Incident;
import org.entente.evidence.Incident.Act;
import org.entente.evidence.Incident.Deaths;
import org.entente.evidence.Incident.Side;
import org.entente.run.Phrase;
import org.entente.sources.registry.DateText;
import org.entente.sources.registry.YamlNode;
import org.entente.sources.world.StateCodes;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;
import org.jspecify.annotations.Nullable;

/// Reads a file of incidents and checks it against the states; docs/sources/incidents.md describes
/// the form.
final class IncidentReader {
  private static final LocalDate FIRST = LocalDate.of(2014, 12, 31);
  private static final List<String> KEYS =
      List.of(
          "from",
          "to",
          "sides",
          "hostility",
          "act",
          "deaths",
          "series",
          "through",
          "what",
          "sources",
          "one_source",
          "checked");
  private static final List<String> ACTS =
      Arrays.stream(Act.values()).map(IncidentReader::word).toList();
  private static final List<String> TRUTHS = List.of("true", "false");
  private static final Spell ALWAYS = new Spell(LocalDate.MIN, Spell.OPEN);

  private final StateCodes codes;

  /// An incident and its place in the file.
  record Placed(YamlNode node, Incident incident) {}

  IncidentReader(States states) {
    this.codes = new StateCodes(states);
  }

  /// The word for an act in a file: `border violation`.
  static String word(Act act) {
    return act.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The incidents of a file. Throws UserProblem naming file, line and key of the first fault.
  List<Placed> read(YamlNode root) {
    root.requireKeys(List.of("incidents"));
    List<Placed> incidents = new ArrayList<>();
    for (YamlNode node : root.get("incidents").items()) {
      incidents.add(new Placed(node, readOne(node)));
    }
    return incidents;
  }

  private Incident readOne(YamlNode node) {
    node.requireKeys(KEYS);
    Spell spell = spell(node);
    List<YamlNode> sides = two(node.get("sides"), "sides", "[IND, PAK]");
    List<Integer> one = states(sides.getFirst(), spell);
    List<Integer> other = states(sides.getLast(), spell);
    requireApart(node, one, other);
    List<YamlNode> levels = two(node.get("hostility"), "levels", "[4, 1]");
    SortedMap<Integer, String> through = through(node, spell, one, other);
    Side first = new Side(one, level(levels.getFirst()), within(through, one));
    Side second = new Side(other, level(levels.getLast()), within(through, other));
    return new Incident(
        spell,
        first,
        second,
        act(node.get("act"), Math.max(first.hostility(), second.hostility())),
        deaths(node),
        truth(node, "series", false),
        node.get("what").text(),
        sources(node),
        truth(node, "checked", true));
  }

  private static Spell spell(YamlNode node) {
    DateText from = DateText.of(node.get("from"));
    if (from.last().isBefore(FIRST)) {
      throw node.get("from")
          .problem(
              "(" + from.first() + ") is before the registry begins",
              "Give incidents since 2015; older disputes stand in the dispute data.");
    }
    Optional<YamlNode> to = node.find("to");
    if (to.isEmpty()) {
      return new Spell(from.first(), from.last(), from.precision(), from.precision());
    }
    if (to.get().text().equals("open")) {
      return new Spell(from.first(), Spell.OPEN, from.precision(), Spell.Precision.DAY);
    }
    return DateText.spell(node, "from", "to", ALWAYS);
  }

  private static List<YamlNode> two(YamlNode node, String what, String example) {
    List<YamlNode> items = node.items();
    if (items.size() != 2) {
      throw node.problem(
          "(" + items.size() + ") is not the number of " + what + ": it is two",
          "Write it as " + example + ".");
    }
    return items;
  }

  private List<Integer> states(YamlNode side, Spell spell) {
    List<YamlNode> named = side.isList() ? side.items() : List.of(side);
    List<Integer> states = new ArrayList<>();
    for (YamlNode name : named) {
      State state = codes.get(name, spell.from());
      if (state.periods().stream().noneMatch(p -> p.overlaps(spell))) {
        throw name.problem(
            state.name() + " did not exist on any day from " + spell.fromText(),
            "Correct the date or the code.");
      }
      if (states.contains(state.code())) {
        throw name.problem(state.name() + " stands twice on a side", "Keep it once.");
      }
      states.add(state.code());
    }
    return states;
  }

  private static void requireApart(YamlNode node, List<Integer> one, List<Integer> other) {
    if (one.isEmpty() || other.isEmpty()) {
      throw node.get("sides").problem("a side is empty", "Write it as [IND, PAK].");
    }
    if (one.stream().anyMatch(other::contains)) {
      throw node.get("sides").problem("a state stands on both sides", "Keep it on one.");
    }
  }

  private SortedMap<Integer, String> through(
      YamlNode node, Spell spell, List<Integer> one, List<Integer> other) {
    SortedMap<Integer, String> through = new TreeMap<>();
    Optional<YamlNode> listed = node.find("through");
    if (listed.isPresent()) {
      for (Map.Entry<String, YamlNode> entry : listed.get().entries().entrySet()) {
        YamlNode key = listed.get().keyNode(entry.getKey());
        int state = codes.get(key, spell.from()).code();
        if (!one.contains(state) && !other.contains(state)) {
          throw key.problem(
              "(" + entry.getKey() + ") stands on no side", "Name a state of the sides.");
        }
        through.put(state, entry.getValue().text());
      }
    }
    return through;
  }

  private static SortedMap<Integer, String> within(
      SortedMap<Integer, String> through, List<Integer> side) {
    SortedMap<Integer, String> own = new TreeMap<>(through);
    own.keySet().retainAll(side);
    return own;
  }

  private static int level(YamlNode node) {
    int level = node.count();
    if (level < Incident.NONE || level > Incident.WAR) {
      throw node.problem(
          "(" + level + ") is not a level of hostility",
          "They are 1 (no act), 2 (threat), 3 (display), 4 (use of force), 5 (war).");
    }
    return level;
  }

  private static Act act(YamlNode node, int highest) {
    Act act = List.of(Act.values()).get(ACTS.indexOf(node.oneOf("act", ACTS)));
    if (act.level() != highest) {
      throw node.problem(
          Phrase.of(
              "(%s) is of level %s and the higher of the two is %s",
              word(act), act.level(), highest),
          "Correct the act or the levels of hostility.");
    }
    return act;
  }

  private static @Nullable Deaths deaths(YamlNode node) {
    Optional<YamlNode> listed = node.find("deaths");
    if (listed.isEmpty()) {
      return null;
    }
    List<YamlNode> ends = listed.get().items();
    if (ends.isEmpty() || ends.size() > 2) {
      throw listed
          .get()
          .problem("(" + ends.size() + ") is not the number of ends", "Write [24, 60] or [24].");
    }
    int least = ends.getFirst().count();
    int most = ends.size() == 1 ? Deaths.UNBOUNDED : ends.getLast().count();
    if (most < least) {
      throw listed
          .get()
          .problem("(" + least + ", " + most + ") is reversed", "Give the lower count first.");
    }
    return new Deaths(least, most);
  }

  private static List<String> sources(YamlNode node) {
    List<String> sources = node.texts("sources");
    if (sources.isEmpty()) {
      throw node.problem("no source is named", "Name who says so under sources.");
    }
    boolean one = truth(node, "one_source", false);
    if (one != (sources.size() == 1)) {
      throw node.get("sources")
          .problem(
              "(" + sources.size() + ") sources and one_source: " + one,
              "Name two sources, or one with one_source: true.");
    }
    return sources;
  }

  private static boolean truth(YamlNode node, String key, boolean otherwise) {
    return node.find(key).map(n -> n.oneOf("value", TRUTHS).equals("true")).orElse(otherwise);
  }
}
