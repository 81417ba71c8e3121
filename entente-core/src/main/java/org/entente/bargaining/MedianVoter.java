package org.entente.bargaining;

import java.util.Comparator;
import java.util.stream.IntStream;

/// The median voter: the position with half of the weight (capability times salience) on either
/// side. Where exactly half of the weight lies up to a position, the middle between it and the next
/// one.
///
/// On one dimension with single-peaked preferences it defeats every other position in a pairwise
/// vote [Black1948].
///
/// @param position the median on the dimension's scale
public record MedianVoter(double position) {
  private static final double ROUNDING = 1e-12;

  /// The weighted median on one dimension; O(n log n).
  public static MedianVoter of(Issue issue, int dimension) {
    issue.requireDimension(dimension);
    return new MedianVoter(median(issue.positions(dimension), issue.weights(dimension)));
  }

  /// The weighted median of positions; actors of weight 0 do not count.
  public static double median(double[] positions, double[] weights) {
    int[] order =
        IntStream.range(0, positions.length)
            .filter(i -> weights[i] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> positions[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double half = IntStream.of(order).mapToDouble(i -> weights[i]).sum() / 2;
    double below = 0;
    for (int k = 0; k < order.length; k++) {
      below += weights[order[k]];
      if (Math.abs(below - half) <= ROUNDING * half && k + 1 < order.length) {
        return (positions[order[k]] + positions[order[k + 1]]) / 2;
      }
      if (below > half) {
        return positions[order[k]];
      }
    }
    throw new IllegalArgumentException("no position has a weight above 0");
  }
}
