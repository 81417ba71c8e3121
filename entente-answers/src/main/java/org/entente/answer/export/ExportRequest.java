package org.entente.answer.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;
import org.entente.world.State;
import org.entente.world.World;

/// What is exported: states, years and measures, found and checked.
///
/// @param states the states in order of their codes
/// @param years the years, ascending
/// @param measures the keys of the measures, in their order
record ExportRequest(List<State> states, List<Integer> years, List<String> measures) {
  /// A table of more rows is asked for in parts.
  static final int MAX_ROWS = 1_000_000;

  ExportRequest {
    states = List.copyOf(states);
    years = List.copyOf(years);
    measures = List.copyOf(measures);
  }

  /// Finds states, years and measures. Throws [UserProblem] for what there is not.
  static ExportRequest of(
      World world,
      Yearbook yearbook,
      List<String> names,
      int from,
      int to,
      List<String> wanted,
      List<String> known) {
    List<State> states = new ArrayList<>();
    for (String name : names) {
      State state = world.getState(name);
      if (!states.contains(state)) {
        states.add(state);
      }
    }
    states.sort(Comparator.comparingInt(State::code));
    if (from > to) {
      throw UserProblem.usage(
          "no years: --from (" + from + ") is after --to (" + to + ")", "Exchange the two.");
    }
    List<Integer> years =
        yearbook.years().stream().filter(y -> y >= from && y <= to).sorted().toList();
    if (years.isEmpty()) {
      throw UserProblem.usage(
          "there are no figures from " + from + " to " + to,
          Phrase.of(
              "The yearbook reaches from %s to %s.",
              yearbook.years().first(), yearbook.years().last()));
    }
    return new ExportRequest(states, years, measures(wanted, known));
  }

  private static List<String> measures(List<String> wanted, List<String> known) {
    for (String measure : wanted) {
      if (!known.contains(measure)) {
        String near = NearMiss.advice(measure, known);
        throw UserProblem.usage(
            "no measure \"" + measure + "\"",
            near.isEmpty() ? "The measures are " + String.join(", ", known) + "." : near);
      }
    }
    return wanted.isEmpty() ? known : known.stream().filter(wanted::contains).toList();
  }

  /// What was known at the end of a year.
  static Panel panel(Yearbook yearbook, int year) {
    return Panel.asOf(yearbook, LocalDate.of(year, 12, 31), Panel.YearRule.COMPLETED);
  }

  /// Refuses more rows than [#MAX_ROWS].
  void requireRows(long perYear) {
    if (perYear * years.size() > MAX_ROWS) {
      throw UserProblem.usage(
          "that would be up to " + perYear * years.size() + " rows, more than " + MAX_ROWS,
          "Ask for fewer states or years at a time.");
    }
  }

  boolean asks(String measure) {
    return measures.contains(measure);
  }
}
