package org.entente.power;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// A decision rule of n members: which sets of members carry a proposal.
///
/// Every rule here is monotone (more support never hurts), the full set always carries and the
/// empty set never does. Members are numbered 0 to n - 1.
public sealed interface DecisionRule {

  /// The number of members n, 1 or more.
  int members();

  /// Consensus: every member must agree.
  ///
  /// @param members the number of members, 1 or more
  record Consensus(int members) implements DecisionRule {
    /// Refuses fewer than 1 member with an [IllegalArgumentException].
    public Consensus {
      requireMembers(members);
    }
  }

  /// A majority of members, each counting one.
  ///
  /// @param members the number of members, 1 or more
  /// @param quota the number of members that carries, 1 to `members`
  record Majority(int members, int quota) implements DecisionRule {
    /// Refuses a quota outside 1 to `members` with an [IllegalArgumentException].
    public Majority {
      requireMembers(members);
      requireQuota(quota, members);
    }

    /// More than half of the members.
    public static Majority simple(int members) {
      return new Majority(members, members / 2 + 1);
    }
  }

  /// A weighted majority: the summed weights of the supporters must reach the quota.
  ///
  /// @param weights the members' weights, not negative; shares are given as integers (per mille,
  ///   say)
  /// @param quota the sum that carries, 1 to the sum of weights
  record Weighted(List<Long> weights, long quota) implements DecisionRule {
    /// Copies the weights; refuses an empty list, a negative weight, a sum beyond 2^62 and a quota
    /// outside 1 to the sum with an [IllegalArgumentException].
    public Weighted {
      weights = List.copyOf(weights);
      requireMembers(weights.size());
      requireQuota(quota, requireSum(weights));
    }

    private static long requireSum(List<Long> weights) {
      long sum = 0;
      for (long weight : weights) {
        if (weight < 0 || weight > (1L << 62) - sum) {
          throw new IllegalArgumentException("weight (" + weight + ") is negative or too large");
        }
        sum += weight;
      }
      return sum;
    }

    /// A weighted majority with weights written out.
    public static Weighted of(long quota, long... weights) {
      return new Weighted(Arrays.stream(weights).boxed().toList(), quota);
    }

    /// A weighted majority with decimal weights and quota, as they are printed: `1.5`, `0.05`. They
    /// are brought to whole numbers without rounding; refuses more digits than a long can hold with
    /// an [IllegalArgumentException].
    public static Weighted ofDecimals(BigDecimal quota, List<BigDecimal> weights) {
      int scale = Math.max(0, quota.scale());
      for (BigDecimal weight : weights) {
        scale = Math.max(scale, weight.scale());
      }
      int places = scale;
      try {
        return new Weighted(
            weights.stream().map(w -> w.movePointRight(places).longValueExact()).toList(),
            quota.movePointRight(places).longValueExact());
      } catch (ArithmeticException e) {
        throw new IllegalArgumentException(
            places == 0
                ? "weights or a quota beyond 9,223,372,036,854,775,807 cannot be counted"
                : "weights of (" + places + ") decimals are too long",
            e);
      }
    }

    @Override
    public int members() {
      return weights.size();
    }
  }

  /// A conjunction: a proposal must carry under each of the rules, such as a majority of states
  /// that also holds a majority of the population. Members with a veto are a [Weighted] rule in
  /// which each of them weighs one, the rest nothing, and the quota is their number
  /// ([#withVetoes]).
  ///
  /// @param rules one or more rules over the same members
  record Conjunction(List<DecisionRule> rules) implements DecisionRule {
    /// Refuses no rules and rules over different numbers of members with an
    /// [IllegalArgumentException].
    public Conjunction {
      rules = List.copyOf(rules);
      requireSameMembers(rules);
    }

    @Override
    public int members() {
      return rules.getFirst().members();
    }
  }

  /// A disjunction: a proposal carries if it does under any of the rules, such as a double majority
  /// or the assent of all but three.
  ///
  /// @param rules one or more rules over the same members
  record Disjunction(List<DecisionRule> rules) implements DecisionRule {
    /// Refuses no rules and rules over different numbers of members with an
    /// [IllegalArgumentException].
    public Disjunction {
      rules = List.copyOf(rules);
      requireSameMembers(rules);
    }

    @Override
    public int members() {
      return rules.getFirst().members();
    }
  }

  /// A double majority: a share of the members that holds a share of the weight, such as 55% of the
  /// states with 65% of the population.
  ///
  /// @param members the share of members needed
  /// @param weight the share of the weight needed
  /// @param weights the members' weights as they are, such as populations in persons
  static DecisionRule doubleMajority(Share members, Share weight, List<Long> weights) {
    int n = weights.size();
    long sum = weights.stream().mapToLong(Long::longValue).sum();
    int needed = (int) Math.max(1, members.leastOf(n));
    return new Conjunction(
        List.of(new Majority(n, needed), new Weighted(weights, Math.max(1, weight.leastOf(sum)))));
  }

  /// The rule with a blocking clause: it also carries if fewer than `blockers` are against.
  ///
  /// @param blockers how many members a blocking minority needs, 1 to n
  static DecisionRule withBlockingMinority(DecisionRule rule, int blockers) {
    int n = rule.members();
    if (blockers < 1 || blockers > n) {
      throw new IllegalArgumentException("blockers (" + blockers + ") must be in 1 to " + n);
    }
    return new Disjunction(List.of(rule, new Majority(n, n - blockers + 1)));
  }

  /// The rule with vetoes added: it must carry and none of the `vetoers` may be against.
  ///
  /// @param vetoers member numbers, at least one, each below n
  static DecisionRule withVetoes(DecisionRule rule, int... vetoers) {
    Long[] weights = new Long[rule.members()];
    Arrays.fill(weights, 0L);
    for (int member : vetoers) {
      weights[member] = 1L;
    }
    List<Long> list = List.of(weights);
    long quota = list.stream().mapToLong(Long::longValue).sum();
    return new Conjunction(List.of(rule, new Weighted(list, quota)));
  }

  private static void requireMembers(int members) {
    if (members < 1) {
      throw new IllegalArgumentException("members (" + members + ") must be 1 or more");
    }
  }

  private static void requireQuota(long quota, long most) {
    if (quota < 1 || quota > most) {
      throw new IllegalArgumentException("quota (" + quota + ") must be in 1 to " + most);
    }
  }

  private static void requireSameMembers(List<DecisionRule> rules) {
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("a combined rule needs one rule or more");
    }
    for (DecisionRule rule : rules) {
      if (rule.members() != rules.getFirst().members()) {
        throw new IllegalArgumentException(
            "rules over (" + rule.members() + ") and " + rules.getFirst().members() + " members");
      }
    }
  }
}
