package org.entente.power;

import java.util.Arrays;

/// Swings under [SizeThresholds] with weights of any size, such as populations in persons, by
/// meeting in the middle: the subsets of either half of the members are sorted by weight, and those
/// that carry together are counted by two pointers.
///
/// With W(s) the winning sets of s members and W_i(s) those among them that hold i, the sets of s
/// others that i makes win are W_i(s + 1) - (W(s) - W_i(s)). Counts are whole numbers throughout.
/// Cost: n² 2^(n/2); n up to 40 takes about a second.
///
/// Reference: [HorowitzSahni1974].
final class MeetInTheMiddle {
  /// The most members.
  static final int MOST_MEMBERS = 40;

  private static final int MASK_BITS = MOST_MEMBERS / 2;
  private static final int LOW_BITS = MASK_BITS / 2;

  private final SizeThresholds rule;
  private final long[] winning;
  private final long[][] holding;

  private MeetInTheMiddle(SizeThresholds rule) {
    this.rule = rule;
    this.winning = new long[rule.members() + 1];
    this.holding = new long[rule.members()][rule.members() + 1];
  }

  /// Whether the members and their weights are few and small enough.
  static boolean takes(SizeThresholds rule) {
    return rule.members() <= MOST_MEMBERS && rule.total() < 1L << (62 - MASK_BITS);
  }

  static Swings swings(SizeThresholds rule) {
    MeetInTheMiddle count = new MeetInTheMiddle(rule);
    int n = rule.members();
    int half = n / 2;
    long[][] first = count.subsets(0, half);
    long[][] second = count.subsets(half, n);
    for (int a = 0; a < first.length; a++) {
      for (int b = 0; b < second.length; b++) {
        count.add(first[a], second[b], a + b, 0, true);
        count.add(second[b], first[a], a + b, half, false);
      }
    }
    return count.swings();
  }

  /// The subsets of members `from` to `to` by size, ascending in weight; each is its weight and, in
  /// the lowest bits, its members.
  private long[][] subsets(int from, int to) {
    int m = to - from;
    long[][] bySize = new long[m + 1][];
    int[] filled = new int[m + 1];
    double sets = 1;
    for (int size = 0; size <= m; size++) {
      bySize[size] = new long[(int) Math.round(sets)];
      sets = sets * (m - size) / (size + 1);
    }
    long[] weight = new long[1 << m];
    for (int set = 0; set < 1 << m; set++) {
      if (set > 0) {
        int lowest = Integer.numberOfTrailingZeros(set);
        weight[set] = weight[set & (set - 1)] + rule.weight(from + lowest);
      }
      int size = Integer.bitCount(set);
      bySize[size][filled[size]++] = weight[set] << MASK_BITS | set;
    }
    for (long[] group : bySize) {
      Arrays.sort(group);
    }
    return bySize;
  }

  /// Counts, for each subset of one half, those of the other that carry with it. They are added up
  /// by the subset's lower and upper members first, of which there are far fewer than subsets.
  private void add(long[] own, long[] other, int size, int offset, boolean countsSets) {
    long threshold = rule.threshold(size);
    if (threshold == SizeThresholds.NEVER) {
      return;
    }
    long[] byLow = new long[1 << LOW_BITS];
    long[] byHigh = new long[1 << (MASK_BITS - LOW_BITS)];
    int reach = other.length;
    for (long set : own) {
      long need = threshold - (set >> MASK_BITS);
      while (reach > 0 && other[reach - 1] >> MASK_BITS >= need) {
        reach--;
      }
      int partners = other.length - reach;
      winning[size] += countsSets ? partners : 0;
      int members = (int) set & ((1 << MASK_BITS) - 1);
      byLow[members & ((1 << LOW_BITS) - 1)] += partners;
      byHigh[members >> LOW_BITS] += partners;
    }
    hold(byLow, offset, size);
    hold(byHigh, offset + LOW_BITS, size);
  }

  /// Adds to each member the counts of the sets that hold it.
  private void hold(long[] bySet, int offset, int size) {
    for (int set = 1; set < bySet.length; set++) {
      for (int rest = set; bySet[set] > 0 && rest != 0; rest &= rest - 1) {
        holding[offset + Integer.numberOfTrailingZeros(rest)][size] += bySet[set];
      }
    }
  }

  private Swings swings() {
    int n = rule.members();
    double[][] swings = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int s = 0; s < n; s++) {
        swings[i][s] = (double) (holding[i][s + 1] - (winning[s] - holding[i][s]));
      }
    }
    return Swings.ofCounts(swings, (double) Arrays.stream(winning).sum());
  }
}
