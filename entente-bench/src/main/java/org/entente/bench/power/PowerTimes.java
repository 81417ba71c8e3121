package org.entente.bench.power;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.entente.power.DecisionRule;
import org.entente.power.Share;
import org.entente.power.VotingPower;

/// Times of all indices in bodies of made-up members, one thread, the second of two runs.
///
/// Double majorities of 27 to 40 members with populations in persons, and weighted rules of 190
/// members with weights that fall like those of the International Monetary Fund. Prints a row each.
final class PowerTimes {
  private static final int FUND = 190;

  private PowerTimes() {}

  /// Prints the table.
  public static void main(String[] arguments) {
    for (int members : new int[] {27, 28, 33, 36, 40}) {
      SplittableRandom random = new SplittableRandom(members);
      List<Long> persons =
          LongStream.generate(() -> (long) (4e5 * Math.exp(5 * random.nextDouble())))
              .limit(members)
              .boxed()
              .toList();
      DecisionRule both = DecisionRule.doubleMajority(Share.of(0.55), Share.of(0.65), persons);
      time(members + " states, persons", DecisionRule.withBlockingMinority(both, 4));
    }
    for (int unit : new int[] {50_000, 100_000, 200_000, 500_000}) {
      for (double quota : new double[] {0.5, 0.7, 0.85}) {
        time(FUND + " members, " + unit + " votes, " + quota, fund(unit, quota));
      }
    }
  }

  /// Weights that fall like 1 over the rank, of about the given sum.
  private static DecisionRule fund(int sum, double quota) {
    long[] weights =
        LongStream.range(0, FUND).map(k -> Math.round(sum / 4.1 / (k + 3)) + sum / 3_000).toArray();
    return DecisionRule.Weighted.of(Share.of(quota).leastOf(LongStream.of(weights).sum()), weights);
  }

  private static void time(String what, DecisionRule rule) {
    VotingPower.of(rule);
    long start = System.nanoTime();
    double act = VotingPower.of(rule).powerToAct();
    double seconds = (System.nanoTime() - start) * 1e-9;
    System.out.println(String.format(Locale.ROOT, "| %s | %.3g | %.2f |", what, act, seconds));
  }
}
