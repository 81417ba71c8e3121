package org.entente.answer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.answer.page.Specification;

/// Rows of figures with their intervals, one or two figures in each row: a disc in blue, and a
/// diamond in orange below it.
///
/// @param row the table's column that names a row
/// @param title what the axis shows, with its unit
/// @param order the names of the rows from top to bottom
/// @param series the figures, one or two
public record Intervals(String row, String title, List<String> order, List<Series> series) {
  private static final int ROW = 24;
  private static final int APART = 5;
  private static final int FRAME = 60;

  /// One figure in every row.
  ///
  /// @param figure the table's column of figures
  /// @param name what it is called
  public record Series(String figure, String name) {}

  /// Copies the lists; refuses other than one or two series with an [IllegalArgumentException].
  public Intervals {
    order = List.copyOf(order);
    series = List.copyOf(series);
    if (series.isEmpty() || series.size() > 2) {
      throw new IllegalArgumentException("series (" + series.size() + ") must be 1 or 2");
    }
  }

  /// The specification.
  public Specification spec() {
    return Spec.of(
        "intervals",
        () ->
            Map.of(
                "row",
                row,
                "order",
                order,
                "height",
                ROW * order.size() + FRAME,
                "layers",
                layers()));
  }

  private List<Object> layers() {
    List<Object> layers = new ArrayList<>();
    for (int s = 0; s < series.size(); s++) {
      layers.add(
          Spec.tree(
              "intervals-series",
              Map.of(
                  "row",
                  row,
                  "figure",
                  series.get(s).figure(),
                  "series",
                  series.get(s).name(),
                  "title",
                  title,
                  "colour",
                  s == 0 ? "var(--c1)" : "var(--c2)",
                  "shape",
                  s == 0 ? "circle" : "diamond",
                  "offset",
                  series.size() == 1 ? 0 : (2 * s - 1) * APART)));
    }
    return layers;
  }
}
