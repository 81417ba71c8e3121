package org.entente.answer.idealpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.answer.chart.Spec;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Table;
import org.entente.panel.Issue;

/// The charts of ideal points.
final class IdealPointCharts {
  private IdealPointCharts() {}

  /// A dot and an interval for everyone, the highest on top.
  static Chart ofPeriod(int period, Table table, String finding) {
    return new Chart(
        "positions-chart",
        "Positions in " + period + ": " + uncapitalised(finding.replaceFirst("\\.$", "")),
        "A dot is the position, the line its 90% interval; "
            + table.rows().size()
            + " actors, in standard deviations of positions. Those near each other vote alike; which"
            + " end is positive is a convention.",
        Spec.of("positions", Map::of),
        table,
        finding + " The table below holds every position with its interval.");
  }

  private static String uncapitalised(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /// A line with its band for each name, over periods.
  static Chart overTime(String key, String field, String period, Table table) {
    return overTime(key, field, IdealPointPages.capital(field), table.title(), period, table);
  }

  /// The same for the column of one issue area.
  static Chart ofArea(Issue issue, String what, String period, Table table) {
    String field = IdealPointAreaPages.key(issue);
    return overTime(
        field.replace('_', '-'),
        field,
        IdealPointPages.capital(what),
        IdealPointPages.capital(issue.title()),
        period,
        table);
  }

  private static Chart overTime(
      String key, String field, String title, String heading, String period, Table table) {
    Map<String, Object> blanks = new HashMap<>();
    blanks.put("field", field);
    blanks.put("title", title);
    blanks.put("period", period);
    blanks.put("periods", IdealPointPages.capital(period));
    // One name needs no legend.
    boolean many = table.rows().stream().map(List::getFirst).distinct().count() > 1;
    blanks.put("legend", many ? Map.of() : null);
    return new Chart(
        key + "-chart",
        heading,
        "A line is the figure, the band its 90% interval, in standard deviations of positions.",
        Spec.of("positions-over-time", () -> blanks),
        table,
        heading + ". The table below holds every figure with its interval.");
  }
}
