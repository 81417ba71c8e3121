package org.entente.answer.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.answer.chart.Trends;
import org.entente.answer.desk.PartUnits;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.trend.PartTrend;
import org.entente.trend.Trend;
import org.entente.trend.YearEnd;
import org.jspecify.annotations.Nullable;

/// How it came here: interests and trust of the members of each year over the last years.
final class TrendSection {
  private static final int YEARS = 15;
  private static final List<Part> SHOWN =
      List.of(Part.INTERESTS, Part.TRUST, Part.INTERDEPENDENCE, Part.EXIT_PRESSURE);

  private final Material b;
  private final Table table;
  private int points;

  TrendSection(Material b) {
    this.b = b;
    this.table = table();
  }

  boolean isEmpty() {
    return points < 3 * SHOWN.size();
  }

  Section section() {
    List<String> panels = SHOWN.stream().map(p -> PartsSection.capital(p.title())).toList();
    return Section.headed("How did it come here?")
        .paragraph(sentence())
        .chart(
            new Chart(
                "trend",
                b.coalition().id() + " over the last years, with the members of each year",
                "Line: the part's figure at each year's end; band: its interval. Dashed: the"
                    + " membership changed. Nothing after "
                    + b.panel().asOf()
                    + " is used.",
                Trends.spec(panels),
                table,
                "Lines of " + Prose.list(panels) + " over time; the table has every year."));
  }

  private String sentence() {
    List<String> clauses = new ArrayList<>();
    for (Part part : SHOWN) {
      List<List<@Nullable Object>> rows =
          table.rows().stream()
              .filter(r -> PartsSection.capital(part.title()).equals(r.get(0)))
              .filter(r -> r.get(3) instanceof Figure.Known)
              .toList();
      if (rows.size() > 1) {
        clauses.add(
            part.title() + " went from " + words(rows.getFirst()) + " to " + words(rows.getLast()));
      }
    }
    return clauses.isEmpty() ? "" : PartsSection.capital(String.join("; ", clauses)) + ".";
  }

  private static String words(List<@Nullable Object> row) {
    return row.get(3) instanceof Figure.Known k
        ? Words.number(k.value(), String.valueOf(row.getLast())) + " in " + row.get(1)
        : "";
  }

  private Table table() {
    Table.Builder builder =
        Table.builder("trend", "The parts over time", "One row for each part and year.")
            .text("panel", "Part", "Which of the parts.")
            .integer("year", "Year", "Year of the figures.", "year")
            .integer("members", "Members", "Members at the year's end.", "states")
            .figure("figure", "Figure", "The part's figure.", PartUnits.IN_ROW)
            .text("note", "Change", "Who joined or left since the year before.")
            .column(PartUnits.column());
    int last =
        Math.min(b.panel().year(), Panel.lastKnownYear(b.panel().asOf(), Panel.YearRule.COMPLETED));
    Trend.find(b.coalition(), definitions(), b.yearbook(), last - YEARS, last, b.run())
        .ifPresent(trend -> add(builder, trend));
    return builder.build();
  }

  private List<PartDefinition> definitions() {
    return b.assessor().definitions().stream().filter(d -> SHOWN.contains(d.part())).toList();
  }

  /* Years with fewer than two members have no figures and no rows. */
  private void add(Table.Builder builder, Trend trend) {
    boolean begun = false;
    for (int y = 0; y < trend.years().size(); y++) {
      YearEnd end = trend.years().get(y);
      if (end.members().size() < 2) {
        continue;
      }
      String note = begun ? change(end) : "";
      begun = true;
      for (PartTrend part : trend.parts()) {
        builder.row(
            PartsSection.capital(part.part().title()),
            end.year(),
            end.members().size(),
            part.figures().get(y),
            note,
            PartUnits.of(part.meaning()));
        points++;
      }
    }
  }

  private String change(YearEnd end) {
    List<String> words = new ArrayList<>();
    if (!end.joined().isEmpty()) {
      words.add(b.names(end.joined()) + " joined");
    }
    if (!end.left().isEmpty()) {
      words.add(b.names(end.left()) + " left");
    }
    return String.join("; ", words);
  }
}
