package org.entente.balance.camps;

import org.entente.balance.Frustration;
import org.entente.balance.FrustrationOptions;
import org.entente.balance.FrustrationOutcome;
import org.entente.balance.SignedNetwork;
import org.entente.run.Run;

/// A way to divide a network into camps; what needs many divisions is given one.
@FunctionalInterface
public interface CampSolver {
  /// A division of the network.
  CampsOutcome solve(SignedNetwork network, Run run);

  /// The exact search for two camps in networks of any size, see [Frustration].
  static CampSolver twoCamps(FrustrationOptions options) {
    return (network, run) ->
        switch (Frustration.solve(network, options, run)) {
          case FrustrationOutcome.Optimal best ->
              new CampsOutcome.Optimal(best.partition(), best.value());
          case FrustrationOutcome.Bounded found ->
              new CampsOutcome.Bounded(found.partition(), found.value(), found.bound());
        };
  }

  /// The tree search of [Camps].
  static CampSolver of(CampsOptions options) {
    return (network, run) -> Camps.solve(network, options, run);
  }
}
