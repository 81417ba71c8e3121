package org.entente.power;

/// Swings by dynamic programming: how many sets of members have each size and each sum.
///
/// Members are added one by one to a table of counts over (size, sums); for member i the table of
/// the others gives its swing sets. Only additions of positive numbers, so rounding stays at the
/// last digits whatever n. Members of equal weights share a table. Cost: distinct members × n ×
/// cells.
///
/// References: [MannShapley1962] (generating functions), [BilbaoEtAl2000] (their complexity).
final class SubsetCounts {
  /// The largest table, 20 million counts of 8 bytes.
  static final double MOST_CELLS = 2e7;

  /* A state of a set is size + (n + 1) * (sum_0 + (q_0 + 1) * (sum_1 + (q_1 + 1) * ...)). */
  private final RuleTable table;
  private final int sizes;
  private final boolean[] wins;

  private SubsetCounts(RuleTable table) {
    this.table = table;
    this.sizes = table.members() + 1;
    this.wins = new boolean[(int) table.cells()];
    for (int state = 0; state < wins.length; state++) {
      wins[state] = table.wins(state % sizes, sumsOf(state));
    }
  }

  static Swings swings(RuleTable table) {
    SubsetCounts counts = new SubsetCounts(table);
    int n = table.members();
    double[][] swingSets = new double[n][];
    for (int i = 0; i < n; i++) {
      int twin = counts.twinBefore(i);
      swingSets[i] = twin >= 0 ? swingSets[twin] : counts.swingSets(i);
    }
    return Swings.ofCounts(swingSets, counts.winningSets());
  }

  private int twinBefore(int member) {
    for (int i = 0; i < member; i++) {
      boolean same = true;
      for (int s = 0; s < table.sums(); s++) {
        same &= table.weight(s, i) == table.weight(s, member);
      }
      if (same) {
        return i;
      }
    }
    return -1;
  }

  private double winningSets() {
    double[] count = setsWithout(-1);
    double sum = 0;
    for (int state = 0; state < count.length; state++) {
      sum += wins[state] ? count[state] : 0;
    }
    return sum;
  }

  /// The swing sets of a member by size.
  private double[] swingSets(int member) {
    double[] count = setsWithout(member);
    double[] swings = new double[table.members()];
    for (int state = 0; state < count.length; state++) {
      if (count[state] > 0 && !wins[state] && wins[joined(state, member)]) {
        swings[state % sizes] += count[state];
      }
    }
    return swings;
  }

  /// The number of sets without a member (-1: of all sets) in each state.
  private double[] setsWithout(int member) {
    double[] count = new double[wins.length];
    count[0] = 1;
    for (int i = 0; i < table.members(); i++) {
      if (i != member) {
        add(i, count);
      }
    }
    return count;
  }

  /// Adds a member to the sets counted so far. Going down from the highest state, a state's own
  /// count is read before anything is added to it, for joining always leads to a higher state.
  private void add(int member, double[] count) {
    for (int state = count.length - 1; state >= 0; state--) {
      if (count[state] > 0) {
        count[joined(state, member)] += count[state];
      }
    }
  }

  /// The state of a set once a member has joined it.
  private int joined(int state, int member) {
    int rest = state / sizes;
    int joined = state % sizes + 1;
    int unit = sizes;
    for (int s = 0; s < table.sums(); s++) {
      int length = (int) table.quota(s) + 1;
      long sum = Math.min(table.quota(s), rest % length + table.weight(s, member));
      joined += (int) sum * unit;
      unit *= length;
      rest /= length;
    }
    return joined;
  }

  private long[] sumsOf(int state) {
    long[] sums = new long[table.sums()];
    int rest = state / sizes;
    for (int s = 0; s < sums.length; s++) {
      int length = (int) table.quota(s) + 1;
      sums[s] = rest % length;
      rest /= length;
    }
    return sums;
  }
}
