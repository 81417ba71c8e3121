package org.entente.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Percentiles;
import org.entente.evidence.Provenance;
import org.entente.part.Part;
import org.entente.run.Run;

/// Puts lines in order, gives them their places, and says how far each order depends on the
/// weights.
final class LeagueTable {
  private static final double TAIL = 0.05;
  private static final String UNWEIGHTED = "a part has no figure";
  private static final Figure NO_TOTAL = Figure.missing("the table is not ordered by the total");

  private LeagueTable() {}

  /// The lines in order, completed.
  static List<RankedCoalition> ordered(
      List<RankedCoalition> lines, RankingOptions options, Run run) {
    boolean moreIsStronger = options.by().map(Part::moreIsStronger).orElse(true);
    List<RankedCoalition> sorted = new ArrayList<>(lines);
    sorted.sort(
        Comparator.comparing((RankedCoalition line) -> !key(line, options).isKnown())
            .thenComparingDouble(
                line -> (moreIsStronger ? -1 : 1) * key(line, options).find().orElse(0))
            .thenComparing(RankedCoalition::id));
    List<Optional<Rank>> ranks =
        Ranks.of(sorted.stream().map(line -> key(line, options)).toList(), moreIsStronger);
    if (options.by().isPresent()) {
      return IntStream.range(0, sorted.size())
          .mapToObj(k -> placed(sorted.get(k), ranks.get(k), NO_TOTAL, NO_TOTAL))
          .toList();
    }
    Map<String, Figure> places = placesUnderWeights(sorted, run);
    List<RankedCoalition> complete = new ArrayList<>();
    for (int k = 0; k < sorted.size(); k++) {
      RankedCoalition line = sorted.get(k);
      complete.add(
          placed(
              line,
              ranks.get(k),
              k + 1 < sorted.size()
                  ? shareAbove(line, sorted.get(k + 1))
                  : Figure.missing("the last line"),
              places.getOrDefault(line.id(), Figure.missing(UNWEIGHTED))));
    }
    return complete;
  }

  private static RankedCoalition placed(
      RankedCoalition line, Optional<Rank> rank, Figure aboveNext, Figure placeUnderWeights) {
    return new RankedCoalition(
        line.id(),
        line.name(),
        line.members(),
        line.parts(),
        line.total(),
        rank,
        aboveNext,
        placeUnderWeights);
  }

  /* What the table is ordered by. */
  private static Figure key(RankedCoalition line, RankingOptions options) {
    return options.by().map(part -> line.part(part).figure()).orElse(line.total());
  }

  /// The share of weightings, uniform on the simplex, under which the one's total is above the
  /// other's.
  static Figure shareAbove(RankedCoalition one, RankedCoalition other) {
    Optional<double[]> a = Scores.of(one);
    Optional<double[]> b = Scores.of(other);
    if (a.isEmpty() || b.isEmpty()) {
      return Figure.missing(UNWEIGHTED);
    }
    double[] differences = new double[a.get().length];
    for (int p = 0; p < differences.length; p++) {
      differences[p] = a.get()[p] - b.get()[p];
    }
    return Figure.exact(
        OrderShare.above(differences),
        Provenance.of(
            List.of(),
            differences.length,
            "parts",
            "share of weightings uniform on the simplex [Varsi1973]"));
  }

  private static Map<String, Figure> placesUnderWeights(List<RankedCoalition> lines, Run run) {
    List<RankedCoalition> scored =
        lines.stream().filter(line -> Scores.of(line).isPresent()).toList();
    double[][] scores =
        scored.stream().map(line -> Scores.of(line).orElseThrow()).toArray(double[][]::new);
    int[][] places = Weighting.places(scores, Weighting.DRAWS, run.seed());
    Map<String, Figure> byId = new HashMap<>();
    for (int c = 0; c < places.length; c++) {
      byId.put(
          scored.get(c).id(),
          Figure.of(
              at(places[c], 0.5),
              new Interval(
                  at(places[c], TAIL), at(places[c], 1 - TAIL), 1 - 2 * TAIL, Interval.Basis.RANGE),
              Provenance.of(
                      List.of(),
                      Weighting.DRAWS,
                      "weightings",
                      "place by total under random weights")
                  .with("seed", run.seed())));
    }
    return byId;
  }

  /* Places are whole. */
  private static double at(int[] ascending, double p) {
    return Math.rint(Percentiles.quantile(Arrays.stream(ascending).asDoubleStream().toArray(), p));
  }
}
