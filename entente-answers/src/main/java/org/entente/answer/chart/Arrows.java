package org.entente.answer.chart;

import java.util.List;
import java.util.Map;
import org.entente.answer.page.Specification;

/// Arrows of dependence, one row for each pair: from the smaller dependence to the larger.
///
/// The table has the column `pair` and the figures `more` and `less`.
public final class Arrows {
  private static final int ROW = 26;

  private Arrows() {}

  /// The specification; `order` names the pairs from top to bottom.
  public static Specification spec(List<String> order) {
    return Spec.of("arrows", () -> Map.of("order", order, "height", ROW * order.size() + 50));
  }
}
