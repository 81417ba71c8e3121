package org.entente.hedonic;

/// Whose consent a player needs to move.
public enum Stability {
  /// Nobody's.
  NASH,
  /// That of the group that takes it in.
  INDIVIDUAL,
  /// That of the group that takes it in and of those left behind.
  CONTRACTUAL
}
