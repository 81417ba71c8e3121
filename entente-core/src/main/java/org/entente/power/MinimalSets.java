package org.entente.power;

import java.util.ArrayList;
import java.util.List;

/// The minimal sets of members that carry a proposal, or that block it: every member is needed.
///
/// A set blocks if all the others together do not carry.
///
/// @param sets the sets in ascending order of size, then of members; members ascending
/// @param complete whether these are all minimal sets up to the size asked for
public record MinimalSets(List<List<Integer>> sets, boolean complete) {

  /// Copies the lists.
  public MinimalSets {
    sets = sets.stream().map(List::copyOf).toList();
  }

  /// The minimal winning sets of up to `mostMembers` members, `mostSets` at most. Cost: the sets of
  /// up to that size that can still be completed, at worst C(n, mostMembers).
  public static MinimalSets winning(DecisionRule rule, int mostMembers, int mostSets) {
    return find(rule, false, mostMembers, mostSets);
  }

  /// The minimal blocking sets, likewise.
  public static MinimalSets blocking(DecisionRule rule, int mostMembers, int mostSets) {
    return find(rule, true, mostMembers, mostSets);
  }

  private static MinimalSets find(
      DecisionRule rule, boolean blocking, int mostMembers, int mostSets) {
    if (mostMembers < 1 || mostSets < 1) {
      throw new IllegalArgumentException(
          "sets of (" + mostMembers + ") members, (" + mostSets + ") of them: both 1 or more");
    }
    List<List<Integer>> all = new ArrayList<>();
    boolean complete = true;
    for (int size = 1; size <= Math.min(mostMembers, rule.members()) && complete; size++) {
      complete = new MinimalSetSearch(RuleTable.of(rule), blocking, size, mostSets, all).run();
    }
    return new MinimalSets(all, complete);
  }
}
