package org.entente.scenario;

import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.Overlay;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;

/// What a shock or a changed tie makes of a year's stored columns; what is derived from them
/// follows. A year in which a state of the change did not exist stays as it is.
///
/// A state whose share s of a total is multiplied by f has the total 1 + (f - 1) s times as large,
/// by which all its shares are divided.
final class ChangedColumns {
  private static final List<StateColumn> SHARES_OF_THE_WORLD =
      List.of(
          StateColumn.CINC,
          StateColumn.CINC_WITHOUT_MILEX,
          StateColumn.CINC_WITHOUT_MILPER,
          StateColumn.CINC_WITHOUT_IRST,
          StateColumn.CINC_WITHOUT_PEC,
          StateColumn.CINC_WITHOUT_TPOP,
          StateColumn.CINC_WITHOUT_UPOP);

  private ChangedColumns() {}

  /// The columns when one quantity of one state is another.
  static Overlay of(YearSlice slice, Change.Shock shock) {
    int number = number(slice, shock.state().code());
    if (number < 0) {
      return Overlay.none();
    }
    return switch (shock.quantity()) {
      case GDP ->
          DirectedColumns.REMITTANCES_OF_GDP.multiply(
              slice,
              Overlay.none()
                  .with(
                      StateColumn.GDP,
                      shock.state().code(),
                      slice.at(StateColumn.GDP, number) * shock.factor()),
              number,
              _ -> 1 / shock.factor());
      case CAPABILITIES -> capabilities(slice, number, shock.factor());
    };
  }

  /* The state's share times the factor, and all scaled to their former sum. */
  private static Overlay capabilities(YearSlice slice, int number, double factor) {
    Overlay overlay = Overlay.none();
    for (StateColumn column : SHARES_OF_THE_WORLD) {
      float own = slice.at(column, number);
      if (Float.isNaN(own)) {
        continue;
      }
      double before = sum(slice, column);
      double after = before + (factor - 1) * own;
      for (int i = 0; i < slice.dyads().states(); i++) {
        double scaled = slice.at(column, i) * (i == number ? factor : 1) * before / after;
        overlay = overlay.with(column, slice.dyads().stateCode(i), scaled);
      }
    }
    return overlay;
  }

  private static double sum(YearSlice slice, StateColumn column) {
    double sum = 0;
    for (int i = 0; i < slice.dyads().states(); i++) {
      float value = slice.at(column, i);
      sum += Float.isNaN(value) ? 0 : value;
    }
    return sum;
  }

  /// The columns when one flow of one dyad is another.
  static Overlay of(YearSlice slice, Change.Tie tie) {
    int i = number(slice, tie.state().code());
    int j = number(slice, tie.other().code());
    if (i < 0 || j < 0) {
      return Overlay.none();
    }
    return switch (tie.flow()) {
      case TRADE -> trade(slice, tie, i, j);
      case REMITTANCES ->
          DirectedColumns.REMITTANCES_OF_GDP.multiply(
              slice, Overlay.none(), i, k -> k == j ? tie.factor() : 1);
      case ARMS -> {
        double total = 1 + (tie.factor() - 1) * DirectedColumns.ARMS_SHARE.at(slice, i, j);
        yield DirectedColumns.ARMS_SHARE.multiply(
            slice, Overlay.none(), i, k -> (k == j ? tie.factor() : 1) / total);
      }
    };
  }

  private static Overlay trade(YearSlice slice, Change.Tie tie, int i, int j) {
    Dyads dyads = slice.dyads();
    int dyad = dyads.index(Math.min(i, j), Math.max(i, j));
    Overlay overlay =
        Overlay.none()
            .with(
                DyadColumn.TRADE,
                tie.state().code(),
                tie.other().code(),
                slice.at(DyadColumn.TRADE, dyad) * tie.factor());
    return total(slice, tie, total(slice, tie, overlay, i, j), j, i);
  }

  private static Overlay total(YearSlice slice, Change.Tie tie, Overlay overlay, int i, int j) {
    double share = DirectedColumns.TRADE_SHARE.at(slice, i, j);
    return Double.isNaN(share)
        ? overlay
        : overlay.with(
            StateColumn.TRADE,
            slice.dyads().stateCode(i),
            slice.at(StateColumn.TRADE, i) * (1 + (tie.factor() - 1) * share));
  }

  /// Whether the flow is recorded in a year.
  static boolean isRecorded(YearSlice slice, Change.Tie tie) {
    int i = number(slice, tie.state().code());
    int j = number(slice, tie.other().code());
    DirectedColumns columns =
        switch (tie.flow()) {
          case TRADE -> DirectedColumns.TRADE_SHARE;
          case REMITTANCES -> DirectedColumns.REMITTANCES_OF_GDP;
          case ARMS -> DirectedColumns.ARMS_SHARE;
        };
    return i >= 0 && j >= 0 && !Double.isNaN(columns.at(slice, i, j));
  }

  private static int number(YearSlice slice, int code) {
    return slice.dyads().findState(code).orElse(-1);
  }
}
