package org.entente.scenario;

import java.util.function.IntToDoubleFunction;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.Overlay;
import org.entente.panel.YearSlice;

/// A directed quantity, kept in two columns: that of the first state of a dyad towards the second,
/// and that of the second towards the first.
///
/// @param forward the column of the first towards the second
/// @param back the column of the second towards the first
record DirectedColumns(DyadColumn forward, DyadColumn back) {
  static final DirectedColumns TRADE_SHARE =
      new DirectedColumns(DyadColumn.TRADE_SHARE_FORWARD, DyadColumn.TRADE_SHARE_BACK);
  static final DirectedColumns REMITTANCES_OF_GDP =
      new DirectedColumns(DyadColumn.REMITTANCE_GDP_FORWARD, DyadColumn.REMITTANCE_GDP_BACK);
  static final DirectedColumns ARMS_SHARE =
      new DirectedColumns(DyadColumn.ARMS_SHARE_FORWARD, DyadColumn.ARMS_SHARE_BACK);

  /// What state number `i` has towards state number `j`, NaN when not recorded.
  double at(YearSlice slice, int i, int j) {
    return slice.directed(forward, back, i, j);
  }

  /// The overlay in which what state number `i` has towards each other state `j` is multiplied with
  /// a factor of `j`. Cost: the states.
  Overlay multiply(YearSlice slice, Overlay overlay, int i, IntToDoubleFunction factor) {
    Dyads dyads = slice.dyads();
    Overlay more = overlay;
    for (int j = 0; j < dyads.states(); j++) {
      double value = i == j ? Double.NaN : at(slice, i, j);
      if (!Double.isNaN(value)) {
        more =
            more.with(
                i < j ? forward : back,
                dyads.stateCode(i),
                dyads.stateCode(j),
                value * factor.applyAsDouble(j));
      }
    }
    return more;
  }
}
