package org.entente.answer.chart;

import java.util.List;
import java.util.Map;

/// A map of states coloured in steps by a figure; members have a solid border, candidates a dashed
/// one.
///
/// The table has the columns `iso3`, `name`, `role` (`member` or another word) and the field.
/// Borders of today are drawn, those of Natural Earth at 1:110 million; the smallest states are not
/// on it.
public final class WorldMap {
  private WorldMap() {}

  /// The specification of a map.
  ///
  /// @param field the column of figures
  /// @param title the legend's title
  /// @param borders four borders between five colours, ascending
  /// @param shown the ISO codes that must be in the picture
  public static Map<String, Object> spec(
      String field, String title, List<Double> borders, List<String> shown) {
    Map<String, Object> colour = Spec.quantity(field, title);
    colour.put(
        "scale",
        Spec.steps(
            borders, List.of("var(--d1)", "var(--d3)", "var(--d5)", "var(--d6)", "var(--d7)")));
    colour.put(
        "legend",
        Spec.of(
            "symbolType",
            "square",
            "symbolStrokeWidth",
            0,
            "orient",
            "bottom-left",
            "fillColor",
            "var(--paper)",
            "padding",
            6,
            "direction",
            "vertical"));
    return Spec.of(
        "height",
        460,
        "usermeta",
        Spec.of("fit", shown, "ratio", 0.62),
        "projection",
        Spec.of("type", "azimuthalEqualArea", "clipAngle", 100),
        "layer",
        List.of(land(), states(field, colour)));
  }

  private static Map<String, Object> land() {
    return Spec.of(
        "data",
        Spec.of("name", "world"),
        "mark",
        Spec.of(
            "type",
            "geoshape",
            "fill",
            "var(--land)",
            "stroke",
            "var(--paper)",
            "strokeWidth",
            0.6,
            "clip",
            true));
  }

  private static Map<String, Object> states(String field, Map<String, Object> colour) {
    return Spec.of(
        "transform",
        List.of(
            Spec.of(
                "lookup",
                "iso3",
                "from",
                Spec.of("data", Spec.of("name", "world"), "key", "properties.iso3"),
                "as",
                "shape"),
            Spec.of("filter", "isValid(datum.shape)")),
        "mark",
        Spec.of("type", "geoshape", "strokeWidth", 1.6, "stroke", "var(--ink)", "clip", true),
        "encoding",
        Spec.of(
            "shape",
            Spec.of("field", "shape", "type", "geojson"),
            "color",
            colour,
            "strokeDash",
            Spec.of(
                "condition",
                Spec.of("test", "datum.role == 'member'", "value", List.of(1, 0)),
                "value",
                List.of(3, 2)),
            "tooltip",
            Spec.tooltip(
                "title",
                "name",
                "role",
                "role",
                "figure",
                field + "_text",
                "source",
                field + "_source")));
  }
}
