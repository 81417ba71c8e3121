package org.entente.answer.hypothesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.hypothesis.CompetingHypotheses;
import org.entente.hypothesis.CompetingHypotheses.Row;
import org.entente.hypothesis.CompetingHypotheses.Standing;
import org.entente.hypothesis.Hypothesis;
import org.entente.hypothesis.ReferenceCase;
import org.entente.run.Phrase;
import org.jspecify.annotations.Nullable;

/// Competing hypotheses on what a coalition is: how likely each is, the evidence with its
/// likelihood under each, and the coalitions that the likelihoods rest on.
public record HypothesesPage(CompetingHypotheses asked) {
  /// The page.
  public static Page of(CompetingHypotheses asked, List<Source> sources) {
    return new HypothesesPage(asked).page(sources);
  }

  private Page page(List<Source> sources) {
    return Page.titled("What " + asked.title() + " may be")
        .finding(finding())
        .section(standings())
        .section(evidence())
        .section(sensitivity())
        .section(cases())
        .sources(sources);
  }

  /* The likeliest is called so where its interval lies above the second's probability. */
  private String finding() {
    List<Standing> standings = asked.likeliestFirst();
    Standing first = standings.getFirst();
    Standing second = standings.get(1);
    boolean told =
        first.posterior() instanceof Figure.Known(var _, var in, var _)
            && in.low() > second.posterior().find().orElse(0);
    String words =
        told
            ? "Likeliest " + named(first) + "; " + named(second) + ", " + named(standings.get(2))
            : Phrase.of(
                "These figures do not tell %s from %s; %s",
                named(first), named(second), named(standings.get(2)));
    return words + ". " + telling() + " " + (told ? turned(first.hypothesis()) : wouldTell());
  }

  private String wouldTell() {
    CompetingHypotheses.Telling t = asked.telling();
    return Phrase.of(
        "What would tell these two apart: %s, were it %s, would speak for %s (%.1f bits).",
        t.title(), t.third(), t.favoured().words(), t.bits());
  }

  private static String named(Standing standing) {
    return standing.hypothesis().words() + ", " + percent(standing.posterior());
  }

  private String telling() {
    return asked.rows().stream()
        .filter(r -> r.weight().isKnown())
        .max(Comparator.comparingDouble(r -> r.weight().find().orElse(0)))
        .map(r ->
            Phrase.of(
                "What tells them apart most: %s (%.1f bits).",
                r.title(), r.weight().find().orElse(0)))
        .orElse("");
  }

  private String turned(Hypothesis leader) {
    List<String> turning =
        asked.rows().stream()
            .filter(r -> r.leader() != leader)
            .map(r -> "without " + r.title() + " it would be " + r.leader().words())
            .toList();
    return turning.isEmpty()
        ? "No single piece of evidence decides: without any one of them it stays the likeliest."
        : "It hangs on "
            + (turning.size() == 1
                ? "one piece"
                : "each of " + Words.count(turning.size()) + " pieces")
            + " of evidence: "
            + String.join("; ", turning)
            + ".";
  }

  private static String percent(Figure figure) {
    return figure instanceof Figure.Known(double value, var in, var _)
        ? Phrase.of("%.0f%% (%.0f to %.0f%%)", 100 * value, 100 * in.low(), 100 * in.high())
        : "unknown";
  }

  private Section standings() {
    Table.Builder table =
        Table.builder("hypotheses", "How likely each is", "One row for each hypothesis.")
            .text("hypothesis", "Hypothesis", "What the coalition may be.")
            .number("prior", "Before", "Probability before the evidence.", "share")
            .figure("posterior", "After", "Probability under the evidence.", "share")
            .integer("coalitions", "Shown by", "Coalitions of the registry that show it.", "")
            .text("meaning", "Meaning", "What it says, and what shows it.");
    for (Standing s : asked.standings()) {
      table.row(
          s.hypothesis().words(),
          s.prior(),
          s.posterior(),
          s.coalitions(),
          s.hypothesis().meaning());
    }
    return Section.headed("How likely is each?").table(table.build());
  }

  private Section evidence() {
    Table.Builder table =
        Table.builder("evidence", "The evidence", "One row for each figure of the assessment.")
            .text("evidence", "Evidence", "The figure.")
            .figure("figure", "Figure", "The coalition's figure.", "")
            .text("third", "Which third", "Where it lies among the registry's coalitions.");
    for (Hypothesis h : Hypothesis.values()) {
      table.figure(
          h.key(),
          "If " + h.words(),
          "The likelihood of a figure in that third if the coalition is " + h.words() + ".",
          "share");
    }
    table.figure("weight", "Weight", "log2 of the greatest likelihood over the least.", "bits");
    for (Row r : asked.rows()) {
      List<@Nullable Object> cells = new ArrayList<>(List.of(r.title(), r.figure(), r.third()));
      cells.addAll(r.likelihoods());
      cells.add(r.weight());
      table.row(cells.toArray());
    }
    return Section.headed("Which evidence tells them apart?")
        .paragraph(
            Phrase.of(
                "A likelihood is the share of the coalitions that show the hypothesis whose figure"
                    + " lies in the same third of all; where a row tells only whether a coalition"
                    + " lives (who joined, how far votes moved), alliances and fora are taken"
                    + " together. Evidence says partly the same twice over, so each row counts with"
                    + " the exponent %.2f.%s",
                asked.exponent(), given()))
        .table(table.build());
  }

  private String given() {
    String rows =
        asked.rows().stream().filter(Row::given).map(Row::title).collect(Collectors.joining(", "));
    return rows.isEmpty() ? "" : " Likelihoods were given by hand for " + rows + ".";
  }

  private Section sensitivity() {
    Table.Builder table =
        Table.builder(
                "without", "Without each piece of evidence", "One row for each piece left out.")
            .text("evidence", "Without", "What is left out.")
            .text("leader", "Likeliest then", "The likeliest hypothesis then.")
            .figure("posterior", "Its probability", "Its probability then.", "share")
            .figure(
                "turns_at",
                "Turns at",
                "With it: its likelihood, under the likeliest hypothesis, at which the second"
                    + " draws level.",
                "share");
    for (Row r : asked.rows()) {
      table.row(r.title(), r.leader().words(), r.leaderPosterior(), r.turnsAt());
    }
    return Section.headed("What does it hang on?").table(table.build());
  }

  private Section cases() {
    Table.Builder table =
        Table.builder(
                "cases",
                "What the likelihoods rest on",
                "One row for each coalition and what it shows, means over its years.")
            .text("coalition", "Coalition", "Identifier.")
            .text("shows", "Shows", "The hypothesis that it shows.")
            .integer("first", "From", "The first year used.", "")
            .integer("last", "To", "The last year used.", "")
            .integer("years", "Years", "The number of years used.", "");
    for (Row r : asked.rows()) {
      table.number(r.key().replace('-', '_'), r.title(), "Mean over its years.", "");
    }
    Map<List<String>, List<ReferenceCase>> byCoalition = new LinkedHashMap<>();
    asked.cases().stream()
        .sorted(Comparator.comparing(ReferenceCase::hypothesis))
        .forEach(c ->
            byCoalition
                .computeIfAbsent(
                    List.of(c.coalition(), c.hypothesis().key()), _ -> new ArrayList<>())
                .add(c));
    byCoalition.forEach((name, years) -> table.row(cells(name, years)));
    return Section.headed("What do the likelihoods rest on?")
        .paragraph(
            "Every fifth year since 1950 that was completed by the date; the coalition in question is"
                + " left out. Which coalitions were going to end later was not known then and is not"
                + " used.")
        .table(table.shown(12).build());
  }

  private @Nullable Object[] cells(List<String> name, List<ReferenceCase> years) {
    List<@Nullable Object> cells = new ArrayList<>(name);
    cells.add(years.stream().mapToInt(ReferenceCase::year).min().orElseThrow());
    cells.add(years.stream().mapToInt(ReferenceCase::year).max().orElseThrow());
    cells.add(years.size());
    for (int k = 0; k < asked.rows().size(); k++) {
      int clue = k;
      double[] known =
          years.stream()
              .mapToDouble(c -> c.values().get(clue))
              .filter(v -> !Double.isNaN(v))
              .toArray();
      cells.add(known.length == 0 ? null : Arrays.stream(known).average().orElseThrow());
    }
    return cells.toArray();
  }
}
