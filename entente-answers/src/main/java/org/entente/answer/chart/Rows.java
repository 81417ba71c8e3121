package org.entente.answer.chart;

import java.util.List;
import java.util.Map;
import org.entente.answer.page.Specification;
import tools.jackson.databind.JsonNode;

/// Panels one below the other, each with rows of intervals: where a coalition lies among others.
///
/// A panel's table rows are those with its name in the column `panel`. The column `group` names the
/// row, `role` is `assessed`, `compared`, `known` or `random`, and `figure` holds the figures. The
/// random row is a band from the 5th to the 95th percentile with a tick at the median; known
/// coalitions are small open circles in one row.
public final class Rows {
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
  public static Specification spec(List<Panel> panels) {
    return Spec.of("rows", () -> Map.of("panels", panels.stream().map(Rows::view).toList()));
  }

  private static JsonNode view(Panel p) {
    return Spec.tree(
        "rows-panel",
        Map.of(
            "panel",
            p.panel(),
            "title",
            p.title(),
            "subtitle",
            p.subtitle(),
            "rows",
            p.rows(),
            "height",
            ROW * p.rows().size()));
  }
}
