package org.entente.part.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Interdependence and exit pressure on random sparse flows: the quick values of many groups
/// against the plain ones, and both against the formulas summed term by term.
class TradeSharesTest {
  private static final int STATES = 7;
  private static final int[] CODES = IntStream.rangeClosed(1, STATES).map(i -> 10 * i).toArray();

  /* shares[i][j] of what i gets from j: a third not recorded, a few zero. */
  private static double[][] shares(Random random) {
    double[][] shares = new double[STATES][STATES];
    for (int i = 0; i < STATES; i++) {
      double whole = 0;
      for (int j = 0; j < STATES; j++) {
        int kind = i == j ? 0 : random.nextInt(6);
        shares[i][j] = kind < 2 ? Double.NaN : kind == 2 ? 0 : random.nextInt(1, 9);
        whole += kind > 2 ? shares[i][j] : 0;
      }
      whole *= 1 + random.nextInt(3);
      for (int j = 0; j < STATES; j++) {
        shares[i][j] = whole == 0 ? shares[i][j] : (float) (shares[i][j] / whole);
      }
    }
    return shares;
  }

  private static YearSlice slice(double[][] shares) {
    MadeUpYear year =
        MadeUpYear.of(2014, CODES)
            .all(DyadColumn.TRADE_SHARE_FORWARD, Double.NaN)
            .all(DyadColumn.TRADE_SHARE_BACK, Double.NaN);
    for (int i = 0; i < STATES; i++) {
      for (int j = 0; j < STATES; j++) {
        if (i != j) {
          year.trade(CODES[i], CODES[j], shares[i][j]);
        }
      }
    }
    return year.slice();
  }

  private static boolean isIn(int[] group, int j) {
    return Arrays.stream(group).anyMatch(k -> k == j);
  }

  /* Σ over members of the recorded shares; NaN where none is recorded, or nothing at all is above 0. */
  private static double inside(double[] row, int[] group) {
    double[] known =
        Arrays.stream(group).mapToDouble(j -> row[j]).filter(v -> !Double.isNaN(v)).toArray();
    boolean some = Arrays.stream(row).anyMatch(v -> v > 0);
    return known.length == 0 || !some ? Double.NaN : Arrays.stream(known).sum();
  }

  /* o / (o + inside), o the greatest recorded share with an outsider. */
  private static double pull(double[] row, int[] group) {
    double largest =
        IntStream.range(0, row.length)
            .filter(j -> !isIn(group, j))
            .mapToDouble(j -> row[j])
            .filter(v -> v > 0)
            .max()
            .orElse(Double.NaN);
    return largest / (largest + inside(row, group));
  }

  private static double mean(double... values) {
    return Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
  }

  private static void same(double actual, double expected, String what) {
    if (Double.isNaN(expected)) {
      assertThat(actual).as(what).isNaN();
    } else {
      assertThat(actual).as(what).isCloseTo(expected, within(1e-6));
    }
  }

  @RepeatedTest(5)
  void quickAndPlainValues_areThoseOfTheFormulas(org.junit.jupiter.api.RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double[][] shares = shares(random);
    YearSlice slice = slice(shares);
    InterdependenceByTies interdependence = InterdependenceByTies.ofTrade();
    ExitPressureByTies pressure = ExitPressureByTies.ofTrade();
    GroupValue quickInside = interdependence.over(slice);
    GroupValue quickPull = pressure.over(slice);
    for (int set = 1; set < 1 << STATES; set++) {
      int members = set;
      int[] group = IntStream.range(0, STATES).filter(i -> (members >> i & 1) == 1).toArray();
      String what = Arrays.toString(group) + " of " + Arrays.deepToString(shares);
      double expected =
          mean(Arrays.stream(group).mapToDouble(i -> inside(shares[i], group)).toArray());
      double pulls = mean(Arrays.stream(group).mapToDouble(i -> pull(shares[i], group)).toArray());
      Group plain = Group.ofNumbers(slice, group);
      same(interdependence.value(plain).orElse(Double.NaN), expected, "inside " + what);
      same(quickInside.of(group), expected, "quick inside " + what);
      same(pressure.value(plain).orElse(Double.NaN), pulls, "pull " + what);
      same(quickPull.of(group), pulls, "quick pull " + what);
    }
  }

  /* Doubling every flow changes no share of what is recorded; here the shares of the whole double, and
  the pull, a ratio of two of them, stays. */
  @Test
  void thePullKnowsNoUnit() {
    double[][] shares = shares(new Random(9));
    double[][] halves =
        Arrays.stream(shares)
            .map(row -> Arrays.stream(row).map(v -> v / 2).toArray())
            .toArray(double[][]::new);
    ExitPressureByTies pressure = ExitPressureByTies.ofTrade();
    int[] group = {0, 2, 5};
    double whole = pressure.value(Group.ofNumbers(slice(shares), group)).orElseThrow();
    double half = pressure.value(Group.ofNumbers(slice(halves), group)).orElseThrow();
    assertThat(half).isCloseTo(whole, within(1e-6));
  }

  /* All of the world inside: what is recorded is all inside, and nobody pulls. */
  @Test
  void theWholeWorld_hasNoOutside() {
    double[][] shares = shares(new Random(4));
    YearSlice slice = slice(shares);
    Group world = Group.ofNumbers(slice, IntStream.range(0, STATES).toArray());
    assertThat(ExitPressureByTies.ofTrade().value(world)).isEmpty();
    double expected =
        Arrays.stream(shares)
            .mapToDouble(row -> Arrays.stream(row).filter(v -> !Double.isNaN(v)).sum())
            .filter(v -> v > 0)
            .average()
            .orElseThrow();
    assertThat(InterdependenceByTies.ofTrade().value(world).orElseThrow())
        .isCloseTo(expected, within(1e-6));
  }

  /* A newcomer takes its own trade inside: no member's share inside falls. */
  @Test
  void whoJoins_lowersNobodysShareInside() {
    double[][] shares = shares(new Random(6));
    YearSlice slice = slice(shares);
    int[] few = {1, 3};
    int[] more = {1, 3, 4};
    for (int i : few) {
      double before = Tie.TRADE.inside(Group.ofNumbers(slice, few), i);
      double after = Tie.TRADE.inside(Group.ofNumbers(slice, more), i);
      assertThat(Double.isNaN(before) || after >= before - 1e-9).isTrue();
    }
  }
}
