package org.entente.answer.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.entente.run.Phrase;
import org.entente.world.Coalition;
import org.entente.world.States;

/// How a coalition decides, in words and over time.
record RuleWords(Coalition coalition, States states) {
  /// A sentence for each rule, with its spell where there are several.
  List<String> list() {
    List<Coalition.RuleSpell> rules = coalition.decisionRules();
    return rules.stream()
        .map(r ->
            "Decides by "
                + words(r)
                + (rules.size() == 1 ? "" : " (" + CoalitionPage.words(r.spell()) + ")"))
        .toList();
  }

  private String words(Coalition.RuleSpell rule) {
    String kind =
        switch (rule.rule()) {
          case CONSENSUS -> "consensus";
          case NONE -> "no organ of its own";
          case MAJORITY ->
              rule.quota() == 0
                  ? "majority"
                  : "majority of " + percent(rule.quota()) + " of members";
          case WEIGHTED -> weighted(rule);
          case DOUBLE_MAJORITY -> doubleMajority(rule);
        };
    String source = rule.source().isEmpty() ? "" : " [" + rule.source() + "]";
    boolean said = rule.note().isEmpty() || rule.rule() == Coalition.Rule.DOUBLE_MAJORITY;
    return kind + (said ? "" : ". " + rule.note()) + source;
  }

  private String weighted(Coalition.RuleSpell rule) {
    int sum = rule.votes().values().stream().mapToInt(Integer::intValue).sum();
    String members = rule.membersNeeded() == 0 ? "" : " and " + rule.membersNeeded() + " members";
    return Phrase.of(
        "%s of %s votes%s: %s", Math.round(rule.quota()), sum, members, figures(rule.votes()));
  }

  private static String doubleMajority(Coalition.RuleSpell rule) {
    String blocking =
        rule.blockingMinority() == 0 ? "" : ", blocked by no fewer than " + rule.blockingMinority();
    return Phrase.of(
        "%s of members with %s of the population%s",
        percent(rule.quota()), percent(rule.populationQuota()), blocking);
  }

  private static String percent(double share) {
    return Phrase.of("%.4g%%", 100 * share).replaceAll("\\.?0+%", "%");
  }

  private String figures(SortedMap<Integer, Integer> votes) {
    List<String> figures = new ArrayList<>();
    votes.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> figures.add(states.get(e.getKey()).shortCode() + " " + e.getValue()));
    return String.join(", ", figures);
  }
}
