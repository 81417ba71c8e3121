package org.entente.dossier;

import org.entente.evidence.Range;
import org.jspecify.annotations.Nullable;

/// What one actor wants on an issue, and how much.
///
/// Several stakes of one actor on one issue are conflicting accounts of it; they stay side by side.
///
/// @param actor the ISO code of a state, the identifier of a coalition, or another name
/// @param position where on the scale from 0 to 100 it wants the outcome
/// @param salience how much it minds, 0 to 100
/// @param capability what it can bring to bear, 0 or more, in a unit that all actors share; null
///   where it is to be taken from the record
/// @param grounds what this rests on
public record Stake(
    String actor, Range position, Range salience, @Nullable Range capability, Grounds grounds) {
  private static final double MOST = 100;

  /// Refuses positions and saliences outside 0 to 100 and negative capabilities with an
  /// [IllegalArgumentException].
  public Stake {
    require("position", position, MOST);
    require("salience", salience, MOST);
    if (capability != null) {
      require("capability", capability, Double.MAX_VALUE);
    }
  }

  private static void require(String what, Range range, double most) {
    if (range.low() < 0 || range.high() > most) {
      throw new IllegalArgumentException(
          what + " (" + range.low() + " to " + range.high() + ") is out of range");
    }
  }
}
