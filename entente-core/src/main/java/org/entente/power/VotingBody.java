package org.entente.power;

import java.util.HashSet;
import java.util.List;

/// A body that votes: its members by name, its rule, and what else is known of them.
///
/// @param title what it is called
/// @param members the members' names
/// @param rule the rule over the members in their order
/// @param words the rule in words
/// @param unions a partition of the members, by number, into those that stand together; empty if
///   none is given
/// @param positions the members' positions in one or two dimensions; empty if none are given
public record VotingBody(
    String title,
    List<String> members,
    DecisionRule rule,
    String words,
    List<List<Integer>> unions,
    List<List<Double>> positions) {

  /// Copies the lists; refuses names that are not those of the rule's members, or that come twice,
  /// with an [IllegalArgumentException].
  public VotingBody {
    members = List.copyOf(members);
    unions = unions.stream().map(List::copyOf).toList();
    positions = positions.stream().map(List::copyOf).toList();
    if (members.size() != rule.members() || new HashSet<>(members).size() < members.size()) {
      throw new IllegalArgumentException(
          "(" + members.size() + ") names, different ones for " + rule.members() + " members");
    }
  }
}
