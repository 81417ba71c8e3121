package org.entente.answer.page;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.entente.evidence.Figure;
import org.jspecify.annotations.Nullable;

/// Cells of a page's tables, found by the keys of table and column and the first words of the row.
///
/// @param table the table
public record Cells(Table table) {
  /// The cells of a page's table.
  public static Cells of(Page page, String key) {
    return new Cells(
        page.tables().stream()
            .filter(t -> t.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no table " + key + " on " + page.title())));
  }

  /// The number of a column.
  public int column(String key) {
    int column = table.columns().stream().map(Column::key).toList().indexOf(key);
    if (column < 0) {
      throw new AssertionError("no column " + key + " in " + table.key());
    }
    return column;
  }

  /// The rows whose first cells are these, as words.
  public List<List<@Nullable Object>> rows(String... first) {
    return table.rows().stream()
        .filter(row -> {
          for (int c = 0; c < first.length; c++) {
            if (!String.valueOf(row.get(c)).equals(first[c])) {
              return false;
            }
          }
          return true;
        })
        .toList();
  }

  /// The cell of the one row whose first cells are these.
  public Object at(String column, String... first) {
    List<List<@Nullable Object>> rows = rows(first);
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " rows " + List.of(first) + " in " + table.key());
    }
    return Objects.requireNonNull(rows.getFirst().get(column(column)));
  }

  /// The figure there.
  public Figure figure(String column, String... first) {
    return (Figure) at(column, first);
  }

  /// The value of the figure or number there.
  public double value(String column, String... first) {
    return value(at(column, first));
  }

  /// The value of a cell that is a figure or a number.
  public static double value(@Nullable Object cell) {
    OptionalDouble value =
        cell instanceof Figure figure
            ? figure.find()
            : OptionalDouble.of(((Number) Objects.requireNonNull(cell)).doubleValue());
    return value.orElseThrow();
  }

  /// A column from top to bottom.
  public List<@Nullable Object> all(String column) {
    int c = column(column);
    return table.rows().stream().<@Nullable Object>map(row -> row.get(c)).toList();
  }

  /// The sum of a column of figures or numbers.
  public double sum(String column) {
    return all(column).stream().mapToDouble(Cells::value).sum();
  }
}
