package org.entente.text.check;

import org.entente.evidence.Figure;
import org.jspecify.annotations.Nullable;

/// One figure that bears on a claim.
///
/// @param measure what it measures, in words
/// @param unit the unit, `share` for a share of one; empty for none
/// @param figure the figure, or why it is missing
/// @param percentile where it stands among all pairs of states of the year, 0 to 100; null where it
///   is not compared
/// @param speaks 1 for the claim, -1 against it, 0 neither way
public record Signal(
    String measure, String unit, Figure figure, @Nullable Double percentile, int speaks) {

  /// The same speaking the other way, for a claim that denies.
  Signal turned() {
    return new Signal(measure, unit, figure, percentile, -speaks);
  }
}
