package org.entente.answer.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A table of an answer: shown in text and HTML, exported as CSV, Parquet and JSON.
///
/// One row is one observation and one column one variable, so that an export can be read without
/// further work.
///
/// @param key the name in exports: lower case, digits and `-`; unique on its page
/// @param title what the table holds
/// @param caption what a row is, of which year, from which source
/// @param columns the columns, with distinct keys
/// @param rows the cells of each row in the order of the columns; a cell is of its column's kind,
///   or null where there is no value (a figure is never null: it says itself why it is missing)
/// @param shown the most rows shown to the eye, 0 for all, below 0 for none; exports always hold
///   all
public record Table(
    String key,
    String title,
    String caption,
    List<Column> columns,
    List<List<@Nullable Object>> rows,
    int shown) {
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

  /// Copies the lists and refuses keys that are no names or not distinct, rows of another length
  /// than the columns and cells of another kind, with an [IllegalArgumentException]. Cost: the
  /// cells.
  public Table {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("table key (" + key + ") must match " + KEY);
    }
    columns = List.copyOf(columns);
    Set<String> seen = new HashSet<>();
    for (Column column : columns) {
      if (!seen.add(column.key())) {
        throw new IllegalArgumentException("column " + column.key() + " occurs twice in " + key);
      }
    }
    List<List<@Nullable Object>> copies = new ArrayList<>(rows.size());
    for (List<@Nullable Object> row : rows) {
      check(key, columns, row);
      copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = Collections.unmodifiableList(copies);
  }

  /// The same table with so many rows shown to the eye, 0 for all, below 0 for none.
  public Table showing(int most) {
    return new Table(key, title, caption, columns, rows, most);
  }

  /// The rows shown to the eye.
  public List<List<@Nullable Object>> shownRows() {
    return leavesOut() ? rows.subList(0, Math.max(0, shown)) : rows;
  }

  /// Whether there are more rows than those shown to the eye.
  public boolean leavesOut() {
    return shown != 0 && rows.size() > shown;
  }

  /// The unit of a cell: that of its column, or the one that stands in the row.
  public String unit(List<@Nullable Object> row, int column) {
    String unit = columns.get(column).unit();
    return columns.stream()
        .filter(c -> unit.equals(Column.UNIT_IN + c.key()))
        .findFirst()
        .map(c -> Objects.requireNonNullElse(row.get(columns.indexOf(c)), "").toString())
        .orElse(unit);
  }

  /// The numbers of the columns shown to the eye: not those that hold the units of others, those
  /// for exports alone, nor those without any value.
  public List<Integer> shownColumns() {
    List<Integer> shown = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      String unit = Column.UNIT_IN + columns.get(c).key();
      int column = c;
      boolean empty = rows.stream().allMatch(r -> isEmpty(r.get(column)));
      if (!columns.get(c).hidden()
          && columns.stream().noneMatch(o -> o.unit().equals(unit))
          && (rows.isEmpty() || !empty)) {
        shown.add(c);
      }
    }
    return shown;
  }

  private static boolean isEmpty(@Nullable Object cell) {
    return cell == null || cell.equals("");
  }

  /// A table to be filled: columns first, then rows.
  public static Builder builder(String key, String title, String caption) {
    return new Builder(key, title, caption);
  }

  private static void check(String key, List<Column> columns, List<@Nullable Object> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(
          "a row of " + key + " has " + row.size() + " cells for " + columns.size() + " columns");
    }
    for (int c = 0; c < columns.size(); c++) {
      Object cell = row.get(c);
      boolean figure = columns.get(c).kind() == Column.Kind.FIGURE;
      boolean fits = cell == null ? !figure : columns.get(c).kind().holds(cell);
      if (!fits || (cell instanceof Double d && !Double.isFinite(d))) {
        throw new IllegalArgumentException(
            "cell (" + cell + ") does not fit column " + columns.get(c).key() + " of " + key);
      }
    }
  }

  /// Collects the columns and rows of a table.
  public static final class Builder {
    private final String key;
    private final String title;
    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private int shown;

    private Builder(String key, String title, String caption) {
      this.key = key;
      this.title = title;
      this.caption = caption;
    }

    /// Adds a column.
    public Builder column(Column column) {
      columns.add(column);
      return this;
    }

    /// Adds a column of words, as [Column#text].
    public Builder text(String name, String heading, String description) {
      return column(Column.text(name, heading, description));
    }

    /// Adds a column of whole numbers, as [Column#integer].
    public Builder integer(String name, String heading, String description, String unit) {
      return column(Column.integer(name, heading, description, unit));
    }

    /// Adds a column of real numbers, as [Column#number].
    public Builder number(String name, String heading, String description, String unit) {
      return column(Column.number(name, heading, description, unit));
    }

    /// Adds a column of days, as [Column#date].
    public Builder date(String name, String heading, String description) {
      return column(Column.date(name, heading, description));
    }

    /// Adds a column of figures, as [Column#figure].
    public Builder figure(String name, String heading, String description, String unit) {
      return column(Column.figure(name, heading, description, unit));
    }

    /// Adds a row of one cell for each column; an [Integer] counts as a [Long].
    public Builder row(@Nullable Object... cells) {
      List<@Nullable Object> row = new ArrayList<>(cells.length);
      for (Object cell : cells) {
        row.add(cell instanceof Integer i ? Long.valueOf(i) : cell);
      }
      rows.add(row);
      return this;
    }

    /// Shows no more than so many rows to the eye, 0 for all, below 0 for none.
    public Builder shown(int most) {
      shown = most;
      return this;
    }

    /// The table; refuses what [Table] refuses.
    public Table build() {
      return new Table(key, title, caption, columns, rows, shown);
    }
  }
}
