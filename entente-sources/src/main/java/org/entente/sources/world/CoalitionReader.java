package org.entente.sources.world;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.sources.registry.DateText;
import org.entente.sources.registry.YamlNode;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Membership.Role;
import org.entente.world.Spell;
import org.entente.world.States;

/// Reads one coalition's file and checks it against the states; docs/methods/world.md describes the
/// form.
final class CoalitionReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "aliases",
          "kind",
          "founded",
          "ended",
          "purpose",
          "decision_rule",
          "decision_rule_note",
          "decision_rules",
          "predecessor",
          "codes",
          "sources",
          "members",
          "suspensions",
          "observers",
          "partners",
          "candidates",
          "chair",
          "invocations",
          "notes");
  private static final List<String> KINDS =
      List.of("treaty organisation", "alliance", "bloc", "ad hoc");
  private static final List<String> PURPOSES =
      List.of("security", "defence", "economic", "political", "mixed");
  private static final List<String> CODES = List.of("atop", "cow_igo");

  private final States states;
  private final StateCodes codes;

  CoalitionReader(States states) {
    this.states = states;
    this.codes = new StateCodes(states);
  }

  /// The coalition of a file. Throws UserProblem naming file, line and key of the first fault.
  Coalition read(YamlNode root) {
    root.requireKeys(KEYS);
    String id = root.get("id").text();
    if (!id.matches("[A-Z0-9][A-Z0-9-]*")) {
      throw root.get("id")
          .problem("(" + id + ") has other signs than A-Z, 0-9 and -", "Write SCO.");
    }
    SortedMap<String, String> sources = texts(root, "sources");
    root.get("founded");
    Spell life = DateText.spell(root, "founded", "ended", new Spell(LocalDate.MIN, Spell.OPEN));
    FactReader facts = facts(root, sources, life);
    List<Membership> memberships = new MembershipCheck(states, facts.facts()).checked();
    return new Coalition(
        id,
        root.get("name").text(),
        root.texts("aliases"),
        root.get("kind").oneOf("kind", KINDS),
        root.get("purpose").oneOf("purpose", PURPOSES),
        life,
        new RuleReader(codes, sources, life, memberships).read(root),
        memberships,
        facts.named(),
        facts.invocations(root),
        datasetCodes(root),
        root.textOr("predecessor"),
        sources,
        root.textOr("notes"));
  }

  private FactReader facts(YamlNode root, SortedMap<String, String> sources, Spell life) {
    FactReader facts = new FactReader(codes, sources, life);
    root.get("members");
    facts.read(root, "members", Role.MEMBER);
    if (facts.facts().isEmpty() && facts.named().isEmpty()) {
      throw root.get("members").problem("it has no members", "List them under this key.");
    }
    facts.read(root, "suspensions", Role.SUSPENDED);
    facts.read(root, "observers", Role.OBSERVER);
    facts.read(root, "partners", Role.PARTNER);
    facts.read(root, "candidates", Role.CANDIDATE);
    facts.read(root, "chair", Role.CHAIR);
    return facts;
  }

  private static SortedMap<String, String> texts(YamlNode root, String key) {
    SortedMap<String, String> texts = new TreeMap<>();
    root.find(key)
        .ifPresent(node -> node.entries().forEach((name, text) -> texts.put(name, text.text())));
    return texts;
  }

  private static SortedMap<String, String> datasetCodes(YamlNode root) {
    SortedMap<String, String> texts = new TreeMap<>();
    root.find("codes")
        .ifPresent(node -> {
          node.requireKeys(CODES);
          if (node.find("atop").isPresent()) {
            texts.put("atop", String.join(", ", node.texts("atop")));
          }
          node.find("cow_igo").ifPresent(igo -> texts.put("cow_igo", igo.text()));
        });
    return texts;
  }
}
