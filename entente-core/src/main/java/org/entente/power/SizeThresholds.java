package org.entente.power;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// A rule in which one weight of the members matters, beside their number: a set of s members
/// carries if its weight reaches a threshold that depends on s.
///
/// Double majorities, their blocking clauses and plain weighted rules all have this form.
final class SizeThresholds {
  /// The threshold of a size at which no set carries.
  static final long NEVER = Long.MAX_VALUE;

  private final long[] weights;
  private final long[] least;
  private final long total;

  private SizeThresholds(long[] weights, long[] least) {
    this.weights = weights;
    this.least = least;
    this.total = LongStream.of(weights).sum();
  }

  /// The rule in this form, if it has it.
  static Optional<SizeThresholds> find(RuleTable table) {
    int n = table.members();
    long[] weights = new long[n];
    for (int s = 0; s < table.sums(); s++) {
      for (int i = 0; i < n; i++) {
        if (s > 0 && table.weight(s, i) != weights[i]) {
          return Optional.empty();
        }
        weights[i] = table.weight(s, i);
      }
    }
    long[] quotas = quotas(table);
    long[] least = new long[n + 1];
    for (int size = 0; size <= n; size++) {
      least[size] = threshold(table, size, quotas);
    }
    return Optional.of(new SizeThresholds(weights, least));
  }

  private static long[] quotas(RuleTable table) {
    LongStream own = LongStream.range(0, table.sums()).map(s -> table.quota((int) s));
    return LongStream.concat(LongStream.of(0), own).distinct().sorted().toArray();
  }

  private static long threshold(RuleTable table, int size, long[] quotas) {
    for (long quota : quotas) {
      long[] sums = new long[table.sums()];
      Arrays.fill(sums, quota);
      if (table.wins(size, sums)) {
        return quota;
      }
    }
    return NEVER;
  }

  int members() {
    return weights.length;
  }

  long weight(int member) {
    return weights[member];
  }

  long total() {
    return total;
  }

  /// The weight from which a set of this size carries, 0 if always, [#NEVER] if never.
  long threshold(int size) {
    return least[size];
  }

  /// The quota if the number of members plays no part: sets of every size that can reach it need
  /// the same weight.
  Optional<Long> findQuota() {
    List<Long> different = LongStream.of(least).skip(1).distinct().boxed().toList();
    boolean plain =
        different.size() == 1 && different.getFirst() > 0 && different.getFirst() != NEVER;
    return plain ? Optional.of(different.getFirst()) : Optional.empty();
  }
}
