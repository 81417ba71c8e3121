package org.entente.scenario;

import java.util.Set;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;

/// The columns of a year in which a quantity of one state is another.
final class ShockedColumns implements Overlay.Columns {
  private static final Set<StateColumn> SHARES_OF_THE_WORLD =
      Set.of(
          StateColumn.CINC,
          StateColumn.CINC_WITHOUT_MILEX,
          StateColumn.CINC_WITHOUT_MILPER,
          StateColumn.CINC_WITHOUT_IRST,
          StateColumn.CINC_WITHOUT_PEC,
          StateColumn.CINC_WITHOUT_TPOP,
          StateColumn.CINC_WITHOUT_UPOP);

  private final YearSlice under;
  private final Change.Shock shock;
  private final int number;

  ShockedColumns(YearSlice under, Change.Shock shock) {
    this.under = under;
    this.shock = shock;
    this.number = under.dyads().findState(shock.state().code()).orElse(-1);
  }

  @Override
  public void change(StateColumn column, float... values) {
    if (number < 0) {
      return;
    }
    if (shock.quantity() == Change.Quantity.GDP && column == StateColumn.GDP) {
      values[number] = (float) (values[number] * shock.factor());
    }
    if (shock.quantity() == Change.Quantity.CAPABILITIES && SHARES_OF_THE_WORLD.contains(column)) {
      capabilities(values);
    }
  }

  /* The state's share times the factor, and all scaled to their former sum. */
  private void capabilities(float[] values) {
    if (Float.isNaN(values[number])) {
      return;
    }
    double before = sum(values);
    double after = before + (shock.factor() - 1) * values[number];
    for (int i = 0; i < values.length; i++) {
      double own = i == number ? shock.factor() : 1;
      values[i] = (float) (values[i] * own * before / after);
    }
  }

  private static double sum(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += Float.isNaN(value) ? 0 : value;
    }
    return sum;
  }

  @Override
  public void change(DyadColumn column, float... values) {
    if (number >= 0 && shock.quantity() == Change.Quantity.GDP) {
      double inverse = 1 / shock.factor();
      DirectedColumns.TRADE_OF_GDP.multiply(
          under.dyads(), column, values, number, _ -> inverse);
      DirectedColumns.REMITTANCES_OF_GDP.multiply(
          under.dyads(), column, values, number, _ -> inverse);
    }
  }
}
