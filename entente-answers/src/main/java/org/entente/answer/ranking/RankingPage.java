package org.entente.answer.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.desk.PartUnits;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.part.Part;
import org.entente.ranking.Rank;
import org.entente.ranking.RankedCoalition;
import org.entente.ranking.RankedPart;
import org.entente.ranking.Ranking;
import org.entente.ranking.RankingOptions;
import org.entente.ranking.Tiers;
import org.entente.run.Phrase;
import org.jspecify.annotations.Nullable;

/// A league table as a page.
public final class RankingPage {
  private static final int MOST_NAMED = 6;

  private RankingPage() {}

  public static Page of(Ranking ranking, List<String> leftOut, Panel panel, Yearbook yearbook) {
    List<Figure> figures = new ArrayList<>();
    ranking.lines().forEach(l -> l.parts().forEach(p -> figures.add(p.figure())));
    Optional<Part> by = ranking.options().by();
    String subject = by.map(Part::title).orElse("total");
    return Page.titled(
            Phrase.counted(ranking.lines().size(), "coalition")
                + " by "
                + subject
                + " as of "
                + panel.asOf())
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
    return ranking.options().by().isPresent()
        ? byTiers(ranking, ranking.options().by().get())
        : byRank(ranking.lines().getFirst(), subject);
  }

  private static String byTiers(Ranking ranking, Part part) {
    Tiers tiers = Objects.requireNonNull(ranking.tiers().get(part));
    if (tiers.count() == 0) {
      return "No coalition has a figure.";
    }
    if (tiers.count() == 1) {
      return "No two coalitions are surely told apart by " + part.title() + ".";
    }
    List<String> first =
        ranking.lines().stream()
            .filter(l -> l.part(part).tier().equals(OptionalInt.of(1)))
            .map(RankedCoalition::id)
            .toList();
    return "By "
        + part.title()
        + " the coalitions fall into "
        + tiers.count()
        + " tiers; the first: "
        + (first.size() > MOST_NAMED
            ? String.join(", ", first.subList(0, MOST_NAMED))
                + " and "
                + (first.size() - MOST_NAMED)
                + " more"
            : String.join(", ", first))
        + ".";
  }

  private static String byRank(RankedCoalition first, String subject) {
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
    RankingOptions options = ranking.options();
    if (options.by().isEmpty()) {
      return "The total is the weighted mean of percentiles among the other coalitions "
          + options.likeness().words()
          + ", exit pressure from the other end; weights: "
          + options.weights().byPart().entrySet().stream()
              .map(e -> e.getKey().key() + " " + Words.number(e.getValue()))
              .collect(Collectors.joining(", "))
          + ". No study has found that it predicts more than its parts. Best and worst are the places"
          + " that the intervals allow. \"Above next\" is the share of all possible weightings under"
          + " which the total is above that of the next line; \"any weights\" the median place over"
          + " random weightings with its 5th and 95th percentile.";
    }
    Part part = options.by().get();
    Tiers tiers = Objects.requireNonNull(ranking.tiers().get(part));
    return Phrase.of(
            "Tiers are cut where orders are surer than 90%%: of two coalitions of different tiers the"
                + " higher is ahead in %.0f%% of draws on average; within a tier the order says"
                + " little. Places are those that the intervals allow. ",
            100 * tiers.sureness())
        + (part.moreIsStronger() ? "" : "The least exit pressure comes first. ")
        + "The other columns are the tiers by the other parts. The percentile is among "
        + options.randomDraws()
        + " random coalitions "
        + options.matching().words()
        + ".";
  }

  private static Table byTotal(Ranking ranking) {
    Table.Builder table =
        Table.builder("ranking", "League table", "One row for each coalition.")
            .integer("place", "Place", "1 plus those with a stronger figure.", "")
            .integer("best", "Best", "The best place that the intervals allow.", "")
            .integer("worst", "Worst", "The worst place that they allow.", "")
            .text("coalition", "Coalition", "The identifier.")
            .integer("members", "Members", "Members with figures.", "")
            .figure("total", "Total", "The weighted mean of percentiles.", "");
    for (Part part : Part.values()) {
      table.figure(
          part.key().replace('-', '_'),
          part.key(),
          "The percentile of " + part.title() + " among the other coalitions.",
          "");
    }
    table
        .figure(
            "above_next",
            "Above next",
            "The share of weightings under which the total is above the next line's.",
            "0 to 1")
        .figure(
            "place_any_weights",
            "Any weights",
            "The median place by total under random weights, 5th to 95th percentile.",
            "");
    for (RankedCoalition line : ranking.lines()) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(line.rank().map(Rank::place).orElse(null));
      cells.add(line.rank().map(Rank::best).orElse(null));
      cells.add(line.rank().map(Rank::worst).orElse(null));
      cells.add(line.id());
      cells.add(line.members());
      cells.add(line.total().rounded());
      line.parts().forEach(p -> cells.add(p.standing().rounded()));
      cells.add(line.aboveNext());
      cells.add(line.placeUnderWeights());
      table.row(cells.toArray());
    }
    return table.build();
  }

  private static Table byPart(Ranking ranking, Part part) {
    Table.Builder table =
        Table.builder("ranking", "Tiers by " + part.title(), "One row for each coalition.")
            .integer("tier", "Tier", "The tier, 1 the strongest.", "")
            .text("coalition", "Coalition", "The identifier.")
            .integer("members", "Members", "Members with figures.", "")
            .figure(
                "figure",
                capital(part.title()),
                "The coalition's figure.",
                PartUnits.of(ranking.lines().getFirst().part(part).meaning()))
            .integer("best", "Best", "The best place that the intervals allow.", "")
            .integer("worst", "Worst", "The worst place that they allow.", "");
    others(part)
        .forEach(p ->
            table.integer(
                "tier_" + p.key().replace('-', '_'),
                capital(p.key().replace("-pressure", "")),
                "The tier by " + p.title() + ".",
                ""));
    table
        .figure(
            "percentile",
            "Random",
            "Percentile among random coalitions " + ranking.options().matching().words() + ".",
            "%")
        .text("name", "Name", "The full name.");
    for (RankedCoalition line : ranking.lines()) {
      RankedPart of = line.part(part);
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(tier(of));
      cells.add(line.id());
      cells.add(line.members());
      cells.add(of.figure());
      cells.add(line.rank().map(Rank::best).orElse(null));
      cells.add(line.rank().map(Rank::worst).orElse(null));
      others(part).forEach(p -> cells.add(tier(line.part(p))));
      cells.add(of.percentile().rounded());
      cells.add(line.name());
      table.row(cells.toArray());
    }
    return table.build();
  }

  private static List<Part> others(Part part) {
    return Stream.of(Part.values()).filter(p -> p != part).toList();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static @Nullable Integer tier(RankedPart part) {
    return part.tier().isPresent() ? part.tier().getAsInt() : null;
  }
}
