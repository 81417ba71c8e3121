package org.entente.balance.camps;

import org.entente.balance.SignedNetwork;
import org.entente.run.Run;

/// A way to divide a network into camps; what needs many divisions is given one.
@FunctionalInterface
public interface CampSolver {
  /// A division of the network.
  CampsOutcome solve(SignedNetwork network, Run run);

  /// The tree search of [Camps].
  static CampSolver of(CampsOptions options) {
    return (network, run) -> Camps.solve(network, options, run);
  }
}
