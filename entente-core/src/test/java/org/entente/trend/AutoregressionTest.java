package org.entente.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.junit.jupiter.api.Test;

/// Likelihoods of yearly series against generalised least squares written out with the inverse of
/// the correlation matrix, and the laws of breaks and stretches.
class AutoregressionTest {
  private static double[] series(Random random, int n) {
    double[] values = new double[n];
    for (int t = 0; t < n; t++) {
      values[t] = (t == 0 ? 0 : .5 * values[t - 1]) + random.nextGaussian();
    }
    return values;
  }

  /* The inverse of the correlations ρ^|s-t|, times 1 - ρ²: 1 at the ends of the diagonal, 1 + ρ² within,
  -ρ beside it. */
  private static double product(double[] a, double[] b, double rho) {
    double sum = 0;
    for (int t = 0; t < a.length; t++) {
      double own = t == 0 || t == a.length - 1 ? 1 : 1 + rho * rho;
      sum += own * a[t] * b[t];
      if (t > 0) {
        sum -= rho * (a[t] * b[t - 1] + a[t - 1] * b[t]);
      }
    }
    return sum;
  }

  /* What is left of y after regression on a constant and x, weighted so. */
  private static double left(double[] y, double[] x, double rho) {
    double[] one = new double[y.length];
    Arrays.fill(one, 1);
    double oneOne = product(one, one, rho);
    double[] yLess = less(y, one, product(one, y, rho) / oneOne);
    double[] xLess = less(x, one, product(one, x, rho) / oneOne);
    double own = product(xLess, xLess, rho);
    return own < 1e-12
        ? product(yLess, yLess, rho)
        : product(yLess, yLess, rho) - Math.pow(product(xLess, yLess, rho), 2) / own;
  }

  private static double[] less(double[] a, double[] b, double factor) {
    double[] difference = new double[a.length];
    Arrays.setAll(difference, t -> a[t] - factor * b[t]);
    return difference;
  }

  private static double likelihood(double[] y, double[] x, double rho) {
    return -y.length * Math.log(left(y, x, rho)) + Math.log(1 - rho * rho);
  }

  private static double[] step(int n, int start) {
    return IntStream.range(0, n).mapToDouble(t -> t < start ? 0 : 1).toArray();
  }

  @Test
  void fits_areThoseOfGeneralisedLeastSquares() {
    Random random = new Random(6);
    for (int trial = 0; trial < 20; trial++) {
      int n = 10 + random.nextInt(20);
      double[] y = series(random, n);
      Autoregression series = new Autoregression(y);
      double[] line = IntStream.range(0, n).asDoubleStream().toArray();
      check(series.constant(), y, new double[n]);
      check(series.line(), y, line);
      Autoregression.Fit[] shifts = series.shifts(3, n - 3);
      for (int start = 3; start <= n - 3; start++) {
        check(series.shift(start), y, step(n, start));
        assertThat(shifts[start - 3].likelihood())
            .isCloseTo(series.shift(start).likelihood(), within(1e-7));
      }
    }
  }

  private static void check(Autoregression.Fit fit, double[] y, double[] x) {
    assertThat(fit.likelihood()).isCloseTo(likelihood(y, x, fit.rho()), within(1e-7));
    for (double rho : new double[] {-.2, 0, .3, .6, .87, .97}) {
      assertThat(fit.likelihood()).isGreaterThanOrEqualTo(likelihood(y, x, rho) - 1e-7);
    }
  }

  /* A stationary series read backwards is as likely. */
  @Test
  void backwards_isAsLikely() {
    double[] y = series(new Random(7), 25);
    double[] back = IntStream.range(0, 25).mapToDouble(t -> y[24 - t]).toArray();
    assertThat(new Autoregression(back).constant().likelihood())
        .isCloseTo(new Autoregression(y).constant().likelihood(), within(1e-9));
    assertThat(new Autoregression(back).line().likelihood())
        .isCloseTo(new Autoregression(y).line().likelihood(), within(1e-9));
    assertThat(new Autoregression(back).shift(10).likelihood())
        .isCloseTo(new Autoregression(y).shift(15).likelihood(), within(1e-9));
  }

  @Test
  void aConstantSeriesHasNothingToFit() {
    assertThat(new Autoregression(new double[] {3, 3, 3}).isConstant()).isTrue();
    assertThat(new Autoregression(new double[] {3, 3, 3.0001}).isConstant()).isFalse();
  }

  private static double[] steps(Random random, int n) {
    double[] values = new double[n];
    for (int t = 0; t < n; t++) {
      values[t] = (t < n / 3 ? 0 : t < 2 * n / 3 ? 6 : 2) + random.nextGaussian();
    }
    return values;
  }

  private static int[] years(int n) {
    return IntStream.range(1950, 1950 + n).toArray();
  }

  /* Another unit and another zero move the means and nothing else; backwards the breaks are mirrored. */
  @Test
  void breaks_doNotDependOnUnitZeroOrDirection() {
    Random random = new Random(8);
    int found = 0;
    for (int trial = 0; trial < 20; trial++) {
      double[] y = steps(random, 36);
      List<Break> breaks = Breaks.find(years(36), y);
      List<Break> scaled =
          Breaks.find(years(36), Arrays.stream(y).map(v -> -250 * v + 1e4).toArray());
      assertThat(scaled)
          .extracting(Break::year)
          .isEqualTo(breaks.stream().map(Break::year).toList());
      for (int b = 0; b < breaks.size(); b++) {
        assertThat(scaled.get(b).earliest()).isEqualTo(breaks.get(b).earliest());
        assertThat(scaled.get(b).latest()).isEqualTo(breaks.get(b).latest());
        assertThat(scaled.get(b).after())
            .isCloseTo(-250 * breaks.get(b).after() + 1e4, within(1e-6));
        assertThat(breaks.get(b).year())
            .isBetween(breaks.get(b).earliest(), breaks.get(b).latest());
      }
      double[] back = IntStream.range(0, 36).mapToDouble(t -> y[35 - t]).toArray();
      List<Integer> mirrored =
          Breaks.find(years(36), back).stream().map(b -> 1950 + 1984 - b.year()).sorted().toList();
      assertThat(mirrored).isEqualTo(breaks.stream().map(Break::year).toList());
      found += breaks.size();
    }
    assertThat(found).isGreaterThan(20);
  }

  @Test
  void segmentsHaveTheirMeans_andAtLeastThreeYears() {
    Random random = new Random(9);
    for (int trial = 0; trial < 20; trial++) {
      double[] y = steps(random, 30);
      List<Break> breaks = Breaks.find(years(30), y);
      int from = 0;
      for (int b = 0; b < breaks.size(); b++) {
        int to = breaks.get(b).year() - 1950 + 1;
        assertThat(to - from).isGreaterThanOrEqualTo(Breaks.SHORTEST);
        assertThat(breaks.get(b).before())
            .isCloseTo(Arrays.stream(y, from, to).average().orElseThrow(), within(1e-9));
        if (b > 0) {
          assertThat(breaks.get(b).before()).isEqualTo(breaks.get(b - 1).after());
        }
        from = to;
      }
      assertThat(30 - from).isGreaterThanOrEqualTo(Breaks.SHORTEST);
      assertThat(breaks.size()).isLessThanOrEqualTo(Breaks.MOST);
    }
  }

  private static Figure of(double value, int age, String... datasets) {
    Provenance provenance = Provenance.of(List.of(datasets), 1, "votes", "made");
    return Figure.exact(value, age == 0 ? provenance : provenance.aged(age));
  }

  /* Years 1 to 12: evidence a in 1 to 3, none in 4 to 6, a again in 7 (four years on), then b from 8,
  aged in 10, and after it again. A gap of five years parts. */
  @Test
  void stretches_byHand() {
    int[] years = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16};
    Figure none = Figure.missing("none");
    List<Figure> figures =
        List.of(
            of(1, 0, "a"),
            of(2, 0, "a"),
            of(3, 0, "a"),
            none,
            none,
            none,
            of(7, 0, "a"),
            of(8, 0, "a", "b"),
            of(9, 0, "b", "a"),
            of(10, 2, "a", "b"),
            of(11, 0, "a", "b"),
            of(16, 0, "a", "b"));
    List<List<Integer>> stretches = new ArrayList<>();
    for (Stretches.Stretch stretch : Stretches.of(years, figures)) {
      stretches.add(stretch.years());
      assertThat(stretch.values().stream().map(Double::intValue).toList())
          .isEqualTo(stretch.years());
    }
    assertThat(stretches).containsExactly(List.of(1, 2, 3, 7), List.of(8, 9, 11), List.of(16));
    assertThat(Stretches.of(new int[0], List.of())).isEmpty();
    assertThat(Stretches.of(new int[] {1}, List.of(none))).isEmpty();
  }

  /* Fewer than ten years have no slope; a straight line has its own. */
  @Test
  void aSteadyStretch_hasItsSlopeByLeastSquares() {
    List<Integer> years = IntStream.range(2000, 2015).boxed().toList();
    List<Double> values =
        IntStream.range(0, 15).mapToObj(t -> 5 - .25 * t + (t % 2 == 0 ? .01 : -.01)).toList();
    Steady steady = new Stretches.Stretch(years, values).findSteady().orElseThrow();
    assertThat(steady.from()).isEqualTo(2000);
    assertThat(steady.to()).isEqualTo(2014);
    assertThat(steady.change()).isCloseTo(-.25, within(.001));
    assertThat(new Stretches.Stretch(years.subList(0, 9), values.subList(0, 9)).findSteady())
        .isEmpty();
  }
}
