package org.entente.answer.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Pieces of Vega-Lite specifications as maps and lists.
public final class Spec {
  private Spec() {}

  /// A map of names and values in turn, in this order.
  public static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int k = 0; k < namesAndValues.length; k += 2) {
      map.put(namesAndValues[k].toString(), namesAndValues[k + 1]);
    }
    return map;
  }

  /// A channel that shows a column of numbers.
  public static Map<String, Object> quantity(String field, String title) {
    return of("field", field, "type", "quantitative", "title", title);
  }

  /// A channel that shows a column of words in the given order.
  public static Map<String, Object> names(String field, List<String> order) {
    return of("field", field, "type", "nominal", "sort", order, "title", "");
  }

  /// A tooltip of headings and columns in turn; the heading `title` is set in bold on top.
  public static List<Map<String, Object>> tooltip(String... headingsAndFields) {
    List<Map<String, Object>> fields = new ArrayList<>();
    for (int k = 0; k < headingsAndFields.length; k += 2) {
      fields.add(
          of("field", headingsAndFields[k + 1], "type", "nominal", "title", headingsAndFields[k]));
    }
    return fields;
  }

  /// A colour scale in steps: `range` has one colour more than `borders`.
  public static Map<String, Object> steps(List<Double> borders, List<String> range) {
    return of("type", "threshold", "domain", borders, "range", range);
  }
}
