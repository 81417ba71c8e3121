package org.entente.part.interests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.evidence.Sampled;
import org.entente.idealpoint.VectorDistance;
import org.entente.panel.Column;
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
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.similarity.Measure;

/// Shared interests from ideal points: one less the mean distance between the members' positions,
/// on the one dimension of all votes or over the issue areas.
///
///     figure = mean over dyads of max(-1, 1 - D_ij)      in [-1, 1]
///
/// D is [VectorDistance]: the difference of two positions, or the root of its mean square over the
/// areas with both, less what the positions' errors add. Positions have standard deviation 1 over
/// all state-years: 1 is the same place, 0 a standard deviation apart, -1 two or more. One dimension
/// tells how near two states stand in the main quarrel of the General Assembly; the areas keep apart
/// states that it puts together.
///
/// Interval of a dyad: that of D. Of a group: over 500 draws of the positions' errors, the same for
/// every group, the middle 90% of the figure, joined with the same mirrored at the value ([2v - q95,
/// 2v - q05]), because draws move like states apart and unlike ones hardly. Cost: 500 × dyads ×
/// areas.
///
/// References: [BaileyStrezhnevVoeten2017].
public final class InterestsByIdealPoints implements PartDefinition {
  private static final int DRAWS = 500;

  private static final String FORMULA =
      "1 - D(i,j), at least -1;  D² = mean over areas of (d² - s² / (1 + 2s²));  d = difference of the"
          + " positions, s² its variance; D = 0 where D² is below 0";

  private final Meaning meaning;
  private final PositionSpace space;

  private InterestsByIdealPoints(String key, String where, PositionSpace space) {
    this.space = space;
    this.meaning =
        new Meaning(
            Part.INTERESTS,
            key,
            new Wording(
                "The mean over dyads of one less the distance of the two states' ideal points "
                    + where
                    + ": 1 for the same place, 0 for a standard deviation apart.",
                FORMULA,
                "The interval of a group is the middle 90% under 500 draws of the positions' errors,"
                    + " joined with the same mirrored at the value.",
                "draws of the positions' errors, the same for all"),
            Scale.of("closeness, 1 for the same place, 0 for a standard deviation apart", -1, 1),
            EvidenceKind.POSITIONS,
            Aggregation.MEAN_OVER_DYADS,
            InterestsDetails.besidePositions());
  }

  /// On the one dimension of all votes.
  public static InterestsByIdealPoints overall() {
    return new InterestsByIdealPoints(
        "ideal-points", "in the UN General Assembly", PositionSpace.OVERALL);
  }

  /// Over the issue areas, each with a dimension of its own.
  public static InterestsByIdealPoints byIssue() {
    return new InterestsByIdealPoints(
        "ideal-points-by-issue",
        "in the UN General Assembly over six issue areas, each with a dimension of its own",
        PositionSpace.BY_ISSUE);
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }

  @Override
  public List<Column> columns() {
    return List.of(space.positions().getFirst());
  }

  @Override
  public double ofDyad(YearSlice slice, int i, int j) {
    double distance = space.distance(slice, i, j);
    return Double.isNaN(distance) ? distance : closeness(distance);
  }

  @Override
  public OptionalDouble value(Group group) {
    return mean(
        group, (i, j) -> space.distance(group.slice(), i, j), InterestsByIdealPoints::closeness);
  }

  /// The distance of two members, by their numbers in the slice.
  @FunctionalInterface
  private interface Distance {
    double of(int i, int j);
  }

  private static OptionalDouble mean(Group group, Distance distance, DoubleUnaryOperator read) {
    double[] sum = {0, 0};
    Dyadic.forEach(
        group,
        (a, b, _) -> {
          double d = distance.of(group.number(a), group.number(b));
          if (!Double.isNaN(d)) {
            sum[0] += read.applyAsDouble(d);
            sum[1]++;
          }
        });
    return sum[1] == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum[0] / sum[1]);
  }

  private double[] draws(Group group, Run run, DoubleUnaryOperator read) {
    YearSlice slice = group.slice();
    List<List<double[]>> errors = new ArrayList<>();
    for (int a = 0; a < group.size(); a++) {
      errors.add(space.errors(slice, group.number(a), DRAWS, run));
    }
    double[] sum = new double[DRAWS];
    int[] known = {0};
    Dyadic.forEach(
        group,
        (a, b, _) -> {
          int i = group.number(a);
          int j = group.number(b);
          if (!Double.isNaN(space.distance(slice, i, j))) {
            known[0]++;
            for (int k = 0; k < DRAWS; k++) {
              double drawn = space.drawn(slice, i, j, errors.get(a), errors.get(b), k);
              sum[k] += read.applyAsDouble(drawn);
            }
          }
        });
    return Arrays.stream(sum).map(s -> s / known[0]).toArray();
  }

  private static double closeness(double distance) {
    return Math.max(-1, 1 - distance);
  }

  @Override
  public Estimate estimate(Panel panel, Group group, Run run) {
    OptionalDouble value = value(group);
    return value.isEmpty()
        ? Estimate.missing(whyMissing(group.slice()))
        : Estimate.of(
            value.getAsDouble(),
            Sampled.of(
                Sampled.Kind.POSTERIOR,
                -1,
                1,
                draws(group, run, InterestsByIdealPoints::closeness)),
            provenance(group));
  }

  private Provenance provenance(Group group) {
    YearSlice slice = group.slice();
    long placed =
        IntStream.range(0, group.size()).filter(k -> space.places(slice, group.number(k))).count();
    return Provenance.of(
            slice.datasets(space.positions().getFirst()),
            slice.rollCalls(),
            "roll calls",
            "1 less the distance of ideal points [BaileyStrezhnevVoeten2017]")
        .inYear(slice.lastYear(space.positions().getFirst()))
        .with("states", placed + " of " + group.size())
        .with("draws", DRAWS);
  }

  private String whyMissing(YearSlice slice) {
    int last = slice.lastYear(space.positions().getFirst());
    if (slice.rollCalls() == 0) {
      return "there are no roll calls in " + slice.year();
    }
    return space.isIn(slice)
        ? "fewer than two of them have a position in the votes of " + last
        : "positions of " + last + " are not in this yearbook; build it again";
  }

  /// The mean distance of the members on the one dimension of all votes, with its interval: what
  /// stands beside the definitions that rest on other measures of votes.
  static Estimate distance(Group group, Run run) {
    InterestsByIdealPoints overall = overall();
    OptionalDouble value =
        mean(group, (i, j) -> overall.space.distance(group.slice(), i, j), d -> d);
    return value.isEmpty()
        ? Estimate.missing(overall.whyMissing(group.slice()))
        : Estimate.of(
            value.getAsDouble(),
            Sampled.of(
                Sampled.Kind.POSTERIOR,
                0,
                Double.POSITIVE_INFINITY,
                overall.draws(group, run, d -> d)),
            overall.provenance(group));
  }

  @Override
  public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
    Map<Detail, Figure> details = new LinkedHashMap<>();
    details.put(InterestsDetails.PI, VoteFigures.mean(group, Measure.PI, "Scott's π").figure());
    details.putAll(InterestsByVotes.beside(group, run));
    return details;
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    YearSlice slice = group.slice();
    List<DyadFigure> figures = new ArrayList<>();
    Dyadic.forEach(
        group,
        (a, b, _) -> {
          int i = group.number(a);
          int j = group.number(b);
          Group pair = Group.ofNumbers(slice, i, j);
          figures.add(
              space
                  .find(slice, i, j)
                  .map(d ->
                      new DyadFigure(
                          group.code(a),
                          group.code(b),
                          figure(group, d),
                          drawnLater(pair, closeness(d.value()), run),
                          words(slice, i, j)))
                  .orElseGet(() ->
                      new DyadFigure(
                          group.code(a),
                          group.code(b),
                          Figure.missing(whyMissing(slice)),
                          "no position of both")));
        });
    return figures;
  }

  private Estimate drawnLater(Group pair, double value, Run run) {
    return Estimate.of(
        value,
        Sampled.later(
            Sampled.Kind.POSTERIOR,
            -1,
            1,
            () -> draws(pair, run, InterestsByIdealPoints::closeness)),
        provenance(pair));
  }

  private Figure figure(Group group, VectorDistance d) {
    Interval in = d.interval();
    return Figure.of(
        closeness(d.value()),
        new Interval(closeness(in.high()), closeness(in.low()), in.level(), in.basis()),
        provenance(group));
  }

  private String words(YearSlice slice, int i, int j) {
    if (space.positions().size() == 1) {
      return Phrase.of(
          "at %.2f and %.2f",
          slice.at(space.positions().getFirst(), i), slice.at(space.positions().getFirst(), j));
    }
    int widest = -1;
    for (int k = 0; k < space.positions().size(); k++) {
      double gap = Math.abs(space.gap(slice, k, i, j));
      if (gap > (widest < 0 ? -1 : Math.abs(space.gap(slice, widest, i, j)))) {
        widest = k;
      }
    }
    return Phrase.of(
        "most apart on %s, %.2f",
        List.of(Issue.values()).get(widest).title(), Math.abs(space.gap(slice, widest, i, j)));
  }
}
