package org.entente.answer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.answer.chart.Rows;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.coalition.Assessment;
import org.entente.coalition.PartAssessment;
import org.entente.evidence.Figure;
import org.entente.part.PartDefinition;
import org.entente.run.Threads;
import org.entente.situation.Situation;

/// Whether the coalition is strong or loose: the five parts against a yardstick, the other
/// coalitions of the day and random ones.
final class PartsSection {
  private static final String RANDOM = "random coalitions";
  private static final String OTHERS = "other coalitions";

  private final Briefing b;
  private final Optional<Assessment> yardstick;

  PartsSection(Briefing b) {
    this.b = b;
    this.yardstick = b.findYardstick();
  }

  Section section() {
    Table table = comparison();
    String title =
        yardstick
            .map(y -> "Strong or loose, compared with " + y.coalition() + "?")
            .orElse("Strong or loose?");
    Section section = Section.headed(title);
    if (yardstick.isPresent()) {
      section = section.paragraph(sentence(yardstick.get()));
    }
    return section.chart(chart(table));
  }

  private String sentence(Assessment y) {
    List<String> clauses = new ArrayList<>();
    for (PartAssessment part : b.assessment().parts()) {
      Figure other = y.part(part.part()).figure();
      clauses.add(
          part.part().title()
              + " "
              + Prose.against(part.figure(), other)
              + " ("
              + Prose.figure(part.figure(), part.share())
              + " against "
              + Prose.figure(other, part.share())
              + ")");
    }
    return y.coalition()
        + " on the same day: "
        + y.finding().kind().words().toLowerCase(Locale.ROOT)
        + "; "
        + b.coalition().id()
        + ": "
        + b.assessment().finding().kind().words().toLowerCase(Locale.ROOT)
        + ". Beside it, "
        + b.coalition().id()
        + " has "
        + String.join("; ", clauses)
        + ". Capacity and interdependence grow with the number of members, which is why the chart"
        + " also shows random coalitions of the same size.";
  }

  private Chart chart(Table table) {
    List<Rows.Panel> panels = new ArrayList<>();
    int n = b.present().size();
    for (PartAssessment part : b.assessment().parts()) {
      List<String> rows = new ArrayList<>(List.of(b.coalition().id()));
      yardstick.ifPresent(y -> rows.add(y.coalition()));
      rows.add(OTHERS);
      rows.add(RANDOM);
      String title = part.part().title();
      panels.add(
          new Rows.Panel(
              title,
              capital(title) + "  " + Prose.figure(part.figure(), part.share()),
              capital(Prose.percentile(part.percentile(), n)),
              rows));
    }
    return new Chart(
        "parts",
        b.resolve(b.assessment().finding().kind().words())
            + ": "
            + b.coalition().id()
            + " among other coalitions, part by part",
        "Diamond: "
            + b.coalition().id()
            + " with its interval. Circles: other known coalitions on "
            + b.panel().asOf()
            + ". Band: the middle 90% of "
            + b.assessor().randomDraws()
            + " random coalitions of "
            + n
            + " states, tick at the median. Figures of "
            + b.panel().year()
            + ". Less exit pressure is stronger; of the other parts, more.",
        Rows.spec(panels),
        table,
        alternative(n));
  }

  private String alternative(int n) {
    List<String> clauses = new ArrayList<>();
    b.assessment()
        .parts()
        .forEach(p ->
            clauses.add(
                p.part().title()
                    + " "
                    + Prose.figure(p.figure(), p.share())
                    + ", "
                    + Prose.percentile(p.percentile(), n)));
    return "Interval plots of the five parts. " + String.join("; ", clauses) + ".";
  }

  private Table comparison() {
    Table.Builder table =
        Table.builder(
                "part-comparison",
                "The five parts of this and other coalitions",
                "One row for each part and coalition, figures of " + b.panel().year() + ".")
            .column(Column.text("panel", "Part", "Which of the five parts."))
            .column(
                Column.text(
                    "name", "Coalition", "Name of the coalition, or the random coalitions."))
            .column(Column.text("group", "Row", "The row of the chart it is drawn in."))
            .column(Column.text("role", "Role", "assessed, compared, known or random."))
            .column(
                Column.figure(
                    "figure",
                    "Figure",
                    "The part's figure; of random coalitions the median with the 5th and 95th"
                        + " percentile.",
                    ""));
    for (PartAssessment part : b.assessment().parts()) {
      String title = part.part().title();
      table.row(title, b.assessment().name(), b.coalition().id(), "assessed", part.figure());
      yardstick.ifPresent(
          y -> table.row(title, y.name(), y.coalition(), "compared", y.part(part.part()).figure()));
      table.row(title, "Random coalitions of the same size", RANDOM, "random", part.random());
      others(table, part);
    }
    return table.build();
  }

  private void others(Table.Builder table, PartAssessment part) {
    PartDefinition definition = b.assessor().definition(part.part());
    List<Situation> others =
        b.world().coalitions().stream()
            .filter(c -> !c.id().equals(b.coalition().id()))
            .filter(c -> yardstick.filter(y -> y.coalition().equals(c.id())).isEmpty())
            .flatMap(c -> Situation.find(c, b.panel()).stream())
            .toList();
    Figure[] figures = new Figure[others.size()];
    Threads.each(
        figures.length,
        b.run(),
        c -> figures[c] = definition.figure(b.panel(), others.get(c).group(), b.run()));
    for (int c = 0; c < figures.length; c++) {
      if (figures[c].isKnown()) {
        String name = others.get(c).coalition().name();
        table.row(part.part().title(), name, OTHERS, "known", figures[c]);
      }
    }
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
