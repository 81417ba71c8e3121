package org.entente.part.interests;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.evidence.Sampled;
import org.entente.panel.DyadColumn;
import org.entente.panel.Issue;
import org.entente.panel.JointVotes;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.part.Aggregation;
import org.entente.part.Detail;
import org.entente.part.DyadFigure;
import org.entente.part.Dyadic;
import org.entente.part.EvidenceKind;
import org.entente.part.Group;
import org.entente.part.Meaning;
import org.entente.part.OwnYear;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.Scale;
import org.entente.part.Wording;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.similarity.DyadSketch;
import org.entente.similarity.Measure;
import org.entente.similarity.Score;
import org.entente.similarity.SketchBasis;
import org.entente.similarity.SketchedDyads;

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

  private static final Meaning MEANING =
      new Meaning(
          Part.INTERESTS,
          "votes-pi",
          new Wording(
              "The mean over dyads of Scott's π of their votes in the UN General Assembly: agreement"
                  + " beyond what chance would give, 1 for perfect agreement, 0 for chance.",
              "π(i,j) = 1 - D_o / D_e;  D_o = mean of ((x - y)/2)² over joint roll calls, yes 1, abstain"
                  + " 2, no 3;  D_e = the same expected by chance from the pooled votes of both",
              "The interval is the 5th to 95th percentile over 200 resamples of the year's roll calls,"
                  + " the same for all dyads.",
              "bootstrap replicates of the roll calls, the same for all"),
          Scale.of("π, 1 for perfect agreement, 0 for chance", -1, 1).withBorder(BORDER),
          EvidenceKind.VOTES,
          Aggregation.MEAN_OVER_DYADS,
          InterestsDetails.beside());

  @Override
  public Meaning meaning() {
    return MEANING;
  }

  @Override
  public OptionalDouble value(Group group) {
    VotesOfDyads votes = VotesOfDyads.of(group.slice());
    return Dyadic.mean(group, d -> votes.at(d).pi());
  }

  @Override
  public double ofDyad(YearSlice slice, int i, int j) {
    return VoteFigures.score(slice, slice.dyads().index(i, j), Measure.PI);
  }

  @Override
  public Estimate estimate(Panel panel, Group group, Run run) {
    OptionalDouble mean = value(group);
    if (mean.isEmpty()) {
      return Estimate.missing(group.size() < 2 ? "fewer than two members" : whyUndefined(group));
    }
    return findReplicates(group)
        .<Estimate>map(replicates ->
            Estimate.of(
                mean.getAsDouble(),
                Sampled.of(Sampled.Kind.BOOTSTRAP, -1, 1, replicates),
                provenance(group.slice(), group.slice().rollCalls(), "roll calls")
                    .inYear(yearOf(group))))
        .orElseGet(() ->
            Estimate.missing(
                "too few roll calls in "
                    + group.slice().lastYear(DyadColumn.YY)
                    + " for an interval"));
  }

  private static int yearOf(Group group) {
    VotesOfDyads votes = VotesOfDyads.of(group.slice());
    return OwnYear.ofMost(
        group.slice().lastYear(DyadColumn.YY),
        Arrays.stream(group.dyadNumbers()).map(d -> votes.at(d).year()));
  }

  private static String whyUndefined(Group group) {
    YearSlice slice = group.slice();
    int year = slice.lastYear(DyadColumn.YY);
    int[] together =
        Arrays.stream(group.dyadNumbers()).filter(d -> JointVotes.of(slice, d) > 0).toArray();
    long enough = Arrays.stream(together).filter(d -> VoteTables.areEnough(slice, d)).count();
    if (together.length == 0) {
      return year < VoteTables.FIRST_YEAR
          ? VoteTables.BEFORE_VOTES
          : "no two members voted together in " + year;
    }
    return enough == 0
        ? "no two members voted together on a quarter of the roll calls of " + year
        : Phrase.of(
            "its members always voted alike in %s, in %s, so that chance cannot be taken out of"
                + " their agreement",
            year, Phrase.counted(enough, "dyad"));
  }

  /* The bootstrap replicates of the group's mean; replicate b belongs to the same resample of a
  year's roll calls for every group. Dyads whose votes are of another year are replicated on that
  year's roll calls. Empty if no dyad has replicates. */
  private static Optional<double[]> findReplicates(Group group) {
    VotesOfDyads votes = VotesOfDyads.of(group.slice());
    Map<Integer, SketchedDyads> dyadsByYear = new TreeMap<>();
    Map<Integer, SketchBasis> bases = new HashMap<>();
    Dyadic.forEach(
        group,
        (a, b, d) -> {
          VotesOfDyads.Votes ofDyad = votes.at(d);
          for (DyadSketch sketch : ofDyad.sketches()) {
            bases.computeIfAbsent(ofDyad.year(), _ -> votes.basis(d));
            dyadsByYear
                .computeIfAbsent(ofDyad.year(), _ -> new SketchedDyads(group.size()))
                .add(a, b, sketch);
          }
        });
    int count = dyadsByYear.values().stream().mapToInt(SketchedDyads::size).sum();
    double[] sum = new double[0];
    for (Map.Entry<Integer, SketchedDyads> dyads : dyadsByYear.entrySet()) {
      double[] ofYear =
          Objects.requireNonNull(bases.get(dyads.getKey())).replicatesOfMean(dyads.getValue());
      sum = sum.length == 0 ? new double[ofYear.length] : sum;
      for (int b = 0; b < Math.min(sum.length, ofYear.length); b++) {
        sum[b] += ofYear[b] * dyads.getValue().size() / count;
      }
    }
    return Optional.of(sum).filter(s -> s.length > 0);
  }

  @Override
  public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
    return beside(group, run);
  }

  /// What stands beside every definition of interests.
  static Map<Detail, Figure> beside(Group group, Run run) {
    Map<Detail, Figure> details = new LinkedHashMap<>();
    details.put(
        InterestsDetails.S, VoteFigures.mean(group, Measure.S_ABSOLUTE, "S, absolute").figure());
    details.put(
        InterestsDetails.S_SQUARED,
        VoteFigures.mean(group, Measure.S_SQUARED, "S, squared").figure());
    details.put(
        InterestsDetails.KAPPA, VoteFigures.mean(group, Measure.KAPPA, "Cohen's kappa").figure());
    details.put(
        InterestsDetails.AGREEMENT,
        VoteFigures.mean(group, Measure.AGREEMENT, "agreement rate").figure());
    details.put(InterestsDetails.DISTANCE, InterestsByIdealPoints.distance(group, run).figure());
    for (Issue issue : Issue.values()) {
      details.put(InterestsDetails.onIssue(issue), VoteFigures.ofIssue(group, issue).figure());
    }
    details.put(InterestsDetails.ALLIED, VoteFigures.allied(group).figure());
    details.put(InterestsDetails.ALLIANCE_PI, VoteFigures.alliancePi(group).figure());
    return details;
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    Map<Integer, SketchBasis> bases = new HashMap<>();
    return Dyadic.figures(
        group, d -> dyad(group.slice(), d, bases), d -> RawAgreement.of(group.slice(), d).words());
  }

  private static Estimate dyad(YearSlice slice, int d, Map<Integer, SketchBasis> bases) {
    if (slice.lastYear(DyadColumn.YY) < VoteTables.FIRST_YEAR) {
      return Estimate.missing(VoteTables.BEFORE_VOTES);
    }
    if (JointVotes.of(slice, d) > 0 && !VoteTables.areEnough(slice, d)) {
      return Estimate.missing(JointVotes.tooFew(slice, d));
    }
    return switch (Measure.PI.of(VoteTables.of(slice, d))) {
      case Score.Undefined(var reason) -> Estimate.missing(reason.words());
      case Score.Known _ when slice.sketch(d).length == 0 ->
          Estimate.missing("too few joint votes for an interval");
      case Score.Known(double value) -> {
        int year = slice.lastYear(DyadColumn.YY, d);
        SketchBasis basis =
            bases.computeIfAbsent(year, _ -> SketchBasis.fromBytes(slice.sketchBasis(d)));
        yield Estimate.of(
            value,
            Sampled.later(
                Sampled.Kind.BOOTSTRAP,
                -1,
                1,
                () ->
                    basis.replicatesOfMean(
                        SketchedDyads.of(DyadSketch.fromBytes(slice.sketch(d))))),
            provenance(slice, JointVotes.of(slice, d), "joint votes").inYear(year));
      }
    };
  }

  private static Provenance provenance(YearSlice slice, long observations, String unit) {
    return Provenance.of(
            slice.datasets(DyadColumn.YY), observations, unit, "Scott's π [Scott1955] [Haege2011]")
        .with("levels", "yes, abstain, no")
        .with("weights", "squared")
        .with("replicates", VotesOfDyads.of(slice).replicates());
  }
}
