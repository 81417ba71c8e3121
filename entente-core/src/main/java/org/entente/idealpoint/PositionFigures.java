package org.entente.idealpoint;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;

/// Positions, differences and distances as figures.
public final class PositionFigures {
  private static final String METHOD = "dynamic ordinal ideal points [BaileyStrezhnevVoeten2017]";

  private PositionFigures() {}

  /// Where positions fitted to votes come from.
  ///
  /// @param datasets the datasets of the votes
  /// @param votes the votes that placed them
  /// @param periodWord what a period is called
  /// @param period the period
  /// @param dimension the dimension, from 1
  /// @param dimensions the dimensions of the fit
  public static Provenance fromVotes(
      List<String> datasets,
      long votes,
      String periodWord,
      int period,
      int dimension,
      int dimensions) {
    return Provenance.of(datasets, votes, "votes", METHOD)
        .with(periodWord, period)
        .with("dimension", dimension + " of " + dimensions);
  }

  /// Where the positions of a year come from that were fitted to votes up to its end.
  ///
  /// @param datasets the datasets of the votes
  /// @param observations the roll calls of the year, or on an issue area the states placed
  /// @param issue the issue area, empty for all votes
  /// @param year the year
  public static Provenance upToYear(
      List<String> datasets, long observations, Optional<String> issue, int year) {
    Provenance all =
        Provenance.of(datasets, observations, issue.isEmpty() ? "roll calls" : "states", METHOD);
    return issue
        .map(i -> all.with("issue", i))
        .orElse(all)
        .with("year", year)
        .with("votes", "up to the end of the year");
  }

  /// A position fitted to votes in a period; missing where there is none.
  public static Figure fitted(
      Optional<Position> position, Supplier<Provenance> provenance, int period) {
    return figure(position, provenance, "no vote that counts in " + period);
  }

  /// A position from votes up to the end of a year; missing where there is none.
  public static Figure ofYear(
      Optional<Position> position, Supplier<Provenance> provenance, int year) {
    return figure(position, provenance, "it cast no vote that counts in " + year);
  }

  private static Figure figure(
      Optional<Position> position, Supplier<Provenance> provenance, String missing) {
    return position
        .map(p -> Figure.of(p.mean(), p.interval(), provenance.get()))
        .orElseGet(() -> Figure.missing(missing));
  }

  /// How far one actor is above another in a period; missing where one has no position.
  public static Figure difference(
      Optional<IdealPointFit.Difference> gap, Supplier<Provenance> provenance, int period) {
    return gap.map(d -> Figure.of(d.value(), d.interval(), provenance.get()))
        .orElseGet(() -> Figure.missing("one of the two cast no vote that counts in " + period));
  }

  /// How far two actors stand apart over issue areas in a period.
  public static Figure distance(
      VectorDistance distance, List<String> datasets, String periodWord, int period) {
    return Figure.of(
        distance.value(),
        distance.interval(),
        Provenance.of(
                datasets,
                distance.areas(),
                "issue areas",
                "distance over issue areas [BaileyStrezhnevVoeten2017]")
            .with(periodWord, period));
  }

  /// A figure of the fit with the interval of a bootstrap; missing where too few of the replicates
  /// have it.
  ///
  /// @param figure the figure; one that is missing stays so
  /// @param spread what the replicates say about it
  /// @param seed their seed
  public static Figure resampled(
      Figure figure, Optional<BootstrapPositions.Spread> spread, long seed) {
    return switch (figure) {
      case Figure.Missing missing -> missing;
      case Figure.Known known ->
          spread
              .map(s ->
                  Figure.of(
                      known.value(),
                      s.interval(),
                      known
                          .provenance()
                          .with("bootstrap replicates", s.replicates())
                          .with("seed", seed)))
              .orElseGet(
                  () -> Figure.missing("absent from more than half of the bootstrap replicates"));
    };
  }
}
