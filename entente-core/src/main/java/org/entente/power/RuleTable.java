package org.entente.power;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// A decision rule in terms of sums: a set of members enters only by its size and by its sum under
/// each weighted rule, cut off at that rule's quota.
///
/// A sum beyond the quota makes no difference to a monotone rule, so the states of a set are the
/// product of (quota + 1) over the weighted rules, times the n + 1 sizes.
final class RuleTable {
  private final DecisionRule rule;
  private final List<DecisionRule.Weighted> weighted = new ArrayList<>();
  /* By identity, for equal weights take long to compare. */
  private final IdentityHashMap<DecisionRule.Weighted, Integer> places = new IdentityHashMap<>();
  private long[][] weights = {};

  private RuleTable(DecisionRule rule) {
    this.rule = rule;
  }

  static RuleTable of(DecisionRule rule) {
    RuleTable table = new RuleTable(rule);
    table.collect(rule);
    table.weights =
        table.weighted.stream()
            .map(one -> one.weights().stream().mapToLong(Long::longValue).toArray())
            .toArray(long[][]::new);
    return table;
  }

  private void collect(DecisionRule part) {
    switch (part) {
      case DecisionRule.Consensus _, DecisionRule.Majority _ -> {}
      case DecisionRule.Weighted one -> {
        if (!weighted.contains(one)) {
          weighted.add(one);
        }
        places.put(one, weighted.indexOf(one));
      }
      case DecisionRule.Conjunction(List<DecisionRule> rules) -> rules.forEach(this::collect);
      case DecisionRule.Disjunction(List<DecisionRule> rules) -> rules.forEach(this::collect);
    }
  }

  int members() {
    return rule.members();
  }

  /// The number of weighted rules.
  int sums() {
    return weighted.size();
  }

  long weight(int sum, int member) {
    return weights[sum][member];
  }

  long quota(int sum) {
    return weighted.get(sum).quota();
  }

  /// The number of states of a set, as a double because it may be huge.
  double cells() {
    double cells = rule.members() + 1;
    for (DecisionRule.Weighted one : weighted) {
      cells *= one.quota() + 1.0;
    }
    return cells;
  }

  /// Whether a set of this size with these sums carries.
  boolean wins(int size, long[] sums) {
    return wins(rule, size, sums);
  }

  private boolean wins(DecisionRule part, int size, long[] sums) {
    return switch (part) {
      case DecisionRule.Consensus(int members) -> size == members;
      case DecisionRule.Majority(_, int quota) -> size >= quota;
      case DecisionRule.Weighted one -> sums[places.getOrDefault(one, -1)] >= one.quota();
      case DecisionRule.Conjunction(List<DecisionRule> rules) -> !any(rules, false, size, sums);
      case DecisionRule.Disjunction(List<DecisionRule> rules) -> any(rules, true, size, sums);
    };
  }

  /* Asked millions of times: a loop, not a stream. */
  private boolean any(List<DecisionRule> rules, boolean winning, int size, long[] sums) {
    for (DecisionRule r : rules) {
      if (wins(r, size, sums) == winning) {
        return true;
      }
    }
    return false;
  }
}
