package org.entente.contribution;

/// A coalition game: a value v(S) for every set S of the players 0 to n - 1, with v of the empty
/// set 0.
public interface Game {
  /// The number of players n.
  int players();

  /// The value v(S) of the players with the given numbers, strictly ascending; finite, and 0 of no
  /// player. Called by several threads at once.
  double value(int... players);
}
