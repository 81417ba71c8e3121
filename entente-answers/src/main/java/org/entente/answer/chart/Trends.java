package org.entente.answer.chart;

import java.util.List;
import java.util.Map;
import org.entente.answer.page.Specification;

/// Panels one below the other, each a line over years with its interval as a band.
///
/// A panel's rows are those with its name in the column `panel`; the others are `year`, `figure`
/// and, where there is one, `note` (a change of membership in words, shown as a dashed line).
public final class Trends {
  private Trends() {}

  /// The specification of the panels.
  public static Specification spec(List<String> panels) {
    return Spec.of(
        "trends",
        () ->
            Map.of(
                "panels",
                panels.stream().map(p -> Spec.tree("trends-panel", Map.of("panel", p))).toList()));
  }
}
