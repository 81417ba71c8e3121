package org.entente.power;

import java.util.List;
import java.util.stream.IntStream;

/// How often each member of one union is the pivot, for [OwenValue].
final class UnionPivots {
  private final RuleTable table;
  private final List<Integer> union;
  private final List<List<Integer>> others;
  /* sums and size of each subset of the union */
  private final long[][] sums;
  /* pivots by member, number of other unions before it, and number of its own before it */
  private final double[][][] pivots;

  UnionPivots(RuleTable table, List<List<Integer>> unions, int which) {
    this.table = table;
    this.union = unions.get(which);
    this.others =
        IntStream.range(0, unions.size()).filter(u -> u != which).mapToObj(unions::get).toList();
    this.sums = new long[1 << union.size()][table.sums()];
    for (int set = 1; set < sums.length; set++) {
      long[] rest = sums[set & (set - 1)];
      int member = union.get(Integer.numberOfTrailingZeros(set));
      for (int s = 0; s < rest.length; s++) {
        sums[set][s] = rest[s] + table.weight(s, member);
      }
    }
    this.pivots = new double[union.size()][others.size() + 1][union.size()];
  }

  /// The Owen value of each member of the union.
  double[] power() {
    long[] weight = new long[table.sums()];
    boolean[] wins = new boolean[sums.length];
    int before = 0;
    int size = 0;
    countPivots(wins, weight, size, before);
    long present = 0;
    for (long step = 1; step < 1L << others.size(); step++) {
      int changed = Long.numberOfTrailingZeros(step);
      present ^= 1L << changed;
      int sign = (present >> changed & 1) == 1 ? 1 : -1;
      before += sign;
      for (int member : others.get(changed)) {
        size += sign;
        for (int s = 0; s < weight.length; s++) {
          weight[s] += sign * table.weight(s, member);
        }
      }
      countPivots(wins, weight, size, before);
    }
    return weighted();
  }

  private void countPivots(boolean[] wins, long[] weight, int size, int before) {
    long[] all = new long[weight.length];
    for (int set = 0; set < wins.length; set++) {
      for (int s = 0; s < all.length; s++) {
        all[s] = weight[s] + sums[set][s];
      }
      wins[set] = table.wins(size + Integer.bitCount(set), all);
    }
    for (int set = 0; set < wins.length; set++) {
      for (int k = 0; !wins[set] && k < union.size(); k++) {
        if (wins[set | 1 << k]) {
          pivots[k][before][Integer.bitCount(set)]++;
        }
      }
    }
  }

  /// Each count over the number of sets of its sizes: r!(m-1-r)!/m! is 1 / (m C(m-1, r)).
  private double[] weighted() {
    int m = others.size() + 1;
    int u = union.size();
    double[] power = new double[u];
    for (int k = 0; k < u; k++) {
      double outer = 1;
      for (int r = 0; r < m; r++) {
        double inner = 1;
        for (int s = 0; s < u; s++) {
          power[k] += pivots[k][r][s] / (outer * m) / (inner * u);
          inner = inner * (u - 1 - s) / (s + 1);
        }
        outer = outer * (m - 1 - r) / (r + 1);
      }
    }
    return power;
  }
}
