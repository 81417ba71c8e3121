package org.entente.part.interests;

import java.util.OptionalDouble;
import org.entente.evidence.Bounds;
import org.entente.evidence.Estimate;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Issue;
import org.entente.panel.YearSlice;
import org.entente.part.Dyadic;
import org.entente.part.Group;
import org.entente.similarity.Contingency;
import org.entente.similarity.Measure;

/// Figures of a group's votes and alliance ties that stand beside the interests part or make up
/// other definitions of it.
///
/// The interval of a mean of votes measures is a bound: it spans the mean of the dyads' own 90%
/// half-widths (z = 1.645 jackknife standard errors), because the standard error of a mean is at
/// most the mean of the standard errors, however the errors of dyads hang together.
final class VoteFigures {
  private VoteFigures() {}

  /// The mean of a measure over the group's dyads.
  static Estimate mean(Group group, Measure measure, String name) {
    OptionalDouble mean = Dyadic.mean(group, d -> score(group.slice(), d, measure));
    if (mean.isEmpty()) {
      return Estimate.missing(
          "no two members voted together often enough in "
              + group.slice().lastYear(DyadColumn.YY));
    }
    double half = Dyadic.mean(group, d -> half(group.slice(), d, measure)).orElse(1);
    return bounded(
        mean.getAsDouble(),
        half,
        provenance(group.slice(), group.slice().rollCalls(), name)
            .inYear(VoteTables.yearOf(group, DyadColumn.YY)));
  }

  /// The mean of π over the group's dyads on one issue area.
  static Estimate ofIssue(Group group, Issue issue) {
    YearSlice slice = group.slice();
    OptionalDouble mean = Dyadic.mean(group, d -> pi(slice, d, issue));
    if (mean.isEmpty()) {
      return whyNoIssues(slice);
    }
    double half =
        Dyadic.mean(group, d -> half(slice, d, issue)).orElse(1);
    double n = Dyadic.mean(group, d -> VoteTables.ofIssue(slice, d, issue).total()).orElse(0);
    return bounded(
        mean.getAsDouble(),
        half,
        Provenance.of(
                slice.datasets(DyadColumn.votesOn(issue).getFirst()),
                Math.round(n),
                "joint votes a dyad",
                "Scott's π on one issue area [Haege2011]")
            .with("issue", issue.title())
            .inYear(VoteTables.yearOf(group, DyadColumn.votesOn(issue).getFirst())));
  }

  /// Why there is no figure by issue area.
  static Estimate whyNoIssues(YearSlice slice) {
    int last = slice.lastYear(DyadColumn.votesOn(Issue.MIDDLE_EAST).getFirst());
    return Estimate.missing(
        last < slice.year() && !slice.has(DyadColumn.votesOn(Issue.MIDDLE_EAST).getFirst())
            ? "issue areas are coded to " + last
            : "no two members voted together on it in a way that allows π");
  }

  /// π of a dyad on one issue area, NaN where undefined or there are too few joint votes.
  static double pi(YearSlice slice, int d, Issue issue) {
    return VoteTables.areEnough(slice, d, issue)
        ? Measure.PI.of(VoteTables.ofIssue(slice, d, issue)).find().orElse(Double.NaN)
        : Double.NaN;
  }

  /// A measure of a dyad on all roll calls, NaN where undefined or there are too few joint votes.
  static double score(YearSlice slice, int d, Measure measure) {
    return VoteTables.areEnough(slice, d)
        ? measure.of(VoteTables.of(slice, d)).find().orElse(Double.NaN)
        : Double.NaN;
  }

  /// Half the width of a dyad's 90% interval; NaN where the measure has no value, 1 where it has but
  /// hangs on a single roll call.
  static double half(YearSlice slice, int d, Measure measure) {
    return VoteTables.areEnough(slice, d) ? half(VoteTables.of(slice, d), measure) : Double.NaN;
  }

  /// The same of π on one issue area.
  static double half(YearSlice slice, int d, Issue issue) {
    return VoteTables.areEnough(slice, d, issue)
        ? half(VoteTables.ofIssue(slice, d, issue), Measure.PI)
        : Double.NaN;
  }

  /// The same of a table.
  static double half(Contingency table, Measure measure) {
    if (measure.of(table).find().isEmpty()) {
      return Double.NaN;
    }
    double error = StandardError.of(table, measure);
    return Double.isNaN(error) ? 1 : Math.min(1, Interval.Z90 * error);
  }

  /// A figure in [-1, 1] with a bound of the given half-width.
  static Estimate bounded(double value, double half, Provenance provenance) {
    return Estimate.of(
        value,
        new Bounds(
            Math.max(Math.min(-1, value), value - half),
            Math.min(1, value + half),
            Interval.DEFAULT_LEVEL),
        provenance);
  }

  /// The share of dyads with a defence or offence obligation.
  static Estimate allied(Group group) {
    return exactMean(
        group,
        DyadColumn.ALLIED,
        "share of dyads with a defence or offence obligation [LeedsEtAl2002]");
  }

  /// The mean π of the dyads' binary alliance portfolios.
  static Estimate alliancePi(Group group) {
    return exactMean(
        group, DyadColumn.ALLIANCE_PI, "Scott's π of binary alliance portfolios [Haege2011]");
  }

  private static Estimate exactMean(Group group, DyadColumn column, String method) {
    OptionalDouble mean = Dyadic.mean(group, d -> group.slice().at(column, d));
    return mean.isEmpty()
        ? Estimate.missing(whyNoAlliances(group.slice()))
        : Estimate.exact(
            mean.getAsDouble(),
            Provenance.of(
                    group.slice().datasets(column),
                    Dyadic.count(group, d -> group.slice().at(column, d)),
                    "dyads",
                    method)
                .inYear(group.slice().lastYear(column)));
  }

  /// Why there is no figure from alliances.
  static String whyNoAlliances(YearSlice slice) {
    return slice.whyMissing(DyadColumn.ALLIED, "alliances");
  }

  /// The provenance of a measure of votes.
  static Provenance provenance(YearSlice slice, long observations, String name) {
    return Provenance.of(
            slice.datasets(DyadColumn.YY), observations, "roll calls", name + " [Haege2011]")
        .inYear(slice.lastYear(DyadColumn.YY))
        .with("levels", "yes, abstain, no");
  }
}
