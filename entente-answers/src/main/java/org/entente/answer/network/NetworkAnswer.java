package org.entente.answer.network;

import java.util.List;
import java.util.Optional;
import org.entente.balance.SignedNetwork;
import org.entente.balance.camps.Agreement;
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
/// @param agreement what all best divisions agree on, for networks too large to list them; empty
///   for more than [#AGREEMENT] nodes, other numbers of camps, and where the division is not proved
/// @param quarrels the cheapest quarrels to settle if no friendship may be lost
/// @param leavings what the leaving of each member does; empty for more than [#LEAVING] nodes
/// @param draws what uncertain signs do; empty where all are certain
/// @param leftOut what there was no time for
public record NetworkAnswer(
    SignedNetwork network,
    List<String> names,
    CampsOutcome outcome,
    TriadCensus triads,
    Optional<WalkBalance> walks,
    Optional<AlgebraicConflict> conflict,
    Seam seam,
    Optional<CommonGround> ground,
    Optional<Agreement> agreement,
    Mending quarrels,
    List<Leaving> leavings,
    Optional<UncertainSigns> draws,
    List<String> leftOut) {
  /// The most nodes for which the leaving of each is tried.
  public static final int LEAVING = 200;

  /// The most nodes for which the agreement of all best divisions is sought.
  public static final int AGREEMENT = 300;

  /// Copies the lists.
  public NetworkAnswer {
    names = List.copyOf(names);
    leavings = List.copyOf(leavings);
    leftOut = List.copyOf(leftOut);
  }

  /// The answer for a network; `draws` is the number of draws of uncertain signs.
  public static NetworkAnswer of(
      SignedNetwork network, List<String> names, CampChoice choice, int draws, Run run) {
    TimeBudget budget = TimeBudget.of(choice, run);
    CampsOutcome outcome = budget.first(choice.solver()).solve(network, run);
    CampSolver quick = choice.quick();
    CampSolver solver = budget.within(quick);
    Mending mending = Mending.byQuarrelsOnly(network, quick, run);
    Optional<Agreement> agreement =
        wantsAgreement(network, outcome, choice)
            ? budget.ifTime(
                "what all best divisions agree on",
                () -> Agreement.of(network, outcome, solver, run))
            : Optional.empty();
    List<Leaving> leavings =
        network.nodes() <= LEAVING
            ? budget
                .ifTime(
                    "what the leaving of each does",
                    () -> Leaving.ofEach(network, outcome, solver, run))
                .orElse(List.of())
            : List.of();
    Optional<UncertainSigns> uncertain =
        network.isCertain()
            ? Optional.empty()
            : budget.ifTime(
                "what uncertain signs do", () -> UncertainSigns.draw(network, solver, draws, run));
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
        agreement,
        mending,
        leavings,
        uncertain,
        budget.leftOut());
  }

  private static boolean wantsAgreement(
      SignedNetwork network, CampsOutcome outcome, CampChoice choice) {
    return choice.most() == 2
        && network.nodes() > Camps.EXACT
        && network.nodes() <= AGREEMENT
        && outcome instanceof CampsOutcome.Optimal;
  }
}
