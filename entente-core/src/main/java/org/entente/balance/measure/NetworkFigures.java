package org.entente.balance.measure;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
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
/// @param datasets the keys of the datasets behind it
public record NetworkFigures(SignedNetwork network, CampsOutcome outcome, List<String> datasets) {
  /// Copies the list.
  public NetworkFigures {
    datasets = List.copyOf(datasets);
  }

  /// The frustration of the division; where the division is not proved, down to its bound.
  public Figure frustration() {
    return frustration(x -> x, "least frustration of a division [CartwrightHarary1956]");
  }

  /// The share of weight that is not frustrated, F = 1 - 2L/m in weights: 1 for a balanced network,
  /// 0 or more; where the division is not proved, up to what its bound allows. 1 for a network
  /// without ties.
  public Figure normalised() {
    return frustration(
        x -> network.totalWeight() == 0 ? 1 : 1 - 2 * x / network.totalWeight(),
        "1 - 2 L / total weight");
  }

  private Figure frustration(DoubleUnaryOperator scale, String method) {
    double value = scale.applyAsDouble(outcome.frustration());
    double bound = scale.applyAsDouble(outcome.bound());
    Provenance provenance = provenance(method, network.edges(), "ties");
    return outcome instanceof CampsOutcome.Optimal
        ? Figure.exact(value, provenance)
        : Figure.of(
            value,
            new Interval(Math.min(value, bound), Math.max(value, bound), 1, Interval.Basis.BOUND),
            provenance);
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

  /// The walk index, given as a number; missing where that is NaN, for it was not taken.
  public Figure walks(double walks) {
    return Double.isNaN(walks)
        ? Figure.missing("too many nodes for eigenvectors")
        : Figure.exact(
            walks,
            provenance("tr exp(A) / tr exp(|A|) [EstradaBenzi2014]", network.nodes(), "nodes"));
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

  private Provenance provenance(String method, long observations, String unit) {
    return Provenance.of(datasets, observations, unit, method);
  }
}
