package org.entente.answer.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.idealpoint.YearbookPositions;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.panel.Recorded;
import org.entente.panel.StateColumn;
import org.entente.panel.Yearbook;
import org.entente.part.Group;
import org.entente.part.MemberFigure;
import org.entente.part.capacity.CapacityByCapabilities;
import org.entente.run.Run;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// Figures of states by year.
final class StateExport {
  private static final List<Column> MEASURES =
      List.of(
          Column.figure(
              "ideal_point",
              "Ideal point",
              "Position on the dimension of all votes.",
              "standard deviations"),
          Column.figure("cinc", "CINC", "Share of the world's material capabilities.", "share"),
          Column.figure("gdp", "GDP", "Gross domestic product.", "current US dollars"),
          Column.figure(
              "trade", "Trade", "Imports and exports together.", "million current US dollars"));

  private final ExportRequest request;
  private final Yearbook yearbook;
  private final YearbookPositions positions;
  private final Run run;
  private final List<Figure> figures = new ArrayList<>();

  StateExport(ExportRequest request, World world, Yearbook yearbook, Run run) {
    this.request = request;
    this.yearbook = yearbook;
    positions = new YearbookPositions(yearbook, world, null);
    this.run = run;
  }

  static List<String> measures() {
    return columns().stream().map(Column::key).toList();
  }

  private static List<Column> columns() {
    return Stream.concat(
            MEASURES.stream(),
            own().map(c -> Column.figure(c.column(), c.column(), "Own series.", c.unit())))
        .toList();
  }

  /* The columns of series that a user brought. */
  private static Stream<StateColumn> own() {
    return StateColumn.list().stream().filter(c -> c.kind().startsWith("own_"));
  }

  /// The figures that the table shows, for their sources.
  List<Figure> figures() {
    return figures;
  }

  /// One row for each state and year in which it existed.
  Table table() {
    request.requireRows(request.states().size());
    Table.Builder table =
        Table.builder(
                "states",
                "States by year",
                "One row for each state and year; figures are those known on 31 December.")
            .integer("year", "Year", "Calendar year.", "year")
            .integer("ccode", "COW", "COW code.", "")
            .text("iso3", "ISO", "ISO alpha-3 code, if it has one.")
            .text("state", "State", "Name at the year's end.");
    columns().stream().filter(m -> request.asks(m.key())).forEach(table::column);
    for (int year : request.years()) {
      run.checkInterrupted();
      addYear(table, year);
    }
    return table.build();
  }

  private void addYear(Table.Builder table, int year) {
    Panel panel = ExportRequest.panel(yearbook, year);
    List<State> states = request.states().stream().filter(s -> s.existsIn(year)).toList();
    Group group = Group.of(panel.now(), states.stream().map(State::code).toList());
    Map<Integer, Figure> shares =
        new CapacityByCapabilities()
            .members(panel, group, run).stream()
                .collect(Collectors.toMap(MemberFigure::state, MemberFigure::figure));
    for (int k = 0; k < group.size(); k++) {
      int code = group.code(k);
      int number = group.number(k);
      State state = states.stream().filter(s -> s.code() == code).findFirst().orElseThrow();
      List<@Nullable Object> row = new ArrayList<>();
      row.addAll(List.of(year, code, state.iso3(), state.nameOn(LocalDate.of(year, 12, 31))));
      for (String measure : request.measures()) {
        Figure figure =
            switch (measure) {
              case "ideal_point" -> positions.position(String.valueOf(code), year);
              case "cinc" -> Objects.requireNonNull(shares.get(code));
              case "gdp" -> Recorded.of(panel.now(), StateColumn.GDP, group.number(k));
              case "trade" -> Recorded.of(panel.now(), StateColumn.TRADE, group.number(k));
              default ->
                  own()
                      .filter(c -> c.column().equals(measure))
                      .findFirst()
                      .map(c -> Recorded.of(panel.now(), c, number))
                      .orElseThrow();
            };
        figures.add(figure);
        row.add(figure);
      }
      table.row(row.toArray());
    }
  }
}
