package org.entente.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Breaks on series whose breaks are known, and the dynamic programme against all divisions.
class BreaksTest {

  private static int[] years(int n) {
    return IntStream.range(2000, 2000 + n).toArray();
  }

  private static double[] noise(long seed, int n, double deviation) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, n)
        .mapToDouble(t -> deviation * (random.nextDouble() + random.nextDouble() - 1))
        .toArray();
  }

  /* All ways to choose where segments begin, tried one by one. */
  private static double leastByBruteForce(double[] values, int breaks, int from) {
    if (breaks == 0) {
      return values.length - from < Breaks.SHORTEST
          ? Double.POSITIVE_INFINITY
          : squares(values, from, values.length);
    }
    double least = Double.POSITIVE_INFINITY;
    for (int start = from + Breaks.SHORTEST; start < values.length; start++) {
      least =
          Math.min(
              least, squares(values, from, start) + leastByBruteForce(values, breaks - 1, start));
    }
    return least;
  }

  private static double squares(double[] values, int from, int to) {
    double mean = IntStream.range(from, to).mapToDouble(t -> values[t]).average().orElseThrow();
    return IntStream.range(from, to).mapToDouble(t -> Math.pow(values[t] - mean, 2)).sum();
  }

  @Test
  void leastSquares_areThoseOfAllDivisions() {
    for (long seed = 1; seed <= 4; seed++) {
      double[] values = noise(seed, 16, 1);
      Segmentation segments = Segmentation.of(values, 3, Breaks.SHORTEST);
      for (int k = 0; k <= 3; k++) {
        assertThat(segments.residual(k))
            .as("seed %d, %d breaks", seed, k)
            .isCloseTo(leastByBruteForce(values, k, 0), within(1e-9));
      }
    }
  }

  @Test
  void aStep_isFoundAndDated() {
    double[] values = noise(7, 20, 0.05);
    for (int t = 8; t < 20; t++) {
      values[t] += 0.5;
    }
    List<Break> breaks = Breaks.find(years(20), values);
    assertThat(breaks).hasSize(1);
    assertThat(breaks.getFirst().year()).isEqualTo(2007);
    assertThat(breaks.getFirst().earliest()).isLessThanOrEqualTo(2007);
    assertThat(breaks.getFirst().latest()).isGreaterThanOrEqualTo(2007);
    assertThat(breaks.getFirst().after() - breaks.getFirst().before()).isCloseTo(0.5, within(0.05));
  }

  @Test
  void twoSteps_areFoundInOrder() {
    double[] values = noise(3, 30, 0.05);
    for (int t = 10; t < 20; t++) {
      values[t] += 1;
    }
    assertThat(Breaks.find(years(30), values).stream().map(Break::year))
        .containsExactly(2009, 2019);
  }

  /* Steps without noise fit exactly: the date is certain. */
  @Test
  void aPerfectStep_hasOneDate() {
    double[] values = new double[12];
    for (int t = 5; t < 12; t++) {
      values[t] = 1;
    }
    assertThat(Breaks.find(years(12), values)).containsExactly(new Break(2004, 2004, 2004, 0, 1));
  }

  @Test
  void moreNoise_widensTheSetsOfDates() {
    assertThat(widths(0.1)).isLessThan(widths(1.2));
  }

  /* The summed widths of the sets over twenty series with a step of 1, where one break is found. */
  private static int widths(double deviation) {
    int sum = 0;
    for (long seed = 1; seed <= 20; seed++) {
      double[] values = noise(seed, 24, deviation);
      for (int t = 12; t < 24; t++) {
        values[t] += 1;
      }
      List<Break> breaks = Breaks.find(years(24), values);
      sum += breaks.size() == 1 ? breaks.getFirst().latest() - breaks.getFirst().earliest() : 0;
    }
    return sum;
  }

  /* A line of slope .1 with little noise: steps would need five breaks to follow it. */
  @Test
  void aSteadyChange_isALine_notSteps() {
    double[] values = noise(9, 20, 0.05);
    for (int t = 0; t < 20; t++) {
      values[t] += 0.1 * t;
    }
    assertThat(Breaks.find(years(20), values)).isEmpty();
    assertThat(Breaks.findSlope(years(20), values).orElseThrow()).isCloseTo(0.1, within(0.005));
    double[] step = new double[12];
    for (int t = 5; t < 12; t++) {
      step[t] = 1;
    }
    assertThat(Breaks.findSlope(years(12), step)).isEmpty();
    assertThat(Breaks.findSlope(years(12), new double[12])).isEmpty();
  }

  @Test
  void noBreak_inNoise_constantsAndShortSeries() {
    assertThat(Breaks.find(years(20), noise(5, 20, 1))).isEmpty();
    assertThat(Breaks.find(years(9), new double[9])).isEmpty();
    assertThat(Breaks.find(years(5), new double[] {0, 0, 0, 9, 9})).isEmpty();
    assertThat(Breaks.find(new int[0], new double[0])).isEmpty();
  }

  @Test
  void missingYears_leaveTheYearsOfTheOthersRight() {
    int[] years = {1990, 1991, 1995, 1996, 1997, 2003, 2004, 2005};
    double[] values = {1, 1, 1, 1, 5, 5, 5, 5};
    Break only = Breaks.find(years, values).getFirst();
    assertThat(only.year()).isEqualTo(1996);
  }

  @Test
  void badInput_isRefused() {
    assertThatThrownBy(() -> Breaks.find(new int[] {2000}, new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Breaks.find(new int[] {2001, 2000}, new double[2]))
        .hasMessageContaining("(2000)");
    assertThatThrownBy(() -> Breaks.find(new int[] {2000}, new double[] {Double.NaN}))
        .hasMessageContaining("(NaN)");
  }
}
