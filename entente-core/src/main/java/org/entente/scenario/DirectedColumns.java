package org.entente.scenario;

import java.util.function.IntToDoubleFunction;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;

/// A directed quantity, kept in two columns: that of the first state of a dyad towards the second,
/// and that of the second towards the first.
///
/// @param forward the column of the first towards the second
/// @param back the column of the second towards the first
record DirectedColumns(DyadColumn forward, DyadColumn back) {
  static final DirectedColumns TRADE_OF_GDP =
      new DirectedColumns(DyadColumn.TRADE_GDP_FORWARD, DyadColumn.TRADE_GDP_BACK);
  static final DirectedColumns TRADE_SHARE =
      new DirectedColumns(DyadColumn.TRADE_SHARE_FORWARD, DyadColumn.TRADE_SHARE_BACK);
  static final DirectedColumns REMITTANCES_OF_GDP =
      new DirectedColumns(DyadColumn.REMITTANCE_GDP_FORWARD, DyadColumn.REMITTANCE_GDP_BACK);
  static final DirectedColumns ARMS_SHARE =
      new DirectedColumns(DyadColumn.ARMS_SHARE_FORWARD, DyadColumn.ARMS_SHARE_BACK);

  /// Multiplies what state number `i` has towards each other state `j` with a factor of `j`, as far
  /// as it stands in the given column.
  void multiply(Dyads dyads, DyadColumn column, float[] values, int i, IntToDoubleFunction factor) {
    if (column == forward) {
      for (int j = i + 1; j < dyads.states(); j++) {
        int d = dyads.index(i, j);
        values[d] = (float) (values[d] * factor.applyAsDouble(j));
      }
    } else if (column == back) {
      for (int j = 0; j < i; j++) {
        int d = dyads.index(j, i);
        values[d] = (float) (values[d] * factor.applyAsDouble(j));
      }
    }
  }
}
