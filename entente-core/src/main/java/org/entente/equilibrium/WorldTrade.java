package org.entente.equilibrium;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;

/// The trade of the world in a year as [TradeShares], from gross domestic products and the trade of
/// dyads.
///
/// The record holds both directions of a dyad's trade together; half is taken each way, so that
/// trade is balanced. What an economy buys at home is its gross output, `outputPerGdp` times its
/// GDP, less half its trade; where less than a twentieth of its output would be left (entrepôts), a
/// twentieth is taken. Dyads without a record carry no trade here: the effects that come by them
/// are not in the figures.
///
/// @param shares who buys from whom; economies are named by their COW codes
/// @param states the COW codes in the same order
/// @param dyadsWithoutRecord how many dyads among the states have no record
public record WorldTrade(TradeShares shares, List<Integer> states, int dyadsWithoutRecord) {
  /// Gross output for a unit of GDP: about two in most input-output tables.
  public static final double OUTPUT_PER_GDP = 2;

  private static final double LEAST_HOME = 0.05;

  /// Copies the lists.
  public WorldTrade {
    states = List.copyOf(states);
  }

  /// The trade of a year; O(states³). Refuses a year in which no state has both figures with an
  /// [IllegalArgumentException].
  ///
  /// @param outputPerGdp gross output for a unit of GDP, 1 or more
  public static WorldTrade of(YearSlice slice, double outputPerGdp) {
    if (!(outputPerGdp >= 1 && outputPerGdp < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("output per GDP (" + outputPerGdp + ") must be 1 or more");
    }
    List<Integer> places =
        IntStream.range(0, slice.dyads().states()).filter(i -> trades(slice, i)).boxed().toList();
    return new WorldTradeTable(slice, places, outputPerGdp, LEAST_HOME).build();
  }

  private static boolean trades(YearSlice slice, int i) {
    if (!(slice.at(StateColumn.GDP, i) > 0)) {
      return false;
    }
    for (int j = 0; j < slice.dyads().states(); j++) {
      if (j != i && slice.at(StateColumn.GDP, j) > 0 && trade(slice, i, j) > 0) {
        return true;
      }
    }
    return false;
  }

  /// The trade of two states by their places, NaN if there is no record.
  static double trade(YearSlice slice, int i, int j) {
    return slice.at(DyadColumn.TRADE, slice.dyads().index(Math.min(i, j), Math.max(i, j)));
  }
}
