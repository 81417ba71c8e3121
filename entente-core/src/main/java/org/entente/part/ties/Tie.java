package org.entente.part.ties;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.panel.Column;
import org.entente.panel.DyadColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Group;

/// A kind of flow that ties a state to others: what it gets from each of them, as a share.
public enum Tie {
  /// Imports and exports together, as a share of the state's whole trade.
  TRADE("trade", DyadColumn.TRADE_SHARE_FORWARD, DyadColumn.TRADE_SHARE_BACK),
  /// Remittances received, as a share of GDP.
  REMITTANCES("remittances", DyadColumn.REMITTANCE_GDP_FORWARD, DyadColumn.REMITTANCE_GDP_BACK),
  /// Major arms received in the last five years, as a share of all of them.
  ARMS("arms", DyadColumn.ARMS_SHARE_FORWARD, DyadColumn.ARMS_SHARE_BACK);

  private final String title;
  private final DyadColumn forward;
  private final DyadColumn back;

  Tie(String title, DyadColumn forward, DyadColumn back) {
    this.title = title;
    this.forward = forward;
    this.back = back;
  }

  /// The name shown to readers.
  public String title() {
    return title;
  }

  /// The datasets that served it in a year.
  List<String> datasets(YearSlice slice) {
    return slice.datasets(forward);
  }

  /// The column whose end is the end of this kind.
  Column leading() {
    return forward;
  }

  /// The year that what state `i` gets is of.
  int yearOf(YearSlice slice, int i) {
    return TieRows.of(slice).year(this, i);
  }

  /// The same, read from the columns.
  int readYear(YearSlice slice, int i) {
    return slice.lastYear(forward, i);
  }

  /// What state `i` gets from `j` (numbers of the slice), NaN when not recorded.
  float at(YearSlice slice, int i, int j) {
    return slice.directed(forward, back, i, j);
  }

  /// The same, read from the columns.
  float[] read(YearSlice slice, int i) {
    return slice.directed(forward, back, i);
  }

  /// How what member number `i` gets is split between inside and outside the group, kept with the
  /// group. Cost: the states of the slice, the first time.
  TieSplit split(Group group, int i) {
    return TieSplits.of(group).of(this, i);
  }

  /// The share that member number `i` gets from the other members, NaN when not recorded. Cost: the
  /// members for trade, the states of the slice for the others.
  double inside(Group group, int i) {
    if (this != TRADE) {
      return split(group, i).inside();
    }
    double inside = Double.NaN;
    for (int k = 0; k < group.size(); k++) {
      int j = group.number(k);
      float flow = i == j ? Float.NaN : at(group.slice(), i, j);
      if (!Float.isNaN(flow)) {
        inside = Double.isNaN(inside) ? flow : inside + flow;
      }
    }
    return inside > 0 ? inside : split(group, i).inside();
  }

  /// The mean of the values that are there; NaN if none is.
  static <T> double meanOf(List<T> kinds, ToDoubleFunction<T> value) {
    double sum = 0;
    int count = 0;
    for (T kind : kinds) {
      double v = value.applyAsDouble(kind);
      if (!Double.isNaN(v)) {
        sum += v;
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  /// The datasets that served kinds of ties in a year.
  static List<String> datasets(List<Tie> ties, YearSlice slice) {
    return ties.stream().flatMap(tie -> tie.datasets(slice).stream()).toList();
  }
}
