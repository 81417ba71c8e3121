package org.entente.balance.measure;

import java.util.List;
import java.util.Optional;
import org.entente.balance.SignedNetwork;
import org.entente.balance.camps.CampsOutcome;
import org.entente.balance.camps.UncertainSigns;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

/// The measures of one network as figures.
///
/// @param network the network
/// @param outcome its division
public record NetworkFigures(SignedNetwork network, CampsOutcome outcome) {

  /// The frustration of the division; where the division is not proved, down to its bound.
  public Figure frustration() {
    Provenance provenance =
        provenance(
            "least frustration of a division [CartwrightHarary1956]", network.edges(), "ties");
    return outcome instanceof CampsOutcome.Optimal
        ? Figure.exact(outcome.frustration(), provenance)
        : Figure.of(
            outcome.frustration(),
            new Interval(outcome.bound(), outcome.frustration(), 1, Interval.Basis.BOUND),
            provenance);
  }

  /// The share of weight that is not frustrated, F = 1 - 2L/m in weights: 1 for a balanced network,
  /// 0 or more. 1 for a network without ties.
  public Figure normalised() {
    double share =
        network.totalWeight() == 0 ? 1 : 1 - 2 * outcome.frustration() / network.totalWeight();
    return Figure.exact(share, provenance("1 - 2 L / total weight", network.edges(), "ties"));
  }

  /// The mean frustration over draws of uncertain signs.
  public Figure expected(UncertainSigns draws) {
    return Figure.of(
        draws.frustration(),
        new Interval(
            Math.min(draws.frustration(), draws.interval().low()),
            Math.max(draws.frustration(), draws.interval().high()),
            draws.interval().level(),
            draws.interval().basis()),
        provenance("mean over draws of the signs", draws.draws(), "draws"));
  }

  /// The share of balanced triangles.
  public Figure triangles(TriadCensus triads) {
    return triads.balance().isPresent()
        ? Figure.exact(
            triads.balance().getAsDouble(),
            provenance(
                "share of balanced triangles [CartwrightHarary1956]",
                triads.triangles(),
                "triangles"))
        : Figure.missing("the network has no triangle");
  }

  /// The walk index; missing where it was not taken.
  public Figure walks(Optional<WalkBalance> walks) {
    return walks
        .map(w ->
            Figure.exact(
                w.global(),
                provenance("tr exp(A) / tr exp(|A|) [EstradaBenzi2014]", network.nodes(), "nodes")))
        .orElseGet(() -> Figure.missing("too many nodes for eigenvectors"));
  }

  /// The largest algebraic conflict of its components.
  public Figure conflict(AlgebraicConflict conflict) {
    return Figure.exact(
        conflict.largest(),
        provenance(
            "smallest eigenvalue of the signed Laplacian, largest of the components"
                + " [KunegisEtAl2010]",
            network.nodes(),
            "nodes"));
  }

  private static Provenance provenance(String method, long observations, String unit) {
    return Provenance.of(List.of(), observations, unit, method);
  }
}
