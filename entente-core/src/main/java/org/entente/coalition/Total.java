package org.entente.coalition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.part.Part;

/// A total of the parts, made only on request and with its weights: the weighted mean of the parts'
/// percentiles among the other coalitions of the time, exit pressure counted from the other end.
///
/// @param figure the total in percent; its interval is the band over all weightings that double or
///   halve each weight in turn
/// @param weights the weights used
/// @param byWeight for each part with weight, the total with its range when this weight alone is
///   halved and doubled: how far the verdict hangs on it
public record Total(Figure figure, Weights weights, Map<Part, Figure> byWeight) {

  /// Copies the map.
  public Total {
    byWeight = Collections.unmodifiableMap(new LinkedHashMap<>(byWeight));
  }

  /// The total of the parts under the weights. Missing if a part with weight has no percentile.
  static Total of(List<PartAssessment> parts, Weights weights) {
    for (PartAssessment part : parts) {
      if (weights.of(part.part()) > 0 && !part.standing().isKnown()) {
        return new Total(
            Figure.missing("no total: " + part.part().title() + " has no figure"),
            weights,
            Map.of());
      }
    }
    double value = mean(parts, weights);
    double low = value;
    double high = value;
    Provenance provenance = provenance(parts, weights);
    Map<Part, Figure> byWeight = new LinkedHashMap<>();
    for (PartAssessment part : parts) {
      if (weights.of(part.part()) > 0) {
        double halved = mean(parts, scaled(weights, part.part(), 0.5));
        double doubled = mean(parts, scaled(weights, part.part(), 2));
        byWeight.put(part.part(), figure(value, halved, doubled, provenance));
        low = Math.min(low, Math.min(halved, doubled));
        high = Math.max(high, Math.max(halved, doubled));
      }
    }
    return new Total(figure(value, low, high, provenance), weights, byWeight);
  }

  private static Figure figure(double value, double one, double other, Provenance provenance) {
    return Figure.of(
        value,
        new Interval(Math.min(one, other), Math.max(one, other), 1.0, Interval.Basis.RANGE),
        provenance);
  }

  private static Provenance provenance(List<PartAssessment> parts, Weights weights) {
    TreeMap<String, String> shown = new TreeMap<>();
    weights.byPart().forEach((p, w) -> shown.put("weight of " + p.key(), String.valueOf(w)));
    List<String> datasets =
        parts.stream()
            .filter(p -> weights.of(p.part()) > 0)
            .flatMap(p -> p.figure().known().stream())
            .flatMap(k -> k.provenance().datasets().stream())
            .toList();
    return new Provenance(
        datasets,
        weights.byPart().size(),
        "parts",
        "weighted mean of percentiles among the other coalitions of the time, exit pressure reversed",
        shown);
  }

  private static Weights scaled(Weights weights, Part part, double factor) {
    Map<Part, Double> map = new EnumMap<>(Part.class);
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
        double percentile = part.standing().find().orElseThrow();
        sum += weight * (part.part().moreIsStronger() ? percentile : 100 - percentile);
        total += weight;
      }
    }
    return sum / total;
  }
}
