package org.entente.power;

import java.util.BitSet;

/// Swings by going through all 2^n sets of members, for rules whose weights are too large for
/// [SubsetCounts]; any monotone rule, n up to 24.
final class Enumeration {
  /// The most members: 2^24 sets take about a second and 2 MB.
  static final int MOST_MEMBERS = 24;

  private Enumeration() {}

  static Swings swings(RuleTable table) {
    int n = table.members();
    BitSet winning = winning(table);
    double[][] swingSets = new double[n][n];
    for (int set = winning.nextSetBit(0); set >= 0; set = winning.nextSetBit(set + 1)) {
      for (int i = 0; i < n; i++) {
        int without = set & ~(1 << i);
        if (without != set && !winning.get(without)) {
          swingSets[i][Integer.bitCount(without)]++;
        }
      }
    }
    return Swings.ofCounts(swingSets, winning.cardinality());
  }

  /// The winning sets, bit i of a set's number standing for member i. Sets are visited in Gray
  /// code, each one member apart from the one before, so that sums change by one weight.
  private static BitSet winning(RuleTable table) {
    BitSet winning = new BitSet(1 << table.members());
    long[] sums = new long[table.sums()];
    int set = 0;
    for (int step = 1; step < 1 << table.members(); step++) {
      int member = Integer.numberOfTrailingZeros(step);
      set ^= 1 << member;
      int sign = (set >> member & 1) == 1 ? 1 : -1;
      for (int s = 0; s < sums.length; s++) {
        sums[s] += sign * table.weight(s, member);
      }
      if (table.wins(Integer.bitCount(set), sums)) {
        winning.set(set);
      }
    }
    return winning;
  }
}
