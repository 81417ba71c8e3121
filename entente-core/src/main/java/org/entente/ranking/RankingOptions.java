package org.entente.ranking;

import java.util.Optional;
import org.entente.coalition.Likeness;
import org.entente.coalition.Weights;
import org.entente.part.Part;

/// How coalitions are ranked.
///
/// @param by the part whose figure orders the table; empty for the total
/// @param weights the weights of the total
/// @param likeness which of the other coalitions one is placed among
/// @param matching what random coalitions share with the coalition
/// @param randomDraws the number of random coalitions compared with, 1 or more
public record RankingOptions(
    Optional<Part> by, Weights weights, Likeness likeness, Matching matching, int randomDraws) {
  /// Refuses fewer than one draw with an [IllegalArgumentException].
  public RankingOptions {
    if (randomDraws < 1) {
      throw new IllegalArgumentException("random draws (" + randomDraws + ") must be 1 or more");
    }
  }

  /// The same by a part.
  RankingOptions by(Part part) {
    return new RankingOptions(Optional.of(part), weights, likeness, matching, randomDraws);
  }
}
