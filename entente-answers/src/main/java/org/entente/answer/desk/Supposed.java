package org.entente.answer.desk;

import java.util.ArrayList;
import java.util.List;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.situation.Premise;
import org.jspecify.annotations.Nullable;

/// What is supposed, said in every row of an exported table, so that a table that is passed on
/// alone does not read like the record. On the page the title says it.
public final class Supposed {
  private Supposed() {}

  /// The table with a column of what is supposed, which exports alone show; the table itself where
  /// nothing is.
  public static Table in(Table table, Premise premise) {
    if (premise.isReal()) {
      return table;
    }
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(
        Column.text("supposed", "Supposed", "What is supposed of the coalition in this table.")
            .forExports());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      List<@Nullable Object> longer = new ArrayList<>(row);
      longer.add(premise.words());
      rows.add(longer);
    }
    return new Table(table.key(), table.title(), table.caption(), columns, rows, table.shown());
  }
}
