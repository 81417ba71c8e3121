package org.entente.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.coalition.RandomCoalitions;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.part.GroupValue;
import org.entente.part.PartDefinition;
import org.entente.run.Run;

/// Coalitions side by side at one date, with the probability that one exceeds the other.
///
/// Draw b of what is uncertain is the same for every coalition (common random numbers), so that
/// what moves both does not blur their difference: the same bootstrap replicate of the roll calls
/// for interests, the same half-life and unseen years for trust, the same year for flows, the same
/// components for capabilities.
///
/// @param year the year whose figures are in use
/// @param coalitions the identifiers in the order asked for
/// @param parts the parts in order
public record Comparison(int year, List<String> coalitions, List<PartComparison> parts) {

  /// Copies the lists.
  public Comparison {
    coalitions = List.copyOf(coalitions);
    parts = List.copyOf(parts);
  }

  /// The comparison of two or more sides under the definitions; fewer are refused with an
  /// [IllegalArgumentException]. The order of sides decides the order of the answer alone. Cost:
  /// the sides' figures, their draws, and `randomDraws` random coalitions of each size.
  public static Comparison of(
      List<Side> sides, List<PartDefinition> definitions, Panel panel, int randomDraws, Run run) {
    if (sides.size() < 2) {
      throw new IllegalArgumentException("sides (" + sides.size() + ") must be 2 or more");
    }
    Map<Integer, RandomCoalitions> randomBySize = new HashMap<>();
    List<PartComparison> parts = new ArrayList<>();
    for (PartDefinition definition : definitions) {
      run.checkInterrupted();
      parts.add(part(sides, definition, panel, randomDraws, randomBySize, run));
    }
    return new Comparison(panel.year(), sides.stream().map(Side::id).toList(), parts);
  }

  private static PartComparison part(
      List<Side> sides,
      PartDefinition definition,
      Panel panel,
      int randomDraws,
      Map<Integer, RandomCoalitions> randomBySize,
      Run run) {
    List<Figure> figures = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    List<Figure> percentiles = new ArrayList<>();
    GroupValue value = definition.over(panel.now());
    Map<Integer, double[]> valuesBySize = new HashMap<>();
    for (Side side : sides) {
      Estimate estimate = definition.estimate(panel, side.group(), run);
      Figure figure = estimate.figure();
      RandomCoalitions random =
          randomBySize.computeIfAbsent(
              side.group().size(),
              size -> RandomCoalitions.draw(panel.now(), size, randomDraws, run.seed()));
      double[] values =
          valuesBySize.computeIfAbsent(side.group().size(), _ -> random.values(value));
      figures.add(figure);
      percentiles.add(random.percentile(values, figure));
      estimates.add(estimate);
    }
    return new PartComparison(
        definition.part(),
        definition.key(),
        definition.meaning().wording().draws(),
        figures,
        percentiles,
        pairs(sides, estimates));
  }

  private static List<PairComparison> pairs(List<Side> sides, List<Estimate> estimates) {
    List<PairComparison> pairs = new ArrayList<>();
    for (int a = 0; a < sides.size(); a++) {
      for (int b = a + 1; b < sides.size(); b++) {
        pairs.add(pair(sides.get(a).id(), sides.get(b).id(), estimates.get(a), estimates.get(b)));
      }
    }
    return pairs;
  }

  private static PairComparison pair(
      String first, String second, Estimate ofFirst, Estimate ofSecond) {
    if (ofFirst instanceof Estimate.Known a && ofSecond instanceof Estimate.Known b) {
      Estimate.Known difference = a.less(b, "difference of two coalitions");
      return new PairComparison(
          first,
          second,
          difference.figure(),
          difference.shareAbove(),
          difference.shareAtZero(),
          difference.shareBelow());
    }
    Figure missing =
        Figure.missing((ofFirst instanceof Estimate.Missing ? first : second) + " has no figure");
    return new PairComparison(first, second, missing, missing, missing, missing);
  }
}
