package org.entente.answer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Panels one below the other, each with rows of intervals: where a coalition lies among others.
///
/// A panel's table rows are those with its name in the column `panel`. The column `group` names the
/// row, `role` is `assessed`, `compared`, `known` or `random`, and `figure` holds the figures. The
/// random row is a band from the 5th to the 95th percentile with a tick at the median; known
/// coalitions are small open circles in one row.
public final class Rows {
  private static final int LABELS = 150;
  private static final int ROW = 22;

  private Rows() {}

  /// One panel.
  ///
  /// @param panel its name in the column `panel`
  /// @param title the part and its figure
  /// @param subtitle what that means
  /// @param rows the names of its rows, top first
  public record Panel(String panel, String title, String subtitle, List<String> rows) {
    /// Copies the list.
    public Panel {
      rows = List.copyOf(rows);
    }
  }

  /// The specification of the panels.
  public static Map<String, Object> spec(List<Panel> panels) {
    List<Object> views = new ArrayList<>();
    panels.forEach(p -> views.add(view(p)));
    return Spec.of("usermeta", Spec.of("left", LABELS + 24), "spacing", 22, "vconcat", views);
  }

  private static Map<String, Object> view(Panel panel) {
    Map<String, Object> y = Spec.names("group", panel.rows());
    y.put(
        "axis",
        Spec.of(
            "minExtent",
            LABELS,
            "maxExtent",
            LABELS,
            "labelLimit",
            LABELS - 8,
            "ticks",
            false,
            "domain",
            false));
    y.put("scale", Spec.of("domain", panel.rows()));
    return Spec.of(
        "width",
        "chart",
        "height",
        ROW * panel.rows().size(),
        "title",
        Spec.of(
            "text",
            panel.title(),
            "subtitle",
            panel.subtitle(),
            "subtitleColor",
            "var(--soft)",
            "subtitleFontSize",
            12,
            "frame",
            "bounds",
            "anchor",
            "start"),
        "transform",
        List.of(Spec.of("filter", Spec.of("field", "panel", "equal", panel.panel()))),
        "encoding",
        Spec.of("y", y),
        "layer",
        List.of(band(), median(), known(), interval(), point()));
  }

  private static Map<String, Object> x(String field) {
    Map<String, Object> x = Spec.quantity(field, "");
    x.put("scale", Spec.of("zero", false, "nice", true));
    x.put("axis", Spec.of("grid", true, "tickCount", 5));
    return x;
  }

  private static Map<String, Object> layer(
      String role, Map<String, Object> mark, Map<String, Object> encoding) {
    encoding.put(
        "tooltip",
        Spec.tooltip("title", "name", "figure", "figure_text", "source", "figure_source"));
    return Spec.of(
        "transform",
        List.of(Spec.of("filter", "datum.role == '" + role + "' && isValid(datum.figure)")),
        "mark",
        mark,
        "encoding",
        encoding);
  }

  private static Map<String, Object> band() {
    return layer(
        "random",
        Spec.of("type", "bar", "height", 12, "color", "var(--band)", "cornerRadius", 2),
        Spec.of("x", x("figure_low"), "x2", Spec.of("field", "figure_high")));
  }

  private static Map<String, Object> median() {
    return layer(
        "random",
        Spec.of("type", "tick", "thickness", 2, "size", 14, "color", "var(--soft)"),
        Spec.of("x", x("figure")));
  }

  private static Map<String, Object> known() {
    return layer(
        "known",
        Spec.of(
            "type",
            "point",
            "size",
            45,
            "filled",
            false,
            "stroke",
            "var(--soft)",
            "strokeWidth",
            1.4),
        Spec.of("x", x("figure")));
  }

  private static Map<String, Object> interval() {
    Map<String, Object> encoding =
        Spec.of("x", x("figure_low"), "x2", Spec.of("field", "figure_high"), "color", colour());
    Map<String, Object> rule = layer("", Spec.of("type", "rule", "strokeWidth", 3), encoding);
    rule.put("transform", List.of(Spec.of("filter", OWN)));
    return rule;
  }

  private static final String OWN =
      "(datum.role == 'assessed' || datum.role == 'compared') && isValid(datum.figure)";

  private static Map<String, Object> point() {
    Map<String, Object> encoding = Spec.of("x", x("figure"), "color", colour(), "shape", shape());
    Map<String, Object> point =
        layer("", Spec.of("type", "point", "filled", true, "size", 110, "opacity", 1), encoding);
    point.put("transform", List.of(Spec.of("filter", OWN)));
    return point;
  }

  private static Map<String, Object> colour() {
    return Spec.of(
        "condition",
        Spec.of("test", "datum.role == 'assessed'", "value", "var(--c2)"),
        "value",
        "var(--c1)");
  }

  private static Map<String, Object> shape() {
    return Spec.of(
        "condition",
        Spec.of("test", "datum.role == 'assessed'", "value", "diamond"),
        "value",
        "circle");
  }
}
