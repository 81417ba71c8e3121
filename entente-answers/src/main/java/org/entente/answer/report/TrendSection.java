package org.entente.answer.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.answer.chart.Trends;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.jspecify.annotations.Nullable;

/// How it came here: interests and trust of the members of each year over the last years.
final class TrendSection {
  private static final int YEARS = 15;
  private static final List<Part> SHOWN =
      List.of(Part.INTERESTS, Part.TRUST, Part.INTERDEPENDENCE, Part.EXIT_PRESSURE);

  private final Briefing b;
  private final Table table;
  private int points;

  TrendSection(Briefing b) {
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
        ? Words.number(k.value()) + " in " + row.get(1)
        : "";
  }

  private Table table() {
    Table.Builder builder =
        Table.builder("trend", "The parts over time", "One row for each part and year.")
            .column(Column.text("panel", "Part", "Which of the parts."))
            .column(Column.integer("year", "Year", "Year of the figures.", "year"))
            .column(Column.integer("members", "Members", "Members at the year's end.", "states"))
            .column(Column.figure("figure", "Figure", "The part's figure.", ""))
            .column(Column.text("note", "Change", "Who joined or left since the year before."));
    List<Integer> before = List.of();
    for (int year = b.panel().year() - YEARS; year <= b.panel().year(); year++) {
      LocalDate end = LocalDate.of(year, 12, 31);
      List<Integer> members = b.coalition().membersOn(end);
      if (!b.yearbook().years().contains(year) || members.size() < 2) {
        continue;
      }
      b.run().checkInterrupted();
      add(builder, end, members, before.isEmpty() ? "" : change(before, members));
      before = members;
    }
    return builder.build();
  }

  private void add(Table.Builder builder, LocalDate end, List<Integer> members, String note) {
    Panel panel = Panel.asOf(b.yearbook(), end, Panel.YearRule.COMPLETED);
    Group group = Group.of(panel.now(), members);
    if (group.size() < 2) {
      return;
    }
    for (Part part : SHOWN) {
      PartDefinition definition = b.assessor().definition(part);
      Figure figure = definition.figure(panel, group, b.run());
      builder.row(PartsSection.capital(part.title()), end.getYear(), members.size(), figure, note);
      points++;
    }
  }

  private String change(List<Integer> before, List<Integer> now) {
    List<String> words = new ArrayList<>();
    List<Integer> joined = now.stream().filter(m -> !before.contains(m)).toList();
    List<Integer> left = before.stream().filter(m -> !now.contains(m)).toList();
    if (!joined.isEmpty()) {
      words.add(b.names(joined) + " joined");
    }
    if (!left.isEmpty()) {
      words.add(b.names(left) + " left");
    }
    return String.join("; ", words);
  }
}
