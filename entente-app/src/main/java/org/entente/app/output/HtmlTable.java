package org.entente.app.output;

import java.util.List;
import org.entente.evidence.Figure;
import org.jspecify.annotations.Nullable;

/// A table as HTML: headings with their descriptions, figures with their provenance as a title, in
/// a box that scrolls sideways on a narrow screen.
final class HtmlTable {
  private HtmlTable() {}

  static void write(Table table, Html html) {
    html.open(
        "div", "class", "table", "role", "region", "aria-label", table.title(), "tabindex", "0");
    html.open("table").open("caption").element("b", table.title());
    html.text(" " + table.caption()).close("caption");
    html.open("thead").open("tr");
    for (Column c : table.columns()) {
      String unit = c.unit().isEmpty() ? "" : " (" + c.unit() + ")";
      html.element(
          "th", c.title(), "scope", "col", "class", side(c), "title", c.description() + unit);
    }
    html.close("tr").close("thead").open("tbody");
    for (List<@Nullable Object> row : table.rows()) {
      row(table.columns(), row, html);
    }
    html.close("tbody").close("table").close("div");
  }

  private static void row(List<Column> columns, List<@Nullable Object> cells, Html html) {
    html.open("tr");
    for (int c = 0; c < cells.size(); c++) {
      Object cell = cells.get(c);
      Column column = columns.get(c);
      switch (cell) {
        case Figure.Missing(String reason) ->
            html.open("td", "class", "missing").element("span", reason).close("td");
        case Figure.Known known ->
            html.element(
                "td",
                Words.figure(known, column.unit()),
                "class",
                "n",
                "title",
                Words.source(known));
        case null, default ->
            html.element(c == 0 ? "th" : "td", Words.cell(column, cell), attributes(c, column));
      }
    }
    html.close("tr");
  }

  private static String[] attributes(int c, Column column) {
    return c == 0
        ? new String[] {"scope", "row", "class", side(column)}
        : new String[] {"class", side(column)};
  }

  private static String side(Column c) {
    return c.kind().isNumeric() ? "n" : "t";
  }
}
