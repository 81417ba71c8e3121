package org.entente.answer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.text.article.Article;
import org.entente.text.article.Paragraph;
import org.entente.text.check.Checked;
import org.entente.text.check.Forecast;
import org.entente.text.check.NumberCheck;
import org.entente.text.check.Signal;
import org.entente.text.check.Verdict;
import org.entente.text.claim.Quote;
import org.jspecify.annotations.Nullable;

/// The tables of an article held against the data.
final class CheckTables {
  private static final String UNIT = Column.UNIT_IN + "unit";

  private CheckTables() {}

  /// One row for each claim with its verdict and the figure that tells most.
  static Table verdicts(List<Verdict> verdicts) {
    Table.Builder table =
        Table.builder(
                "verdicts",
                "What the data say",
                "One row for each claim, in the order of the text; the figure is the one that tells"
                    + " most.")
            .integer("number", "No.", "Number of the claim from 1.", "")
            .text("claim", "Claim", "The claim in words.")
            .text("verdict", "Verdict", "What the data of the date say of it.")
            .text("measure", "Measure", "What the figure measures.")
            .figure("figure", "Figure", "The figure of the pair.", UNIT)
            .integer(
                "percentile",
                "Percentile",
                "Its place among all pairs of states of the year.",
                "0 to 100")
            .column(alike())
            .text("record", "Registry", "What the registry of coalitions says.")
            .text("since", "Since then", "What happened after the date.")
            .text("wanted", "Would measure it", "What data would measure it.")
            .text("unit", "Unit", "share where the figure is a share of one.")
            .text("sentence", "Sentence", "The sentence that states it.");
    for (int k = 0; k < verdicts.size(); k++) {
      Verdict v = verdicts.get(k);
      Signal signal = v.telling().orElse(null);
      table.row(
          k + 1,
          ClaimWords.of(v.claim()),
          v.outcome().word(),
          signal == null ? "" : signal.measure(),
          v.figure(),
          signal == null ? null : rounded(signal.percentile()),
          rounded(100 * v.alike()),
          v.record(),
          v.since(),
          v.wanted(),
          signal == null ? "" : signal.unit(),
          v.claim().quote().sentence());
    }
    return table.shown(-1).build();
  }

  /// The verdicts for the eye.
  static Table glance(List<Verdict> verdicts) {
    Table.Builder table =
        Table.builder(
                "glance",
                "Verdict by verdict",
                "One row for each claim; the figure is the one that tells most, its percentile the"
                    + " place among all pairs of states.")
            .integer("number", "No.", "Number of the claim from 1.", "")
            .text("claim", "Claim", "The claim in words.")
            .text("verdict", "Verdict", "What the data of the date say of it.")
            .text("measure", "Measure", "What the figure measures.")
            .text("value", "Figure", "The figure of the pair with its interval.")
            .integer("percentile", "Pct.", "Percentile of the figure.", "0 to 100")
            .text("why", "Why mixed", "What keeps a claim from being settled.")
            .text("since", "Since then", "What happened after the date.");
    for (int k = 0; k < verdicts.size(); k++) {
      Verdict v = verdicts.get(k);
      Signal signal = v.telling().orElse(null);
      table.row(
          k + 1,
          ClaimWords.of(v.claim()),
          v.outcome().word(),
          signal == null ? "would take " + v.wanted() : signal.measure(),
          signal == null ? "" : Words.figure(signal.figure(), signal.unit()),
          signal == null ? null : rounded(signal.percentile()),
          v.whyMixed(),
          v.since());
    }
    return table.build();
  }

  private static @Nullable Long rounded(@Nullable Double percentile) {
    return percentile == null || percentile.isNaN() ? null : Math.round(percentile);
  }

  private static Column alike() {
    return Column.integer(
        "alike",
        "Also of",
        "Of how many in a hundred other pairs of states a supported claim would be supported too.",
        "0 to 100");
  }

  /// One row for each figure that bears on a claim.
  static Table signals(List<Verdict> verdicts) {
    Table.Builder table =
        Table.builder("figures", "Figures", "One row for each figure that bears on a claim.")
            .integer("number", "No.", "Number of the claim from 1.", "")
            .text("measure", "Measure", "What the figure measures.")
            .figure("figure", "Figure", "The figure of the pair.", UNIT)
            .integer(
                "percentile",
                "Percentile",
                "Its place among all pairs of states of the year.",
                "0 to 100")
            .integer("speaks", "Speaks", "1 for the claim, -1 against it, 0 neither way.", "")
            .text("unit", "Unit", "share where the figure is a share of one.");
    for (int k = 0; k < verdicts.size(); k++) {
      for (Signal s : verdicts.get(k).signals()) {
        table.row(k + 1, s.measure(), s.figure(), rounded(s.percentile()), s.speaks(), s.unit());
      }
    }
    return table.shown(-1).build();
  }

  /// One row for each number of the article that a figure answers.
  static Table numbers(List<NumberCheck> numbers) {
    Table.Builder table =
        Table.builder(
                "numbers",
                "Numbers",
                "One row for each number of the article that a figure answers.")
            .text("said", "Said", "The number in the sentence.")
            .text("verdict", "Verdict", "Whether some rounding of the figure is it.")
            .text("measure", "Measure", "What the figure measures.")
            .figure("figure", "Figure", "The figure.", UNIT)
            .text("unit", "Unit", "share where the figure is a share of one.")
            .text("sentence", "Sentence", "The sentence.");
    for (NumberCheck n : numbers) {
      table.row(
          n.quote().words(),
          n.outcome().word(),
          n.measure(),
          n.figure(),
          n.unit(),
          n.quote().sentence());
    }
    return table.build();
  }

  /// One row for each forecast with how it went.
  static Table forecasts(List<Forecast> forecasts) {
    Table.Builder table =
        Table.builder(
                "forecasts",
                "Forecasts",
                "One row for each membership that the article expects or calls unlikely.")
            .text("coalition", "Coalition", "Identifier of the coalition.")
            .text("state", "State", "The state.")
            .text("expected", "Expected", "joins, or unlikely to join.")
            .text("grade", "How it went", "right, wrong or open.")
            .date("joined", "Joined", "The day it joined.")
            .text("sentence", "Sentence", "The sentence.");
    for (Forecast f : forecasts) {
      table.row(
          f.coalition().code(),
          f.state().name(),
          f.joins() ? "joins" : "unlikely to join",
          f.grade().name().toLowerCase(Locale.ROOT),
          f.joined(),
          f.quote().sentence());
    }
    return table.build();
  }

  /// The article sentence by sentence, marked where it claims something, with the verdicts beside.
  static Table marked(Checked checked) {
    Table.Builder table =
        Table.builder(
                "article",
                "The article, marked",
                "One row for each stretch of the main text; stretches that claim something are"
                    + " marked and have the verdicts beside them.")
            .text("mark", "Claim", "► where the stretch claims something.")
            .text("text", "Text", "The text.")
            .text("verdicts", "Verdicts", "What the data say of its claims.");
    Article article = checked.reading().article();
    for (int p = 0; p < article.paragraphs().size(); p++) {
      Paragraph paragraph = article.paragraphs().get(p);
      if (paragraph.kind() == Paragraph.Kind.MAIN) {
        paragraph(table, paragraph.text(), inParagraph(checked, p));
      }
    }
    return table.build();
  }

  private static Map<Integer, List<Verdict>> inParagraph(Checked checked, int number) {
    Map<Integer, List<Verdict>> byPlace = new TreeMap<>();
    for (Verdict v : checked.verdicts()) {
      Quote quote = v.claim().quote();
      if (quote.paragraph() == number) {
        byPlace.computeIfAbsent(quote.begin(), _ -> new ArrayList<>()).add(v);
      }
    }
    return byPlace;
  }

  private static void paragraph(
      Table.Builder table, String text, Map<Integer, List<Verdict>> byPlace) {
    int at = 0;
    for (Map.Entry<Integer, List<Verdict>> place : byPlace.entrySet()) {
      plain(table, text.substring(at, place.getKey()));
      Quote quote = place.getValue().getFirst().claim().quote();
      table.row(
          "►",
          quote.sentence(),
          place.getValue().stream().map(CheckTables::words).collect(Collectors.joining("; ")));
      at = place.getKey() + quote.sentence().length();
    }
    plain(table, text.substring(at));
  }

  private static void plain(Table.Builder table, String text) {
    if (!text.isBlank()) {
      table.row("", text.strip(), "");
    }
  }

  private static String words(Verdict v) {
    return ClaimWords.of(v.claim())
        + ": "
        + v.outcome().word()
        + v.telling()
            .map(s ->
                " ("
                    + s.measure()
                    + " "
                    + Words.figure(s.figure(), s.unit())
                    + (s.percentile() == null
                        ? ""
                        : ", " + Words.ordinal(Math.round(s.percentile())) + " percentile")
                    + ")")
            .orElse("");
  }
}
