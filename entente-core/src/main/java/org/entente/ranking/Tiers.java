package org.entente.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;

/// Coalitions in tiers of what can be told apart by one part.
///
/// With P(i above j) the share of common draws in which i is the stronger, equal draws counted half,
/// the coalitions in order of their values are cut into tiers so that
///
///     Σ (P(i above j) - 0.9)   over all pairs of different tiers, i in the higher one
///
/// is greatest: a pair is ordered where its order is surer than 90%, and taking others along has its
/// price [KlineRoseWalters2024]. Of equal cuts that with fewer tiers is taken. Exact, by dynamic
/// programming. Cost: n² comparisons of draws for n coalitions.
///
/// @param numbers the tier of each coalition, 1 the strongest, in the order given; empty where it has
///   no figure
/// @param count the number of tiers
/// @param sureness the mean of P(i above j) over pairs of different tiers; 1 where there is one tier
/// @param told the share of pairs of different tiers whose P is 90% or more; 1 where there is one tier
public record Tiers(List<OptionalInt> numbers, int count, double sureness, double told) {
  /// How sure the order of two must be for tiers between them to be worth it.
  public static final double SURE = 0.9;

  /// Copies the list.
  public Tiers {
    numbers = List.copyOf(numbers);
  }

  /// The tiers of the estimates.
  ///
  /// @param moreIsStronger whether the highest value comes first
  static Tiers of(List<Estimate> estimates, boolean moreIsStronger) {
    int sign = moreIsStronger ? 1 : -1;
    List<Integer> order =
        IntStream.range(0, estimates.size())
            .boxed()
            .filter(i -> estimates.get(i) instanceof Estimate.Known)
            .sorted(Comparator.comparingDouble(i -> -sign * known(estimates, i).value()))
            .toList();
    int n = order.size();
    double[][] above = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        above[a][b] =
            above(known(estimates, order.get(a)), known(estimates, order.get(b)), moreIsStronger);
      }
    }
    int[] tier = cut(above);
    OptionalInt[] numbers = new OptionalInt[estimates.size()];
    Arrays.fill(numbers, OptionalInt.empty());
    for (int a = 0; a < n; a++) {
      numbers[order.get(a)] = OptionalInt.of(tier[a]);
    }
    return of(numbers, tier, above);
  }

  private static Tiers of(OptionalInt[] numbers, int[] tier, double[][] above) {
    List<Double> across = new ArrayList<>();
    for (int a = 0; a < tier.length; a++) {
      for (int b = a + 1; b < tier.length; b++) {
        if (tier[a] != tier[b]) {
          across.add(above[a][b]);
        }
      }
    }
    return new Tiers(
        List.of(numbers),
        tier.length == 0 ? 0 : tier[tier.length - 1],
        across.stream().mapToDouble(p -> p).average().orElse(1),
        across.stream().mapToDouble(p -> p >= SURE ? 1 : 0).average().orElse(1));
  }

  private static Estimate.Known known(List<Estimate> estimates, int i) {
    return (Estimate.Known) estimates.get(i);
  }

  /// The probability that the first is the stronger: the share of common draws, equal ones counted
  /// half; where they have none in common, 1 or 0 if their intervals do not meet and a half if they
  /// do.
  static double above(Estimate.Known first, Estimate.Known second, boolean moreIsStronger) {
    Estimate.Known difference =
        moreIsStronger
            ? first.less(second, "difference of two coalitions")
            : second.less(first, "difference of two coalitions");
    if (difference.shareAbove() instanceof Figure.Known up
        && difference.shareAtZero() instanceof Figure.Known equal) {
      return up.value() + equal.value() / 2;
    }
    return difference.interval().low() > 0 ? 1 : difference.interval().high() < 0 ? 0 : 0.5;
  }

  /// The tier, from 1 on, of each of the coalitions in order; the least sum over pairs of one tier
  /// of P - 0.9 is the greatest over pairs of different ones.
  ///
  /// @param above `above[a][b]` for a before b
  static int[] cut(double[][] above) {
    int n = above.length;
    double[] best = new double[n + 1];
    int[] count = new int[n + 1];
    int[] from = new int[n + 1];
    for (int end = 1; end <= n; end++) {
      best[end] = Double.POSITIVE_INFINITY;
      double within = 0;
      for (int start = end - 1; start >= 0; start--) {
        for (int b = start + 1; b < end; b++) {
          within += above[start][b] - SURE;
        }
        double sum = best[start] + within;
        boolean fewer = Math.abs(sum - best[end]) < 1e-9 && count[start] + 1 < count[end];
        if (sum < best[end] - 1e-9 || fewer) {
          best[end] = sum;
          count[end] = count[start] + 1;
          from[end] = start;
        }
      }
    }
    int[] tier = new int[n];
    for (int end = n; end > 0; end = from[end]) {
      Arrays.fill(tier, from[end], end, count[end]);
    }
    return tier;
  }
}
