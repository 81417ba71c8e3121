package org.entente.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.part.PartDefinition;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.run.UserProblem;
import org.entente.situation.Situation;
import org.entente.world.Coalition;

/// A coalition's parts as of the end of each year, with the membership of that day.
///
/// @param coalition the identifier
/// @param name the full name
/// @param years the membership at the end of each year, in order
/// @param parts the parts in order
public record Trend(String coalition, String name, List<YearEnd> years, List<PartTrend> parts) {

  /// Copies the lists.
  public Trend {
    years = List.copyOf(years);
    parts = List.copyOf(parts);
  }

  /// The trend of the real situations from the end of year `from` to the end of year `to`, both
  /// included and cut to what the yearbook holds. Throws [UserProblem] if no year is left or the
  /// coalition has no two members at the end of any. Cost: an assessment's figures for each year.
  public static Trend of(
      Coalition coalition,
      List<PartDefinition> definitions,
      Yearbook yearbook,
      int from,
      int to,
      Run run) {
    int first = Math.max(from, yearbook.years().first());
    int last = Math.min(to, yearbook.years().last());
    if (first > last) {
      throw UserProblem.usage(
          "no year from " + from + " to " + to + " is in the yearbook",
          "It holds " + yearbook.years().first() + " to " + yearbook.years().last() + ".");
    }
    return find(coalition, definitions, yearbook, first, last, run)
        .orElseThrow(() ->
            UserProblem.usage(
                Phrase.of(
                    "%s has no two members at the end of any year from %s to %s",
                    coalition.id(), first, last),
                "See: entente show " + coalition.id() + "."));
  }

  /// The same trend; empty if no year is left or the coalition has no two members at the end of
  /// any.
  public static Optional<Trend> find(
      Coalition coalition,
      List<PartDefinition> definitions,
      Yearbook yearbook,
      int from,
      int to,
      Run run) {
    int[] years =
        IntStream.rangeClosed(
                Math.max(from, yearbook.years().first()), Math.min(to, yearbook.years().last()))
            .toArray();
    if (IntStream.of(years).noneMatch(y -> coalition.membersOn(endOf(y)).size() > 1)) {
      return Optional.empty();
    }
    Figure[][] figures = figures(coalition, definitions, yearbook, years, run);
    List<PartTrend> parts = new ArrayList<>();
    for (int p = 0; p < definitions.size(); p++) {
      parts.add(partTrend(definitions.get(p), years, List.of(figures[p])));
    }
    return Optional.of(
        new Trend(coalition.id(), coalition.name(), yearEnds(coalition, years), parts));
  }

  private static LocalDate endOf(int year) {
    return LocalDate.of(year, 12, 31);
  }

  private static Figure[][] figures(
      Coalition coalition,
      List<PartDefinition> definitions,
      Yearbook yearbook,
      int[] years,
      Run run) {
    Figure[][] figures = new Figure[definitions.size()][years.length];
    Threads.each(
        "years",
        years.length,
        run,
        y -> {
          Panel panel = Panel.asOf(yearbook, endOf(years[y]), Panel.YearRule.COMPLETED);
          Optional<Situation> then = Situation.find(coalition, panel);
          for (int p = 0; p < figures.length; p++) {
            PartDefinition definition = definitions.get(p);
            figures[p][y] =
                then.map(s -> definition.figure(s.panel(), s.group(), run))
                    .orElseGet(
                        () -> Figure.missing("fewer than two members at the end of " + years[y]));
          }
        });
    return figures;
  }

  private static PartTrend partTrend(PartDefinition definition, int[] years, List<Figure> figures) {
    List<Break> breaks = new ArrayList<>();
    List<Steady> steady = new ArrayList<>();
    for (Stretches.Stretch stretch : Stretches.of(years, figures)) {
      breaks.addAll(Breaks.find(stretch.yearArray(), stretch.valueArray()));
      stretch.findSteady().ifPresent(steady::add);
    }
    return new PartTrend(definition.meaning(), figures, breaks, steady);
  }

  private static List<YearEnd> yearEnds(Coalition coalition, int[] years) {
    List<YearEnd> ends = new ArrayList<>();
    for (int y = 0; y < years.length; y++) {
      List<Integer> now = coalition.membersOn(endOf(years[y]));
      List<Integer> before = y == 0 ? now : coalition.membersOn(endOf(years[y - 1]));
      ends.add(
          new YearEnd(
              years[y],
              now,
              now.stream().filter(m -> !before.contains(m)).toList(),
              before.stream().filter(m -> !now.contains(m)).toList()));
    }
    return ends;
  }
}
