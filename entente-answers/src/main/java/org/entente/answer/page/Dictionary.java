package org.entente.answer.page;

import java.util.List;

/// The data dictionary of an export: one row for each exported column.
public final class Dictionary {
  private Dictionary() {}

  /// The dictionary of the tables, itself a table.
  public static Table of(List<Table> tables) {
    Table.Builder dictionary =
        Table.builder("dictionary", "Data dictionary", "One row for each exported column.")
            .text("table", "Table", "Key of the table, and name of its file.")
            .text("table_title", "Holds", "What the table holds.")
            .text("column", "Column", "Name of the column.")
            .text("type", "Type", "text, integer, number or date.")
            .text("unit", "Unit", "Unit or range; empty for none.")
            .text("description", "Description", "What the values are.");
    for (Table table : tables) {
      for (Column c : FlatTable.of(table).columns()) {
        dictionary.row(
            table.key(), table.title(), c.key(), c.kind().word(), c.unit(), c.description());
      }
    }
    return dictionary.build();
  }
}
