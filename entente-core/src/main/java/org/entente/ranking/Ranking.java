package org.entente.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.coalition.Likeness;
import org.entente.coalition.RealCoalitions;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.situation.Situation;
import org.entente.world.States;

/// The league table of coalitions at one date.
///
/// Ordered by a part's figure, strongest first (least first for exit pressure), or by the total:
/// the weighted mean of percentiles among the other coalitions of the table. A part of which no
/// coalition has a figure gives way to the first of which one has. Lines without the figure come
/// last, by identifier. Coalitions are put in [Tiers] by each part; those whose intervals overlap
/// are tied ([Rank]).
///
/// @param year the year whose figures are in use
/// @param options how they are ranked
/// @param lines the coalitions, first place first
/// @param tiers how many tiers each part has, and how sure they are
public record Ranking(
    int year, RankingOptions options, List<RankedCoalition> lines, Map<Part, Tiers> tiers) {

  private static final Figure UNCOMPARED =
      Figure.missing("only what the table is ordered by is set beside random coalitions");

  /// Copies the collections.
  public Ranking {
    lines = List.copyOf(lines);
    tiers = Collections.unmodifiableMap(new EnumMap<>(tiers));
  }

  /// The ranking of the situations, whatever their order, under a definition of each part in order;
  /// all are of the one panel given, others are refused with an [IllegalArgumentException]. The
  /// same on any number of threads. Cost: the candidates' figures; of the part that the table is
  /// ordered by, random draws times the cost of a prepared value for each distinct size, or each
  /// candidate where they are matched.
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
    Estimate[][] estimates = new Estimate[definitions.size()][byId.size()];
    Threads.each(
        "coalitions",
        byId.size(),
        run,
        c -> {
          for (int p = 0; p < estimates.length; p++) {
            estimates[p][c] =
                definitions.get(p).estimate(panel, byId.get(c).group(), run).workedOut();
          }
        });
    Tiers[] tiers = new Tiers[definitions.size()];
    Threads.each(
        tiers.length,
        run,
        p ->
            tiers[p] = Tiers.of(List.of(estimates[p]), definitions.get(p).part().moreIsStronger()));
    Figure[][] figures = new Figure[definitions.size()][];
    for (int p = 0; p < figures.length; p++) {
      figures[p] = Stream.of(estimates[p]).map(Estimate::figure).toArray(Figure[]::new);
    }
    Map<Part, Tiers> byPart = new EnumMap<>(Part.class);
    for (int p = 0; p < tiers.length; p++) {
      byPart.put(definitions.get(p).part(), tiers[p]);
    }
    RankingOptions possible = possible(options, byPart);
    Figure[][] percentiles = new Figure[definitions.size()][];
    for (int p = 0; p < percentiles.length; p++) {
      percentiles[p] =
          possible.by().equals(Optional.of(definitions.get(p).part()))
              ? RandomPercentiles.of(
                  byId, definitions.get(p), figures[p], panel, states, options, run)
              : Collections.nCopies(byId.size(), UNCOMPARED).toArray(Figure[]::new);
    }
    List<RankedCoalition> unordered = new ArrayList<>();
    List<List<Optional<Rank>>> ranks = ranks(definitions, figures);
    for (int c = 0; c < byId.size(); c++) {
      List<RankedPart> parts = new ArrayList<>();
      for (int p = 0; p < figures.length; p++) {
        parts.add(
            new RankedPart(
                definitions.get(p).meaning(),
                figures[p][c],
                standing(byId, c, figures[p], definitions.get(p), states, options.likeness()),
                percentiles[p][c],
                ranks.get(p).get(c),
                tiers[p].numbers().get(c)));
      }
      unordered.add(line(byId.get(c), parts, options));
    }
    return new Ranking(
        panel.year(), possible, LeagueTable.ordered(unordered, possible, run), byPart);
  }

  /* Among the figures of the other candidates. */
  private static Figure standing(
      List<Candidate> candidates,
      int c,
      Figure[] figures,
      PartDefinition definition,
      States states,
      Likeness likeness) {
    List<Integer> others = IntStream.range(0, figures.length).filter(k -> k != c).boxed().toList();
    return RealCoalitions.standing(
        figures[c],
        candidates.get(c).group(),
        others.stream().map(k -> candidates.get(k).group()).toList(),
        others.stream().map(k -> figures[k]).toList(),
        definition,
        states,
        likeness);
  }

  /* The part asked for, or the first that exists where that one does not. */
  private static RankingOptions possible(RankingOptions options, Map<Part, Tiers> tiers) {
    List<Part> known =
        tiers.entrySet().stream()
            .filter(e -> e.getValue().count() > 0)
            .map(Map.Entry::getKey)
            .toList();
    return options
        .by()
        .filter(part -> !known.isEmpty() && !known.contains(part))
        .map(_ -> options.by(known.getFirst()))
        .orElse(options);
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
