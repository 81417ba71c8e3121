package org.entente.answer.chart;

import java.util.List;
import java.util.Map;
import org.entente.answer.page.Specification;
import tools.jackson.databind.json.JsonMapper;

/// The five parts as one small chart: a row for each part on one scale, the coalition with its
/// interval above, the yardstick below, between them the other coalitions and the band of random
/// ones.
///
/// The table has the columns `panel` (the part), `name`, `group`, `role` (`assessed`, `compared`,
/// `known` or `random`) and `figure`. The marks of the first row bear the names of both coalitions.
/// Rows without any figure of the coalition say so in their label and stay empty.
///
/// @param rows the parts, top first, each with the lines of its label
/// @param low the least value drawn; the scale ends at 1
public record Glance(List<Row> rows, double low) {
  private static final int ROW = 50;
  private static final int AXIS = 44;

  /// One part.
  ///
  /// @param panel its name in the column `panel`
  /// @param label what stands beside it: the part, and its figure with its year
  public record Row(String panel, List<String> label) {
    /// Copies the list.
    public Row {
      label = List.copyOf(label);
    }
  }

  /// Copies the list.
  public Glance {
    rows = List.copyOf(rows);
  }

  /// The specification.
  public Specification spec() {
    List<String> order = rows.stream().map(Row::panel).toList();
    return Spec.of(
        "glance",
        () ->
            Map.of(
                "order",
                order,
                "first",
                order.isEmpty() ? "" : order.getFirst(),
                "labels",
                labels(),
                "scale",
                List.of(low, 1),
                "height",
                ROW * rows.size() + AXIS));
  }

  private String labels() {
    JsonMapper json = JsonMapper.shared();
    StringBuilder labels = new StringBuilder("({");
    for (Row row : rows) {
      labels.append(labels.length() > 2 ? "," : "").append(json.writeValueAsString(row.panel()));
      labels.append(':').append(json.writeValueAsString(row.label()));
    }
    return labels.append("})[datum.value]").toString();
  }
}
