package org.entente.answer.chart;

import java.util.List;
import java.util.Map;

/// Arrows of dependence, one row for each pair: from the smaller dependence to the larger.
///
/// The table has the column `pair` and the figures `more` and `less`.
public final class Arrows {
  private static final int ROW = 26;

  private Arrows() {}

  /// The specification; `order` names the pairs from top to bottom.
  public static Map<String, Object> spec(List<String> order) {
    Map<String, Object> y = Spec.names("pair", order);
    y.put("axis", Spec.of("domain", false, "ticks", false, "labelLimit", 190));
    return Spec.of(
        "height",
        ROW * order.size() + 50,
        "encoding",
        Spec.of("y", y),
        "layer",
        List.of(
            line(),
            end(
                "less",
                Spec.of("type", "point", "filled", false, "size", 60, "stroke", "var(--c1)")),
            end(
                "more",
                Spec.of(
                    "type",
                    "point",
                    "filled",
                    true,
                    "shape",
                    "triangle-right",
                    "size",
                    120,
                    "color",
                    "var(--c2)",
                    "opacity",
                    1))));
  }

  private static Map<String, Object> x(String field) {
    Map<String, Object> x = Spec.quantity(field, "trade with the other, % of own GDP");
    x.put("scale", Spec.of("type", "sqrt", "zero", true));
    x.put("axis", Spec.of("tickCount", 6));
    return x;
  }

  private static List<Map<String, Object>> tooltip() {
    return Spec.tooltip(
        "title", "pair", "needs", "more_text", "is needed", "less_text", "source", "more_source");
  }

  private static Map<String, Object> line() {
    return Spec.of(
        "mark",
        Spec.of("type", "rule", "color", "var(--soft)", "strokeWidth", 2),
        "encoding",
        Spec.of("x", x("less"), "x2", Spec.of("field", "more"), "tooltip", tooltip()));
  }

  private static Map<String, Object> end(String field, Map<String, Object> mark) {
    return Spec.of("mark", mark, "encoding", Spec.of("x", x(field), "tooltip", tooltip()));
  }
}
