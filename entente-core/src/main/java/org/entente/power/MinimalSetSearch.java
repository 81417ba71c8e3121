package org.entente.power;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The search for minimal winning or blocking sets of one size, member by member, leaving out
/// beginnings that not even all later members could complete, and those that prevail already: who
/// joins them is not needed.
final class MinimalSetSearch {
  private final RuleTable table;
  private final boolean blocking;
  private final int size;
  private final int mostSets;
  private final List<List<Integer>> found;
  private final Deque<Integer> chosen = new ArrayDeque<>();
  private final long[] totals;
  private final long[][] later;

  MinimalSetSearch(
      RuleTable table, boolean blocking, int size, int mostSets, List<List<Integer>> found) {
    this.table = table;
    this.blocking = blocking;
    this.size = size;
    this.mostSets = mostSets;
    this.found = found;
    int n = table.members();
    this.later = new long[n + 1][table.sums()];
    for (int i = n - 1; i >= 0; i--) {
      for (int s = 0; s < table.sums(); s++) {
        later[i][s] = later[i + 1][s] + table.weight(s, i);
      }
    }
    this.totals = later[0];
  }

  /// Adds the minimal sets of the size to those found; false once there are too many.
  boolean run() {
    return extend(0, new long[table.sums()]);
  }

  private boolean extend(int next, long[] sums) {
    if (chosen.size() == size) {
      if (prevails(size, sums) && isMinimal(sums)) {
        if (found.size() == mostSets) {
          return false;
        }
        found.add(List.copyOf(chosen));
      }
      return true;
    }
    if (prevails(chosen.size(), sums)) {
      return true;
    }
    for (int i = next; i <= table.members() - (size - chosen.size()); i++) {
      if (!prevails(chosen.size() + table.members() - i, plus(sums, later[i]))) {
        return true;
      }
      chosen.addLast(i);
      boolean room = extend(i + 1, plusMember(sums, i, 1));
      chosen.removeLast();
      if (!room) {
        return false;
      }
    }
    return true;
  }

  private boolean isMinimal(long[] sums) {
    return chosen.stream().noneMatch(i -> prevails(size - 1, plusMember(sums, i, -1)));
  }

  /// Whether a set of this size and these sums carries, or blocks.
  private boolean prevails(int members, long[] sums) {
    if (!blocking) {
      return table.wins(members, sums);
    }
    long[] rest = new long[sums.length];
    for (int s = 0; s < rest.length; s++) {
      rest[s] = totals[s] - sums[s];
    }
    return !table.wins(table.members() - members, rest);
  }

  private static long[] plus(long[] a, long[] b) {
    long[] sum = new long[a.length];
    for (int s = 0; s < a.length; s++) {
      sum[s] = a[s] + b[s];
    }
    return sum;
  }

  private long[] plusMember(long[] sums, int member, int sign) {
    long[] sum = sums.clone();
    for (int s = 0; s < sum.length; s++) {
      sum[s] += sign * table.weight(s, member);
    }
    return sum;
  }
}
