package org.entente.scenario;

import org.entente.evidence.Figure;

/// What one change moves in a part.
///
/// @param change the change
/// @param moved its share of the difference: the Shapley value of the change in the game whose
///   value is the part's figure after any subset of the changes; the shares sum to the difference
public record Cause(Change change, Figure moved) {
  /// The change in words.
  public String words() {
    return ScenarioWords.clause(change);
  }
}
