package org.entente.equilibrium;

import java.util.List;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;

/// The table of purchases from which [WorldTrade] takes its shares.
final class WorldTradeTable {
  private static final double ONE_WAY = 0.5;
  private static final double DOLLARS_PER_MILLION = 1e6;

  private final YearSlice slice;
  private final List<Integer> places;
  private final double outputPerGdp;
  private final double leastHome;
  private final double[][] flows;
  private int withoutRecord;

  WorldTradeTable(YearSlice slice, List<Integer> places, double outputPerGdp, double leastHome) {
    this.slice = slice;
    this.places = places;
    this.outputPerGdp = outputPerGdp;
    this.leastHome = leastHome;
    this.flows = new double[places.size()][places.size()];
  }

  WorldTrade build() {
    for (int a = 0; a < flows.length; a++) {
      double abroad = 0;
      for (int b = 0; b < flows.length; b++) {
        if (a != b) {
          flows[a][b] = oneWay(a, b);
          abroad += flows[a][b];
        }
      }
      flows[a][a] = home(places.get(a), abroad);
    }
    List<Integer> states = places.stream().map(slice.dyads()::stateCode).toList();
    return new WorldTrade(
        TradeShares.ofFlows(states.stream().map(String::valueOf).toList(), flows),
        states,
        withoutRecord / 2);
  }

  private double oneWay(int a, int b) {
    double trade = WorldTrade.trade(slice, places.get(a), places.get(b));
    if (Double.isNaN(trade)) {
      withoutRecord++;
      return 0;
    }
    return ONE_WAY * trade;
  }

  private double home(int place, double abroad) {
    double output = outputPerGdp * slice.at(StateColumn.GDP, place) / DOLLARS_PER_MILLION;
    double least = leastHome * Math.max(output, abroad);
    return Math.max(least, output - abroad);
  }
}
