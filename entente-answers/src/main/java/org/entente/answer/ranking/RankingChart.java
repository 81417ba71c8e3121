package org.entente.answer.ranking;

import java.util.ArrayList;
import java.util.List;
import org.entente.answer.chart.Intervals;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.part.Part;
import org.entente.ranking.RankedCoalition;
import org.entente.ranking.Ranking;
import org.jspecify.annotations.Nullable;

/// The head of a league table as rows of intervals, so that it can be seen who is tied with whom.
final class RankingChart {
  private static final int MOST = 30;

  private RankingChart() {}

  /// The chart; null where fewer than two coalitions have a figure.
  static @Nullable Chart find(Ranking ranking, String subject, String finding) {
    @Nullable Part by = ranking.options().by().orElse(null);
    List<RankedCoalition> known =
        ranking.lines().stream().filter(l -> figure(l, by).isKnown()).limit(MOST).toList();
    if (known.size() < 2) {
      return null;
    }
    Table.Builder table =
        Table.builder("ranking-drawn", "The first of the table", "One row for each coalition.")
            .column(Column.text("coalition", "Coalition", "The identifier."))
            .column(
                Column.figure("figure", "Figure", "What it is ranked by: " + subject + ".", ""));
    List<String> order = new ArrayList<>();
    for (RankedCoalition line : known) {
      order.add(line.id());
      table.row(line.id(), figure(line, by));
    }
    return new Chart(
        "ranking-chart",
        finding.replaceFirst("\\.$", ""),
        "Mark: the figure; bar: its interval. Coalitions whose bars overlap cannot be told apart. "
            + (known.size() < ranking.lines().size()
                ? "The first " + known.size() + " of " + ranking.lines().size() + "."
                : "All of them."),
        new Intervals("coalition", subject, order, List.of(new Intervals.Series("figure", subject)))
            .spec(),
        table.build(),
        finding + " The league table has every figure with its interval.");
  }

  private static Figure figure(RankedCoalition line, @Nullable Part by) {
    return by == null ? line.total() : line.part(by).figure();
  }
}
