package org.entente.power;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// The cheapest sets of members that, with those who are there already, carry a proposal or block
/// it, when each member has a price.
///
/// A branch-and-bound search over the members in order of price: a beginning is left out when not
/// even all later members complete it, or when it costs no less than the worst of the sets found,
/// with the members that are needed at least at the prices of the cheapest. Sets with a member that
/// they do not need are not listed. Cost: in the worst case 2^n.
///
/// @param sets the sets, the cheapest first; members ascending, those already there left out
public record CheapestSets(List<Priced> sets) {
  private static final double ROUNDING = 1e-12;

  /// A set with its price.
  ///
  /// @param members numbers of the members to be won, ascending
  /// @param price the sum of their prices
  public record Priced(List<Integer> members, double price) {
    /// Copies the list.
    public Priced {
      members = List.copyOf(members);
    }
  }

  /// Copies the list.
  public CheapestSets {
    sets = List.copyOf(sets);
  }

  /// The cheapest sets that carry. Refuses negative prices and fewer than one set with an
  /// [IllegalArgumentException].
  ///
  /// @param there numbers of the members who are there already
  /// @param out numbers of the members who cannot be won
  /// @param prices a price for each member, 0 or more
  /// @param most how many sets
  public static CheapestSets carrying(
      DecisionRule rule, List<Integer> there, List<Integer> out, List<Double> prices, int most) {
    return new Search(rule, false, there, out, prices, most).run();
  }

  /// The cheapest sets that block: without them the rest does not carry.
  public static CheapestSets blocking(
      DecisionRule rule, List<Integer> there, List<Integer> out, List<Double> prices, int most) {
    return new Search(rule, true, there, out, prices, most).run();
  }

  /* A set with the name that orders those of one price. */
  private record Found(Priced set, String name) {
    Found(Priced set) {
      this(set, set.members().toString());
    }
  }

  private static final class Search {
    private final DecisionRule rule;
    private final RuleTable table;
    private final boolean blocking;
    private final int most;
    private final double[] price;
    private final int[] order;
    private final Deque<Integer> chosen = new ArrayDeque<>();
    private final PriorityQueue<Found> found =
        new PriorityQueue<>(
            Comparator.<Found>comparingDouble(f -> f.set().price())
                .thenComparing(Found::name)
                .reversed());
    private final long[] all;
    private final long[][] later;
    private final long[] start;
    private final int starters;

    Search(
        DecisionRule rule,
        boolean blocking,
        List<Integer> there,
        List<Integer> out,
        List<Double> prices,
        int most) {
      int n = rule.members();
      if (most < 1 || prices.size() != n || prices.stream().anyMatch(p -> !(p >= 0))) {
        throw new IllegalArgumentException(
            "(" + prices.size() + ") prices of 0 or more for " + n + ", sets (" + most + ")");
      }
      this.rule = rule;
      this.table = RuleTable.of(rule);
      this.blocking = blocking;
      this.most = most;
      this.price = prices.stream().mapToDouble(Double::doubleValue).toArray();
      this.order =
          IntStream.range(0, n)
              .filter(i -> !there.contains(i) && !out.contains(i))
              .boxed()
              .sorted(Comparator.comparingDouble(i -> price[i]))
              .mapToInt(Integer::intValue)
              .toArray();
      this.all = new long[table.sums()];
      this.start = new long[table.sums()];
      this.starters = (int) there.stream().distinct().count();
      for (int i = 0; i < n; i++) {
        add(all, i, 1);
        if (there.contains(i)) {
          add(start, i, 1);
        }
      }
      this.later = new long[order.length + 1][table.sums()];
      for (int k = order.length - 1; k >= 0; k--) {
        later[k] = later[k + 1].clone();
        add(later[k], order[k], 1);
      }
    }

    private void add(long[] sums, int member, int sign) {
      for (int s = 0; s < sums.length; s++) {
        sums[s] += sign * table.weight(s, member);
      }
    }

    CheapestSets run() {
      extend(0, starters, start.clone(), 0);
      List<Found> sets = new ArrayList<>(found);
      sets.sort(found.comparator().reversed());
      return new CheapestSets(sets.stream().map(Found::set).toList());
    }

    private boolean does(int size, long[] sums) {
      if (!blocking) {
        return table.wins(size, sums);
      }
      long[] rest = all.clone();
      for (int s = 0; s < rest.length; s++) {
        rest[s] -= sums[s];
      }
      return !table.wins(rule.members() - size, rest);
    }

    private void extend(int from, int size, long[] sums, double paid) {
      if (does(size, sums)) {
        keep(size, sums, paid);
        return;
      }
      long[] most = sums.clone();
      for (int s = 0; s < most.length; s++) {
        most[s] += later[from][s];
      }
      if (!does(size + order.length - from, most) || paid + least(from, size) >= limit()) {
        return;
      }
      for (int k = from; k < order.length; k++) {
        int member = order[k];
        if (paid + price[member] >= limit()) {
          return;
        }
        add(sums, member, 1);
        chosen.push(member);
        extend(k + 1, size + 1, sums, paid + price[member]);
        chosen.pop();
        add(sums, member, -1);
      }
    }

    private double limit() {
      Found worst = found.peek();
      return found.size() < most || worst == null
          ? Double.POSITIVE_INFINITY
          : worst.set().price() - ROUNDING;
    }

    /* Every chosen member is needed. */
    private void keep(int size, long[] sums, double paid) {
      for (int member : chosen) {
        long[] without = sums.clone();
        add(without, member, -1);
        if (does(size - 1, without)) {
          return;
        }
      }
      if (paid < limit()) {
        found.add(new Found(new Priced(chosen.stream().sorted().toList(), paid)));
        if (found.size() > most) {
          found.poll();
        }
      }
    }

    /* The members that are needed at least, at the prices of the cheapest later ones. */
    private double least(int from, int size) {
      int needed = blocking ? 1 : Math.max(1, needed(rule) - size);
      double sum = 0;
      for (int k = from; k < Math.min(order.length, from + needed); k++) {
        sum += price[order[k]];
      }
      return sum;
    }

    private int needed(DecisionRule part) {
      return switch (part) {
        case DecisionRule.Consensus(int members) -> members;
        case DecisionRule.Majority(_, int quota) -> quota;
        case DecisionRule.Weighted one -> heaviest(one);
        case DecisionRule.Conjunction(List<DecisionRule> rules) ->
            rules.stream().mapToInt(this::needed).max().orElseThrow();
        case DecisionRule.Disjunction(List<DecisionRule> rules) ->
            rules.stream().mapToInt(this::needed).min().orElseThrow();
      };
    }

    /* The least number of members that can reach the quota. */
    private static int heaviest(DecisionRule.Weighted one) {
      long[] sorted = one.weights().stream().mapToLong(Long::longValue).sorted().toArray();
      long sum = 0;
      int members = 0;
      for (int k = sorted.length - 1; k >= 0 && sum < one.quota(); k--) {
        sum += sorted[k];
        members++;
      }
      return members;
    }
  }
}
