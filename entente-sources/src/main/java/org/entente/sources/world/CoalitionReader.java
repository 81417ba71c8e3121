package org.entente.sources.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.NearMiss;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;
import tools.jackson.databind.JsonNode;

/// Reads one coalition's file and checks it against the states.
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
          "weights",
          "predecessor",
          "pre_state_system",
          "quota",
          "votes",
          "sources",
          "members",
          "suspensions",
          "observers",
          "partners",
          "candidates",
          "chair",
          "notes");
  private static final List<String> FACT_KEYS =
      List.of("state", "from", "to", "applied", "how", "end", "source", "note", "clip", "entity");

  private final States states;
  private final SortedMap<String, State> stateByCode = new TreeMap<>();

  CoalitionReader(States states) {
    this.states = states;
    for (State state : states.list()) {
      stateByCode.putIfAbsent(state.abbreviation(), state);
    }
    for (State state : states.list()) {
      if (!state.iso3().isEmpty()) {
        stateByCode.put(state.iso3(), state);
      }
    }
  }

  Coalition read(YamlFile file) {
    JsonNode root = file.root();
    file.requireKeys(root, "", KEYS);
    SortedMap<String, String> sources = new TreeMap<>();
    JsonNode listed = root.get("sources");
    if (listed != null) {
      listed.properties().forEach(p -> sources.put(p.getKey(), p.getValue().asString()));
    }
    Spell life =
        new Spell(
            file.firstDay(root, "", "founded", LocalDate.MIN),
            file.firstDay(root, "", "ended", Spell.OPEN));
    List<Membership> facts = new ArrayList<>();
    addFacts(file, sources, "members", Membership.Role.MEMBER, facts);
    addFacts(file, sources, "suspensions", Membership.Role.SUSPENDED, facts);
    addFacts(file, sources, "observers", Membership.Role.OBSERVER, facts);
    addFacts(file, sources, "partners", Membership.Role.PARTNER, facts);
    addFacts(file, sources, "candidates", Membership.Role.CANDIDATE, facts);
    addFacts(file, sources, "chair", Membership.Role.CHAIR, facts);
    if (facts.isEmpty()) {
      throw file.problem("it has no members", "List them under the key members.");
    }
    facts.sort(
        Comparator.comparing((Membership m) -> m.spell().from())
            .thenComparingInt(Membership::state)
            .thenComparing(Membership::role));
    requireNoOverlap(file, facts);
    return new Coalition(
        file.text(root, "", "id"),
        file.text(root, "", "name"),
        YamlFile.texts(root, "aliases"),
        file.text(root, "", "kind"),
        file.text(root, "", "purpose"),
        life,
        rules(file, root, life),
        facts,
        sources,
        YamlFile.textOr(root, "notes"));
  }

  private List<Coalition.RuleSpell> rules(YamlFile file, JsonNode root, Spell life) {
    JsonNode weights = root.get("weights");
    if (weights == null) {
      return List.of(rule(file, root, life));
    }
    List<Coalition.RuleSpell> rules = new ArrayList<>();
    for (JsonNode spell : weights) {
      if (spell.get("quota") == null) {
        continue;
      }
      rules.add(
          new Coalition.RuleSpell(
              new Spell(
                  file.firstDay(spell, "weights: ", "from", life.from()),
                  file.firstDay(spell, "weights: ", "to", life.to())),
              Coalition.Rule.WEIGHTED,
              Double.parseDouble(file.text(spell, "weights: ", "quota")),
              votes(file, spell),
              YamlFile.textOr(root, "decision_rule_note")));
    }
    return rules;
  }

  private SortedMap<Integer, Integer> votes(YamlFile file, JsonNode node) {
    SortedMap<Integer, Integer> votes = new TreeMap<>();
    JsonNode listed = node.get("votes");
    if (listed != null) {
      listed
          .properties()
          .forEach(p -> votes.put(state(file, "votes: ", p.getKey()).code(), p.getValue().asInt()));
    }
    return votes;
  }

  private Coalition.RuleSpell rule(YamlFile file, JsonNode root, Spell life) {
    String name = file.text(root, "", "decision_rule");
    Coalition.Rule rule =
        switch (name) {
          case "consensus" -> Coalition.Rule.CONSENSUS;
          case "majority" -> Coalition.Rule.MAJORITY;
          case "weighted" -> Coalition.Rule.WEIGHTED;
          default ->
              throw file.problem(
                  "decision_rule (" + name + ") is none of consensus, majority, weighted",
                  NearMiss.advice(name, List.of("consensus", "majority", "weighted")));
        };
    JsonNode quota = root.get("quota");
    return new Coalition.RuleSpell(
        life,
        rule,
        quota == null ? 0 : quota.asDouble(),
        votes(file, root),
        YamlFile.textOr(root, "decision_rule_note"));
  }

  private void addFacts(
      YamlFile file,
      SortedMap<String, String> sources,
      String key,
      Membership.Role role,
      List<Membership> facts) {
    JsonNode listed = file.root().get(key);
    if (listed == null) {
      return;
    }
    int number = 0;
    for (JsonNode node : listed) {
      String where = String.format(Locale.ROOT, "%s, entry %d: ", key, ++number);
      file.requireKeys(node, where, FACT_KEYS);
      if (node.has("entity")) {
        continue;
      }
      State state = state(file, where, file.text(node, where, "state"));
      String begin = role == Membership.Role.CANDIDATE ? "applied" : "from";
      LocalDate from = file.firstDay(node, where, begin, LocalDate.MIN);
      LocalDate to = file.firstDay(node, where, "to", Spell.OPEN);
      if (to.isBefore(from)) {
        throw file.problem(where + "to (" + to + ") is before " + begin + " (" + from + ")", "");
      }
      state = existing(state, from);
      if (!node.has("clip") && !state.existsIn(from.getYear())) {
        throw file.problem(
            where + state.name() + " did not exist on " + from, "Check the date or the code.");
      }
      String source = YamlFile.textOr(node, "source");
      if (!source.isEmpty() && !sources.containsKey(source)) {
        throw file.problem(
            where + "source (" + source + ") is not among the sources",
            NearMiss.advice(source, sources.keySet()));
      }
      facts.add(
          new Membership(
              state.code(),
              role,
              new Spell(from, to),
              YamlFile.textOr(node, "how"),
              YamlFile.textOr(node, "end"),
              sources.getOrDefault(source, ""),
              YamlFile.textOr(node, "note")));
    }
  }

  /* Of the states with one ISO code, such as the two Germanies, the one of the date. */
  private State existing(State state, LocalDate date) {
    return states.list().stream()
        .filter(s -> !s.iso3().isEmpty() && s.iso3().equals(state.iso3()))
        .filter(s -> s.existsIn(date.getYear()))
        .filter(s -> s.existsOn(date) || !state.existsIn(date.getYear()))
        .findFirst()
        .orElse(state);
  }

  private State state(YamlFile file, String where, String code) {
    State state = stateByCode.get(code);
    if (state == null) {
      throw file.problem(
          where + "unknown state (" + code + ")", NearMiss.advice(code, stateByCode.keySet()));
    }
    return states.get(state.code());
  }

  private static void requireNoOverlap(YamlFile file, List<Membership> facts) {
    for (int a = 0; a < facts.size(); a++) {
      for (int b = a + 1; b < facts.size(); b++) {
        Membership x = facts.get(a);
        Membership y = facts.get(b);
        if (x.state() == y.state() && x.role() == y.role() && x.spell().overlaps(y.spell())) {
          throw file.problem(
              "state " + x.state() + " has two spells as " + x.role() + " that overlap",
              "Let the first end the day before the second begins.");
        }
      }
    }
  }
}
