package org.entente.answer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Table;

/// A square of cells, two for each pair of states (mirrored), coloured in steps from orange (apart)
/// over grey to blue (close): both ends can be told apart by the colour-blind, and small squares
/// bear their figures.
///
/// @param key the chart's key
/// @param title the finding
/// @param caption what is drawn
/// @param alternative the chart in words
/// @param field the table's column of figures; the others are `row` and `column` (names of states)
/// @param borders six borders between the seven colours, ascending
/// @param order the names in the order of rows and columns
public record Matrix(
    String key,
    String title,
    String caption,
    String alternative,
    String field,
    List<Double> borders,
    List<String> order) {
  private static final List<String> COLOURS =
      List.of(
          "var(--d1)",
          "var(--d2)",
          "var(--d3)",
          "var(--d4)",
          "var(--d5)",
          "var(--d6)",
          "var(--d7)");
  private static final List<String> INKS =
      List.of(
          "var(--t1)",
          "var(--t2)",
          "var(--t3)",
          "var(--t4)",
          "var(--t5)",
          "var(--t6)",
          "var(--t7)");
  private static final int MOST_WITH_FIGURES = 9;
  private static final int CELL = 46;

  /// Copies the lists.
  public Matrix {
    borders = List.copyOf(borders);
    order = List.copyOf(order);
  }

  /// The chart of a table with the columns `row`, `column` and the field.
  public Chart of(Table table) {
    List<Object> layers = new ArrayList<>();
    for (boolean mirrored : new boolean[] {false, true}) {
      layers.add(cells(mirrored));
      if (order.size() <= MOST_WITH_FIGURES) {
        layers.add(figures(mirrored));
      }
    }
    Map<String, Object> spec =
        Spec.of(
            "height",
            Math.min(760, CELL * order.size() + 90),
            "usermeta",
            Spec.of("square", true),
            "layer",
            layers,
            "resolve",
            Spec.of("scale", Spec.of("color", "independent")));
    return new Chart(key, title, caption, spec, table, alternative);
  }

  private Map<String, Object> axis(String field, boolean top) {
    Map<String, Object> channel = Spec.names(field, order);
    Map<String, Object> axis = Spec.of("labelOverlap", false, "domain", false, "ticks", false);
    if (top) {
      axis.put("orient", "top");
      axis.put("labelAngle", -40);
    }
    channel.put("axis", axis);
    channel.put("scale", Spec.of("domain", order));
    return channel;
  }

  private Map<String, Object> cells(boolean mirrored) {
    return Spec.of(
        "mark",
        Spec.of("type", "rect", "stroke", "var(--paper)", "strokeWidth", 1.5),
        "encoding",
        Spec.of(
            "x",
            axis(mirrored ? "row" : "column", true),
            "y",
            axis(mirrored ? "column" : "row", false),
            "color",
            colour(),
            "tooltip",
            Spec.tooltip("title", "pair", "figure", field + "_text", "source", field + "_source")));
  }

  private Map<String, Object> colour() {
    Map<String, Object> colour = Spec.quantity(field, "");
    colour.put("scale", Spec.steps(borders, COLOURS));
    colour.put("legend", false);
    colour.put(
        "condition", Spec.of("test", "!isValid(datum." + field + ")", "value", "var(--none)"));
    return colour;
  }

  private Map<String, Object> figures(boolean mirrored) {
    Map<String, Object> text = Spec.quantity(field, "");
    text.put("format", ".2f");
    Map<String, Object> ink = Spec.quantity(field, "");
    ink.put("scale", Spec.steps(borders, INKS));
    ink.put("legend", false);
    return Spec.of(
        "transform",
        List.of(Spec.of("filter", "isValid(datum." + field + ")")),
        "mark",
        Spec.of("type", "text", "fontSize", 12),
        "encoding",
        Spec.of(
            "x",
            axis(mirrored ? "row" : "column", true),
            "y",
            axis(mirrored ? "column" : "row", false),
            "text",
            text,
            "color",
            ink));
  }
}
