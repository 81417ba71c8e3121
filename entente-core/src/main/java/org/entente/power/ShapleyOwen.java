package org.entente.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The power of members whose positions in a space of one or two dimensions are known: the
/// probability of being the pivot when members line up by how much they like a proposal whose
/// direction is drawn at random.
///
///     phi_i = (1/2π) · measure of the directions u in which i is the pivot of the order of u · x
///
/// In one dimension the two directions count half each. Members at one place come in a random order
/// among themselves. Under a simple majority of three in the plane a member's power is its angle in
/// the triangle, over π. Exact: between two directions in which some pair changes places the order
/// stays. Cost: members³ times the logarithm of members, for members at one place 2^k more.
///
/// Reference: [OwenShapley1989].
///
/// @param members the members' power in their order; sum 1
public record ShapleyOwen(List<Double> members) {
  private static final int MOST_TOGETHER = 16;

  /// Copies the list.
  public ShapleyOwen {
    members = List.copyOf(members);
  }

  /// The power under a rule. Refuses positions of other than one or two dimensions, one for each
  /// member, that are not finite, and more than 16 members at one place, with an
  /// [IllegalArgumentException].
  public static ShapleyOwen of(DecisionRule rule, List<List<Double>> positions) {
    require(rule.members(), positions);
    RuleTable table = RuleTable.of(rule);
    double[] power = new double[rule.members()];
    if (positions.getFirst().size() == 1) {
      double[] x = positions.stream().mapToDouble(List::getFirst).toArray();
      double[] back = Arrays.stream(x).map(v -> -v).toArray();
      add(power, table, x, 0.5);
      add(power, table, back, 0.5);
    } else {
      overTheCircle(power, table, positions);
    }
    return new ShapleyOwen(Arrays.stream(power).boxed().toList());
  }

  private static void require(int n, List<List<Double>> positions) {
    if (positions.size() != n) {
      throw new IllegalArgumentException("(" + positions.size() + ") positions of " + n);
    }
    int dimensions = positions.getFirst().size();
    for (List<Double> position : positions) {
      if (dimensions < 1
          || dimensions > 2
          || position.size() != dimensions
          || !position.stream().allMatch(Double::isFinite)) {
        throw new IllegalArgumentException(
            "position (" + position + ") must be one or two finite numbers, as many for each");
      }
      long together = positions.stream().filter(position::equals).count();
      if (together > MOST_TOGETHER) {
        throw new IllegalArgumentException(
            "(" + together + ") members at " + position + ", more than " + MOST_TOGETHER);
      }
    }
  }

  private static void overTheCircle(double[] power, RuleTable table, List<List<Double>> positions) {
    double[] turns = turns(positions);
    double full = 2 * Math.PI;
    for (int k = 0; k < turns.length; k++) {
      double next = k + 1 < turns.length ? turns[k + 1] : turns[0] + full;
      double middle = (turns[k] + next) / 2;
      double[] liking =
          positions.stream()
              .mapToDouble(p -> p.getFirst() * Math.cos(middle) + p.getLast() * Math.sin(middle))
              .toArray();
      add(power, table, exact(liking, positions), (next - turns[k]) / full);
    }
  }

  /* Members at one place have one liking, whatever the rounding. */
  private static double[] exact(double[] liking, List<List<Double>> positions) {
    for (int i = 0; i < liking.length; i++) {
      liking[i] = liking[positions.indexOf(positions.get(i))];
    }
    return liking;
  }

  /* The directions, ascending in [0, 2π), in which two members at different places are level. */
  private static double[] turns(List<List<Double>> positions) {
    List<Double> turns = new ArrayList<>(List.of(0.0));
    for (int i = 0; i < positions.size(); i++) {
      for (int j = 0; j < i; j++) {
        double dx = positions.get(i).getFirst() - positions.get(j).getFirst();
        double dy = positions.get(i).getLast() - positions.get(j).getLast();
        if (dx != 0 || dy != 0) {
          double level = Math.atan2(dy, dx) + Math.PI / 2;
          turns.add(inCircle(level));
          turns.add(inCircle(level + Math.PI));
        }
      }
    }
    return turns.stream().mapToDouble(Double::doubleValue).sorted().distinct().toArray();
  }

  private static double inCircle(double angle) {
    double full = 2 * Math.PI;
    double in = angle % full;
    return in < 0 ? in + full : in;
  }

  /* The pivot of the order of liking, the greatest first, gets the weight. */
  private static void add(double[] power, RuleTable table, double[] liking, double weight) {
    Integer[] order = new Integer[liking.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(liking[b], liking[a]));
    long[] sums = new long[table.sums()];
    int from = 0;
    while (from < order.length) {
      int to = from + 1;
      while (to < order.length && liking[order[to]] == liking[order[from]]) {
        to++;
      }
      int[] group = Arrays.stream(order, from, to).mapToInt(Integer::intValue).toArray();
      if (table.wins(to, plus(table, sums, group))) {
        share(power, table, from, sums, group, weight);
        return;
      }
      sums = plus(table, sums, group);
      from = to;
    }
  }

  private static long[] plus(RuleTable table, long[] sums, int[] members) {
    long[] more = sums.clone();
    for (int member : members) {
      for (int s = 0; s < more.length; s++) {
        more[s] += table.weight(s, member);
      }
    }
    return more;
  }

  /* The pivot among members who come in a random order after others: their Shapley-Shubik index. */
  private static void share(
      double[] power, RuleTable table, int before, long[] sums, int[] group, double weight) {
    if (group.length == 1) {
      power[group[0]] += weight;
      return;
    }
    int k = group.length;
    boolean[] wins = new boolean[1 << k];
    for (int set = 0; set < wins.length; set++) {
      wins[set] = table.wins(before + Integer.bitCount(set), plus(table, sums, of(group, set)));
    }
    double[] orders = orders(k);
    for (int i = 0; i < k; i++) {
      for (int set = 0; set < wins.length; set++) {
        if ((set & 1 << i) == 0 && !wins[set] && wins[set | 1 << i]) {
          power[group[i]] += weight * orders[Integer.bitCount(set)];
        }
      }
    }
  }

  private static int[] of(int[] group, int set) {
    int[] members = new int[Integer.bitCount(set)];
    int at = 0;
    for (int i = 0; i < group.length; i++) {
      if ((set & 1 << i) != 0) {
        members[at++] = group[i];
      }
    }
    return members;
  }

  /* s! (k - 1 - s)! / k! by s */
  private static double[] orders(int k) {
    double[] orders = new double[k];
    orders[0] = 1.0 / k;
    for (int s = 1; s < k; s++) {
      orders[s] = orders[s - 1] * s / (k - s);
    }
    return orders;
  }
}
