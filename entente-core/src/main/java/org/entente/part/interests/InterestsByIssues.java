package org.entente.part.interests;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.Issue;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.part.Aggregation;
import org.entente.part.Detail;
import org.entente.part.DyadFigure;
import org.entente.part.Dyadic;
import org.entente.part.EvidenceKind;
import org.entente.part.Group;
import org.entente.part.Meaning;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.Scale;
import org.entente.part.Wording;
import org.entente.run.Run;

/// Shared interests from UN votes with every issue area counting the same: for each dyad the mean of
/// Scott's π over the issue areas in which it is defined, then the mean over dyads.
///
///     π(i,j) = (1/m) sum over issue areas a of π_a(i,j)      in [-1, 1]
///
/// The overall π counts the Middle East and disarmament most, because most roll calls are about
/// them; this one does not. A roll call may belong to several areas or none. The interval is a bound
/// (see [VoteFigures]) and therefore wide. Cost: six tables a dyad.
///
/// References: [Haege2011].
public final class InterestsByIssues implements PartDefinition {
  private static final DyadColumn LEADING = DyadColumn.votesOn(Issue.MIDDLE_EAST).getFirst();

  private static final Meaning MEANING =
      new Meaning(
          Part.INTERESTS,
          "votes-pi-issues",
          new Wording(
              "The mean over dyads of Scott's π of their votes in the UN General Assembly, each issue"
                  + " area counting the same.",
              "π(i,j) = mean of π_a(i,j) over the issue areas a in which it is defined;  π_a as π on the"
                  + " roll calls of the area alone",
              "The interval is a bound at 90%: the mean of the dyads' own half-widths, however their"
                  + " errors hang together.",
              "none: known between bounds only"),
          Scale.of("π, 1 for perfect agreement, 0 for chance", -1, 1),
          EvidenceKind.VOTES,
          Aggregation.MEAN_OVER_DYADS,
          InterestsDetails.beside());

  @Override
  public Meaning meaning() {
    return MEANING;
  }

  @Override
  public List<Column> columns() {
    return List.of(LEADING);
  }

  @Override
  public OptionalDouble value(Group group) {
    return Dyadic.mean(group, d -> pi(group.slice(), d));
  }

  @Override
  public Estimate estimate(Panel panel, Group group, Run run) {
    OptionalDouble mean = value(group);
    return mean.isEmpty()
        ? VoteFigures.whyNoIssues(group.slice())
        : VoteFigures.bounded(
            mean.getAsDouble(),
            Dyadic.mean(group, d -> half(group.slice(), d)).orElse(1),
            provenance(group.slice(), group.dyadNumbers().length, "dyads")
                .inYear(VoteTables.yearOf(group, LEADING)));
  }

  @Override
  public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
    return InterestsByVotes.beside(group, run);
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    YearSlice slice = group.slice();
    return Dyadic.figures(
        group,
        d -> {
          double value = pi(slice, d);
          return Double.isNaN(value)
              ? VoteFigures.whyNoIssues(slice)
              : VoteFigures.bounded(
                  value,
                  half(slice, d),
                  provenance(slice, areas(slice, d), "issue areas")
                      .inYear(slice.lastYear(LEADING, d)));
        },
        d -> areas(slice, d) + " issue areas");
  }

  private static double pi(YearSlice slice, int d) {
    return meanOverIssues(issue -> VoteFigures.pi(slice, d, issue));
  }

  private static double half(YearSlice slice, int d) {
    return meanOverIssues(issue -> VoteFigures.half(slice, d, issue));
  }

  private static int areas(YearSlice slice, int d) {
    int areas = 0;
    for (Issue issue : Issue.values()) {
      areas += Double.isNaN(VoteFigures.pi(slice, d, issue)) ? 0 : 1;
    }
    return areas;
  }

  private static double meanOverIssues(ToDoubleFunction<Issue> value) {
    double sum = 0;
    int known = 0;
    for (Issue issue : Issue.values()) {
      double v = value.applyAsDouble(issue);
      if (!Double.isNaN(v)) {
        sum += v;
        known++;
      }
    }
    return known == 0 ? Double.NaN : sum / known;
  }

  private static Provenance provenance(YearSlice slice, long observations, String unit) {
    return Provenance.of(
            slice.datasets(LEADING),
            observations,
            unit,
            "mean Scott's π over issue areas [Haege2011]")
        .with("weights", "squared");
  }
}
