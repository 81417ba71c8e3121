package org.entente.answer.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.answer.chart.Trends;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.desk.PartUnits;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.panel.Yearbook;
import org.entente.run.Phrase;
import org.entente.trend.Break;
import org.entente.trend.PartTrend;
import org.entente.trend.Steady;
import org.entente.trend.Trend;
import org.entente.trend.YearEnd;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.States;

/// A trend as a page: the figures of every year, membership changes and breaks.
public final class TrendPage {
  /// How breaks are found and dated, in words.
  private static final String METHOD =
      "A break is a shift of the mean that one in ten series without one would show at most, though"
          + " their years hang together as these do (likelihood ratio under an autoregression; Bai 1997)."
          + " It is looked for where the figures rest on the same evidence, not across its changes, and"
          + " not where a straight line fits better. Dates have their 90% likelihood-ratio set (Hansen"
          + " 2000).";

  private TrendPage() {}

  /// The page; `yearByYear` shows the table of years to the eye too, which charts otherwise stand
  /// for.
  public static Page of(Trend trend, States states, Yearbook yearbook, boolean yearByYear) {
    List<Figure> figures = new ArrayList<>();
    trend.parts().forEach(p -> figures.addAll(p.figures()));
    return Page.titled(
            Coalition.title(trend.coalition(), trend.name())
                + " "
                + trend.years().getFirst().year()
                + " to "
                + trend.years().getLast().year())
        .finding(finding(trend))
        .section(
            Section.headed("Year by year")
                .paragraph("Each figure is as of 31 December, of the members of that day.")
                .table(years(trend, yearByYear ? 0 : -1))
                .chart(chart(trend, states)))
        .section(missing(trend))
        .section(fittedAnew(trend, Section.headed("Breaks").paragraph(METHOD)).table(breaks(trend)))
        .section(Section.headed("Membership changes").table(changes(trend, states)))
        .sources(FigureSources.of(figures, yearbook));
  }

  /* Why figures are missing: each reason of each part, with its years. */
  private static Section missing(Trend trend) {
    Section section = Section.headed("What is missing");
    for (PartTrend part : trend.parts()) {
      Map<String, List<Integer>> yearsByReason = new LinkedHashMap<>();
      for (int y = 0; y < part.figures().size(); y++) {
        if (part.figures().get(y) instanceof Figure.Missing(String reason)) {
          int year = trend.years().get(y).year();
          yearsByReason
              .computeIfAbsent(
                  reason.replaceAll("\\b" + year + "\\b", "the year"), _ -> new ArrayList<>())
              .add(year);
        }
      }
      for (Map.Entry<String, List<Integer>> entry : yearsByReason.entrySet()) {
        List<Integer> years = entry.getValue();
        section =
            section.paragraph(
                capitalised(part.part().title())
                    + " is missing in "
                    + (years.size() == 1
                        ? years.getFirst()
                        : years.size() + " years, " + years.getFirst() + " to " + years.getLast())
                    + ": "
                    + entry.getKey()
                    + ".");
      }
    }
    return section.paragraphs().isEmpty() ? section.paragraph("Nothing.") : section;
  }

  /* A figure by a model moves a little where the model was fitted anew, whatever happened. */
  private static Section fittedAnew(Trend trend, Section section) {
    Section with = section;
    for (PartTrend part : trend.parts()) {
      List<String> years = new ArrayList<>();
      String before = "";
      for (int y = 0; y < part.figures().size(); y++) {
        String now = fit(part.figures().get(y));
        if (!before.isEmpty() && !now.isEmpty() && !now.equals(before)) {
          years.add(String.valueOf(trend.years().get(y).year()));
        }
        before = now.isEmpty() ? before : now;
      }
      if (!years.isEmpty()) {
        with =
            with.paragraph(
                capitalised(part.part().title())
                    + " is by a model that was fitted anew in "
                    + String.join(", ", years)
                    + ", to what had come by then: a step in these years may be the model's.");
      }
    }
    return with;
  }

  /* The years of the cases that the model behind a figure learned from; empty where there is none. */
  private static String fit(Figure figure) {
    return figure
        .known()
        .map(k -> k.provenance().parameters().getOrDefault("fitted to", ""))
        .orElse("");
  }

  /* The rows of the years again, one for each part and year, as panels are drawn from them. */
  private static Chart chart(Trend trend, States states) {
    List<String> panels = trend.parts().stream().map(p -> capitalised(p.part().title())).toList();
    return new Chart(
        "trend",
        trend.coalition() + " over the years, with the members of each year",
        "Line: the part's figure at each year's end; band: its interval. Dashed: the membership"
            + " changed.",
        Trends.spec(panels),
        drawn(trend, states),
        Phrase.of(
            "Lines over time of %s. %s The table has every year.",
            String.join(", ", panels), finding(trend)));
  }

  private static Table drawn(Trend trend, States states) {
    Table.Builder table =
        Table.builder("trend", "The parts over time", "One row for each part and year.")
            .text("panel", "Part", "Which of the five parts.")
            .integer("year", "Year", "The year at whose end the figure is.", "year")
            .integer("members", "Members", "Members on 31 December.", "states")
            .column(PartUnits.column())
            .figure("figure", "Figure", "The part's figure.", PartUnits.IN_ROW)
            .text("note", "Change", "Who joined or left in the year.");
    for (PartTrend part : trend.parts()) {
      for (int y = 0; y < trend.years().size(); y++) {
        YearEnd end = trend.years().get(y);
        table.row(
            capitalised(part.part().title()),
            end.year(),
            end.members().size(),
            PartUnits.of(part.meaning()),
            part.figures().get(y),
            change(end, states));
      }
    }
    return table.build();
  }

  private static String change(YearEnd end, States states) {
    List<String> words = new ArrayList<>();
    if (!end.joined().isEmpty()) {
      words.add(names(end.joined(), states) + " joined");
    }
    if (!end.left().isEmpty()) {
      words.add(names(end.left(), states) + " left");
    }
    return String.join("; ", words);
  }

  private static String finding(Trend trend) {
    List<String> words = new ArrayList<>();
    for (PartTrend part : trend.parts()) {
      part.steady().stream()
          .max(Comparator.comparingInt(s -> s.to() - s.from()))
          .ifPresent(s -> words.add(part.part().title() + steady(s, part)));
      part.breaks().stream()
          .max(Comparator.comparingDouble(at -> Math.abs(at.after() - at.before())))
          .ifPresent(at -> words.add(largest(part, at)));
    }
    return words.isEmpty()
        ? "No part changes beyond its scatter in these years."
        : capitalised(String.join("; ", words)) + ".";
  }

  /* A part's largest break; the table has them all. */
  private static String largest(PartTrend part, Break at) {
    int breaks = part.breaks().size();
    return part.part().title()
        + (at.after() > at.before() ? " rose after " : " fell after ")
        + at.year()
        + " ("
        + Words.number(at.before(), PartUnits.of(part.meaning()))
        + " to "
        + Words.number(at.after(), PartUnits.of(part.meaning()))
        + (breaks == 1 ? ")" : ", the largest of " + breaks + " breaks)");
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /// A steady change in words.
  private static String steady(Steady steady, PartTrend part) {
    return (steady.change() > 0 ? " rises" : " falls")
        + " steadily from "
        + steady.from()
        + " to "
        + steady.to()
        + ", by "
        + Words.number(Math.abs(steady.change()), PartUnits.of(part.meaning()))
        + " a year";
  }

  private static Table years(Trend trend, int shown) {
    Table.Builder table =
        Table.builder("years", "The parts by year", "One row for each year, as of its end.")
            .integer("year", "Year", "The year at whose end the figures are.", "")
            .integer("members", "Members", "Members on 31 December.", "");
    for (PartTrend part : trend.parts()) {
      table.figure(
          part.part().key().replace('-', '_'),
          part.part().title(),
          "The figure of the part, definition " + part.meaning().key() + ".",
          PartUnits.of(part.meaning()));
    }
    for (int y = 0; y < trend.years().size(); y++) {
      List<Object> cells = new ArrayList<>();
      cells.add((long) trend.years().get(y).year());
      cells.add((long) trend.years().get(y).members().size());
      for (PartTrend part : trend.parts()) {
        cells.add(part.figures().get(y));
      }
      table.row(cells.toArray());
    }
    return table.shown(shown).build();
  }

  private static Table breaks(Trend trend) {
    Table.Builder table =
        Table.builder("breaks", "Breaks", "One row for each break found.")
            .text("part", "Part", "The part that breaks.")
            .integer("year", "Last year before", "The last year before the break.", "")
            .integer("earliest", "Earliest", "The earliest year of the 90% set.", "")
            .integer("latest", "Latest", "The latest year of the 90% set.", "")
            .column(PartUnits.column())
            .number("before", "Mean before", "Mean of the segment before.", PartUnits.IN_ROW)
            .number("after", "Mean after", "Mean of the segment after.", PartUnits.IN_ROW);
    for (PartTrend part : trend.parts()) {
      for (Break at : part.breaks()) {
        table.row(
            part.part().title(),
            (long) at.year(),
            (long) at.earliest(),
            (long) at.latest(),
            PartUnits.of(part.meaning()),
            at.before(),
            at.after());
      }
    }
    return table.build();
  }

  private static Table changes(Trend trend, States states) {
    Table.Builder table =
        Table.builder("changes", "Membership changes", "One row for each year with a change.")
            .integer("year", "Year", "The year of the change.", "")
            .text("joined", "Joined", "States that became members.")
            .text("left", "Left", "States that ceased to be.");
    for (YearEnd end : trend.years()) {
      if (end.isChanged()) {
        table.row((long) end.year(), names(end.joined(), states), names(end.left(), states));
      }
    }
    return table.build();
  }

  private static String names(List<Integer> codes, States states) {
    return codes.stream()
        .map(code -> states.find(code).map(State::name).orElse(String.valueOf(code)))
        .collect(Collectors.joining(", "));
  }
}
