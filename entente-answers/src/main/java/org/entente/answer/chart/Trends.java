package org.entente.answer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Panels one below the other, each a line over years with its interval as a band.
///
/// A panel's rows are those with its name in the column `panel`; the others are `year`, `figure`
/// and, where there is one, `note` (a change of membership in words, shown as a dashed line).
public final class Trends {
  private static final int LEFT = 62;

  private Trends() {}

  /// The specification of the panels; names and titles in turn.
  public static Map<String, Object> spec(List<String> panels) {
    List<Object> views = new ArrayList<>();
    panels.forEach(p -> views.add(view(p)));
    return Spec.of("usermeta", Spec.of("left", LEFT), "spacing", 16, "vconcat", views);
  }

  private static Map<String, Object> view(String panel) {
    Map<String, Object> year = Spec.quantity("year", "");
    year.put("axis", Spec.of("format", "d", "grid", false, "tickMinStep", 1));
    year.put("scale", Spec.of("zero", false, "nice", false));
    return Spec.of(
        "width", "chart",
        "height", 90,
        "title", Spec.of("text", panel, "frame", "bounds"),
        "transform", List.of(Spec.of("filter", Spec.of("field", "panel", "equal", panel))),
        "encoding", Spec.of("x", year),
        "layer", List.of(band(), line(), points(), notes()));
  }

  private static Map<String, Object> y(String field) {
    Map<String, Object> y = Spec.quantity(field, "");
    y.put("scale", Spec.of("zero", false));
    y.put("axis", Spec.of("tickCount", 4, "minExtent", 40, "maxExtent", 40));
    return y;
  }

  private static Map<String, Object> band() {
    return Spec.of(
        "mark", Spec.of("type", "area", "color", "var(--c1)", "opacity", 0.22),
        "encoding", Spec.of("y", y("figure_low"), "y2", Spec.of("field", "figure_high")));
  }

  private static Map<String, Object> line() {
    return Spec.of(
        "mark", Spec.of("type", "line", "color", "var(--c1)", "strokeWidth", 2),
        "encoding", Spec.of("y", y("figure")));
  }

  private static Map<String, Object> points() {
    return Spec.of(
        "mark",
        Spec.of("type", "point", "filled", true, "color", "var(--c1)", "size", 30, "opacity", 1),
        "encoding",
        Spec.of(
            "y",
            y("figure"),
            "tooltip",
            Spec.tooltip(
                "title",
                "panel",
                "year",
                "year",
                "figure",
                "figure_text",
                "members",
                "members",
                "source",
                "figure_source")));
  }

  private static Map<String, Object> notes() {
    return Spec.of(
        "transform", List.of(Spec.of("filter", "isValid(datum.note) && datum.note != ''")),
        "mark", Spec.of("type", "rule", "color", "var(--c2)", "strokeDash", List.of(4, 3)),
        "encoding", Spec.of("tooltip", Spec.tooltip("title", "note", "year", "year")));
  }
}
