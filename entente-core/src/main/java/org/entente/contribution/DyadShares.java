package org.entente.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coalition.Spread;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.part.Aggregation;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.PartDefinition;
import org.entente.run.Run;

/// What each dyad contributes to a part that is made of dyads.
///
/// Of the mean V over m dyads a dyad of value a has the share a/m, the leave-one-out contribution
/// (a - V)/(m - 1), and with dyads as players of the game "mean over the dyads present" the Shapley value
///
///     phi = 1/m · [ a H_m - (H_m - 1)/(m - 1) · (m V - a) ]
///
/// with H_m the m-th harmonic number. Of a mean over members of sums over partners all three are the
/// dyad's amount over the number of members. All are linear in a and V, so draws of both give intervals.
final class DyadShares {
  private final PartDefinition definition;
  private final Panel panel;
  private final Group group;
  private final Figure.Known figure;
  private final PairTable table;
  private final double weight;
  private final int dyads;
  private final Map<Long, String> why = new HashMap<>();
  private final Optional<double[]> all;

  private DyadShares(
      PartDefinition definition,
      Panel panel,
      Group group,
      Figure.Known figure,
      PairTable table,
      int dyads) {
    this.definition = definition;
    this.panel = panel;
    this.group = group;
    this.figure = figure;
    this.table = table;
    this.dyads = dyads;
    this.weight = isMean() ? 1.0 / dyads : table.sizeWeight(table.counted().length);
    this.all = definition.findDraws(panel, group);
  }

  /// The contributions of the dyads with a value, in order; none where the figure does not split.
  static List<DyadContribution> list(
      PartDefinition definition, Panel panel, Group group, Figure.Known figure, Run run) {
    Aggregation aggregation = definition.aggregation();
    if (aggregation != Aggregation.MEAN_OVER_DYADS
        && aggregation != Aggregation.MEAN_OVER_MEMBERS) {
      return List.of();
    }
    GroupValue value = definition.over(group.slice());
    PairTable table = PairTable.of(value, group, aggregation);
    if (aggregation == Aggregation.MEAN_OVER_MEMBERS && !table.isExactFor(value, group)) {
      return List.of();
    }
    return new DyadShares(definition, panel, group, figure, table, table.pairs()).list(run);
  }

  private boolean isMean() {
    return definition.aggregation() == Aggregation.MEAN_OVER_DYADS;
  }

  private List<DyadContribution> list(Run run) {
    for (DyadFigure dyad : definition.dyads(panel, group, run)) {
      why.put(key(dyad.first(), dyad.second()), dyad.why());
    }
    List<DyadContribution> list = new ArrayList<>();
    for (int a = 0; a < group.size(); a++) {
      run.checkInterrupted();
      for (int b = a + 1; b < group.size(); b++) {
        if (!Double.isNaN(table.amount(a, b))) {
          list.add(contribution(a, b));
        }
      }
    }
    return list;
  }

  private static long key(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  private DyadContribution contribution(int a, int b) {
    double amount = table.amount(a, b);
    Group pair = Group.ofNumbers(group.slice(), group.number(a), group.number(b));
    Optional<double[]> draws = definition.findDraws(panel, pair);
    double ofPairValue = 1 / table.sizeWeight(2);
    return new DyadContribution(
        group.code(a),
        group.code(b),
        figure(
            amount, draws, ofPairValue, 0, isMean() ? "figure of a dyad" : "what a dyad carries"),
        weight,
        figure(weight * amount, draws, weight * ofPairValue, 0, "share of a dyad"),
        leaveOneOut(amount, draws, ofPairValue),
        shapley(amount, draws, ofPairValue),
        why.getOrDefault(key(group.code(a), group.code(b)), ""));
  }

  private Figure leaveOneOut(double amount, Optional<double[]> draws, double ofPairValue) {
    if (!isMean()) {
      return figure(
          weight * amount, draws, weight * ofPairValue, 0, "figure less figure without the dyad");
    }
    if (dyads < 2) {
      return Figure.missing("no other dyad has a figure");
    }
    double own = 1.0 / (dyads - 1);
    return figure(
        own * (amount - figure.value()), draws, own, -own, "figure less figure without the dyad");
  }

  private Figure shapley(double amount, Optional<double[]> draws, double ofPairValue) {
    String quantity = "Shapley value of a dyad [Shapley1953]";
    if (!isMean() || dyads < 2) {
      return figure(weight * amount, draws, weight * ofPairValue, 0, quantity);
    }
    double harmonic = 0;
    for (int k = 1; k <= dyads; k++) {
      harmonic += 1.0 / k;
    }
    double others = (harmonic - 1) / (dyads - 1);
    double own = (harmonic + others) / dyads;
    return figure(own * amount - others * figure.value(), draws, own, -others, quantity);
  }

  /* A figure that is own · (value of the pair) + whole · (value of the group) under every draw. */
  private Figure figure(
      double value, Optional<double[]> draws, double own, double whole, String quantity) {
    Spread spread = Spread.like(figure);
    if (draws.isEmpty() || all.isEmpty()) {
      double reach = Math.abs(own) + Math.abs(whole);
      return spread.bounded(value, -reach, reach, quantity);
    }
    double[] ofPair = draws.get();
    double[] combined = new double[Math.min(ofPair.length, all.get().length)];
    for (int b = 0; b < combined.length; b++) {
      combined[b] = own * ofPair[b] + whole * all.get()[b];
    }
    return spread.figure(value, combined, quantity);
  }
}
