package org.entente.answer.idealpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Table;
import org.entente.panel.Issue;

/// The charts of ideal points.
final class IdealPointCharts {
  private IdealPointCharts() {}

  private static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int k = 0; k < namesAndValues.length; k += 2) {
      map.put(namesAndValues[k].toString(), namesAndValues[k + 1]);
    }
    return map;
  }

  private static Map<String, Object> quantity(String field, String title) {
    return map("field", field, "type", "quantitative", "title", title);
  }

  private static List<Map<String, Object>> tooltip(String... headingsAndFields) {
    List<Map<String, Object>> fields = new ArrayList<>();
    for (int k = 0; k < headingsAndFields.length; k += 2) {
      fields.add(
          map("field", headingsAndFields[k + 1], "type", "nominal", "title", headingsAndFields[k]));
    }
    return fields;
  }

  /// A dot and an interval for everyone, the highest on top.
  static Chart ofPeriod(int period, Table table, String finding) {
    Map<String, Object> y =
        map(
            "field",
            "name",
            "type",
            "nominal",
            "title",
            "",
            "sort",
            map("field", "rank", "order", "ascending"));
    Map<String, Object> interval =
        map(
            "mark", map("type", "rule", "strokeWidth", 2, "opacity", 0.5),
            "encoding",
                map(
                    "x", quantity("position_low", "Position"),
                    "x2", map("field", "position_high")));
    Map<String, Object> dot =
        map(
            "mark", map("type", "point", "filled", true, "size", 36),
            "encoding",
                map(
                    "x", quantity("position", "Position"),
                    "tooltip",
                        tooltip(
                            "title",
                            "name",
                            "Position",
                            "position_text",
                            "From",
                            "position_source")));
    return new Chart(
        "positions-chart",
        "Positions in " + period,
        "A dot is the position, the line its 90% interval; " + table.rows().size() + " actors.",
        map(
            "height", map("step", 13),
            "encoding", map("y", y),
            "layer", List.of(interval, dot)),
        table,
        finding + " The table below holds every position with its interval.");
  }

  /// A line with its band for each name, over periods.
  static Chart overTime(String key, String field, String period, Table table) {
    return overTime(key, field, IdealPointPages.capital(field), table.title(), period, table);
  }

  /// The same for the column of one issue area.
  static Chart ofArea(Issue issue, String what, String period, Table table) {
    String field = IdealPointAreaPages.key(issue);
    return overTime(
        field.replace('_', '-'),
        field,
        IdealPointPages.capital(what),
        IdealPointPages.capital(issue.title()),
        period,
        table);
  }

  private static Chart overTime(
      String key, String field, String title, String heading, String period, Table table) {
    Map<String, Object> x =
        map(
            "field",
            period,
            "type",
            "quantitative",
            "title",
            IdealPointPages.capital(period),
            "axis",
            map("format", "d"),
            "scale",
            map("zero", false, "nice", false));
    Map<String, Object> colour = map("field", "name", "type", "nominal", "title", "");
    if (table.rows().stream().map(List::getFirst).distinct().count() < 2) {
      colour.put("legend", null);
    }
    Map<String, Object> band =
        map(
            "mark", map("type", "area", "opacity", 0.25),
            "encoding",
                map(
                    "y", quantity(field + "_low", title),
                    "y2", map("field", field + "_high")));
    Map<String, Object> line =
        map(
            "mark", map("type", "line", "point", true),
            "encoding",
                map(
                    "y", quantity(field, title),
                    "tooltip",
                        tooltip(
                            "title",
                            "name",
                            IdealPointPages.capital(period),
                            period,
                            title,
                            field + "_text",
                            "From",
                            field + "_source")));
    return new Chart(
        key + "-chart",
        heading,
        "A line is the figure, the band its 90% interval, in standard deviations of positions.",
        map("encoding", map("x", x, "color", colour), "layer", List.of(band, line)),
        table,
        heading + ". The table below holds every figure with its interval.");
  }
}
