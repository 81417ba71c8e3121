package org.entente.answer.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.answer.page.Page;
import org.entente.answer.page.Source;
import org.entente.answer.page.Words;
import org.entente.answer.text.Sparkline;
import org.entente.evidence.Figure;
import org.entente.trend.Break;
import org.entente.trend.PartTrend;
import org.entente.trend.Trend;
import org.entente.trend.YearEnd;
import org.entente.world.States;

/// A trend as text: a line of characters for each part, one a year, with marks below.
public final class TrendText {
  private static final int LABEL = 16;

  private final Trend trend;
  private final Page page;
  private final States states;
  private final boolean ascii;
  private final boolean yearByYear;

  public TrendText(Trend trend, Page page, States states, boolean ascii, boolean yearByYear) {
    this.trend = trend;
    this.page = page;
    this.states = states;
    this.ascii = ascii;
    this.yearByYear = yearByYear;
  }

  /// The lines of the text.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    int first = trend.years().getFirst().year();
    lines.add(page.title() + ", as of the end of each year");
    lines.add("");
    lines.add(label("") + Sparkline.axis(first, trend.years().size()));
    for (PartTrend part : trend.parts()) {
      part(lines, part);
    }
    changes(lines);
    breaks(lines);
    if (yearByYear) {
      years(lines);
    }
    missing(lines);
    lines.add("");
    lines.add(
        "Sources: "
            + page.sources().stream().map(TrendText::named).collect(Collectors.joining("; ")));
    return lines;
  }

  private static String named(Source source) {
    return (source.key() + " " + source.version()).strip();
  }

  private static String label(String text) {
    return String.format(Locale.ROOT, "%-" + LABEL + "s ", text);
  }

  private void part(List<String> lines, PartTrend part) {
    double[] known =
        part.figures().stream().flatMapToDouble(f -> f.find().stream()).sorted().toArray();
    if (known.length == 0) {
      lines.add(label(part.part().title()) + "no figures");
      return;
    }
    double least = known[0];
    double most = known[known.length - 1];
    List<Figure> there = part.figures().stream().filter(Figure::isKnown).toList();
    lines.add(
        label(part.part().title())
            + Sparkline.of(ascii).draw(part.figures(), least, most)
            + "  "
            + Words.number(least)
            + " to "
            + Words.number(most)
            + "; first "
            + Words.figure(there.getFirst())
            + ", last "
            + Words.figure(there.getLast()));
    if (!part.breaks().isEmpty()) {
      char[] marks = " ".repeat(part.figures().size()).toCharArray();
      for (Break at : part.breaks()) {
        marks[at.year() - trend.years().getFirst().year()] = '|';
      }
      lines.add(label("  breaks after") + new String(marks).stripTrailing());
    }
  }

  private void changes(List<String> lines) {
    char[] marks = " ".repeat(trend.years().size()).toCharArray();
    for (int y = 0; y < marks.length; y++) {
      YearEnd end = trend.years().get(y);
      marks[y] =
          !end.joined().isEmpty() && !end.left().isEmpty()
              ? '*'
              : !end.joined().isEmpty() ? '+' : !end.left().isEmpty() ? '-' : ' ';
    }
    if (trend.years().stream().anyMatch(YearEnd::isChanged)) {
      lines.add(label("membership") + new String(marks).stripTrailing());
      lines.add("");
      for (YearEnd end : trend.years()) {
        if (end.isChanged()) {
          lines.add(
              end.year()
                  + (end.joined().isEmpty() ? "" : " + " + TrendPage.names(end.joined(), states))
                  + (end.left().isEmpty() ? "" : " - " + TrendPage.names(end.left(), states)));
        }
      }
    }
  }

  private void breaks(List<String> lines) {
    lines.add("");
    for (PartTrend part : trend.parts()) {
      part.slope()
          .ifPresent(slope ->
              lines.add(
                  part.part().title()
                      + TrendPage.steady(slope)
                      + " (a line fits better than steps)"));
      for (Break at : part.breaks()) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%s %s after %d (90%%: %d to %d): mean %s before, %s after",
                part.part().title(),
                at.after() > at.before() ? "rises" : "falls",
                at.year(),
                at.earliest(),
                at.latest(),
                Words.number(at.before()),
                Words.number(at.after())));
      }
    }
    if (trend.parts().stream().allMatch(p -> p.breaks().isEmpty())) {
      lines.add("No breaks found.");
    }
    lines.addAll(TrendPage.METHOD_LINES);
  }

  private void years(List<String> lines) {
    lines.add("");
    PartTrend part = trend.parts().getFirst();
    for (int y = 0; y < trend.years().size(); y++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%d  %3d members  %s",
              trend.years().get(y).year(),
              trend.years().get(y).members().size(),
              Words.figure(part.figures().get(y))));
    }
  }

  /* Why figures are missing: each reason once, with the years. */
  private void missing(List<String> lines) {
    for (PartTrend part : trend.parts()) {
      List<Integer> years = new ArrayList<>();
      String reason = "";
      for (int y = 0; y < part.figures().size(); y++) {
        if (part.figures().get(y) instanceof Figure.Missing missing) {
          years.add(trend.years().get(y).year());
          reason = missing.reason();
        }
      }
      if (!years.isEmpty()) {
        lines.add(
            part.part().title()
                + " missing in "
                + years.size()
                + (years.size() == 1 ? " year (" : " years (")
                + years.getFirst()
                + (years.size() == 1 ? "" : " to " + years.getLast())
                + "): "
                + reason);
      }
    }
  }
}
