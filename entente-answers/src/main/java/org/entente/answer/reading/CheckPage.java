package org.entente.answer.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Words;
import org.entente.panel.Yearbook;
import org.entente.run.Phrase;
import org.entente.text.check.Checked;
import org.entente.text.check.Forecast;
import org.entente.text.check.Outcome;

/// An article held against what the data of its date say, as a page: verdicts, forecasts, and the
/// article itself with its claims marked.
public record CheckPage(Checked checked, LocalDate asOf) {
  /// The page of a check as of a date.
  public static Page of(Checked checked, LocalDate asOf, Yearbook yearbook) {
    return new CheckPage(checked, asOf)
        .page()
        .sources(
            FigureSources.of(
                checked.verdicts().stream()
                    .flatMap(v -> v.signals().stream())
                    .map(s -> s.figure())
                    .toList(),
                yearbook));
  }

  private Page page() {
    Page page =
        Page.titled(
                ReadingPage.heading(checked.reading().article())
                    + ", held against the data as of "
                    + asOf)
            .finding(finding())
            .evidence("Figures of " + checked.year() + "; what came later is shown apart.")
            .section(claims());
    if (!checked.forecasts().isEmpty()) {
      page = page.section(forecasts());
    }
    if (!checked.numbers().isEmpty()) {
      page =
          page.section(
              Section.headed("Are its numbers right?")
                  .table(CheckTables.numbers(checked.numbers())));
    }
    return page.section(
        Section.headed("The article with its claims marked").table(CheckTables.marked(checked)));
  }

  private String finding() {
    int all = checked.verdicts().size();
    if (all == 0) {
      return "The article states no relation that could be held against data.";
    }
    long settled = checked.count(Outcome.SUPPORTED) + checked.count(Outcome.CONTRADICTED);
    long mixed = checked.count(Outcome.MIXED);
    return Phrase.of(
            "Of %s the data of its date support %s and contradict %s; %s mixed and %s cannot be"
                + " measured, so that %s remain unsettled.",
            Phrase.counted(all, "claim"),
            checked.count(Outcome.SUPPORTED),
            checked.count(Outcome.CONTRADICTED),
            mixed + (mixed == 1 ? " is" : " are"),
            checked.count(Outcome.NOT_MEASURABLE),
            Words.number((all - settled) / (double) all, Words.SHARE))
        + forecastWords();
  }

  private String forecastWords() {
    List<Forecast> settled =
        checked.forecasts().stream().filter(f -> f.grade() != Forecast.Grade.OPEN).toList();
    return settled.isEmpty()
        ? ""
        : " Its forecasts: "
            + settled.stream()
                .map(f ->
                    f.state().name()
                        + (f.joins() ? " joins, " : " unlikely to join, ")
                        + (f.grade() == Forecast.Grade.RIGHT ? "right" : "wrong")
                        + (f.joined() == null ? "" : " (joined " + f.joined() + ")"))
                .collect(Collectors.joining("; "))
            + ".";
  }

  private Section claims() {
    Section section = Section.headed("What do the data of its date say?");
    return checked.verdicts().isEmpty()
        ? section.paragraph("No sentence of the main text states a relation between two actors.")
        : section
            .paragraph(
                "A figure speaks where it stands out among all pairs of states of the year; a claim"
                    + " is supported or contradicted where the figures that speak agree, else mixed."
                    + " Support stands only where at most a quarter of the pairs with another state"
                    + " in the place of one side would have it too. A coalition stands for its members"
                    + " of the date.")
            .table(CheckTables.verdicts(checked.verdicts()))
            .table(CheckTables.glance(checked.verdicts()))
            .table(CheckTables.signals(checked.verdicts()));
  }

  private Section forecasts() {
    return Section.headed("What came of its forecasts?")
        .paragraph(
            "By the registry of coalitions, which entered no verdict above. Open: it has not joined.")
        .table(CheckTables.forecasts(checked.forecasts()));
  }
}
