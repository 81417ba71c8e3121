package org.entente.coalition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Issue;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.similarity.DyadSketch;
import org.entente.similarity.Measure;
import org.entente.similarity.Percentiles;
import org.entente.similarity.Score;
import org.entente.similarity.SketchBasis;

/// Shared interests from UN votes: the mean over dyads of Scott's π with squared weights, on the
/// roll calls of the last complete calendar year.
///
/// The 90% interval comes from a bootstrap over roll calls that all dyads share, kept by the
/// yearbook as a sketch. S, kappa and the agreement rate stand beside it for comparability and are
/// never averaged with it. Cost: the dyads of the group.
///
/// References: [Haege2011], [SignorinoRitter1999].
public final class InterestsByVotes implements PartDefinition {
  private static final List<String> DATASETS = List.of("un-votes", "unga-votes");

  @Override
  public Part part() {
    return Part.INTERESTS;
  }

  @Override
  public String key() {
    return "votes-pi";
  }

  @Override
  public OptionalDouble value(Group group) {
    return Dyadic.mean(group, d -> score(group.slice(), d, Measure.PI));
  }

  @Override
  public Figure figure(Panel panel, Group group, Run run) {
    OptionalDouble mean = value(group);
    if (mean.isEmpty()) {
      return Figure.missing(
          group.size() < 2
              ? "fewer than two members"
              : "no two members voted together in " + group.slice().year());
    }
    Optional<Interval> interval =
        findReplicates(group).flatMap(r -> Percentiles.interval(r, Interval.DEFAULT_LEVEL));
    return interval.isEmpty()
        ? Figure.missing("too few roll calls in " + group.slice().year() + " for an interval")
        : Figure.of(mean.getAsDouble(), interval.get(), provenance(group.slice(), "Scott's π"));
  }

  /// The bootstrap replicates of the group's mean; replicate b belongs to the same resample of the
  /// year's roll calls for every group. Empty if the year has no roll calls.
  public Optional<double[]> findReplicates(Group group) {
    byte[] basis = group.slice().sketchBasis();
    List<DyadSketch> sketches = new ArrayList<>();
    for (int d : group.dyadNumbers()) {
      byte[] bytes = group.slice().sketch(d);
      if (bytes.length > 0) {
        sketches.add(DyadSketch.fromBytes(bytes));
      }
    }
    return basis.length == 0 || sketches.isEmpty()
        ? Optional.empty()
        : Optional.of(SketchBasis.fromBytes(basis).replicatesOfMean(sketches));
  }

  @Override
  public Map<String, Figure> details(Panel panel, Group group, Run run) {
    Map<String, Figure> details = new LinkedHashMap<>();
    details.put("S", bounded(group, Measure.S_SQUARED, "S"));
    details.put("kappa", bounded(group, Measure.KAPPA, "Cohen's kappa"));
    details.put("agreement", bounded(group, Measure.AGREEMENT, "agreement rate"));
    for (Issue issue : Issue.values()) {
      details.put("π on " + issue.title(), ofIssue(group, issue));
    }
    details.put("allied dyads", allied(group));
    details.put("π of alliance portfolios", alliancePi(group));
    return details;
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    List<DyadFigure> figures = new ArrayList<>();
    Dyadic.forEach(
        group,
        (a, b, d) ->
            figures.add(
                new DyadFigure(
                    group.code(a),
                    group.code(b),
                    dyad(group.slice(), d),
                    String.format(
                        Locale.ROOT,
                        "%d joint votes",
                        (int) VoteTables.of(group.slice(), d).total()))));
    return figures;
  }

  @Override
  public List<MemberFigure> members(Panel panel, Group group, Run run) {
    return List.of();
  }

  private static Figure dyad(YearSlice slice, int d) {
    return switch (Measure.PI.of(VoteTables.of(slice, d))) {
      case Score.Undefined(var reason) -> Figure.missing(reason.words());
      case Score.Known(double value) -> known(slice, d, value);
    };
  }

  private static Figure known(YearSlice slice, int d, double value) {
    byte[] basis = slice.sketchBasis();
    byte[] sketch = slice.sketch(d);
    if (basis.length == 0 || sketch.length == 0) {
      return Figure.missing("too few joint votes for an interval");
    }
    double[] replicates =
        SketchBasis.fromBytes(basis).replicatesOfMean(List.of(DyadSketch.fromBytes(sketch)));
    return Percentiles.interval(replicates, Interval.DEFAULT_LEVEL)
        .map(interval -> Figure.of(value, interval, provenance(slice, "Scott's π")))
        .orElseGet(() -> Figure.missing("too few joint votes for an interval"));
  }

  /* The mean of another measure; its interval spans the means of the dyads' 90% intervals, which bounds the
   * interval of the mean because errors of dyads cannot be more than perfectly correlated. */
  private static Figure bounded(Group group, Measure measure, String name) {
    OptionalDouble mean = Dyadic.mean(group, d -> score(group.slice(), d, measure));
    if (mean.isEmpty()) {
      return Figure.missing("no two members voted together");
    }
    double half =
        Dyadic.mean(group, d -> 1.645 * StandardError.of(VoteTables.of(group.slice(), d), measure))
            .orElse(0);
    return Figure.of(
        mean.getAsDouble(),
        new Interval(
            mean.getAsDouble() - half,
            Math.min(1, mean.getAsDouble() + half),
            Interval.DEFAULT_LEVEL,
            Interval.Basis.BOUND),
        provenance(group.slice(), name));
  }

  private static Figure ofIssue(Group group, Issue issue) {
    YearSlice slice = group.slice();
    OptionalDouble mean = Dyadic.mean(group, d -> piOf(slice, d, issue));
    if (mean.isEmpty()) {
      int last = slice.lastYearByDataset().getOrDefault("un-issues", slice.year());
      return Figure.missing(
          last < slice.year()
              ? "issue areas are coded to " + last
              : "no two members voted together on it in a way that allows π");
    }
    double n = Dyadic.mean(group, d -> VoteTables.ofIssue(slice, d, issue).total()).orElse(0);
    double half =
        Dyadic.mean(
                group,
                d -> 1.645 * StandardError.of(VoteTables.ofIssue(slice, d, issue), Measure.PI))
            .orElse(2);
    return Figure.of(
        mean.getAsDouble(),
        new Interval(
            Math.max(-1, mean.getAsDouble() - half),
            Math.min(1, mean.getAsDouble() + half),
            Interval.DEFAULT_LEVEL,
            Interval.Basis.BOUND),
        Provenance.of(
            DATASETS, Math.round(n), "joint votes", "Scott's π on one issue area [Haege2011]"));
  }

  private static double piOf(YearSlice slice, int d, Issue issue) {
    return Measure.PI.of(VoteTables.ofIssue(slice, d, issue)).find().orElse(Double.NaN);
  }

  private static Figure allied(Group group) {
    OptionalDouble mean = Dyadic.mean(group, d -> group.slice().at(DyadColumn.ALLIED, d));
    return mean.isEmpty()
        ? Figure.missing("the alliance data end before " + group.slice().year())
        : Figure.exact(
            mean.getAsDouble(),
            Provenance.of(
                List.of("atop"),
                group.dyadNumbers().length,
                "dyads",
                "share of dyads with a defence or offence obligation [Leeds2002]"));
  }

  private static Figure alliancePi(Group group) {
    OptionalDouble mean = Dyadic.mean(group, d -> group.slice().at(DyadColumn.ALLIANCE_PI, d));
    return mean.isEmpty()
        ? Figure.missing("no dyad's alliance portfolios allow π (none has ties, or data end)")
        : Figure.exact(
            mean.getAsDouble(),
            Provenance.of(
                List.of("atop"),
                group.slice().dyads().states(),
                "third states",
                "Scott's π of binary alliance portfolios [Haege2011]"));
  }

  private static double score(YearSlice slice, int d, Measure measure) {
    return measure.of(VoteTables.of(slice, d)).find().orElse(Double.NaN);
  }

  private static Provenance provenance(YearSlice slice, String name) {
    return Provenance.of(DATASETS, slice.rollCalls(), "roll calls", name + " [Haege2011]")
        .with("year", slice.year())
        .with("levels", "yes, abstain, no")
        .with("weights", "squared")
        .with("replicates", 200);
  }
}
