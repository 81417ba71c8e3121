package org.entente.answer.chart;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.FlatTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which columns a chart's specification draws, told from its text alone.
public final class ChartFields {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /* What the tooltip of a line over years tells where the table has it ([Trends]). */
  private static final Set<String> WHERE_THERE = Set.of("note", "members");

  private ChartFields() {}

  /// The fields that the specification names and neither its table's rows hold nor a step of the
  /// specification itself makes. What is drawn of the map of the world is the map's own.
  public static Set<String> unknown(Chart chart) {
    JsonNode spec = JSON.readTree(chart.spec());
    TreeSet<String> fields = new TreeSet<>();
    TreeSet<String> made = new TreeSet<>();
    collect(spec, fields, made);
    fields.removeAll(made);
    fields.removeAll(held(chart));
    fields.removeAll(WHERE_THERE);
    fields.removeIf(f -> f.startsWith("properties.") || f.startsWith("geo"));
    return fields;
  }

  private static Set<String> held(Chart chart) {
    TreeSet<String> held = new TreeSet<>();
    for (Column column : FlatTable.of(chart.data()).columns()) {
      held.add(column.key());
    }
    for (Column column : chart.data().columns()) {
      if (column.kind() == Column.Kind.FIGURE) {
        held.add(column.key() + "_text");
        held.add(column.key() + "_source");
      }
    }
    return held;
  }

  private static void collect(JsonNode node, Set<String> fields, Set<String> made) {
    if (node.isObject()) {
      node.properties()
          .forEach(e -> {
            if (e.getKey().equals("as")) {
              made.addAll(texts(e.getValue()));
            } else if (e.getKey().equals("fold")) {
              made.addAll(List.of("key", "value"));
            } else if (List.of("field", "lookup", "groupby").contains(e.getKey())) {
              fields.addAll(texts(e.getValue()));
            }
            collect(e.getValue(), fields, made);
          });
    } else if (node.isArray()) {
      node.forEach(one -> collect(one, fields, made));
    }
  }

  private static List<String> texts(JsonNode node) {
    TreeSet<String> texts = new TreeSet<>();
    if (node.isString()) {
      texts.add(node.stringValue());
    }
    if (node.isArray()) {
      node.forEach(one -> texts.addAll(texts(one)));
    }
    return List.copyOf(texts);
  }
}
