package org.entente.answer.html;

import java.util.List;
import java.util.Map;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.FlatTable;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.run.Visible;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A chart as HTML: title, place for the drawing, caption and the table of what is drawn.
///
/// The table is open as long as no script has drawn the chart.
final class HtmlChart {
  private static final JsonMapper JSON = JsonMapper.shared();

  private HtmlChart() {}

  static void write(Chart chart, Html html) {
    html.open("figure", "id", "chart-" + chart.key()).element("h3", chart.title());
    html.open(
            "div",
            "class",
            "plot",
            "data-chart",
            chart.key(),
            "role",
            "group",
            "aria-roledescription",
            "chart",
            "aria-label",
            chart.alternative())
        .close("div");
    html.element("figcaption", chart.caption());
    html.open("details", "open", "").element("summary", "The figures of this chart as a table");
    HtmlTable.writeOpen(chart.data(), html);
    html.close("details").close("figure");
  }

  /// Writes the specification and the rows as data for the script.
  static void writeData(Chart chart, Html html) {
    ObjectNode data = JSON.createObjectNode();
    data.set("spec", visible(JSON.readTree(chart.spec())));
    data.set("rows", visible(JSON.valueToTree(rows(chart.data()))));
    html.open("script", "type", "application/json", "id", "spec-" + chart.key());
    // Within a script element only `<` could end it or open another.
    html.trusted(JSON.writeValueAsString(data).replace("<", "\\u003c")).close("script");
  }

  /* Names in the specification and in the rows are made visible alike, so that they still meet. */
  private static JsonNode visible(JsonNode node) {
    return switch (node) {
      case ObjectNode o -> {
        o.properties().forEach(e -> e.setValue(visible(e.getValue())));
        yield o;
      }
      case ArrayNode a -> {
        for (int k = 0; k < a.size(); k++) {
          a.set(k, visible(a.get(k)));
        }
        yield a;
      }
      default ->
          node.isString()
              ? JSON.getNodeFactory().stringNode(Visible.text(node.stringValue()))
              : node;
    };
  }

  static boolean drawsTheWorld(Chart chart) {
    return chart.spec().contains("{\"name\":\"world\"}");
  }

  private static List<Map<String, @Nullable Object>> rows(Table table) {
    List<Map<String, @Nullable Object>> rows = FlatTable.of(table).objects();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < table.columns().size(); c++) {
        if (table.rows().get(r).get(c) instanceof Figure figure) {
          Column column = table.columns().get(c);
          rows.get(r)
              .put(
                  column.key() + "_text", Words.figure(figure, table.unit(table.rows().get(r), c)));
          rows.get(r).put(column.key() + "_source", Words.source(figure));
        }
      }
    }
    return rows;
  }
}
