package org.entente.answer.chart;

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
    String spec =
        Spec.of("network", Map.of("between", dense ? 0.4 : 1.0, "close", dense ? 0.08 : 1.0));
    return new Chart(key, title, caption, spec, table, alternative);
  }
}
