package org.entente.app.balance;

import java.util.List;
import java.util.Optional;
import org.entente.balance.SignedNetwork;
import org.entente.balance.camps.CampSolver;
import org.entente.balance.camps.Camps;
import org.entente.balance.camps.CampsOutcome;
import org.entente.balance.camps.CommonGround;
import org.entente.balance.camps.Leaving;
import org.entente.balance.camps.Mending;
import org.entente.balance.camps.Seam;
import org.entente.balance.camps.UncertainSigns;
import org.entente.balance.measure.AlgebraicConflict;
import org.entente.balance.measure.TriadCensus;
import org.entente.balance.measure.WalkBalance;
import org.entente.run.Run;

/// Everything that is computed of one signed network, before it is shown.
///
/// @param network the network
/// @param names the names shown for the nodes, in their order
/// @param outcome its division into camps
/// @param triads its triangles
/// @param walks its walk-based balance; empty for a network of more than [WalkBalance#LARGEST]
///   nodes
/// @param conflict the algebraic conflict of its components; empty as the walks
/// @param seam where the camps meet
/// @param ground all best divisions; empty for more than [Camps#EXACT] nodes
/// @param quarrels the cheapest quarrels to settle if no friendship may be lost
/// @param leavings what the leaving of each member does; empty for more than [#LEAVING] nodes
/// @param draws what uncertain signs do; empty where all are certain
public record NetworkAnswer(
    SignedNetwork network,
    List<String> names,
    CampsOutcome outcome,
    TriadCensus triads,
    Optional<WalkBalance> walks,
    Optional<AlgebraicConflict> conflict,
    Seam seam,
    Optional<CommonGround> ground,
    Mending quarrels,
    List<Leaving> leavings,
    Optional<UncertainSigns> draws) {
  /// The most nodes for which the leaving of each is tried.
  public static final int LEAVING = 200;

  /// Copies the lists.
  public NetworkAnswer {
    names = List.copyOf(names);
    leavings = List.copyOf(leavings);
  }

  /// The answer for a network; `draws` is the number of draws of uncertain signs.
  public static NetworkAnswer of(
      SignedNetwork network, List<String> names, CampChoice choice, int draws, Run run) {
    CampSolver solver = choice.solver();
    CampsOutcome outcome = solver.solve(network, run);
    boolean spectral = network.nodes() <= WalkBalance.LARGEST;
    return new NetworkAnswer(
        network,
        names,
        outcome,
        TriadCensus.of(network),
        spectral ? Optional.of(WalkBalance.of(network)) : Optional.empty(),
        spectral ? Optional.of(AlgebraicConflict.of(network)) : Optional.empty(),
        Seam.of(network, outcome.partition()),
        network.nodes() <= Camps.EXACT
            ? Optional.of(CommonGround.of(network, choice.options(), run))
            : Optional.empty(),
        Mending.byQuarrelsOnly(network, solver, run),
        network.nodes() <= LEAVING ? Leaving.ofEach(network, outcome, solver, run) : List.of(),
        network.isCertain()
            ? Optional.empty()
            : Optional.of(UncertainSigns.draw(network, solver, draws, run)));
  }

  /// The share of weight that is not frustrated, F = 1 - 2L/m in weights: 1 for a balanced network,
  /// 0 or more. 1 for a network without ties.
  public double normalised() {
    return network.totalWeight() == 0 ? 1 : 1 - 2 * outcome.frustration() / network.totalWeight();
  }
}
