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
import org.entente.situation.Situation;

/// Situations side by side at one date: coalitions, or one coalition as it is and as it might be,
/// with the probability that one exceeds the other.
///
/// Draw b of what is uncertain is the same for every coalition (common random numbers), so that
/// what moves both does not blur their difference: the same bootstrap replicate of the roll calls
/// for interests, the same half-life and unseen years for trust, the same year for flows, the same
/// components for capabilities.
///
/// @param year the year whose figures are in use
/// @param coalitions the identifiers, with what is supposed, in the order asked for
/// @param parts the parts in order
public record Comparison(int year, List<String> coalitions, List<PartComparison> parts) {

  /// Copies the lists.
  public Comparison {
    coalitions = List.copyOf(coalitions);
    parts = List.copyOf(parts);
  }

  /// The comparison of two or more situations of one year under the definitions; fewer, or other
  /// years, are refused with an [IllegalArgumentException]. Their order decides the order of the
  /// answer alone. Cost: the figures, their draws, and `randomDraws` random coalitions of each
  /// size.
  public static Comparison of(
      List<Situation> situations, List<PartDefinition> definitions, int randomDraws, Run run) {
    if (situations.size() < 2) {
      throw new IllegalArgumentException(
          "situations (" + situations.size() + ") must be 2 or more");
    }
    int year = situations.getFirst().panel().year();
    if (situations.stream().anyMatch(s -> s.panel().year() != year)) {
      throw new IllegalArgumentException("the situations are of several years");
    }
    List<Side> sides = situations.stream().map(Side::of).toList();
    Map<DrawnFrom, RandomCoalitions> drawn = new HashMap<>();
    List<PartComparison> parts = new ArrayList<>();
    for (PartDefinition definition : definitions) {
      run.checkInterrupted();
      parts.add(part(sides, definition, randomDraws, drawn, run));
    }
    return new Comparison(year, sides.stream().map(Side::id).toList(), parts);
  }

  private static PartComparison part(
      List<Side> sides,
      PartDefinition definition,
      int randomDraws,
      Map<DrawnFrom, RandomCoalitions> drawn,
      Run run) {
    List<Figure> figures = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    List<Figure> percentiles = new ArrayList<>();
    Map<Panel, GroupValue> ready = new HashMap<>();
    Map<DrawnFrom, double[]> values = new HashMap<>();
    for (Side side : sides) {
      Panel panel = side.panel();
      Estimate estimate = definition.estimate(panel, side.group(), run);
      Figure figure = estimate.figure();
      DrawnFrom from = new DrawnFrom(panel, side.group().size());
      RandomCoalitions random =
          drawn.computeIfAbsent(
              from, f -> RandomCoalitions.draw(panel.now(), f.size(), randomDraws, run.seed()));
      figures.add(figure);
      percentiles.add(
          random.percentile(
              values.computeIfAbsent(
                  from,
                  _ -> random.values(ready.computeIfAbsent(panel, p -> definition.over(p.now())))),
              figure));
      estimates.add(estimate);
    }
    return new PartComparison(definition.meaning(), figures, percentiles, pairs(sides, estimates));
  }

  /* Random coalitions of one size among the states of one panel; a panel is equal to itself only. */
  private record DrawnFrom(Panel panel, int size) {}

  /// One part of two situations: the difference of the first from the second, draw by draw, where
  /// both share what is uncertain; a supposed situation and the real one share all of it. Cost: the
  /// two estimates and their draws.
  public static PairComparison pair(
      Situation first, Situation second, PartDefinition definition, Run run) {
    return pair(
        first.label(),
        second.label(),
        definition.estimate(first.panel(), first.group(), run),
        definition.estimate(second.panel(), second.group(), run));
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
