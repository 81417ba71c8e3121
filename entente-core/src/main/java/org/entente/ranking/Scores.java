package org.entente.ranking;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.coalition.Weights;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

/// The scores that a total is the weighted mean of: percentiles among the other coalitions of the
/// table, exit pressure counted from the other end.
final class Scores {
  private Scores() {}

  /// The total under the weights; its interval is that of all percentiles at their lower, or all at
  /// their upper ends. Missing if a part with weight has no percentile.
  static Figure total(List<RankedPart> parts, Weights weights) {
    double sum = 0;
    double low = 0;
    double high = 0;
    double all = 0;
    TreeMap<String, String> shown = new TreeMap<>();
    for (RankedPart part : parts) {
      double weight = weights.of(part.part());
      if (weight > 0) {
        if (!(part.standing() instanceof Figure.Known percentile)) {
          return Figure.missing("no total: " + part.part().title() + " has no figure");
        }
        boolean reversed = !part.part().moreIsStronger();
        Interval in = percentile.interval();
        sum += weight * score(percentile.value(), reversed);
        low += weight * score(reversed ? in.high() : in.low(), reversed);
        high += weight * score(reversed ? in.low() : in.high(), reversed);
        all += weight;
        shown.put("weight of " + part.part().key(), String.valueOf(weight));
      }
    }
    return Figure.of(
        sum / all,
        new Interval(Math.min(low, sum) / all, Math.max(high, sum) / all, 1, Interval.Basis.BOUND),
        new Provenance(List.of(), shown.size(), "parts", "weighted mean of percentiles", shown));
  }

  private static double score(double percentile, boolean reversed) {
    return reversed ? 100 - percentile : percentile;
  }

  /// The scores of a line in all parts; empty if one is missing.
  static Optional<double[]> of(RankedCoalition line) {
    double[] scores = new double[line.parts().size()];
    for (int p = 0; p < scores.length; p++) {
      RankedPart part = line.parts().get(p);
      if (!(part.standing() instanceof Figure.Known percentile)) {
        return Optional.empty();
      }
      scores[p] = score(percentile.value(), !part.part().moreIsStronger());
    }
    return Optional.of(scores);
  }
}
