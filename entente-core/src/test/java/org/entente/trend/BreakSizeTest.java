package org.entente.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How often a break is found where there is none, and where there is one: simulation of series of
/// an autoregression of variance 1, from seeds. The nominal share of false positives is 10%.
@Tag("slow")
class BreakSizeTest {
  private static final int SERIES = 1000;

  private static double[] series(int n, double rho, double shift, SplittableRandom random) {
    double[] values = new double[n];
    values[0] = random.nextGaussian();
    for (int t = 1; t < n; t++) {
      values[t] = rho * values[t - 1] + Math.sqrt(1 - rho * rho) * random.nextGaussian();
    }
    for (int t = n / 2; t < n; t++) {
      values[t] += shift;
    }
    return values;
  }

  private static List<List<Break>> found(int n, double rho, double shift, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] years = IntStream.range(1980, 1980 + n).toArray();
    return IntStream.range(0, SERIES)
        .mapToObj(_ -> Breaks.find(years, series(n, rho, shift, random)))
        .toList();
  }

  private static double share(List<List<Break>> found) {
    return found.stream().filter(b -> !b.isEmpty()).count() / (double) SERIES;
  }

  /* Two standard errors of 10% of 1,000 are 1.9 points; below 30 years the test is cautious. */
  @ParameterizedTest
  @CsvSource({"40,0", "40,.3", "40,.6", "40,.9", "70,0", "70,.3", "70,.6", "70,.9"})
  void withoutABreak_oneInTenIsFound(int n, double rho) {
    assertThat(share(found(n, rho, 0, 11))).isBetween(0.06, 0.125);
  }

  @ParameterizedTest
  @CsvSource({"12,0", "12,.6", "12,.9", "20,0", "20,.6", "20,.9"})
  void shortSeries_areTestedCautiously(int n, double rho) {
    assertThat(share(found(n, rho, 0, 12))).isLessThan(0.125);
  }

  /* A shift of two standard deviations in the middle of 40 years. Least shares: what is left of the
  power where the errors hang together; at .6 five years say as much as one independent one. */
  @ParameterizedTest
  @CsvSource({"0,.97", ".3,.75", ".6,.5", ".9,.7"})
  void aShiftOfTwoDeviations_isFound(double rho, double least) {
    assertThat(share(found(40, rho, 2, 13))).isGreaterThan(least);
  }

  /* The sets of dates of the shifts that are found as one break hold the true date, 1999. */
  @ParameterizedTest
  @CsvSource({"0", ".3", ".6"})
  void setsOfDates_holdTheTrueOne(double rho) {
    List<Break> breaks =
        found(40, rho, 3, 14).stream().filter(b -> b.size() == 1).map(List::getFirst).toList();
    double inside =
        breaks.stream().filter(b -> b.earliest() <= 1999 && b.latest() >= 1999).count();
    assertThat(inside / breaks.size()).isGreaterThan(0.86);
  }
}
