package org.entente.answer.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.jspecify.annotations.Nullable;

/// A figure of a saved answer that is another in the same answer of today: its value lies outside
/// the interval that was saved, or it was known and is missing, or the other way round.
///
/// @param table the title of its table
/// @param row the words before the figures of its row
/// @param column the title of its column
/// @param unit its unit
/// @param then the figure as it was saved
/// @param now the figure as it is
public record Moved(String table, String row, String column, String unit, Figure then, Figure now) {

  /// What moved between two pages of one question, in the order of the saved one. Rows are matched
  /// by the words (and the year) that stand before their figures; a row, column or table that only
  /// one page has is left out. Cost: the cells of both.
  public static List<Moved> between(Page saved, Page now) {
    Map<String, Table> tables =
        now.tables().stream().collect(Collectors.toMap(Table::key, t -> t, (a, _) -> a));
    List<Moved> moved = new ArrayList<>();
    for (Table table : saved.tables()) {
      Table other = tables.get(table.key());
      if (other != null && other.columns().equals(table.columns())) {
        between(table, other, moved);
      }
    }
    return moved;
  }

  private static void between(Table saved, Table now, List<Moved> moved) {
    Map<String, List<@Nullable Object>> rows = new HashMap<>();
    for (List<@Nullable Object> row : now.rows()) {
      rows.putIfAbsent(words(now, row), row);
    }
    for (List<@Nullable Object> row : saved.rows()) {
      List<@Nullable Object> other = rows.get(words(saved, row));
      for (int c = 0; other != null && c < row.size(); c++) {
        if (row.get(c) instanceof Figure then
            && other.get(c) instanceof Figure present
            && hasMoved(then, present)) {
          moved.add(
              new Moved(
                  saved.title(),
                  words(saved, row),
                  saved.columns().get(c).title(),
                  saved.unit(row, c),
                  then,
                  present));
        }
      }
    }
  }

  private static String words(Table table, List<@Nullable Object> row) {
    int first =
        IntStream.range(0, row.size())
            .filter(c -> table.columns().get(c).kind() == Column.Kind.FIGURE)
            .findFirst()
            .orElse(row.size());
    return IntStream.range(0, first)
        .filter(c -> names(table.columns().get(c)))
        .mapToObj(c -> String.valueOf(row.get(c)))
        .collect(Collectors.joining(", "));
  }

  private static boolean names(Column column) {
    return (column.kind() == Column.Kind.TEXT && !column.key().equals("unit"))
        || column.key().equals("year");
  }

  private static boolean hasMoved(Figure then, Figure now) {
    if (then instanceof Figure.Known a && now instanceof Figure.Known b) {
      return b.value() < a.interval().low() || b.value() > a.interval().high();
    }
    return then.isKnown() != now.isKnown();
  }
}
