package org.entente.answer.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.desk.PartUnits;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.part.Part;
import org.entente.ranking.Rank;
import org.entente.ranking.RankedCoalition;
import org.entente.ranking.RankedPart;
import org.entente.ranking.Ranking;
import org.jspecify.annotations.Nullable;

/// A league table as a page.
public final class RankingPage {
  private RankingPage() {}

  public static Page of(Ranking ranking, List<String> leftOut, Panel panel, Yearbook yearbook) {
    List<Figure> figures = new ArrayList<>();
    ranking.lines().forEach(l -> l.parts().forEach(p -> figures.add(p.figure())));
    Optional<Part> by = ranking.options().by();
    String subject = by.map(Part::title).orElse("total");
    return Page.titled(
            ranking.lines().size() + " coalitions by " + subject + " as of " + panel.asOf())
        .finding(finding(ranking, subject))
        .section(
            drawn(
                Section.headed("Who comes first, and how surely?")
                    .paragraph(rules(ranking))
                    .table(by.isPresent() ? byPart(ranking, by.get()) : byTotal(ranking)),
                RankingChart.find(ranking, subject, finding(ranking, subject))))
        .warnings(
            leftOut.isEmpty()
                ? List.of()
                : List.of(
                    "left out, fewer than two members with figures in "
                        + ranking.year()
                        + ": "
                        + String.join(", ", leftOut)))
        .sources(FigureSources.of(figures, yearbook));
  }

  private static Section drawn(Section section, @Nullable Chart chart) {
    return chart == null ? section : section.chart(chart);
  }

  private static String finding(Ranking ranking, String subject) {
    RankedCoalition first = ranking.lines().getFirst();
    return first
        .rank()
        .map(rank ->
            first.id()
                + " comes first by "
                + subject
                + (rank.tied() == 0
                    ? ", surely."
                    : ", tied with "
                        + rank.tied()
                        + (rank.tied() == 1 ? " other." : " others (overlapping intervals).")))
        .orElse("No coalition has a figure.");
  }

  private static String rules(Ranking ranking) {
    String random =
        "Percentiles are among "
            + ranking.options().randomDraws()
            + " random coalitions "
            + ranking.options().matching().words()
            + ". ";
    String ties =
        "Best and worst are the places that the intervals allow: coalitions whose"
            + " intervals overlap are tied. ";
    if (ranking.options().by().isPresent()) {
      return ties
          + random
          + (ranking.options().by().get().moreIsStronger()
              ? ""
              : "The least exit pressure comes first.");
    }
    String weights =
        ranking.options().weights().byPart().entrySet().stream()
            .map(e -> e.getKey().key() + " " + String.format(Locale.ROOT, "%.3g", e.getValue()))
            .collect(Collectors.joining(", "));
    return "The total is the weighted mean of percentiles, exit pressure from the other end; weights: "
        + weights
        + ". "
        + ties
        + random
        + "\"Above next\" is the share of all possible weightings under which the total is above that of"
        + " the next line; \"any weights\" the median place over "
        + "random weightings with its 5th and 95th percentile.";
  }

  private static Table byTotal(Ranking ranking) {
    Table.Builder table =
        Table.builder("ranking", "League table", "One row for each coalition.")
            .column(Column.integer("place", "Place", "1 plus those with a stronger figure.", ""))
            .column(Column.integer("best", "Best", "The best place that the intervals allow.", ""))
            .column(Column.integer("worst", "Worst", "The worst place that they allow.", ""))
            .column(Column.text("coalition", "Coalition", "The identifier."))
            .column(Column.integer("members", "Members", "Members with figures.", ""))
            .column(Column.figure("total", "Total", "The weighted mean of percentiles.", ""));
    for (Part part : Part.values()) {
      table.column(
          Column.figure(
              part.key().replace('-', '_'),
              part.key(),
              "The percentile of " + part.title() + " among random coalitions.",
              ""));
    }
    table
        .column(
            Column.figure(
                "above_next",
                "Above next",
                "The share of weightings under which the total is above the next line's.",
                "0 to 1"))
        .column(
            Column.figure(
                "place_any_weights",
                "Any weights",
                "The median place by total under random weights, 5th to 95th percentile.",
                ""));
    for (RankedCoalition line : ranking.lines()) {
      List<@Nullable Object> cells = start(line);
      cells.add(line.total());
      line.parts().forEach(p -> cells.add(p.percentile()));
      cells.add(line.aboveNext());
      cells.add(line.placeUnderWeights());
      table.row(cells.toArray());
    }
    return table.build();
  }

  private static Table byPart(Ranking ranking, Part part) {
    Table.Builder table =
        Table.builder("ranking", "League table by " + part.title(), "One row for each coalition.")
            .column(Column.integer("place", "Place", "1 plus those with a stronger figure.", ""))
            .column(Column.integer("best", "Best", "The best place that the intervals allow.", ""))
            .column(Column.integer("worst", "Worst", "The worst place that they allow.", ""))
            .column(Column.text("coalition", "Coalition", "The identifier."))
            .column(Column.integer("members", "Members", "Members with figures.", ""))
            .column(
                Column.figure(
                    "figure",
                    part.title(),
                    "The coalition's figure.",
                    PartUnits.of(ranking.lines().getFirst().part(part).meaning())))
            .column(
                Column.figure(
                    "percentile", "Percentile", "Percentile among random coalitions.", "%"))
            .column(
                Column.integer(
                    "tied",
                    "Tied",
                    "Other coalitions whose intervals overlap with this one's.",
                    ""))
            .column(Column.text("name", "Name", "The full name."));
    for (RankedCoalition line : ranking.lines()) {
      RankedPart of = line.part(part);
      List<@Nullable Object> cells = start(line);
      cells.add(of.figure());
      cells.add(of.percentile());
      cells.add(line.rank().map(Rank::tied).orElse(0));
      cells.add(line.name());
      table.row(cells.toArray());
    }
    return table.build();
  }

  private static List<@Nullable Object> start(RankedCoalition line) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(line.rank().map(Rank::place).orElse(null));
    cells.add(line.rank().map(Rank::best).orElse(null));
    cells.add(line.rank().map(Rank::worst).orElse(null));
    cells.add(line.id());
    cells.add(line.members());
    return cells;
  }
}
