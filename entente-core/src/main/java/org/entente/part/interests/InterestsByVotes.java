package org.entente.part.interests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.panel.DyadColumn;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.Issue;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.part.Aggregation;
import org.entente.part.DyadFigure;
import org.entente.part.Dyadic;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
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
  /* Halfway between the alliances of 2014 (NATO .81 and above) and the fora (SCO .49 and below). */
  private static final double BORDER = 0.6;

  @Override
  public Part part() {
    return Part.INTERESTS;
  }

  @Override
  public String key() {
    return "votes-pi";
  }

  @Override
  public OptionalDouble border() {
    return OptionalDouble.of(BORDER);
  }

  @Override
  public OptionalDouble value(Group group) {
    return Dyadic.mean(group, d -> VoteFigures.score(group.slice(), d, Measure.PI));
  }

  @Override
  public double ofDyad(YearSlice slice, int i, int j) {
    return VoteFigures.score(slice, slice.dyads().index(i, j), Measure.PI);
  }

  @Override
  public Aggregation aggregation() {
    return Aggregation.MEAN_OVER_DYADS;
  }

  @Override
  public Optional<double[]> findDraws(Panel panel, Group group) {
    return findReplicates(group);
  }

  @Override
  public String drawsInWords() {
    return "bootstrap replicates of the roll calls, the same for all";
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
        : Figure.of(mean.getAsDouble(), interval.get(), provenance(group.slice()));
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
    return beside(group);
  }

  /// What stands beside every definition of interests that rests on votes.
  static Map<String, Figure> beside(Group group) {
    Map<String, Figure> details = new LinkedHashMap<>();
    details.put("S", VoteFigures.mean(group, Measure.S_ABSOLUTE, "S, absolute"));
    details.put("S squared", VoteFigures.mean(group, Measure.S_SQUARED, "S, squared"));
    details.put("kappa", VoteFigures.mean(group, Measure.KAPPA, "Cohen's kappa"));
    details.put("agreement", VoteFigures.mean(group, Measure.AGREEMENT, "agreement rate"));
    details.put("distance of ideal points", InterestsByIdealPoints.distance(group));
    for (Issue issue : Issue.values()) {
      details.put("π on " + issue.title(), VoteFigures.ofIssue(group, issue));
    }
    details.put("allied dyads", VoteFigures.allied(group));
    details.put("π of alliance portfolios", VoteFigures.alliancePi(group));
    return details;
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    byte[] bytes = group.slice().sketchBasis();
    Optional<SketchBasis> basis =
        bytes.length == 0 ? Optional.empty() : Optional.of(SketchBasis.fromBytes(bytes));
    return Dyadic.figures(
        group,
        d -> dyad(group.slice(), d, basis),
        d -> jointVotes(group.slice(), d) + " joint votes");
  }

  private static Figure dyad(YearSlice slice, int d, Optional<SketchBasis> basis) {
    return switch (Measure.PI.of(VoteTables.of(slice, d))) {
      case Score.Undefined(var reason) -> Figure.missing(reason.words());
      case Score.Known(double value) ->
          basis
              .flatMap(b -> interval(slice.sketch(d), b))
              .map(in ->
                  Figure.of(value, in, provenance(slice, jointVotes(slice, d), "joint votes")))
              .orElseGet(() -> Figure.missing("too few joint votes for an interval"));
    };
  }

  private static Optional<Interval> interval(byte[] sketch, SketchBasis basis) {
    return sketch.length == 0
        ? Optional.empty()
        : Percentiles.interval(
            basis.replicatesOfMean(List.of(DyadSketch.fromBytes(sketch))), Interval.DEFAULT_LEVEL);
  }

  private static int jointVotes(YearSlice slice, int d) {
    return (int) VoteTables.of(slice, d).total();
  }

  private static Provenance provenance(YearSlice slice) {
    return provenance(slice, slice.rollCalls(), "roll calls");
  }

  private static Provenance provenance(YearSlice slice, long observations, String unit) {
    return Provenance.of(
            slice.datasets(DyadColumn.YY), observations, unit, "Scott's π [Scott1955] [Haege2011]")
        .with("year", slice.year())
        .with("levels", "yes, abstain, no")
        .with("weights", "squared")
        .with(
            "replicates",
            slice.sketchBasis().length == 0
                ? 0
                : SketchBasis.fromBytes(slice.sketchBasis()).replicates());
  }
}
