package org.entente.balance.measure;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.entente.balance.SignedNetwork;
import org.entente.balance.camps.CampsOutcome;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

/// The measures of one of many networks as figures, with the datasets behind it.
///
/// @param network the network
/// @param outcome its division
/// @param datasets the keys of the datasets behind it
public record ManyNetworksFigures(
    SignedNetwork network, CampsOutcome outcome, List<String> datasets) {
  /// Copies the list.
  public ManyNetworksFigures {
    datasets = List.copyOf(datasets);
  }

  /// The share of balanced triangles.
  public Figure triangles() {
    TriadCensus triads = TriadCensus.of(network);
    return triads.balance().isPresent()
        ? exact(triads.balance().getAsDouble(), "share of balanced triangles")
        : Figure.missing("no triangle");
  }

  /// The walk index, given as a number; missing where that is NaN.
  public Figure walks(double walks) {
    return Double.isNaN(walks)
        ? Figure.missing("too many nodes")
        : exact(walks, "tr exp(A) / tr exp(|A|) [EstradaBenzi2014]");
  }

  /// The frustration of the division; where the division is not proved, down to its bound.
  public Figure frustration() {
    return frustration(x -> x);
  }

  /// The share of weight that is not frustrated, 1 for a network without ties.
  public Figure normalised() {
    return frustration(x -> network.totalWeight() == 0 ? 1 : 1 - 2 * x / network.totalWeight());
  }

  private Figure frustration(DoubleUnaryOperator scale) {
    double value = scale.applyAsDouble(outcome.frustration());
    double bound = scale.applyAsDouble(outcome.bound());
    return outcome instanceof CampsOutcome.Optimal
        ? exact(value, "least frustration [CartwrightHarary1956]")
        : Figure.of(
            value,
            new Interval(Math.min(value, bound), Math.max(value, bound), 1, Interval.Basis.BOUND),
            provenance("frustration of the best division found"));
  }

  private Figure exact(double value, String method) {
    return Figure.exact(value, provenance(method));
  }

  private Provenance provenance(String method) {
    return Provenance.of(datasets, network.edges(), "ties", method);
  }
}
