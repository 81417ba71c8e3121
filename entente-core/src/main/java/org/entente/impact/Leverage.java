package org.entente.impact;

import java.util.List;
import java.util.OptionalInt;
import org.entente.equilibrium.GeoeconomicPower;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;

/// What one state could take from another by withholding its trade.
///
/// References: [ClaytonEtAl2024].
///
/// @param share the part of the other's trade that is with it
/// @param power the other's loss from being cut off, -ln(1 - share)/(σ - 1)
public record Leverage(Figure share, Figure power) {

  /// The leverage of a partner over a state, by COW codes.
  ///
  /// @param sigma the elasticity of substitution, above 1
  public static Leverage of(YearSlice slice, int state, int partner, double sigma) {
    Figure share = share(slice, state, partner);
    return new Leverage(share, power(share, sigma));
  }

  private static Figure share(YearSlice slice, int state, int partner) {
    OptionalInt i = slice.dyads().findState(state);
    OptionalInt j = slice.dyads().findState(partner);
    if (i.isEmpty() || j.isEmpty()) {
      return Figure.missing("one of the two was no state in " + slice.year());
    }
    int first = Math.min(i.getAsInt(), j.getAsInt());
    int second = Math.max(i.getAsInt(), j.getAsInt());
    double trade = slice.at(DyadColumn.TRADE, slice.dyads().index(first, second));
    double all = slice.at(StateColumn.TRADE, i.getAsInt());
    List<String> datasets = slice.datasets(DyadColumn.TRADE, StateColumn.TRADE);
    return Double.isNaN(trade) || !(all > 0)
        ? Figure.missing("no trade between the two is recorded")
        : Figure.exact(
            Math.min(1, trade / all),
            Provenance.of(datasets, 1, "flows", "trade with the partner over all trade"));
  }

  private static Figure power(Figure share, double sigma) {
    return switch (share) {
      case Figure.Missing missing -> missing;
      case Figure.Known k when k.value() >= 1 -> Figure.missing("all of its trade is with it");
      case Figure.Known k ->
          Figure.exact(GeoeconomicPower.of(k.value(), sigma), k.provenance().with("sigma", sigma));
    };
  }
}
