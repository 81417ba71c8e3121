package org.entente.sources.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.sources.registry.DateText;
import org.entente.sources.registry.YamlNode;
import org.entente.world.Coalition.Rule;
import org.entente.world.Coalition.RuleSpell;
import org.entente.world.Membership;
import org.entente.world.Spell;
import org.entente.world.State;

/// Reads how one coalition decides.
record RuleReader(
    StateCodes states,
    SortedMap<String, String> sources,
    Spell life,
    List<Membership> memberships) {
  private static final List<String> KEYS =
      List.of(
          "from",
          "to",
          "rule",
          "quota",
          "votes",
          "members_needed",
          "population_quota",
          "population",
          "blocking_minority",
          "source",
          "note");
  private static final List<String> RULES =
      List.of("consensus", "majority", "weighted", "double majority", "none");

  /// The rules of a file: `decision_rule` for the whole life, or `decision_rules` with spells.
  List<RuleSpell> read(YamlNode root) {
    if (root.find("decision_rules").isEmpty()) {
      return List.of(lasting(root));
    }
    if (root.find("decision_rule").isPresent()) {
      throw root.get("decision_rule")
          .problem("decision_rule and decision_rules are both given", "Keep one of them.");
    }
    List<RuleSpell> rules = new ArrayList<>();
    for (YamlNode node : root.get("decision_rules").items()) {
      RuleSpell next = spell(node);
      for (RuleSpell earlier : rules) {
        if (earlier.spell().overlaps(next.spell())) {
          throw node.problem(
              "overlaps the rule of " + FactReader.words(earlier.spell()),
              "Let the first end the day before the second begins.");
        }
      }
      rules.add(next);
    }
    return rules;
  }

  private RuleSpell lasting(YamlNode root) {
    Rule rule = rule(root.get("decision_rule"));
    if (rule == Rule.WEIGHTED || rule == Rule.DOUBLE_MAJORITY) {
      throw root.get("decision_rule")
          .problem("this rule needs a quota and figures by member", "Use decision_rules.");
    }
    return new RuleSpell(
        life,
        rule,
        0,
        new TreeMap<>(),
        0,
        0,
        new TreeMap<>(),
        0,
        root.textOr("decision_rule_note"),
        "");
  }

  private static Rule rule(YamlNode node) {
    return switch (node.oneOf("decision rule", RULES)) {
      case "consensus" -> Rule.CONSENSUS;
      case "majority" -> Rule.MAJORITY;
      case "weighted" -> Rule.WEIGHTED;
      case "double majority" -> Rule.DOUBLE_MAJORITY;
      default -> Rule.NONE;
    };
  }

  private RuleSpell spell(YamlNode node) {
    node.requireKeys(KEYS);
    Spell spell = DateText.spell(node, "from", "to", life);
    Rule rule = rule(node.get("rule"));
    SortedMap<Integer, Integer> votes = perMember(node, "votes", spell, rule == Rule.WEIGHTED);
    SortedMap<Integer, Integer> population =
        perMember(node, "population", spell, rule == Rule.DOUBLE_MAJORITY);
    return new RuleSpell(
        spell,
        rule,
        quota(node, rule, votes),
        votes,
        node.find("members_needed").map(YamlNode::count).orElse(0),
        rule == Rule.DOUBLE_MAJORITY ? node.get("population_quota").share() : 0,
        population,
        node.find("blocking_minority").map(YamlNode::count).orElse(0),
        node.textOr("note"),
        node.find("source").map(s -> s.oneOf("source", sources.keySet())).orElse(""));
  }

  private static double quota(YamlNode node, Rule rule, SortedMap<Integer, Integer> votes) {
    return switch (rule) {
      case CONSENSUS, NONE -> 0;
      case MAJORITY -> node.find("quota").map(YamlNode::share).orElse(0.0);
      case DOUBLE_MAJORITY -> node.get("quota").share();
      case WEIGHTED -> {
        int quota = node.get("quota").count();
        int sum = votes.values().stream().mapToInt(Integer::intValue).sum();
        if (quota < 1 || quota > sum) {
          throw node.get("quota")
              .problem(
                  "(" + quota + ") is not in 1 to the sum of the votes, " + sum, "Correct it.");
        }
        yield quota;
      }
    };
  }

  private SortedMap<Integer, Integer> perMember(
      YamlNode node, String key, Spell spell, boolean needed) {
    SortedMap<Integer, Integer> figures = new TreeMap<>();
    if (!needed) {
      node.find(key)
          .ifPresent(n -> {
            throw n.problem("does not belong to this rule", "Leave it out.");
          });
      return figures;
    }
    YamlNode listed = node.get(key);
    listed
        .entries()
        .forEach((code, figure) ->
            figures.put(state(listed, code, spell.from()).code(), figure.count()));
    for (Membership m : memberships) {
      if (m.role() == Membership.Role.MEMBER
          && m.spell().overlaps(spell)
          && !figures.containsKey(m.state())) {
        throw listed.problem(
            "lacks a member of that time (COW code " + m.state() + ")",
            "Add it, or divide the spell.");
      }
    }
    return figures;
  }

  private State state(YamlNode listed, String code, LocalDate date) {
    return states.get(listed.keyNode(code), date);
  }
}
