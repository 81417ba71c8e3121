package org.entente.sources.dossier;

import java.util.List;
import java.util.Locale;
import org.entente.dossier.RedLine;
import org.entente.dossier.Trigger;
import org.entente.scenario.Undertaking;
import org.entente.sources.registry.YamlNode;
import org.entente.world.Coalition;
import org.jspecify.annotations.Nullable;

/// Reads red lines.
///
/// @param coalition the coalition of the dossier, of which lines speak that name no other; empty if
///   none
record RedLineReader(String coalition) {
  private static final List<String> TRIGGERS =
      List.of("undertakes", "joins", "leaves", "decides", "other");
  private static final String ANY = "any";

  RedLine read(Entry entry) {
    YamlNode node = entry.node();
    entry.requireKeys("id", "state", "coalition", "if", "then", "likelihood");
    String of =
        node.find("coalition")
            .map(n -> Entry.at(n, () -> entry.world().getCoalition(n.text()).id()))
            .orElse(coalition);
    if (of.isEmpty()) {
      throw node.problem(
          "names no coalition, nor does the dossier", "Add coalition: SCO to either.");
    }
    YamlNode when = node.get("if");
    List<YamlNode> triggers = when.isList() ? when.items() : List.of(when);
    if (triggers.isEmpty()) {
      throw when.problem("names nothing that would cross it", "Add undertakes: mutual-defence.");
    }
    return new RedLine(
        entry.id(),
        entry.state("state"),
        of,
        triggers.stream().map(t -> trigger(t, entry)).toList(),
        Entry.of(node.get("then"), "response", RedLine.Response.values(), RedLine.Response::word),
        entry.range("likelihood", 0, 1),
        entry.grounds());
  }

  private static Trigger trigger(YamlNode node, Entry entry) {
    node.requireKeys(TRIGGERS);
    List<String> kinds = TRIGGERS.stream().filter(k -> node.find(k).isPresent()).toList();
    if (kinds.size() != 1) {
      throw node.problem(
          kinds.isEmpty() ? "names no trigger" : "names several triggers " + kinds,
          "Write one of " + String.join(", ", TRIGGERS) + " in each item.");
    }
    YamlNode value = node.get(kinds.getFirst());
    return switch (kinds.getFirst()) {
      case "undertakes" ->
          new Trigger.Undertakes(
              Entry.of(value, "undertaking", Undertaking.values(), Undertaking::key));
      case "joins" -> new Trigger.Joins(stateOrAny(value, entry));
      case "leaves" -> new Trigger.Leaves(stateOrAny(value, entry));
      case "decides" ->
          new Trigger.Decides(
              Entry.of(value, "rule", Coalition.Rule.values(), RedLineReader::word));
      default -> new Trigger.Other(value.text());
    };
  }

  private static org.entente.world.@Nullable State stateOrAny(YamlNode value, Entry entry) {
    return value.text().equals(ANY) ? null : entry.state(value);
  }

  static String word(Coalition.Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
