package org.entente.answer.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.answer.assessment.PlainWords;
import org.entente.answer.chart.Glance;
import org.entente.answer.page.Chart;
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

  private final Material b;
  private final Optional<Assessment> yardstick;

  PartsSection(Material b) {
    this.b = b;
    this.yardstick = b.findYardstick();
  }

  Section section() {
    Section section =
        Section.headed(
            yardstick
                .map(y -> "How strong, beside " + y.coalition() + " and others?")
                .orElse("How strong, beside others?"));
    List<String> sentences = lead();
    sentences.addAll(
        PlainWords.of(b.assessment(), b.world(), b.situation(), b.assessor().definitions()));
    for (String sentence : sentences) {
      section = section.paragraph(sentence);
    }
    return section.chart(chart(comparison())).table(b.pieces().parts());
  }

  /// The judgements with the chart, for one sheet; the figures are there for where no chart is
  /// drawn.
  Section briefly() {
    return new Section(
        "What we judge",
        judgements(),
        List.of(chart(comparison())),
        List.of(b.pieces().parts().showing(-1)));
  }

  private List<String> lead() {
    List<String> lead = judgements();
    lead.addAll(new Surety(b.assessment()).sentences());
    b.pieces().total().ifPresent(lead::add);
    return lead;
  }

  private List<String> judgements() {
    List<String> lead = new ArrayList<>();
    yardstick.map(this::beside).ifPresent(lead::add);
    b.assessment().weakest().stream()
        .findFirst()
        .map(w ->
            "Weakest pair: "
                + Prose.list(List.of(b.name(w.first()), b.name(w.second())))
                + " ("
                + b.resolve(w.why())
                + ").")
        .ifPresent(lead::add);
    return lead;
  }

  /* Which parts differ beyond the intervals, in which direction, and which do not. */
  private String beside(Assessment y) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (PartAssessment part : b.assessment().parts()) {
      String verdict = Prose.against(part.figure(), y.part(part.part()).figure());
      parts.computeIfAbsent(verdict, _ -> new ArrayList<>()).add(part.part().title());
    }
    List<String> clauses = new ArrayList<>();
    parts.forEach((verdict, titles) -> clauses.add(verdict + " in " + Prose.list(titles)));
    return "Compared with "
        + y.coalition()
        + " ("
        + y.finding().kind().words().toLowerCase(Locale.ROOT)
        + ") on the same day: "
        + String.join("; ", clauses)
        + ".";
  }

  private Chart chart(Table table) {
    List<Glance.Row> rows = new ArrayList<>();
    for (PartAssessment part : b.assessment().parts()) {
      List<String> label = new ArrayList<>(List.of(capital(part.part().title())));
      label.add(part.figure().isKnown() ? Prose.figure(part.figure(), part.share()) : "not known");
      rows.add(new Glance.Row(part.part().title(), label));
    }
    int n = b.present().size();
    return new Chart(
        "parts",
        b.resolve(b.assessment().finding().kind().words())
            + ": "
            + b.coalition().id()
            + yardstick.map(y -> ", " + y.coalition()).orElse("")
            + " and other coalitions, part by part",
        "Diamond: "
            + b.coalition().id()
            + " with its interval."
            + yardstick.map(y -> " Disc: " + y.coalition() + ".").orElse("")
            + " Circles: other coalitions on "
            + b.panel().asOf()
            + ". Grey band: the middle 90% of "
            + b.assessor().randomDraws()
            + " random coalitions of "
            + n
            + " states, tick at the median. Capacity and interdependence grow with the number of"
            + " members, trust falls. Less exit pressure is stronger; of the other parts, more. Shares are of 1.",
        new Glance(rows, low(table)).spec(),
        table,
        alternative(n));
  }

  /* Interests may be negative; the scale begins at the least value drawn. Other coalitions have no bars. */
  private static double low(Table table) {
    int figure = table.columns().size() - 1;
    int role = figure - 1;
    double least =
        table.rows().stream()
            .filter(row -> row.get(figure) instanceof Figure.Known)
            .mapToDouble(row -> {
              Figure.Known k = (Figure.Known) Objects.requireNonNull(row.get(figure));
              return "known".equals(row.get(role)) ? k.value() : k.interval().low();
            })
            .min()
            .orElse(0);
    return Math.min(0, Math.floor(10 * least) / 10);
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
            .text("panel", "Part", "Which of the five parts.")
            .text("name", "Coalition", "Name of the coalition, or the random coalitions.")
            .text("group", "Row", "The row of the chart it is drawn in.")
            .text("role", "Role", "assessed, compared, known or random.")
            .figure(
                "figure",
                "Figure",
                "The part's figure; of random coalitions the median with the 5th and 95th"
                    + " percentile.",
                "");
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
