package org.entente.bargaining.spatial;

import java.util.List;

/// A challenge of one turn: who confronts whom, with what hope, and the bargain that is offered.
///
/// @param initiator the number of the challenger
/// @param target the number of the challenged
/// @param expectedGain the challenger's expected gain in utility, as it sees it
/// @param victory the probability that the challenger wins, as it sees it
/// @param bargains the bargains proposed, one or two
/// @param initiatorAccepts whether the challenger moves to one of them
/// @param targetAccepts whether the challenged moves to one of them
public record Challenge(
    int initiator,
    int target,
    double expectedGain,
    double victory,
    List<Offer> bargains,
    boolean initiatorAccepts,
    boolean targetAccepts) {

  /// Copies the list.
  public Challenge {
    bargains = List.copyOf(bargains);
  }

  /// Where each side would stand under a bargain.
  ///
  /// @param initiatorEnd the challenger's position by dimension, on the scales
  /// @param targetEnd the position of the challenged
  public record Offer(List<Double> initiatorEnd, List<Double> targetEnd) {
    /// Copies the lists.
    public Offer {
      initiatorEnd = List.copyOf(initiatorEnd);
      targetEnd = List.copyOf(targetEnd);
    }
  }
}
