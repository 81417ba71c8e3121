package org.entente.evidence;

/// Something between two states that lasted for some years.
///
/// @param first the COW code of one
/// @param second the COW code of the other
/// @param from the first year
/// @param to the last year
/// @param value how strong it was; what that counts is said where it comes from
public record DyadSpell(int first, int second, int from, int to, int value) {
  /// Refuses a spell of one state with itself, and reversed years, with an
  /// [IllegalArgumentException].
  public DyadSpell {
    if (first == second || from > to) {
      throw new IllegalArgumentException(
          "spell of " + first + " and " + second + " from " + from + " to " + to);
    }
  }
}
