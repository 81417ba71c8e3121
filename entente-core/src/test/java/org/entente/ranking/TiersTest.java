package org.entente.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.evidence.Estimate;
import org.entente.evidence.Provenance;
import org.entente.evidence.Settings;
import org.junit.jupiter.api.Test;

/// Tiers by hand and against all ways of cutting an order.
class TiersTest {
  private static final Provenance SOURCE = Provenance.of(List.of(), 1, "figures", "made up");

  private static Estimate drawn(double value, double... draws) {
    return Estimate.of(value, Settings.of(draws), SOURCE);
  }

  private static Estimate exact(double value) {
    return Estimate.exact(value, SOURCE);
  }

  /* By hand: 5 is above 4 and 1 in all draws, as is 4 above 1: three pairs of .1 each. */
  @Test
  void whatIsAlwaysApart_isATierEach_andTheLeastMayComeFirst() {
    List<Estimate> estimates = List.of(exact(1), exact(5), exact(4));

    assertThat(Tiers.of(estimates, true).numbers())
        .containsExactly(OptionalInt.of(3), OptionalInt.of(1), OptionalInt.of(2));
    assertThat(Tiers.of(estimates, false).numbers())
        .containsExactly(OptionalInt.of(1), OptionalInt.of(3), OptionalInt.of(2));
    assertThat(Tiers.of(estimates, true).sureness()).isEqualTo(1);
  }

  /* By hand: A and B change places in half of the draws, and both are above C in all: P of A and B is
  1/2, so that one tier of both saves .4; with C apart the sum over different tiers is .1 + .1. */
  @Test
  void whoChangePlaces_shareATier() {
    List<Estimate> estimates = List.of(drawn(2, 2, 4), drawn(1.9, 3, 1.5), drawn(0, 0, 1));

    Tiers tiers = Tiers.of(estimates, true);

    assertThat(tiers.numbers())
        .containsExactly(OptionalInt.of(1), OptionalInt.of(1), OptionalInt.of(2));
    assertThat(tiers.count()).isEqualTo(2);
    assertThat(tiers.told()).isEqualTo(1);
  }

  @Test
  void equals_areOneTier_andTheUnknownHaveNone() {
    Tiers tiers = Tiers.of(List.of(exact(1), Estimate.missing("none"), exact(1)), true);

    assertThat(tiers.numbers())
        .containsExactly(OptionalInt.of(1), OptionalInt.empty(), OptionalInt.of(1));
    assertThat(Tiers.of(List.of(), true).count()).isZero();
  }

  /* Brute force over the 2^(n-1) ways to cut an order of n. */
  @Test
  void theCut_isTheBestOfAll() {
    SplittableRandom random = new SplittableRandom(5);
    for (int repeat = 0; repeat < 200; repeat++) {
      int n = random.nextInt(1, 9);
      double[][] above = new double[n][n];
      for (int a = 0; a < n; a++) {
        for (int b = a + 1; b < n; b++) {
          above[a][b] = Math.min(1, 0.5 + random.nextDouble() * (b - a) * 0.4);
        }
      }
      double best = Double.NEGATIVE_INFINITY;
      for (int cuts = 0; cuts < 1 << (n - 1); cuts++) {
        int pattern = cuts;
        int[] tier = new int[n];
        IntStream.range(1, n).forEach(k -> tier[k] = tier[k - 1] + (pattern >> (k - 1) & 1));
        best = Math.max(best, worth(above, tier));
      }
      assertThat(worth(above, Tiers.cut(above))).isBetween(best - 1e-9, best + 1e-9);
    }
  }

  private static double worth(double[][] above, int[] tier) {
    double sum = 0;
    for (int a = 0; a < tier.length; a++) {
      for (int b = a + 1; b < tier.length; b++) {
        sum += tier[a] == tier[b] ? 0 : above[a][b] - Tiers.SURE;
      }
    }
    return sum;
  }
}
