package org.entente.answer.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.part.Group;
import org.entente.run.Run;
import org.entente.world.State;
import org.jspecify.annotations.Nullable;

/// Figures of states by year.
final class StateExport {
  private static final Map<String, StateColumn> MEASURES = measuresByKey();

  private final ExportRequest request;
  private final Yearbook yearbook;
  private final Run run;
  private final List<Figure> figures = new ArrayList<>();

  StateExport(ExportRequest request, Yearbook yearbook, Run run) {
    this.request = request;
    this.yearbook = yearbook;
    this.run = run;
  }

  private static Map<String, StateColumn> measuresByKey() {
    Map<String, StateColumn> all = new LinkedHashMap<>();
    all.put("ideal_point", StateColumn.IDEAL_POINT);
    all.put("cinc", StateColumn.CINC);
    all.put("gdp", StateColumn.GDP);
    all.put("trade", StateColumn.TRADE);
    return all;
  }

  static List<String> measures() {
    return List.copyOf(MEASURES.keySet());
  }

  private static Column column(String measure) {
    return switch (measure) {
      case "ideal_point" ->
          Column.figure(
              measure,
              "Ideal point",
              "Position on the dimension of all votes.",
              "standard deviations");
      case "cinc" ->
          Column.figure(measure, "CINC", "Share of the world's material capabilities.", "share");
      case "gdp" -> Column.figure(measure, "GDP", "Gross domestic product.", "current US dollars");
      default ->
          Column.figure(
              measure, "Trade", "Imports and exports together.", "million current US dollars");
    };
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
            .column(Column.integer("year", "Year", "Calendar year.", "year"))
            .column(Column.integer("ccode", "COW", "COW code.", ""))
            .column(Column.text("iso3", "ISO", "ISO alpha-3 code, if it has one."))
            .column(Column.text("state", "State", "Name at the year's end."));
    request.measures().forEach(m -> table.column(column(m)));
    for (int year : request.years()) {
      run.checkInterrupted();
      YearSlice slice = ExportRequest.panel(yearbook, year).now();
      List<Integer> codes =
          request.states().stream().filter(s -> s.existsIn(year)).map(State::code).toList();
      Group group = Group.of(slice, codes);
      for (int k = 0; k < group.size(); k++) {
        table.row(row(slice, group, k, year).toArray());
      }
    }
    return table.build();
  }

  private List<@Nullable Object> row(YearSlice slice, Group group, int k, int year) {
    int code = group.code(k);
    State state = request.states().stream().filter(s -> s.code() == code).findFirst().orElseThrow();
    List<@Nullable Object> row = new ArrayList<>();
    row.addAll(List.of(year, code, state.iso3(), state.nameOn(LocalDate.of(year, 12, 31))));
    for (String measure : request.measures()) {
      Figure figure = figure(slice, Objects.requireNonNull(MEASURES.get(measure)), group.number(k));
      figures.add(figure);
      row.add(figure);
    }
    return row;
  }

  private static Figure figure(YearSlice slice, StateColumn column, int number) {
    double value = slice.has(column) ? slice.at(column, number) : Double.NaN;
    if (Double.isNaN(value)) {
      return Figure.missing(slice.whyMissing(column, "figures of the state"));
    }
    Provenance provenance =
        Provenance.of(slice.datasets(column), 1, "state-year", column.column())
            .with("year", slice.year());
    double sd =
        column.equals(StateColumn.IDEAL_POINT)
            ? slice.at(StateColumn.IDEAL_POINT_SD, number)
            : Double.NaN;
    return Double.isNaN(sd)
        ? Figure.exact(value, provenance)
        : Figure.of(
            value,
            new Interval(
                value - Interval.Z90 * sd,
                value + Interval.Z90 * sd,
                Interval.DEFAULT_LEVEL,
                Interval.Basis.POSTERIOR),
            provenance);
  }
}
