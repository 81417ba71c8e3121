package org.entente.shock;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.panel.DyadColumn;
import org.entente.panel.YearSlice;

/// On whom the income of each state rests: remittances received from each other state, and trade
/// with it, as shares of own GDP. NaN where it is not known.
public final class Links {
  private final List<Integer> states;
  private final double[][] remittances;
  private final double[][] trade;
  /* The same with 0 where nothing is known and on the diagonal: sums are taken of these. */
  private final double[][] remittancesKnown;
  private final double[][] tradeKnown;

  private Links(List<Integer> states, double[][] remittances, double[][] trade) {
    this.states = List.copyOf(states);
    this.remittances = copy(remittances);
    this.trade = copy(trade);
    this.remittancesKnown = known(remittances);
    this.tradeKnown = known(trade);
  }

  private static double[][] known(double[][] table) {
    double[][] known = copy(table);
    for (int i = 0; i < known.length; i++) {
      known[i][i] = 0;
      for (int j = 0; j < known.length; j++) {
        known[i][j] = Double.isNaN(known[i][j]) ? 0 : known[i][j];
      }
    }
    return known;
  }

  private static double[][] copy(double[][] table) {
    return Arrays.stream(table).map(double[]::clone).toArray(double[][]::new);
  }

  /// Links from two square tables, rows receiving; the diagonal is not read. Refuses tables of
  /// other sizes, states named twice and negative shares with an [IllegalArgumentException].
  ///
  /// @param states COW codes
  public static Links of(List<Integer> states, double[][] remittances, double[][] trade) {
    if (new HashSet<>(states).size() < states.size()) {
      throw new IllegalArgumentException("a state is named twice in " + states);
    }
    requireTable(remittances, states.size());
    requireTable(trade, states.size());
    return new Links(states, remittances, trade);
  }

  private static void requireTable(double[][] table, int size) {
    if (table.length != size) {
      throw new IllegalArgumentException("(" + table.length + ") rows for " + size + " states");
    }
    for (double[] row : table) {
      if (row.length != size) {
        throw new IllegalArgumentException("(" + row.length + ") cells for " + size + " states");
      }
      for (double cell : row) {
        if (cell < 0) {
          throw new IllegalArgumentException("share (" + cell + ") is negative");
        }
      }
    }
  }

  /// The links of all states of a year; O(states²).
  public static Links of(YearSlice slice) {
    int n = slice.dyads().states();
    double[][] remittances = new double[n][n];
    double[][] trade = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j) {
          remittances[i][j] =
              slice.directed(
                  DyadColumn.REMITTANCE_GDP_FORWARD, DyadColumn.REMITTANCE_GDP_BACK, i, j);
          trade[i][j] =
              slice.directed(DyadColumn.TRADE_GDP_FORWARD, DyadColumn.TRADE_GDP_BACK, i, j);
        }
      }
    }
    List<Integer> states = IntStream.range(0, n).mapToObj(i -> slice.dyads().stateCode(i)).toList();
    return of(states, remittances, trade);
  }

  /// The states' COW codes in their order.
  public List<Integer> states() {
    return states;
  }

  /// A receiver's share of GDP that comes from a partner by a channel, by places in [#states]; NaN
  /// where it is not known.
  public double share(Channel channel, int receiver, int partner) {
    return channel == Channel.REMITTANCES
        ? remittances[receiver][partner]
        : trade[receiver][partner];
  }

  /// Whether it is known what a flow was before it changes.
  public boolean isOnRecord(EconomicShock.Flow flow) {
    return !Double.isNaN(share(flow.channel(), placeOf(flow.receiver()), placeOf(flow.partner())));
  }

  /// What reaches a receiver, by its place, of changes in all states, where what it gets by each
  /// channel is multiplied by a factor; links that are not known pass nothing on.
  double passed(double byRemittances, double byTrade, int receiver, double[] changes) {
    double[] sent = remittancesKnown[receiver];
    double[] traded = tradeKnown[receiver];
    double sum = 0;
    for (int j = 0; j < changes.length; j++) {
      sum += byRemittances * sent[j] * changes[j];
      sum += byTrade * traded[j] * changes[j];
    }
    return sum;
  }

  int placeOf(int state) {
    int place = states.indexOf(state);
    if (place < 0) {
      throw new IllegalArgumentException("there is no state with the COW code (" + state + ")");
    }
    return place;
  }
}
