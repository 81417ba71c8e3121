package org.entente.answer.chart;

import java.util.List;
import java.util.Map;
import org.entente.answer.page.Specification;

/// Rows of figures with their intervals, in two colours by turns of tiers, each with the number of
/// its tier.
///
/// The table's columns are `coalition`, `tier` and `figure`.
///
/// @param title what the axis shows, with its unit
/// @param order the names of the rows from top to bottom
public record TierRows(String title, List<String> order) {
  private static final int ROW = 20;
  private static final int FRAME = 60;

  /// Copies the list.
  public TierRows {
    order = List.copyOf(order);
  }

  /// The specification.
  public Specification spec() {
    return Spec.of(
        "tiers",
        () -> Map.of("title", title, "order", order, "height", ROW * order.size() + FRAME));
  }
}
