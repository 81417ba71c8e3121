package org.entente.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.part.GroupValue;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.situation.Situation;
import org.entente.world.States;

/// The league table of coalitions at one date.
///
/// Ordered by a part's figure, strongest first (least first for exit pressure), or by the total:
/// the weighted mean of percentiles. Lines without the figure come last, by identifier. Coalitions
/// whose intervals overlap are tied ([Rank]).
///
/// @param year the year whose figures are in use
/// @param options how they are ranked
/// @param lines the coalitions, first place first
public record Ranking(int year, RankingOptions options, List<RankedCoalition> lines) {

  /// Copies the list.
  public Ranking {
    lines = List.copyOf(lines);
  }

  /// The ranking of the situations, whatever their order, under a definition of each part in order;
  /// all are of the one panel given, others are refused with an [IllegalArgumentException]. The
  /// same on any number of threads. Cost: the candidates' figures; random draws times the cost of a
  /// prepared value for each distinct size, or each candidate where they are matched.
  public static Ranking of(
      List<Situation> situations,
      List<PartDefinition> definitions,
      Panel panel,
      States states,
      RankingOptions options,
      Run run) {
    if (situations.stream().anyMatch(s -> s.panel() != panel)) {
      throw new IllegalArgumentException("a situation is of another panel");
    }
    List<Candidate> byId =
        situations.stream().map(Candidate::of).sorted(Comparator.comparing(Candidate::id)).toList();
    GroupValue[] values = new GroupValue[definitions.size()];
    Threads.each(values.length, run, p -> values[p] = definitions.get(p).over(panel.now()));
    RandomValues random = RandomValues.of(byId, List.of(values), panel, states, options, run);
    Figure[][] figures = new Figure[definitions.size()][byId.size()];
    Threads.each(
        byId.size(),
        run,
        c -> {
          for (int p = 0; p < figures.length; p++) {
            figures[p][c] = definitions.get(p).figure(panel, byId.get(c).group(), run);
          }
        });
    List<RankedCoalition> unordered = new ArrayList<>();
    List<List<Optional<Rank>>> ranks = ranks(definitions, figures);
    for (int c = 0; c < byId.size(); c++) {
      List<RankedPart> parts = new ArrayList<>();
      for (int p = 0; p < figures.length; p++) {
        parts.add(
            new RankedPart(
                definitions.get(p).meaning(),
                figures[p][c],
                random.random(c).percentile(random.values(c, p), figures[p][c]),
                ranks.get(p).get(c)));
      }
      unordered.add(line(byId.get(c), parts, options));
    }
    return new Ranking(panel.year(), options, LeagueTable.ordered(unordered, options, run));
  }

  private static List<List<Optional<Rank>>> ranks(
      List<PartDefinition> definitions, Figure[][] figures) {
    return IntStream.range(0, figures.length)
        .mapToObj(p -> Ranks.of(List.of(figures[p]), definitions.get(p).part().moreIsStronger()))
        .toList();
  }

  private static RankedCoalition line(
      Candidate candidate, List<RankedPart> parts, RankingOptions options) {
    Figure unknown = Figure.missing("not yet placed");
    return new RankedCoalition(
        candidate.id(),
        candidate.name(),
        candidate.group().size(),
        parts,
        Scores.total(parts, options.weights()),
        Optional.empty(),
        unknown,
        unknown);
  }
}
