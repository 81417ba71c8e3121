package org.entente.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Bounds;
import org.entente.evidence.Estimate;
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
  private final Estimate.Known whole;
  private final Run run;
  private final PairTable table;
  private final double weight;
  private final int dyads;
  private final Map<Long, String> why = new HashMap<>();

  private DyadShares(
      PartDefinition definition,
      Panel panel,
      Group group,
      Estimate.Known whole,
      PairTable table,
      Run run) {
    this.definition = definition;
    this.panel = panel;
    this.group = group;
    this.whole = whole;
    this.run = run;
    this.table = table;
    this.dyads = table.pairs();
    this.weight = isMean() ? 1.0 / dyads : table.sizeWeight(table.counted().length);
  }

  /// The contributions of the dyads with a value, in order; none where the figure does not split.
  static List<DyadContribution> list(
      PartDefinition definition, Panel panel, Group group, Estimate.Known whole, Run run) {
    Aggregation aggregation = definition.meaning().aggregation();
    if (aggregation != Aggregation.MEAN_OVER_DYADS
        && aggregation != Aggregation.MEAN_OVER_MEMBERS) {
      return List.of();
    }
    GroupValue value = definition.over(group.slice());
    PairTable table = PairTable.of(value, group, aggregation);
    if (aggregation == Aggregation.MEAN_OVER_MEMBERS && !table.isExactFor(value, group)) {
      return List.of();
    }
    return new DyadShares(definition, panel, group, whole, table, run).list();
  }

  private boolean isMean() {
    return definition.meaning().aggregation() == Aggregation.MEAN_OVER_DYADS;
  }

  private List<DyadContribution> list() {
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
    Estimate.Known pair = pair(a, b);
    return new DyadContribution(
        group.code(a),
        group.code(b),
        pair.times(1, isMean() ? "figure of a dyad" : "what a dyad carries").figure(),
        weight,
        pair.times(weight, "share of a dyad").figure(),
        leaveOneOut(pair),
        shapley(pair),
        why.getOrDefault(key(group.code(a), group.code(b)), ""));
  }

  /* What the pair brings, which is its value as a group over the weight of a group of two; where that
  has no interval, no more is known than how far it can reach. */
  private Estimate.Known pair(int a, int b) {
    double factor = 1 / table.sizeWeight(2);
    Group pair = Group.ofNumbers(group.slice(), group.number(a), group.number(b));
    return definition.estimate(panel, pair, run) instanceof Estimate.Known known
        ? new Estimate.Known(
            table.amount(a, b), known.times(factor, "").draws(), whole.provenance())
        : new Estimate.Known(
            table.amount(a, b), new Bounds(-factor, factor, 1), whole.provenance());
  }

  private Figure leaveOneOut(Estimate.Known pair) {
    String quantity = "figure less figure without the dyad";
    if (!isMean()) {
      return pair.times(weight, quantity).figure();
    }
    if (dyads < 2) {
      return Figure.missing("no other dyad has a figure");
    }
    double own = 1.0 / (dyads - 1);
    return pair.combined(own, -own, whole, quantity).figure();
  }

  private Figure shapley(Estimate.Known pair) {
    String quantity = "Shapley value of a dyad [Shapley1953]";
    if (!isMean() || dyads < 2) {
      return pair.times(weight, quantity).figure();
    }
    double harmonic = 0;
    for (int k = 1; k <= dyads; k++) {
      harmonic += 1.0 / k;
    }
    double others = (harmonic - 1) / (dyads - 1);
    double own = (harmonic + others) / dyads;
    return pair.combined(own, -others, whole, quantity).figure();
  }
}
