package org.entente.answer.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.answer.chart.Rows;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.desk.PartUnits;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.comparison.Comparison;
import org.entente.comparison.PairComparison;
import org.entente.comparison.PartComparison;
import org.entente.evidence.Figure;
import org.entente.panel.Yearbook;
import org.entente.part.Part;
import org.entente.situation.Situation;

/// A comparison of coalitions as a page.
public final class ComparisonPage {
  private static final double SURE = 0.9;

  private ComparisonPage() {}

  public static Page of(Comparison comparison, List<Situation> situations, Yearbook yearbook) {
    List<Figure> figures = new ArrayList<>();
    comparison.parts().forEach(p -> figures.addAll(p.figures()));
    return Page.titled(
            String.join(", ", comparison.coalitions()) + " as of " + situations.getFirst().asOf())
        .finding(finding(comparison))
        .section(
            Section.headed("Who leads in which part?")
                .paragraph(
                    situations.stream()
                        .map(s -> s.label() + ": " + s.coalition().name())
                        .collect(Collectors.joining("; ")))
                .table(parts(comparison, situations))
                .table(percentiles(comparison))
                .chart(chart(comparison)))
        .section(
            Section.headed("How sure it is that one exceeds the other")
                .paragraph(
                    "Draw by draw, all coalitions under the same draw. "
                        + comparison.parts().stream()
                            .map(p -> p.part().title() + ": " + p.meaning().wording().draws())
                            .collect(Collectors.joining("; "))
                        + ".")
                .table(pairs(comparison)))
        .sources(FigureSources.of(figures, yearbook));
  }

  private static Table parts(Comparison comparison, List<Situation> situations) {
    Table.Builder table =
        Table.builder(
                "parts",
                "The parts side by side",
                "One row for each part and one column for each coalition, figures with intervals.")
            .text("part", "Part", "Which of the five parts.")
            .column(PartUnits.column());
    for (Situation situation : situations) {
      String id = situation.label();
      table.figure(
          key(id),
          id + " (" + situation.group().size() + ")",
          "The figure of " + id + "; in brackets the members present.",
          PartUnits.IN_ROW);
    }
    for (PartComparison part : comparison.parts()) {
      List<Object> cells = new ArrayList<>();
      cells.add(part.part().title());
      cells.add(PartUnits.of(part.meaning()));
      cells.addAll(part.figures());
      table.row(cells.toArray());
    }
    return table.build();
  }

  private static Table percentiles(Comparison comparison) {
    Table.Builder table =
        Table.builder(
                "percentiles",
                "Percentiles among random coalitions",
                "The share of random coalitions of the coalition's own size with a lower figure, in"
                    + " percent: fair between sizes.")
            .text("part", "Percentile of", "Which of the five parts.");
    for (String id : comparison.coalitions()) {
      table.figure(key(id), id, "The percentile of " + id + ".", "%");
    }
    for (PartComparison part : comparison.parts()) {
      table.row(row(part.part(), part.percentiles()));
    }
    return table.build();
  }

  private static Object[] row(Part part, List<Figure> figures) {
    List<Object> cells = new ArrayList<>();
    cells.add(part.title());
    cells.addAll(figures);
    return cells.toArray();
  }

  /// A key for a column of a coalition: letters and digits of its identifier.
  private static String key(String id) {
    return "c_" + id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
  }

  private static Table pairs(Comparison comparison) {
    Table.Builder table =
        Table.builder(
                "pairs",
                "Every pair of coalitions in every part",
                "Differences and shares of common draws; the three shares sum to 1.")
            .text("part", "Part", "Which of the five parts.")
            .text("first", "First", "The one coalition.")
            .text("second", "Second", "The other.")
            .column(PartUnits.column())
            .figure(
                "difference",
                "First less second",
                "The difference of the figures.",
                PartUnits.IN_ROW)
            .figure(
                "first_higher",
                "First higher",
                "The share of draws in which the first is higher.",
                "0 to 1")
            .figure("tie", "Tie", "The share of draws in which both are the same.", "0 to 1")
            .figure(
                "second_higher",
                "Second higher",
                "The share of draws in which the second is higher.",
                "0 to 1");
    for (PartComparison part : comparison.parts()) {
      for (PairComparison pair : part.pairs()) {
        table.row(
            part.part().title(),
            pair.first(),
            pair.second(),
            PartUnits.of(part.meaning()),
            pair.difference(),
            pair.firstHigher(),
            pair.tie(),
            pair.secondHigher());
      }
    }
    return table.build();
  }

  private static Chart chart(Comparison comparison) {
    List<Rows.Panel> panels =
        comparison.parts().stream()
            .map(p -> new Rows.Panel(p.part().key(), p.part().title(), "", comparison.coalitions()))
            .toList();
    return new Chart(
        "side-by-side",
        finding(comparison).replaceFirst("\\.$", ""),
        "Mark: the figure; bar: its interval. Figures of " + comparison.year() + ".",
        Rows.spec(panels),
        drawn(comparison),
        finding(comparison) + " The table has every figure with its interval.");
  }

  private static Table drawn(Comparison comparison) {
    Table.Builder table =
        Table.builder(
                "drawn", "The parts as drawn", "One row for each part and coalition, one figure.")
            .text("panel", "Part", "Key of the part.")
            .text("group", "Coalition", "Identifier of the coalition.")
            .text("name", "Name", "What the mark stands for.")
            .text("role", "Role", "How it is drawn.")
            .figure("figure", "Figure", "The part's figure.", "");
    for (PartComparison part : comparison.parts()) {
      for (int c = 0; c < comparison.coalitions().size(); c++) {
        String id = comparison.coalitions().get(c);
        table.row(
            part.part().key(),
            id,
            id + ", " + part.part().title(),
            "compared",
            part.figures().get(c));
      }
    }
    return table.build();
  }

  /* Which coalition leads each part, and whether it surely does. */
  private static String finding(Comparison comparison) {
    List<String> words = new ArrayList<>();
    for (PartComparison part : comparison.parts()) {
      int leader = leader(part);
      if (leader >= 0) {
        String id = comparison.coalitions().get(leader);
        words.add(
            (part.part() == Part.EXIT_PRESSURE ? "most " : "")
                + part.part().title()
                + " "
                + id
                + (leadsSurely(part, id) ? "" : " (not surely)"));
      }
    }
    return words.isEmpty() ? "No part has a figure." : "Highest: " + String.join(", ", words) + ".";
  }

  private static int leader(PartComparison part) {
    int leader = -1;
    for (int c = 0; c < part.figures().size(); c++) {
      double value = part.figures().get(c).find().orElse(Double.NEGATIVE_INFINITY);
      if (part.figures().get(c).isKnown()
          && (leader < 0 || value > part.figures().get(leader).find().orElseThrow())) {
        leader = c;
      }
    }
    return leader;
  }

  private static boolean leadsSurely(PartComparison part, String id) {
    return part.pairs().stream()
        .filter(p -> p.first().equals(id) || p.second().equals(id))
        .map(p -> p.first().equals(id) ? p.firstHigher() : p.secondHigher())
        .filter(Figure::isKnown)
        .allMatch(share -> share.find().orElseThrow() >= SURE);
  }
}
