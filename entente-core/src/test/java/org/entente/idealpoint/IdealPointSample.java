package org.entente.idealpoint;

import java.util.List;

/// What a sampler found.
///
/// @param positions the positions, by actor in the order of the record, then period
/// @param heldOut for every vote of the record held out, the mean over draws of the probability
///   that the model gives it; NaN where the votes sampled have none of the actor in the period or
///   none on the roll call
/// @param acceptedPositions share of proposals for positions that were accepted, over all chains
/// @param acceptedRollCalls the same for the parameters of roll calls
/// @param acceptedStretches the same for the common stretches of all periods
public record IdealPointSample(
    List<SampledPosition> positions,
    List<Double> heldOut,
    double acceptedPositions,
    double acceptedRollCalls,
    double acceptedStretches) {
  /// Copies the lists.
  public IdealPointSample {
    positions = List.copyOf(positions);
    heldOut = List.copyOf(heldOut);
  }
}
