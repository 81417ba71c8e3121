package org.entente.hypothesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.World;

/// A coalition of the registry at the end of a year, and what it shows.
///
/// @param coalition its identifier
/// @param hypothesis what it shows
/// @param year the year
/// @param values its value of each clue, NaN where there is none
public record ReferenceCase(
    String coalition, Hypothesis hypothesis, int year, List<Double> values) {
  private static final int FIRST = 1950;
  private static final int STEP = 5;

  /// Copies the list.
  public ReferenceCase {
    values = List.copyOf(values);
  }

  /// All cases known on a date: every coalition of the registry but the one in question, every
  /// fifth year from 1950 on, the last completed one among them. Cost: the values of all
  /// coalitions, some fourteen times.
  static List<ReferenceCase> of(
      World world, Situation asked, Yearbook yearbook, List<Clue> clues, Run run) {
    Set<String> replaced =
        world.coalitions().stream().map(Coalition::predecessor).collect(Collectors.toSet());
    List<Integer> years = new ArrayList<>();
    for (int year = asked.panel().present(); year >= FIRST; year -= STEP) {
      if (yearbook.years().first() <= year) {
        years.addFirst(year);
      }
    }
    List<List<ReferenceCase>> byYear = new ArrayList<>();
    years.forEach(_ -> byYear.add(new ArrayList<>()));
    Threads.each(
        "coalitions of other years",
        years.size(),
        run,
        y -> {
          int year = years.get(y);
          Panel panel = Panel.asOf(yearbook, LocalDate.of(year, 12, 31), Panel.YearRule.COMPLETED);
          for (Coalition coalition : world.coalitions()) {
            if (!coalition.id().equals(asked.coalition().id())) {
              Hypothesis.of(coalition, year, asked.asOf(), replaced)
                  .flatMap(h -> find(coalition, h, year, panel, clues))
                  .ifPresent(byYear.get(y)::add);
            }
          }
        });
    return byYear.stream().flatMap(List::stream).toList();
  }

  private static Optional<ReferenceCase> find(
      Coalition coalition, Hypothesis hypothesis, int year, Panel panel, List<Clue> clues) {
    return Situation.find(coalition, panel)
        .map(situation ->
            new ReferenceCase(
                coalition.id(),
                hypothesis,
                year,
                clues.stream().map(c -> c.value().applyAsDouble(situation)).toList()));
  }
}
