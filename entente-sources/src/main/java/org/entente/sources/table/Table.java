package org.entente.sources.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table of the evidence store: its name and its columns in order.
///
/// @param name the table's name
/// @param columns the columns; at least one is part of the key
public record Table(String name, List<Column> columns) {

  /// Copies the columns; refuses a table without a key with an [IllegalArgumentException].
  public Table {
    columns = List.copyOf(columns);
    if (columns.stream().noneMatch(Column::key)) {
      throw new IllegalArgumentException("table " + name + " has no key");
    }
  }

  /// A table of the given columns.
  public static Table of(String name, Column... columns) {
    return new Table(name, List.of(columns));
  }

  /// A table of pairs of states by year, with further columns: `ccode1`, `ccode2` and `year` are
  /// its key.
  public static Table ofDyadYears(String name, int firstYear, Column... further) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.state("ccode1").inKey());
    columns.add(Column.state("ccode2").inKey());
    columns.add(Column.year("year", firstYear, Column.LAST_YEAR).inKey());
    columns.addAll(List.of(further));
    return new Table(name, columns);
  }

  /// The place of the column, counted from 0; throws [IllegalArgumentException] if there is none.
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("table " + name + " has no column " + column);
  }

  /// The names of the key columns, joined by commas, in order.
  public String keys() {
    return columns.stream()
        .filter(Column::key)
        .map(c -> quoted(c.name()))
        .collect(Collectors.joining(", "));
  }

  /// The names of all columns, joined by commas, in order.
  public String names() {
    return columns.stream().map(c -> quoted(c.name())).collect(Collectors.joining(", "));
  }

  /// The columns with their SQL types, joined by commas, in order.
  public String definitions() {
    return columns.stream()
        .map(c -> quoted(c.name()) + " " + c.type().sql())
        .collect(Collectors.joining(", "));
  }

  /// The name as SQL writes it, whatever words SQL reserves.
  public static String quoted(String name) {
    return "\"" + name + "\"";
  }
}
