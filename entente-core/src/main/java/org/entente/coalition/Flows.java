package org.entente.coalition;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;

/// What the two parts that rest on yearly flows share: directed shares, and the range over recent
/// years.
final class Flows {
  private Flows() {}

  /// The share of state `i`'s trade that it has with state `j` (numbers of the slice), NaN when
  /// missing.
  static double tradeShare(YearSlice slice, int i, int j) {
    return slice.directed(DyadColumn.TRADE_SHARE_FORWARD, DyadColumn.TRADE_SHARE_BACK, i, j);
  }

  /// Dependence of state `i` on `j`: trade plus remittances received, as a share of its GDP; NaN
  /// when the trade is missing. Remittances that nobody recorded are left out.
  static double dependence(YearSlice slice, int i, int j) {
    float trade = slice.directed(DyadColumn.TRADE_GDP_FORWARD, DyadColumn.TRADE_GDP_BACK, i, j);
    float remittance =
        slice.directed(DyadColumn.REMITTANCE_GDP_FORWARD, DyadColumn.REMITTANCE_GDP_BACK, i, j);
    return trade + (Float.isNaN(remittance) ? 0 : remittance);
  }

  /// The share of state `i`'s trade that it has with the other states of the group; NaN when none
  /// is known.
  static double inside(Group group, int i) {
    double sum = Double.NaN;
    for (int k = 0; k < group.size(); k++) {
      int j = group.number(k);
      double share = i == j ? Double.NaN : tradeShare(group.slice(), i, j);
      if (!Double.isNaN(share)) {
        sum = Double.isNaN(sum) ? share : sum + share;
      }
    }
    return sum;
  }

  /// The number of the state outside the group with the largest share of state `i`'s trade; -1 if
  /// none is known. Cost: the states of the slice.
  static int largestOutside(Group group, int i) {
    int best = -1;
    double most = 0;
    for (int j = 0; j < group.slice().dyads().states(); j++) {
      double share = i == j || group.contains(j) ? Double.NaN : tradeShare(group.slice(), i, j);
      if (share > most) {
        most = share;
        best = j;
      }
    }
    return best;
  }

  /// A figure of the latest year with its range over the panel's years as interval.
  static Figure overYears(
      Panel panel,
      Group group,
      Function<Group, OptionalDouble> value,
      List<String> datasets,
      String method) {
    OptionalDouble now = value.apply(group);
    if (now.isEmpty()) {
      int last = group.slice().lastYearByDataset().getOrDefault("trade", group.slice().year());
      return Figure.missing(
          last < group.slice().year()
              ? "the trade data end in " + last + ", before " + group.slice().year()
              : "no member's trade is recorded in " + group.slice().year());
    }
    double low = now.getAsDouble();
    double high = low;
    for (YearSlice slice : panel.recent()) {
      OptionalDouble then = value.apply(group.in(slice));
      low = Math.min(low, then.orElse(low));
      high = Math.max(high, then.orElse(high));
    }
    return Figure.of(
        now.getAsDouble(),
        new Interval(low, high, 1.0, Interval.Basis.RANGE),
        Provenance.of(datasets, group.size(), "members", method)
            .with("year", group.slice().year())
            .with("range over years", panel.recent().size()));
  }
}
