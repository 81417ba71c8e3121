package org.entente.answer.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.page.Table;
import org.entente.world.State;
import org.entente.world.States;

/// The states of the registry as a table, all of them or those that existed on a date, by the name
/// of that date.
///
/// @param states the registry
/// @param on the date, if one is asked for
public record StateList(States states, Optional<LocalDate> on) {
  private Stream<State> listed() {
    return states.list().stream().filter(s -> on.map(s::existsOn).orElse(true));
  }

  /// The list as a table for exports.
  public Table table() {
    Table.Builder table =
        Table.builder("states", "States", "One row for each state of the system since 1816.")
            .integer("code", "COW", "Correlates of War code.", "")
            .text("cow", "Abb.", "Correlates of War abbreviation.")
            .text("iso3", "ISO", "ISO 3166 alpha-3 code; empty where none exists.")
            .text("name", "Name", "Name, of the date if one is given.")
            .text("capital", "Capital", "Capital, of the date if one is given.")
            .text("region", "Region", "Region; empty where none is recorded.")
            .text("periods", "Periods", "Years of existence, both ends included.");
    listed()
        .forEach(s ->
            table.row(
                s.code(),
                s.abbreviation(),
                s.iso3(),
                on.map(s::nameOn).orElse(s.name()),
                on.map(s::capitalOn).orElse(s.capital()),
                s.region(),
                periods(s)));
    return table.build();
  }

  /// The periods of existence by year, such as `1920-1940, 1991-`.
  static String periods(State s) {
    return s.periods().stream()
        .map(p -> p.from().getYear() + "-" + (p.isOpen() ? "" : String.valueOf(p.to().getYear())))
        .collect(Collectors.joining(", "));
  }
}
