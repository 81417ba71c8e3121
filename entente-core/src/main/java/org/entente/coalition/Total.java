package org.entente.coalition;

import java.util.List;
import java.util.TreeMap;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

/// A total of the parts, made only on request and with its weights: the weighted mean of the parts'
/// percentiles among random coalitions, exit pressure counted from the other end.
///
/// @param figure the total in percent; its interval is the band over all weightings that double or
///   halve each weight in turn
/// @param weights the weights used
public record Total(Figure figure, Weights weights) {

  /// The total of the parts under the weights. Missing if a part with weight has no percentile.
  static Total of(List<PartAssessment> parts, Weights weights) {
    for (PartAssessment part : parts) {
      if (weights.of(part.part()) > 0 && !part.percentile().isKnown()) {
        return new Total(
            Figure.missing("no total: " + part.part().title() + " has no figure"), weights);
      }
    }
    double value = mean(parts, weights);
    double low = value;
    double high = value;
    for (PartAssessment part : parts) {
      for (double factor : new double[] {0.5, 2}) {
        double other = mean(parts, scaled(weights, part.part(), factor));
        low = Math.min(low, other);
        high = Math.max(high, other);
      }
    }
    TreeMap<String, String> shown = new TreeMap<>();
    weights.byPart().forEach((p, w) -> shown.put("weight of " + p.key(), String.valueOf(w)));
    return new Total(
        Figure.of(
            value,
            new Interval(low, high, 1.0, Interval.Basis.RANGE),
            new Provenance(
                List.of(), parts.size(), "parts", "weighted mean of percentiles", shown)),
        weights);
  }

  private static Weights scaled(Weights weights, Part part, double factor) {
    var map = new java.util.EnumMap<Part, Double>(Part.class);
    map.putAll(weights.byPart());
    map.computeIfPresent(part, (_, w) -> w * factor);
    return new Weights(map);
  }

  private static double mean(List<PartAssessment> parts, Weights weights) {
    double sum = 0;
    double total = 0;
    for (PartAssessment part : parts) {
      double weight = weights.of(part.part());
      if (weight > 0) {
        double percentile = part.percentile().find().orElseThrow();
        sum += weight * (part.part().moreIsStronger() ? percentile : 100 - percentile);
        total += weight;
      }
    }
    return sum / total;
  }
}
