package org.entente.answer.chart;

import java.util.Map;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Table;

/// States as points joined by lines: quarrels dashed in orange, close ties in blue, others thin.
///
/// The table has the columns `pair`, `from`, `to`, `x`, `y`, `x2`, `y2`, `votes`, `trust` and
/// `kind` (`quarrel`, `close`, `near`, or `between`, which is not drawn).
public final class Network {
  private Network() {}

  /// The chart of a table of ties.
  public static Chart of(
      String key, String title, String caption, String alternative, Table table) {
    return new Chart(key, title, caption, Spec.of("network", Map::of), table, alternative);
  }
}
