package org.entente.balance.camps;

import java.util.ArrayList;
import java.util.List;
import org.entente.balance.SignedNetwork;
import org.entente.run.Run;

/// What the leaving of one member does to the frustration of a network.
///
/// @param member the node
/// @param frustration the least frustration of the network without it, or that of the best division
///   found
/// @param relief the frustration of the whole less that; 0 or more where both are proved
/// @param proved whether both are proved
public record Leaving(int member, double frustration, double relief, boolean proved) {

  /// The leaving of every member, given the division of the whole. Cost: n divisions.
  public static List<Leaving> ofEach(
      SignedNetwork network, CampsOutcome whole, CampSolver solver, Run run) {
    List<Leaving> leavings = new ArrayList<>();
    for (int v = 0; v < network.nodes(); v++) {
      run.checkInterrupted();
      int gone = v;
      CampsOutcome rest = solver.solve(Networks.among(network, u -> u != gone), run);
      leavings.add(
          new Leaving(
              v,
              rest.frustration(),
              whole.frustration() - rest.frustration(),
              whole instanceof CampsOutcome.Optimal && rest instanceof CampsOutcome.Optimal));
    }
    return leavings;
  }
}
