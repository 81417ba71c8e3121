package org.entente.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.coalition.Spread;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.part.Aggregation;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.PartDefinition;
import org.entente.run.Run;

/// The game of a part among the members of a coalition.
final class MemberGame implements Game {
  private static final double NORMAL_90 = 1.645;
  private static final double SAMPLING_BUDGET = 2e7;
  private static final int FEWEST_PAIRS = 50;
  private static final int MOST_PAIRS = 1000;

  private final PartDefinition definition;
  private final Panel panel;
  private final Group group;
  private final GroupValue value;
  private final Figure.Known figure;
  private final Optional<PairTable> pairs;

  private MemberGame(
      PartDefinition definition,
      Panel panel,
      Group group,
      GroupValue value,
      Figure.Known figure,
      Optional<PairTable> pairs) {
    this.definition = definition;
    this.panel = panel;
    this.group = group;
    this.value = value;
    this.figure = figure;
    this.pairs = pairs;
  }

  static MemberGame of(PartDefinition definition, Panel panel, Group group, Figure.Known figure) {
    GroupValue value = definition.over(group.slice());
    Aggregation aggregation = definition.aggregation();
    Optional<PairTable> pairs =
        switch (aggregation) {
          case MEAN_OVER_DYADS, MEAN_OVER_MEMBERS ->
              Optional.of(PairTable.of(value, group, aggregation))
                  .filter(table -> table.isExactFor(value, group));
          case SUM_OVER_MEMBERS, OTHER -> Optional.empty();
        };
    return new MemberGame(definition, panel, group, value, figure, pairs);
  }

  @Override
  public int players() {
    return group.size();
  }

  @Override
  public double value(int... players) {
    double v = value.of(Arrays.stream(players).map(group::number).toArray());
    return Double.isNaN(v) ? 0 : v;
  }

  /// The Shapley value of every member.
  ShapleyValues shapley(Run run) {
    if (pairs.isPresent()) {
      return ofPairs(pairs.get());
    }
    if (definition.aggregation() == Aggregation.SUM_OVER_MEMBERS) {
      double[] own = IntStream.range(0, players()).mapToDouble(this::value).toArray();
      return ShapleyValues.exact(own, ShapleyValues.Method.CLOSED_FORM);
    }
    if (players() <= ShapleyEnumeration.MOST_PLAYERS) {
      return ShapleyEnumeration.of(this, run);
    }
    double cost = Math.pow(players(), 3);
    int orders = (int) Math.clamp(SAMPLING_BUDGET / cost, FEWEST_PAIRS, MOST_PAIRS);
    return ShapleySampling.of(this, orders, run);
  }

  private ShapleyValues ofPairs(PairTable table) {
    PairGame game = PairGame.of(table.counted().length, table::sizeWeight);
    double[] phi = new double[players()];
    double sum = table.sum();
    for (int place : table.counted()) {
      double with = table.sumWith(place);
      phi[place] = game.own() * with + game.other() * (sum - with);
    }
    return ShapleyValues.exact(phi, ShapleyValues.Method.CLOSED_FORM);
  }

  /// The contributions of every member, with intervals from draws that the group and the group
  /// without the member share.
  List<MemberContribution> contributions(ShapleyValues values, Run run) {
    Optional<double[]> all = definition.findDraws(panel, group);
    List<double[]> ofYears = needsYears(all) ? shapleyOfYears(values, run) : List.of();
    List<MemberContribution> contributions = new ArrayList<>();
    for (int k = 0; k < players(); k++) {
      run.checkInterrupted();
      contributions.add(contribution(k, values, all, ofYears));
    }
    return contributions;
  }

  private MemberContribution contribution(
      int k, ShapleyValues values, Optional<double[]> all, List<double[]> ofYears) {
    Spread spread = Spread.like(figure);
    double phi = values.values().get(k);
    double[] whole = all.orElse(new double[0]);
    double[] without =
        all.flatMap(_ -> definition.findDraws(panel, group.without(k))).orElse(new double[0]);
    ShapleyDraws draws =
        needsYears(all)
            ? ShapleyDraws.ofYears(ofYears, k, NORMAL_90 * values.standardErrors().get(k))
            : new ShapleyDraws(shapleyDraws(k, whole, without), whole);
    return new MemberContribution(
        group.code(k),
        leaveOneOut(k, spread, whole, without),
        spread.figure(phi, draws.shapley, "Shapley value of a member [Shapley1953]"),
        spread.figure(
            phi - figure.value() / players(),
            draws.aboveEqualShare(players()),
            "Shapley value above an equal share"));
  }

  /// Draws of a member's Shapley value and, draw by draw, of the value of all members.
  private static final class ShapleyDraws {
    private final double[] shapley;
    private final double[] all;

    ShapleyDraws(double[] shapley, double[] all) {
      this.shapley = shapley;
      this.all = all;
    }

    /* One draw a year; with a standard error, one at each end of its interval. */
    static ShapleyDraws ofYears(List<double[]> ofYears, int k, double margin) {
      double[] shapley = new double[2 * ofYears.size()];
      double[] all = new double[shapley.length];
      for (int y = 0; y < ofYears.size(); y++) {
        double[] phi = ofYears.get(y);
        shapley[2 * y] = phi[k] - margin;
        shapley[2 * y + 1] = phi[k] + margin;
        Arrays.fill(all, 2 * y, 2 * y + 2, Arrays.stream(phi).sum());
      }
      return new ShapleyDraws(shapley, all);
    }

    double[] aboveEqualShare(int members) {
      return IntStream.range(0, shapley.length)
          .mapToDouble(b -> shapley[b] - all[b] / members)
          .toArray();
    }
  }

  private boolean needsYears(Optional<double[]> draws) {
    return draws.isEmpty()
        || (pairs.isEmpty() && definition.aggregation() != Aggregation.SUM_OVER_MEMBERS);
  }

  private Figure leaveOneOut(int k, Spread spread, double[] whole, double[] without) {
    double rest = value.of(group.without(k).numbers());
    if (Double.isNaN(rest)) {
      return Figure.missing("the others have no figure without it");
    }
    double[] draws = new double[Math.min(whole.length, without.length)];
    for (int b = 0; b < draws.length; b++) {
      draws[b] = whole[b] - without[b];
    }
    return spread.figure(figure.value() - rest, draws, "figure less figure without the member");
  }

  /* The Shapley value under each draw, from the draws of all and of all but the member. */
  private double[] shapleyDraws(int k, double[] whole, double[] without) {
    double[] draws = new double[whole.length];
    for (int b = 0; b < draws.length; b++) {
      double rest = b < without.length ? without[b] : 0;
      draws[b] = pairs.map(table -> ofPairs(table, k)).orElse((v, w) -> v - w).of(whole[b], rest);
    }
    return draws;
  }

  /// The Shapley value of a member as a function of the value of all and of all without it.
  @FunctionalInterface
  private interface FromTwoValues {
    double of(double all, double without);
  }

  private static FromTwoValues ofPairs(PairTable table, int place) {
    int counted = table.counted().length;
    if (Arrays.binarySearch(table.counted(), place) < 0) {
      return (_, _) -> 0;
    }
    PairGame game = PairGame.of(counted, table::sizeWeight);
    double weightOfRest = table.sizeWeight(Math.max(2, counted - 1));
    return (all, without) -> game.shapley(all, without, weightOfRest);
  }

  /* The Shapley values of the year in use, and of the same members in each earlier year of the panel that
   * has all of them. */
  private List<double[]> shapleyOfYears(ShapleyValues now, Run run) {
    List<double[]> ofYears = new ArrayList<>();
    ofYears.add(now.values().stream().mapToDouble(Double::doubleValue).toArray());
    for (var slice : panel.recent().subList(1, panel.recent().size())) {
      Group then = group.in(slice);
      if (then.size() == group.size()) {
        MemberGame game =
            new MemberGame(
                definition, panel, then, definition.over(slice), figure, Optional.empty());
        ofYears.add(game.shapley(run).values().stream().mapToDouble(Double::doubleValue).toArray());
      }
    }
    return ofYears;
  }
}
