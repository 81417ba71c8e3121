package org.entente.app;

import java.util.List;
import java.util.Locale;
import org.entente.app.output.Column;
import org.entente.app.output.Page;
import org.entente.app.output.Section;
import org.entente.app.output.Table;
import org.entente.app.output.Words;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.idealpoint.FitStatistics;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.IssuePositions;
import org.entente.idealpoint.RollCallParameters;
import org.jspecify.annotations.Nullable;

/// The answers of `entente ideal-points` that need a fit: how well it tells the votes, what each
/// roll call tells, which roll calls separate two actors, how far apart they are by issue area.
final class IdealPointFitPages {
  private final IdealPointFitting fitting;
  private final IdealPointFit fit;

  IdealPointFitPages(IdealPointFitting fitting, IdealPointFit fit) {
    this.fitting = fitting;
    this.fit = fit;
  }

  /// The page with the statistics of the fit added.
  Page withStatistics(Page page) {
    return page.section(Section.headed("How well does it tell the votes?").paragraph(words()));
  }

  private String words() {
    FitStatistics s = fit.statistics();
    return String.format(
        Locale.ROOT,
        "%,d votes on %,d roll calls; %.1f%% classified, proportional reduction in error %.3f,"
            + " geometric mean probability %.3f, log score %.4f per vote.",
        s.votes(),
        s.rollCalls(),
        100 * s.classified(),
        s.reduction(),
        s.geometricMeanProbability(),
        s.logScore());
  }

  /// The parameters of every roll call, of one period or of all.
  Page rollCalls(@Nullable Integer period) {
    Table.Builder table =
        Table.builder(
                "roll-calls",
                "Roll calls",
                "One row for each roll call that the fit used. Cut points are positions: where yes"
                    + " or no and the next category are equally likely.")
            .column(Column.text("roll_call", "Roll call", "Identifier."))
            .column(Column.integer(fitting.periodWord(), "When", "Its period.", ""))
            .column(
                Column.number("discrimination", "β", "Positive where high positions vote no.", ""))
            .column(Column.number("discrimination_sd", "sd", "Standard deviation of β.", ""))
            .column(Column.number("yes_cut", "Yes cut", "Cut point of yes; empty for none.", ""))
            .column(Column.number("no_cut", "No cut", "Cut point of no; empty for none.", ""))
            .column(Column.text("title", "Title", "Date and title."));
    for (RollCallParameters r : fit.rollCalls()) {
      if (period == null || r.period() == period) {
        table.row(
            r.id(),
            r.period(),
            r.discrimination(),
            r.discriminationSd(),
            finite(r.lowerCutPosition()),
            finite(r.upperCutPosition()),
            fitting.title(r.id()));
      }
    }
    return withStatistics(
        Page.titled("Roll calls" + (period == null ? "" : " of " + period))
            .section(Section.headed("What does each roll call tell?").table(table.build()))
            .sources(fitting.sources()));
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /// The roll calls of a period that separate two actors most.
  Page separating(String first, String second, int period, int most) {
    String a = fitting.nameOfKey().apply(first);
    String b = fitting.nameOfKey().apply(second);
    List<IdealPointFit.Separation> all = fit.separating(first, second, period);
    Table.Builder table =
        Table.builder(
                "separating",
                "Roll calls of " + period + " that separate " + a + " and " + b,
                "One row for each roll call, the most separating first.")
            .column(Column.text("roll_call", "Roll call", "Identifier."))
            .column(
                Column.number(
                    "separation",
                    "Apart",
                    "Total variation distance of the two vote distributions under the model.",
                    "0 to 1"))
            .column(Column.text("first_vote", a, "Vote of " + a + "."))
            .column(Column.text("second_vote", b, "Vote of " + b + "."))
            .column(Column.text("title", "Title", "Date and title."));
    int differing = 0;
    for (IdealPointFit.Separation s : all.subList(0, Math.min(most, all.size()))) {
      String id = s.rollCall().id();
      String one = fitting.vote(first, id);
      String two = fitting.vote(second, id);
      differing += one.equals(two) ? 0 : 1;
      table.row(id, s.separation(), one, two, fitting.title(id));
    }
    String distance =
        fit.distance(first, second, period)
            .map(d ->
                String.format(
                    Locale.ROOT,
                    "%s is %.2f [%.2f, %.2f] above %s in %d; ",
                    a,
                    d.value(),
                    d.interval().low(),
                    d.interval().high(),
                    b,
                    period))
            .orElse(a + " or " + b + " cast no vote that counts in " + period + "; ");
    return Page.titled("What separates " + a + " and " + b + " in " + period)
        .finding(
            distance
                + differing
                + " of the "
                + Math.min(most, all.size())
                + " most separating roll calls saw them vote differently.")
        .section(Section.headed("Which votes?").table(table.build()))
        .sources(fitting.sources());
  }

  /// The distance of two actors by issue area in every period.
  static Page byIssue(
      IdealPointFitting fitting,
      IssuePositions issues,
      String first,
      String second,
      int from,
      int to) {
    String title = fitting.nameOfKey().apply(first) + " less " + fitting.nameOfKey().apply(second);
    Table.Builder table =
        Table.builder(
                "issues",
                title + " by issue area",
                "One row for each year. Each area has its own scale (standard deviation 1); overall"
                    + " is the root of the mean square over the areas with both.")
            .column(Column.text("name", "Pair", "The first less the second."))
            .column(Column.integer(fitting.periodWord(), "When", "The period.", ""))
            .column(
                Column.figure(
                    "overall", "Overall", "Distance over the areas.", "standard deviations"));
    issues
        .fits()
        .keySet()
        .forEach(i ->
            table.column(
                Column.figure(
                    i.toLowerCase(Locale.ROOT).replace(' ', '_'),
                    i,
                    "Difference on the issue area.",
                    "standard deviations")));
    var periods = new java.util.TreeSet<Integer>();
    issues.fits().values().forEach(f -> periods.addAll(f.periods()));
    String last = "No issue area has both.";
    for (int period : periods.subSet(from, to)) {
      var distance = issues.distance(first, second, period);
      if (distance.isPresent()) {
        List<@Nullable Object> row = new java.util.ArrayList<>();
        Figure overall =
            Figure.of(
                distance.get().value(),
                distance.get().interval(),
                provenance(fitting, distance.get().byIssue().size()));
        row.add(title);
        row.add(period);
        row.add(overall);
        issues
            .fits()
            .keySet()
            .forEach(i -> {
              var d = distance.get().byIssue().get(i);
              row.add(
                  d == null
                      ? Figure.missing("no votes of both on it")
                      : Figure.of(d.value(), d.interval(), provenance(fitting, 1)));
            });
        table.row(row.toArray());
        last = "In " + period + " they stand " + Words.figure(overall) + " apart over the areas.";
      }
    }
    return Page.titled("Ideal points by issue area: " + title)
        .finding(last)
        .section(
            Section.headed("On which issues do they part?")
                .chart(
                    IdealPointCharts.overTime(
                        "issues", "overall", fitting.periodWord(), table.build()))
                .table(table.build()))
        .sources(fitting.sources())
        .warnings(
            issues.refused().entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .toList());
  }

  private static Provenance provenance(IdealPointFitting fitting, int areas) {
    return Provenance.of(
        fitting.datasets(),
        areas,
        "issue areas",
        "ideal points by issue area [BaileyStrezhnevVoeten2017]");
  }
}
