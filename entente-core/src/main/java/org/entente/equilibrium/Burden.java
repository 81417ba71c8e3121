package org.entente.equilibrium;

import java.util.List;

/// How a loss falls on the members of a coalition, and the payments among them that would make it
/// the same share of each one's income.
///
/// @param members the members' burdens
/// @param mean the loss of all together, as a share of their income
public record Burden(List<Member> members, double mean) {

  /// A member's burden.
  ///
  /// @param economy its name
  /// @param loss its loss of welfare as a share of its income; negative for a gain
  /// @param receives what it would receive to bear the mean, as a share of its income; negative if
  ///   it would pay
  /// @param receivesOfWorld the same as a share of world income; the members' sum is 0
  public record Member(String economy, double loss, double receives, double receivesOfWorld) {}

  /// Copies the list.
  public Burden {
    members = List.copyOf(members);
  }

  /// The burden of members after a shock; payments at the incomes before it, to first order.
  /// Refuses no members with an [IllegalArgumentException].
  public static Burden of(
      TradeShares trade, List<Equilibrium.Change> changes, List<Integer> members) {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a burden needs members (0)");
    }
    double lost = 0;
    double income = 0;
    for (int member : members) {
      lost += (1 - changes.get(member).welfare()) * trade.income(member);
      income += trade.income(member);
    }
    double mean = lost / income;
    return new Burden(
        members.stream()
            .map(member -> {
              double loss = 1 - changes.get(member).welfare();
              double receives = loss - mean;
              return new Member(
                  trade.economies().get(member), loss, receives, receives * trade.income(member));
            })
            .toList(),
        mean);
  }
}
