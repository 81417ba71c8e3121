package org.entente.power;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The power of members who have agreed in advance to stand together in unions: the Owen value, the
/// probability of being the pivot when the unions line up in a random order and the members of each
/// in a random order within it.
///
///     phi_i = sum over sets R of other unions, S of i's union without i of
///             r! (m-1-r)! / m! · s! (u-1-s)! / u! · [v(R + S + i) - v(R + S)]
///
/// with m unions, u members in i's own. With every member alone it is the Shapley-Shubik index, with
/// all in one union too. Exact; cost: sum over unions of u 2^(m - 1 + u).
///
/// Reference: [Owen1977].
///
/// @param members the members' power in their order; sum 1
/// @param unions the power of each union as a whole: the Shapley-Shubik index among the unions
public record OwenValue(List<Double> members, List<Double> unions) {
  private static final double MOST_SETS = 1L << 29;

  /// Copies the lists.
  public OwenValue {
    members = List.copyOf(members);
    unions = List.copyOf(unions);
  }

  /// The value under a partition of the members into unions. Refuses a list of unions that leaves a
  /// member out or names one twice with an [IllegalArgumentException].
  ///
  /// @throws VotingPower.TooLarge for more than half a billion sets
  public static OwenValue of(DecisionRule rule, List<List<Integer>> unions) {
    requirePartition(rule.members(), unions);
    double sets = 0;
    for (List<Integer> union : unions) {
      sets += Math.pow(2, unions.size() - 1 + union.size());
    }
    if (sets > MOST_SETS) {
      throw new VotingPower.TooLarge(rule.members());
    }
    RuleTable table = RuleTable.of(rule);
    Double[] power = new Double[rule.members()];
    List<Double> totals = new ArrayList<>();
    for (int u = 0; u < unions.size(); u++) {
      double[] own = new UnionPivots(table, unions, u).power();
      double total = 0;
      for (int k = 0; k < own.length; k++) {
        power[unions.get(u).get(k)] = own[k];
        total += own[k];
      }
      totals.add(total);
    }
    return new OwenValue(List.of(power), totals);
  }

  private static void requirePartition(int members, List<List<Integer>> unions) {
    BitSet seen = new BitSet();
    for (List<Integer> union : unions) {
      if (union.isEmpty()) {
        throw new IllegalArgumentException("a union is empty");
      }
      for (int member : union) {
        if (member < 0 || member >= members || seen.get(member)) {
          throw new IllegalArgumentException(
              "member (" + member + ") of a union is unknown or named twice");
        }
        seen.set(member);
      }
    }
    if (seen.cardinality() < members) {
      throw new IllegalArgumentException(
          "member (" + seen.nextClearBit(0) + ") is in no union; name it alone");
    }
  }
}
