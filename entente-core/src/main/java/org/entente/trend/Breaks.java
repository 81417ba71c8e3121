package org.entente.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// Breaks in the mean of a yearly series: their number by Schwarz's criterion, their dates by least
/// squares, the uncertainty of each date by the likelihood ratio.
///
///     BIC(k) = n log(RSS_k / n) + (2k + 1) log n               k breaks, k + 1 means
///     BIC(line) = n log(RSS_line / n) + 2 log n                a straight line: steady, no breaks
///     set of dates at 90%: { t : n (RSS(t) - RSS) / RSS <= 5.94 }, the other breaks held fixed
///
/// where 5.94 solves (1 - exp(-x/2))² = 0.9. Segments have at least [#SHORTEST] years and there are
/// at most [#MOST] breaks. The criterion takes the errors of different years as independent. Cost:
/// n² for n years.
///
/// References: [BaiPerron2003] (dynamic programming), [Yao1988] (number of breaks), [Hansen2000]
/// (set of dates).
public final class Breaks {
  /// The fewest years of a segment.
  public static final int SHORTEST = 3;

  /// The most breaks looked for.
  public static final int MOST = 5;

  private static final double CRITICAL_90 = -2 * Math.log(1 - Math.sqrt(0.9));
  /* Relative to the whole scatter: below it a fit is perfect but for rounding. */
  private static final double PERFECT = 1e-12;

  private Breaks() {}

  /// The breaks of the values observed in ascending years; none if there are fewer than two
  /// segments' worth, all values are alike, or a straight line fits better. NaN must have been left
  /// out.
  ///
  /// @throws IllegalArgumentException if lengths differ, years are not ascending or a value is not
  ///   finite
  public static List<Break> find(int[] years, double[] values) {
    require(years, values);
    int n = values.length;
    int most = mostBreaks(n);
    if (most < 1) {
      return List.of();
    }
    Segmentation segments = Segmentation.of(values, most, SHORTEST);
    if (segments.residual(0) == 0 || findSlope(years, values).isPresent()) {
      return List.of();
    }
    int[] starts = segments.starts(number(segments, most, n));
    List<Break> breaks = new ArrayList<>();
    for (int b = 0; b < starts.length; b++) {
      int from = b == 0 ? 0 : starts[b - 1];
      int to = b + 1 == starts.length ? n : starts[b + 1];
      breaks.add(dated(years, values, segments, from, starts[b], to, total(segments, starts, n)));
    }
    return breaks;
  }

  /// The change a year of a straight line, where it fits better than steps and than no change;
  /// empty where it does not, or there are fewer than two segments' worth of years. Throws what
  /// [#find] throws.
  public static OptionalDouble findSlope(int[] years, double[] values) {
    require(years, values);
    int n = values.length;
    int most = mostBreaks(n);
    if (most < 1) {
      return OptionalDouble.empty();
    }
    Segmentation segments = Segmentation.of(values, most, SHORTEST);
    double floor = PERFECT * segments.residual(0);
    double middleYear = Arrays.stream(years).average().orElseThrow();
    double mean = mean(values, 0, n);
    double joint = 0;
    double ofYears = 0;
    for (int t = 0; t < n; t++) {
      joint += (years[t] - middleYear) * (values[t] - mean);
      ofYears += (years[t] - middleYear) * (years[t] - middleYear);
    }
    double residual = Math.max(floor, segments.residual(0) - joint * joint / ofYears);
    double criterion = n * Math.log(residual / n) + 2 * Math.log(n);
    int steps = number(segments, most, n);
    return residual > 0 && criterion < criterion(segments, steps, n)
        ? OptionalDouble.of(joint / ofYears)
        : OptionalDouble.empty();
  }

  private static int mostBreaks(int n) {
    return Math.min(MOST, n / SHORTEST - 1);
  }

  private static void require(int[] years, double[] values) {
    if (years.length != values.length) {
      throw new IllegalArgumentException(
          "years (" + years.length + ") and values (" + values.length + ") differ in number");
    }
    for (int t = 0; t < years.length; t++) {
      if (t > 0 && years[t] <= years[t - 1]) {
        throw new IllegalArgumentException("years are not ascending at (" + years[t] + ")");
      }
      if (!Double.isFinite(values[t])) {
        throw new IllegalArgumentException("value (" + values[t] + ") of " + years[t]);
      }
    }
  }

  private static int number(Segmentation segments, int most, int n) {
    int best = 0;
    for (int k = 1; k <= most; k++) {
      best = criterion(segments, k, n) < criterion(segments, best, n) ? k : best;
    }
    return best;
  }

  private static double criterion(Segmentation segments, int breaks, int n) {
    double residual = Math.max(PERFECT * segments.residual(0), segments.residual(breaks));
    return n * Math.log(residual / n) + (2 * breaks + 1) * Math.log(n);
  }

  private static double total(Segmentation segments, int[] starts, int n) {
    double sum = 0;
    int from = 0;
    for (int start : starts) {
      sum += segments.squaresOf(from, start);
      from = start;
    }
    return sum + segments.squaresOf(from, n);
  }

  private static Break dated(
      int[] years,
      double[] values,
      Segmentation segments,
      int from,
      int start,
      int to,
      double total) {
    double here = segments.squaresOf(from, start) + segments.squaresOf(start, to);
    double floor = Math.max(total, PERFECT * segments.residual(0));
    int earliest = start;
    int latest = start;
    for (int t = from + SHORTEST; t <= to - SHORTEST; t++) {
      double there = segments.squaresOf(from, t) + segments.squaresOf(t, to);
      if (values.length * (there - here) / floor <= CRITICAL_90) {
        earliest = Math.min(earliest, t);
        latest = Math.max(latest, t);
      }
    }
    return new Break(
        years[start - 1],
        years[earliest - 1],
        years[latest - 1],
        mean(values, from, start),
        mean(values, start, to));
  }

  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int t = from; t < to; t++) {
      sum += values[t];
    }
    return sum / (to - from);
  }
}
