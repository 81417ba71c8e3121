package org.entente.answer.chart;

import java.util.List;
import java.util.Map;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Table;

/// States as points, ties as lines: quarrels dashed in orange, close ties in blue, the others
/// faint.
///
/// The table has the columns `from`, `to`, `x`, `y`, `x2`, `y2`, `kind` (`quarrel`, `close` or
/// `between`), `pair`, and the figures `votes` and `trust`.
public final class Network {
  private Network() {}

  /// The chart of a table of ties; the faint ties of a dense network are hardly drawn.
  public static Chart of(
      String key, String title, String caption, String alternative, boolean dense, Table table) {
    double faint = dense ? 0.08 : 1;
    Map<String, Object> spec =
        Spec.of(
            "height",
            420,
            "usermeta",
            Spec.of("square", true),
            "layer",
            List.of(
                ties("between", "var(--line)", 1, List.of(1, 0), dense ? 0.4 : 1),
                ties("close", "var(--c1)", 2, List.of(1, 0), faint),
                ties("quarrel", "var(--c2)", 2.5, List.of(6, 4), 1),
                points(),
                labels()));
    return new Chart(key, title, caption, spec, table, alternative);
  }

  private static Map<String, Object> place(String field) {
    Map<String, Object> place = Spec.quantity(field, "");
    place.put("axis", Spec.of("labels", false, "ticks", false, "domain", false, "grid", false));
    place.put("scale", Spec.of("zero", false, "padding", 46));
    return place;
  }

  private static Map<String, Object> ties(
      String kind, String colour, double width, List<Integer> dash, double opacity) {
    return Spec.of(
        "transform",
        List.of(Spec.of("filter", Spec.of("field", "kind", "equal", kind))),
        "mark",
        Spec.of(
            "type",
            "rule",
            "color",
            colour,
            "strokeWidth",
            width,
            "strokeDash",
            dash,
            "opacity",
            opacity),
        "encoding",
        Spec.of(
            "x",
            place("x"),
            "y",
            place("y"),
            "x2",
            Spec.of("field", "x2"),
            "y2",
            Spec.of("field", "y2"),
            "tooltip",
            Spec.tooltip("title", "pair", "votes π", "votes_text", "trust", "trust_text")));
  }

  /* Each state once: as the first of its ties or as the second. */
  private static List<Object> states() {
    return List.of(
        Spec.of("fold", List.of("from", "to"), "as", List.of("end", "state")),
        Spec.of("calculate", "datum.end == 'from' ? datum.x : datum.x2", "as", "px"),
        Spec.of("calculate", "datum.end == 'from' ? datum.y : datum.y2", "as", "py"),
        Spec.of(
            "aggregate",
            List.of(
                Spec.of("op", "min", "field", "px", "as", "px"),
                Spec.of("op", "min", "field", "py", "as", "py")),
            "groupby",
            List.of("state")));
  }

  private static Map<String, Object> points() {
    return Spec.of(
        "transform", states(),
        "mark",
            Spec.of(
                "type", "point", "filled", true, "size", 90, "color", "var(--ink)", "opacity", 1),
        "encoding",
            Spec.of("x", place("px"), "y", place("py"), "tooltip", Spec.tooltip("title", "state")));
  }

  private static Map<String, Object> labels() {
    return Spec.of(
        "transform", states(),
        "mark", Spec.of("type", "text", "dy", -12, "fontSize", 12, "fontWeight", 600),
        "encoding",
            Spec.of(
                "x",
                place("px"),
                "y",
                place("py"),
                "text",
                Spec.of("field", "state", "type", "nominal")));
  }
}
