package org.entente.answer.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.jspecify.annotations.Nullable;

/// A table as it is exported: each figure in seven columns, each cell a [String], [Long], [Double],
/// [java.time.LocalDate] or null.
///
/// @param columns the columns; none is of kind FIGURE
/// @param rows the cells
public record FlatTable(List<Column> columns, List<List<@Nullable Object>> rows) {

  /// The flat form of a table. Cost: its cells.
  public static FlatTable of(Table table) {
    List<Column> columns = new ArrayList<>();
    table.columns().forEach(c -> columns.addAll(flat(c)));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      List<@Nullable Object> cells = new ArrayList<>(columns.size());
      for (Object cell : row) {
        addFlat(cells, cell);
      }
      rows.add(cells);
    }
    return new FlatTable(columns, rows);
  }

  /// The rows as objects by column key; a day is a string, no value is null.
  public List<Map<String, @Nullable Object>> objects() {
    List<Map<String, @Nullable Object>> objects = new ArrayList<>();
    for (List<@Nullable Object> cells : rows) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      for (int c = 0; c < cells.size(); c++) {
        Object cell = cells.get(c);
        row.put(columns.get(c).key(), cell instanceof LocalDate d ? d.toString() : cell);
      }
      objects.add(row);
    }
    return objects;
  }

  private static List<Column> flat(Column column) {
    Column c = withUnitInWords(column);
    if (c.kind() != Column.Kind.FIGURE) {
      return List.of(c);
    }
    String of = " of " + c.key();
    return List.of(
        Column.number(c.key(), c.title(), c.description(), c.unit()),
        Column.number(c.key() + "_low", c.title(), "lower end of the interval" + of, c.unit()),
        Column.number(c.key() + "_high", c.title(), "upper end of the interval" + of, c.unit()),
        Column.number(
            c.key() + "_level", c.title(), "nominal coverage of the interval" + of, "0 to 1"),
        Column.text(
            c.key() + "_basis",
            c.title(),
            "how the interval"
                + of
                + " was obtained: exact, bootstrap, posterior, range, bound or drift"),
        Column.integer(
            c.key() + "_year", c.title(), "year" + of + ", where it is of one", "calendar year"),
        Column.text(
            c.key() + "_missing", c.title(), "why there is no value" + of + "; empty if there is"));
  }

  private static Column withUnitInWords(Column c) {
    return c.unit().startsWith(Column.UNIT_IN)
        ? new Column(
            c.key(),
            c.title(),
            c.description(),
            c.kind(),
            "see " + c.unit().substring(Column.UNIT_IN.length()),
            c.hidden())
        : c;
  }

  /* An end that is open is empty. */
  private static @Nullable Double end(double end) {
    return Double.isInfinite(end) ? null : end;
  }

  private static void addFlat(List<@Nullable Object> cells, @Nullable Object cell) {
    switch (cell) {
      case Figure.Known(double value, Interval in, Provenance source) -> {
        cells.add(value);
        cells.add(end(in.low()));
        cells.add(end(in.high()));
        cells.add(in.level());
        cells.add(in.basis().name().toLowerCase(Locale.ROOT));
        OptionalInt year = source.findYear();
        cells.add(year.isEmpty() ? null : (long) year.getAsInt());
        cells.add(null);
      }
      case Figure.Missing(String reason) -> {
        for (int k = 0; k < 6; k++) {
          cells.add(null);
        }
        cells.add(reason);
      }
      case null, default -> cells.add(cell);
    }
  }
}
