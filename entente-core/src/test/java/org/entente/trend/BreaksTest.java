package org.entente.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Breaks on series whose breaks are known, and the likelihood against its definition.
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

  /* The density of a stationary autoregression written out: the first value, then each given the one
  before, with the mean, the shift and the variance that make it greatest, on a grid of means. */
  @Test
  void theLikelihoodOfAShift_isTheGreatestOverMeans() {
    double[] values = noise(4, 14, 1);
    for (int t = 6; t < 14; t++) {
      values[t] += 1;
    }
    Autoregression series = new Autoregression(values);
    Autoregression.Fit fit = series.shift(6);
    double best = Double.NEGATIVE_INFINITY;
    for (double before = -1; before <= 1; before += 0.005) {
      for (double after = 0; after <= 2; after += 0.005) {
        best = Math.max(best, likelihood(values, 6, before, after, fit.rho()));
      }
    }
    assertThat(fit.likelihood()).isCloseTo(best, within(0.01));
    assertThat(series.shifts(6, 6)[0].likelihood()).isCloseTo(fit.likelihood(), within(1e-9));
  }

  private static double likelihood(
      double[] values, int start, double before, double after, double rho) {
    double squares = 0;
    double last = 0;
    for (int t = 0; t < values.length; t++) {
      double u = values[t] - (t < start ? before : after);
      double e = t == 0 ? u * Math.sqrt(1 - rho * rho) : u - rho * last;
      squares += e * e;
      last = u;
    }
    return -values.length * Math.log(squares) + Math.log(1 - rho * rho);
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
    int[] years = {1988, 1989, 1990, 1991, 1995, 1996, 1997, 2003, 2004, 2005, 2006, 2007};
    double[] values = {1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5};
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
