package org.entente.bargaining.spatial;

import java.util.List;

/// The state at the start of a turn and what the actors did in it.
///
/// @param positions each actor's position by dimension, on the scales
/// @param riskAttitudes each actor's risk attitude R: above 0 averse, below 0 daring
/// @param probabilities the probability that each actor's position is what is agreed; actors on one
///   position (within a thousandth of the scale) show the same, so that the sum may exceed 1
/// @param challenges the challenges of the turn by challenger; none in the last state
/// @param moved the sum of all actors' moves in the turn, in lengths of the scale
public record SpatialTurn(
    List<List<Double>> positions,
    List<Double> riskAttitudes,
    List<Double> probabilities,
    List<Challenge> challenges,
    double moved) {

  /// Copies the lists.
  public SpatialTurn {
    positions = positions.stream().map(List::copyOf).toList();
    riskAttitudes = List.copyOf(riskAttitudes);
    probabilities = List.copyOf(probabilities);
    challenges = List.copyOf(challenges);
  }
}
