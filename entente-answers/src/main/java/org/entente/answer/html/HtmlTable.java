package org.entente.answer.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.run.Phrase;
import org.jspecify.annotations.Nullable;

/// A table as HTML: headings with their descriptions, figures with their provenance as a title, in
/// a box that scrolls sideways on a narrow screen.
final class HtmlTable {
  private static final int SHORT = 16;
  private static final int AS_TABLE = 3;
  // Beyond, the provenance of each cell would make the file heavy; charts and evidence still tell
  // it.
  private static final int WITH_SOURCES = 100;

  private final Table table;
  private final Html html;
  private final List<Integer> columns;
  private final Map<String, Integer> reasons = new LinkedHashMap<>();

  private HtmlTable(Table table, Html html) {
    this.table = table;
    this.html = html;
    this.columns = table.shownColumns();
  }

  /// Writes a table; a long one stands behind its title, to be opened, and one for exports alone
  /// not at all.
  static void write(Table table, Html html) {
    if (table.shownRows().size() > SHORT) {
      writeFolded(table, html);
    } else {
      writeOpen(table, html);
    }
  }

  /// Writes a table that stands behind its title, to be opened.
  static void writeFolded(Table table, Html html) {
    html.open("details", "open", "");
    html.element(
        "summary", table.title() + " (" + Phrase.counted(table.shownRows().size(), "row") + ")");
    writeOpen(table, html);
    html.close("details");
  }

  /// Writes a table that always stands open.
  static void writeOpen(Table table, Html html) {
    new HtmlTable(table, html).write();
  }

  private void write() {
    if (table.shown() < 0) {
      return;
    }
    html.open(
        "div", "class", "table", "role", "region", "aria-label", table.title(), "tabindex", "0");
    html.open("table", "class", kind(), "data-key", table.key())
        .open("caption")
        .element("b", table.title());
    html.text(" " + table.caption()).close("caption");
    html.open("thead").open("tr");
    for (int k : columns) {
      Column c = table.columns().get(k);
      boolean plain = c.unit().isEmpty() || c.unit().startsWith(Column.UNIT_IN);
      String unit = plain ? "" : " (" + c.unit() + ")";
      html.element(
          "th", c.title(), "scope", "col", "class", side(c), "title", c.description() + unit);
    }
    html.close("tr").close("thead").open("tbody");
    for (List<@Nullable Object> row : table.shownRows()) {
      row(row);
    }
    html.close("tbody").close("table").close("div");
    if (table.leavesOut()) {
      html.element("p", Words.leftOut(table), "class", "note");
    }
    reasons.forEach(
        (reason, n) -> html.element("p", "missing (" + n + "): " + reason, "class", "note"));
  }

  /* On a phone a table of more than three columns shows each row as a card. */
  private String kind() {
    return (columns.size() > 4 ? "wide" : "") + (columns.size() > AS_TABLE ? " cards" : "");
  }

  private void row(List<@Nullable Object> cells) {
    html.open("tr");
    for (int c : columns) {
      Object cell = cells.get(c);
      Column column = table.columns().get(c);
      String unit = table.unit(cells, c);
      switch (cell) {
        case Figure.Missing(String reason) ->
            html.element(
                "td",
                missing(reason),
                "class",
                "n missing",
                "data-of",
                column.title(),
                "title",
                reason);
        case Figure.Known known when table.shownRows().size() > WITH_SOURCES ->
            html.element("td", Words.figure(known, unit), "class", "n", "data-of", column.title());
        case Figure.Known known ->
            html.element(
                "td",
                Words.figure(known, unit),
                "class",
                "n",
                "data-of",
                column.title(),
                "title",
                Words.source(known));
        case null, default ->
            html.element(c == 0 ? "th" : "td", Words.cell(cell, unit), attributes(c, column));
      }
    }
    html.close("tr");
  }

  private String missing(String reason) {
    return "missing (" + reasons.computeIfAbsent(reason, _ -> reasons.size() + 1) + ")";
  }

  private static String[] attributes(int c, Column column) {
    return c == 0
        ? new String[] {"scope", "row", "class", side(column)}
        : new String[] {"class", side(column), "data-of", column.title()};
  }

  private static String side(Column c) {
    return c.kind().isNumeric() ? "n" : c.kind() == Column.Kind.DATE ? "d" : "t";
  }
}
