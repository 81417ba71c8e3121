package org.entente.scenario;

import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;

/// The columns of a year in which one flow of one dyad is another.
///
/// A state whose share s of a total is multiplied by f has the total 1 + (f - 1) s times as large,
/// by which all its shares are divided.
final class ChangedTie implements Overlay.Columns {
  private final YearSlice under;
  private final Change.Tie tie;
  private final int state;
  private final int other;

  ChangedTie(YearSlice under, Change.Tie tie) {
    this.under = under;
    this.tie = tie;
    this.state = under.dyads().findState(tie.state().code()).orElse(-1);
    this.other = under.dyads().findState(tie.other().code()).orElse(-1);
  }

  /// Whether the flow is recorded in a year.
  static boolean isRecorded(YearSlice slice, Change.Tie tie) {
    ChangedTie at = new ChangedTie(slice, tie);
    return at.applies()
        && !Double.isNaN(
            switch (tie.flow()) {
              case TRADE -> at.share(DirectedColumns.TRADE_SHARE, at.state, at.other);
              case REMITTANCES -> at.share(DirectedColumns.REMITTANCES_OF_GDP, at.state, at.other);
              case ARMS -> at.share(DirectedColumns.ARMS_SHARE, at.state, at.other);
            });
  }

  private boolean applies() {
    return state >= 0 && other >= 0;
  }

  private double share(DirectedColumns columns, int i, int j) {
    return under.directed(columns.forward(), columns.back(), i, j);
  }

  /* What state i's total becomes times, if its share with j is multiplied. */
  private double ofTotal(DirectedColumns columns, int i, int j) {
    double share = share(columns, i, j);
    return Double.isNaN(share) ? 1 : 1 + (tie.factor() - 1) * share;
  }

  @Override
  public void change(StateColumn column, float... values) {
    if (applies() && tie.flow() == Change.Flow.TRADE && column == StateColumn.TRADE) {
      values[state] *= (float) ofTotal(DirectedColumns.TRADE_SHARE, state, other);
      values[other] *= (float) ofTotal(DirectedColumns.TRADE_SHARE, other, state);
    }
  }

  @Override
  public void change(DyadColumn column, float... values) {
    if (!applies()) {
      return;
    }
    Dyads dyads = under.dyads();
    switch (tie.flow()) {
      case TRADE -> {
        if (column == DyadColumn.TRADE) {
          values[dyads.index(Math.min(state, other), Math.max(state, other))] *=
              (float) tie.factor();
        }
        flow(DirectedColumns.TRADE_OF_GDP, column, values, state, other);
        flow(DirectedColumns.TRADE_OF_GDP, column, values, other, state);
        shares(DirectedColumns.TRADE_SHARE, column, values, state, other);
        shares(DirectedColumns.TRADE_SHARE, column, values, other, state);
      }
      case REMITTANCES -> flow(DirectedColumns.REMITTANCES_OF_GDP, column, values, state, other);
      case ARMS -> shares(DirectedColumns.ARMS_SHARE, column, values, state, other);
    }
  }

  private void flow(DirectedColumns columns, DyadColumn column, float[] values, int i, int j) {
    columns.multiply(under.dyads(), column, values, i, k -> k == j ? tie.factor() : 1);
  }

  private void shares(DirectedColumns columns, DyadColumn column, float[] values, int i, int j) {
    double total = ofTotal(columns, i, j);
    columns.multiply(under.dyads(), column, values, i, k -> (k == j ? tie.factor() : 1) / total);
  }
}
