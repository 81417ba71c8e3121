package org.entente.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Settings;
import org.entente.panel.Panel;
import org.entente.part.Aggregation;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.PartDefinition;
import org.entente.run.Run;

/// The game of a part among the members of a coalition.
record MemberGame(
    PartDefinition definition,
    Panel panel,
    Group group,
    GroupValue value,
    Estimate.Known whole,
    Optional<PairTable> pairs)
    implements Game {
  private static final double SAMPLING_BUDGET = 2e7;
  private static final int FEWEST_PAIRS = 50;
  private static final int MOST_PAIRS = 1000;

  static MemberGame of(PartDefinition definition, Panel panel, Group group, Estimate.Known whole) {
    GroupValue value = definition.over(group.slice());
    Aggregation aggregation = definition.meaning().aggregation();
    Optional<PairTable> pairs =
        switch (aggregation) {
          case MEAN_OVER_DYADS, MEAN_OVER_MEMBERS ->
              Optional.of(PairTable.of(value, group, aggregation))
                  .filter(table -> table.isExactFor(value, group));
          case MEAN_OF_LOWEST, MEAN_OF_RATIOS, PRODUCT_OVER_DYADS, SUM_OVER_MEMBERS, OTHER ->
              Optional.empty();
        };
    return new MemberGame(definition, panel, group, value, whole, pairs);
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
    if (definition.meaning().aggregation() == Aggregation.SUM_OVER_MEMBERS) {
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
  /// without the member share; from the panel's years where the values of the two do not fix the
  /// Shapley value.
  List<MemberContribution> contributions(ShapleyValues values, Run run) {
    List<double[]> ofYears = isFixedByTwo() ? List.of() : shapleyOfYears(values, run);
    List<MemberContribution> contributions = new ArrayList<>();
    for (int k = 0; k < players(); k++) {
      run.checkInterrupted();
      Estimate without = definition.estimate(panel, group.without(k), run);
      double phi = values.values().get(k);
      Estimate.Known shapley =
          isFixedByTwo() ? ofTwo(k, phi, without) : ofYears(k, values, ofYears);
      Estimate.Known all = isFixedByTwo() ? whole : ofYears(ofYears);
      contributions.add(
          new MemberContribution(
              group.code(k),
              leaveOneOut(without),
              shapley.times(1, "Shapley value of a member [Shapley1953]").figure(),
              shapley
                  .combined(1, -1.0 / players(), all, "Shapley value above an equal share")
                  .figure()));
    }
    return contributions;
  }

  private boolean isFixedByTwo() {
    return pairs.isPresent() || definition.meaning().aggregation() == Aggregation.SUM_OVER_MEMBERS;
  }

  private Figure leaveOneOut(Estimate without) {
    return without instanceof Estimate.Known rest
        ? whole.less(rest, "figure less figure without the member").figure()
        : Figure.missing("the others have no figure without it");
  }

  /* The Shapley value under each draw: a weighted sum of the values of all and of all but the member. */
  private Estimate.Known ofTwo(int k, double phi, Estimate without) {
    FromTwoValues from = pairs.map(table -> ofPairs(table, k)).orElse((v, w) -> v - w);
    String quantity = "Shapley value";
    Estimate.Known sum =
        without instanceof Estimate.Known rest
            ? whole.combined(from.of(1, 0), from.of(0, 1), rest, quantity)
            : whole.times(from.of(1, 0), quantity);
    return Estimate.of(phi, sum.draws(), whole.provenance());
  }

  /* One setting a year; with a standard error, one at each end of its interval. */
  private Estimate.Known ofYears(int k, ShapleyValues values, List<double[]> ofYears) {
    double margin = Interval.Z90 * values.standardErrors().get(k);
    return Estimate.of(
        values.values().get(k),
        Settings.of(
            ofYears.stream()
                .flatMapToDouble(phi -> DoubleStream.of(phi[k] - margin, phi[k] + margin))
                .toArray()),
        whole.provenance());
  }

  private Estimate.Known ofYears(List<double[]> ofYears) {
    return Estimate.of(
        whole.value(),
        Settings.of(
            ofYears.stream()
                .mapToDouble(phi -> DoubleStream.of(phi).sum())
                .flatMap(all -> DoubleStream.of(all, all))
                .toArray()),
        whole.provenance());
  }

  /// The Shapley value of a member as a linear function of the value of all and of all without it.
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
                definition, panel, then, definition.over(slice), whole, Optional.empty());
        ofYears.add(game.shapley(run).values().stream().mapToDouble(Double::doubleValue).toArray());
      }
    }
    return ofYears;
  }
}
