package org.entente.power;

import java.util.Arrays;
import java.util.Comparator;

/// How often a random proposal passes when positions on a line are known.
///
/// A proposal divides the line at a cut point, drawn from those given; with even chances those
/// above it are for the proposal, or those below it, and a member exactly at it is for neither.
/// Members of like mind pass more under consensus than the independent votes of Coleman's power to
/// act let them.
public final class Passage {
  private Passage() {}

  /// The chance. Cost: n log n, and one step for each cut point; where members count alike, the
  /// logarithm of the cut points in place of them.
  ///
  /// @param positions the members' positions in their order
  /// @param cuts the cut points, ascending, one or more
  public static double chance(DecisionRule rule, double[] positions, double[] cuts) {
    return switch (rule) {
      case DecisionRule.Consensus(int n) -> chanceOfNumber(n, positions, cuts);
      case DecisionRule.Majority(int _, int quota) -> chanceOfNumber(quota, positions, cuts);
      default -> chanceOfSets(rule, positions, cuts);
    };
  }

  /* A number of members carries: the proposal passes upwards where the cut lies below the position
  that so many do not fall short of, and downwards likewise. */
  private static double chanceOfNumber(int needed, double[] positions, double[] cuts) {
    double[] sorted = positions.clone();
    Arrays.sort(sorted);
    int below = below(cuts, sorted[sorted.length - needed]);
    int above = cuts.length - notAbove(cuts, sorted[needed - 1]);
    return (below + above) / (2.0 * cuts.length);
  }

  /// The number of cut points below a position.
  static int below(double[] cuts, double position) {
    int low = 0;
    int high = cuts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cuts[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The number of cut points that are not above a position.
  static int notAbove(double[] cuts, double position) {
    return below(cuts, Math.nextUp(position));
  }

  /// The same by asking the rule of every set, whatever it is.
  static double chanceOfSets(DecisionRule rule, double[] positions, double[] cuts) {
    RuleTable table = RuleTable.of(rule);
    Integer[] order = new Integer[positions.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> positions[i]));
    boolean[] lowest = winning(table, order);
    Integer[] down = order.clone();
    for (int k = 0; k < down.length; k++) {
      down[k] = order[order.length - 1 - k];
    }
    boolean[] highest = winning(table, down);
    int below = 0;
    int passes = 0;
    for (double cut : cuts) {
      while (below < order.length && positions[order[below]] < cut) {
        below++;
      }
      int upTo = below;
      while (upTo < order.length && positions[order[upTo]] <= cut) {
        upTo++;
      }
      passes += lowest[below] ? 1 : 0;
      passes += highest[order.length - upTo] ? 1 : 0;
    }
    return passes / (2.0 * cuts.length);
  }

  /* Whether the first k in the order carry, by k from 0 to n. */
  private static boolean[] winning(RuleTable table, Integer[] order) {
    boolean[] wins = new boolean[order.length + 1];
    long[] sums = new long[table.sums()];
    for (int k = 0; k < order.length; k++) {
      for (int s = 0; s < sums.length; s++) {
        sums[s] += table.weight(s, order[k]);
      }
      wins[k + 1] = table.wins(k + 1, sums);
    }
    return wins;
  }
}
