package org.entente.part.ties;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.part.Detail;
import org.entente.part.Dyadic;
import org.entente.part.Group;
import org.entente.part.OverYears;
import org.entente.part.OwnYear;

/// What the dependences by trade come to in a whole group. The interval is the range over the
/// panel's years. Cost: members times the states of the slice.
///
/// References: [OnealRussett1997].
final class DependenceTotals {
  private DependenceTotals() {}

  /// Means over the group: dependence on members and on outsiders, and the asymmetry inside.
  static Map<Detail, Figure> of(Panel panel, Group group) {
    Map<Detail, Figure> totals = new LinkedHashMap<>();
    totals.put(TieDetails.ON_MEMBERS, onStates(panel, group, true));
    totals.put(TieDetails.ON_OUTSIDERS, onStates(panel, group, false));
    totals.put(
        TieDetails.ASYMMETRY,
        figure(
            panel,
            group,
            g -> Dyadic.mean(g, d -> Math.abs(asymmetry(g.slice(), d))).orElse(Double.NaN),
            group.dyadNumbers().length,
            "dyads",
            "mean absolute log2 ratio of trade dependences"));
    return totals;
  }

  private static Figure onStates(Panel panel, Group group, boolean inside) {
    return figure(
        panel,
        group,
        g -> OverYears.meanOverMembers(g, i -> sum(g, i, inside)).orElse(Double.NaN),
        OverYears.membersWith(group, i -> sum(group, i, inside)),
        "members",
        "mean of trade with " + (inside ? "members" : "outsiders") + " as a share of GDP");
  }

  private static double sum(Group group, int i, boolean inside) {
    double sum = Double.NaN;
    for (int j = 0; j < group.slice().dyads().states(); j++) {
      if (i != j && group.contains(j) == inside) {
        float share =
            group.slice().directed(DyadColumn.TRADE_GDP_FORWARD, DyadColumn.TRADE_GDP_BACK, i, j);
        sum = Float.isNaN(share) ? sum : share + (Double.isNaN(sum) ? 0 : sum);
      }
    }
    return sum;
  }

  private static Figure figure(
      Panel panel,
      Group group,
      ToDoubleFunction<Group> value,
      int observations,
      String unit,
      String method) {
    return OverYears.estimate(
            panel,
            group,
            g ->
                OwnYear.ofMost(
                    g.slice().lastYear(DyadColumn.TRADE_GDP_FORWARD),
                    Arrays.stream(g.numbers())
                        .map(i -> g.slice().lastYear(DyadColumn.TRADE_GDP_FORWARD, i))),
            g -> {
              double v = value.applyAsDouble(g);
              return new double[] {v, v, v};
            },
            () -> group.slice().whyMissing(DyadColumn.TRADE_GDP_FORWARD, "trade and GDP figures"),
            Provenance.of(
                group.slice().datasets(DyadColumn.TRADE_GDP_FORWARD),
                observations,
                unit,
                method + " [OnealRussett1997]"))
        .figure();
  }

  private static double asymmetry(YearSlice slice, int d) {
    return Dependences.log2(
        slice.at(DyadColumn.TRADE_GDP_FORWARD, d), slice.at(DyadColumn.TRADE_GDP_BACK, d));
  }
}
