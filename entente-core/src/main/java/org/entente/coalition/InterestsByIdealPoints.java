package org.entente.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Run;

/// Shared interests from ideal points: one less the mean distance between the members' positions.
///
///     figure = mean over dyads of max(-1, 1 - |θ_i - θ_j|)      in [-1, 1]
///
/// Positions have mean 0 and standard deviation 1 over all state-years: 1 is the same place, 0 a
/// standard deviation apart, -1 two or more. One dimension tells how near two states stand in the
/// main quarrel of the General Assembly, not whether they get on: India and Pakistan stand together.
/// The value is the mean and the interval holds the middle 90% of 500 draws of every position from
/// N(mean, sd²), seeded by the run for figures and a constant for values. Cost: 500 × dyads.
///
/// References: [BaileyStrezhnevVoeten2017].
public final class InterestsByIdealPoints implements PartDefinition {
  private static final int DRAWS = 500;

  @Override
  public Part part() {
    return Part.INTERESTS;
  }

  @Override
  public String key() {
    return "ideal-points";
  }

  /// The value of the positions themselves, without their errors.
  @Override
  public OptionalDouble value(Group group) {
    YearSlice slice = group.slice();
    double[] at =
        IntStream.of(placed(group))
            .mapToDouble(i -> slice.at(StateColumn.IDEAL_POINT, i))
            .toArray();
    return at.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(closeness(at));
  }

  /// The numbers of the members with a position.
  private static int[] placed(Group group) {
    return IntStream.range(0, group.size())
        .map(group::number)
        .filter(i -> !Float.isNaN(group.slice().at(StateColumn.IDEAL_POINT, i)))
        .toArray();
  }

  private static double closeness(double[] positions) {
    double sum = 0;
    for (int i = 0; i < positions.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += closeness(positions[i] - positions[j]);
      }
    }
    return sum / (0.5 * positions.length * (positions.length - 1));
  }

  private static double closeness(double gap) {
    return Math.max(-1, 1 - Math.abs(gap));
  }

  @Override
  public Figure figure(Panel panel, Group group, Run run) {
    int[] placed = placed(group);
    return placed.length < 2
        ? Figure.missing(whyMissing(group.slice()))
        : figure(group.slice(), placed, run, placed.length + " of " + group.size() + " members");
  }

  private static String whyMissing(YearSlice slice) {
    return slice.rollCalls() == 0
        ? "there are no roll calls in " + slice.year()
        : "fewer than two of them have a position in the votes of " + slice.year();
  }

  private static Figure figure(YearSlice slice, int[] states, Run run, String whose) {
    double[] at = new double[states.length];
    double[] draw = new double[states.length];
    double[] draws = new double[DRAWS];
    SplittableRandom random = new SplittableRandom(run.seed());
    for (int k = 0; k < DRAWS; k++) {
      for (int i = 0; i < states.length; i++) {
        at[i] = slice.at(StateColumn.IDEAL_POINT, states[i]);
        draw[i] = at[i] + slice.at(StateColumn.IDEAL_POINT_SD, states[i]) * random.nextGaussian();
      }
      draws[k] = closeness(draw);
    }
    Arrays.sort(draws);
    double low = draws[DRAWS / 20];
    double high = draws[DRAWS - 1 - DRAWS / 20];
    return Figure.of(
        closeness(at),
        new Interval(low, high, Interval.DEFAULT_LEVEL, Interval.Basis.POSTERIOR),
        Provenance.of(
                DatasetKeys.votes(slice),
                slice.rollCalls(),
                "roll calls",
                "1 less the distance of ideal points [BaileyStrezhnevVoeten2017]")
            .with("year", slice.year())
            .with("states", whose)
            .with("draws", DRAWS));
  }

  @Override
  public Map<String, Figure> details(Panel panel, Group group, Run run) {
    return new LinkedHashMap<>(InterestsByVotes.beside(group));
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    YearSlice slice = group.slice();
    List<DyadFigure> figures = new ArrayList<>();
    Dyadic.forEach(
        group,
        (a, b, _) -> {
          int[] pair = {group.number(a), group.number(b)};
          double first = slice.at(StateColumn.IDEAL_POINT, pair[0]);
          double second = slice.at(StateColumn.IDEAL_POINT, pair[1]);
          boolean known = !Double.isNaN(first - second);
          figures.add(
              new DyadFigure(
                  group.code(a),
                  group.code(b),
                  known
                      ? figure(slice, pair, run, "both")
                      : Figure.missing("one of the two has no position in " + slice.year()),
                  known
                      ? String.format(Locale.ROOT, "at %.2f and %.2f", first, second)
                      : "no position"));
        });
    return figures;
  }

  @Override
  public List<MemberFigure> members(Panel panel, Group group, Run run) {
    return List.of();
  }
}
