package org.entente.hedonic;

import java.util.List;

/// Who goes when one leaves.
///
/// @param leaver the player that leaves first
/// @param rounds who goes in each round
/// @param staying who is left
/// @param gone the leaver and those who stand with it
/// @param apart who went and stands with nobody
public record Cascade(int leaver, List<Round> rounds, long staying, long gone, long apart) {

  /// One round.
  ///
  /// @param following those who go to the ones who left
  /// @param parting those who go to nobody
  public record Round(long following, long parting) {}

  /// Copies the list.
  public Cascade {
    rounds = List.copyOf(rounds);
  }
}
