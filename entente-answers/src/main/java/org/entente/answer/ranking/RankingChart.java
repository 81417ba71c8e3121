package org.entente.answer.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.answer.chart.Intervals;
import org.entente.answer.chart.TierRows;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.part.Part;
import org.entente.ranking.RankedCoalition;
import org.entente.ranking.Ranking;
import org.jspecify.annotations.Nullable;

/// A league table as rows of intervals, so that it can be seen who is told apart from whom: by a
/// part all coalitions in their tiers, by total the first of them.
final class RankingChart {
  private static final int MOST = 30;

  private RankingChart() {}

  /// The chart; null where fewer than two coalitions have a figure.
  static @Nullable Chart find(Ranking ranking, String subject, String finding) {
    @Nullable Part by = ranking.options().by().orElse(null);
    List<RankedCoalition> known =
        ranking.lines().stream()
            .filter(l -> figure(l, by).isKnown())
            .limit(by == null ? MOST : Integer.MAX_VALUE)
            .toList();
    if (known.size() < 2) {
      return null;
    }
    List<String> order = known.stream().map(RankedCoalition::id).toList();
    return new Chart(
        "ranking-chart",
        finding.replaceFirst("\\.$", ""),
        by == null
            ? "Mark: the figure; bar: its interval. Coalitions whose bars overlap cannot be told apart. "
                + "The first "
                + known.size()
                + "."
            : "Mark: the figure; bar: its interval; number and change of colour: the tier.",
        by == null
            ? new Intervals(
                    "coalition", subject, order, List.of(new Intervals.Series("figure", subject)))
                .spec()
            : new TierRows(subject, order).spec(),
        table(known, by, subject),
        finding + " The league table has every figure with its interval.");
  }

  private static Table table(List<RankedCoalition> known, @Nullable Part by, String subject) {
    Table.Builder table =
        Table.builder("ranking-drawn", "The table as drawn", "One row for each coalition.")
            .text("coalition", "Coalition", "The identifier.");
    if (by != null) {
      table.integer("tier", "Tier", "The tier, 1 the strongest.", "");
    }
    table.figure("figure", "Figure", "What it is ranked by: " + subject + ".", "");
    for (RankedCoalition line : known) {
      List<@Nullable Object> cells = new ArrayList<>(List.of(line.id()));
      if (by != null) {
        OptionalInt tier = line.part(by).tier();
        cells.add(tier.isPresent() ? tier.getAsInt() : null);
      }
      cells.add(figure(line, by));
      table.row(cells.toArray());
    }
    return table.build();
  }

  private static Figure figure(RankedCoalition line, @Nullable Part by) {
    return by == null ? line.total() : line.part(by).figure();
  }
}
