package org.entente.answer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Table;
import tools.jackson.databind.JsonNode;

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
  private static final int MOST_WITH_FIGURES = 9;
  private static final int CELL = 46;

  /// Copies the lists.
  public Matrix {
    borders = List.copyOf(borders);
    order = List.copyOf(order);
  }

  /// The chart of a table with the columns `row`, `column` and the field.
  public Chart of(Table table) {
    return new Chart(
        key,
        title,
        caption,
        Spec.of(
            "matrix",
            () ->
                Map.of(
                    "height",
                    Math.min(760, CELL * order.size() + 90),
                    "layers",
                    layers(),
                    "cells",
                    order.size())),
        table,
        alternative);
  }

  private List<Object> layers() {
    List<Object> layers = new ArrayList<>();
    for (boolean mirrored : new boolean[] {false, true}) {
      layers.add(layer("matrix-cells", mirrored));
      if (order.size() <= MOST_WITH_FIGURES) {
        layers.add(layer("matrix-figures", mirrored));
      }
    }
    return layers;
  }

  private JsonNode layer(String name, boolean mirrored) {
    return Spec.tree(
        name,
        Map.of(
            "x",
            mirrored ? "row" : "column",
            "y",
            mirrored ? "column" : "row",
            "field",
            field,
            "borders",
            borders,
            "order",
            order));
  }
}
