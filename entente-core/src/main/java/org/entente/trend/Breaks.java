package org.entente.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/// Breaks in the mean of a yearly series whose years hang together.
///
/// A shift of the mean is tested by the ratio of its likelihood to that of no shift, both with errors of
/// an autoregression ([Autoregression]), at the date where it is greatest. Its critical value is
/// that which one in ten series without a shift exceed, by simulation ([CriticalValues]): a series
/// that wanders has steps enough of its own. Where a shift is found, the stretches to both sides
/// are tested in the same way ([Bai1997]). The date's 90% set holds every date that is nearly as
/// likely:
///
///     { t : 2 log L(best) - 2 log L(t) <= 5.94 }        the other breaks held fixed
///
/// where 5.94 solves (1 - exp(-x/2))² = 0.9. A straight line is tested alike, and where it is real
/// and fits better than a shift, the change is steady. Stretches between breaks have at least
/// [#SHORTEST] years; one of fewer than [#FEWEST] is not looked into; there are at most [#MOST]
/// breaks. Cost: n² for n years.
///
/// References: [Bai1997] (one break at a time), [Hansen2000] (set of dates), [Andrews1993] (unknown
/// date).
public final class Breaks {
  /// The fewest years of a segment.
  public static final int SHORTEST = 3;

  /// The fewest years in which a break is looked for.
  public static final int FEWEST = 10;

  /// The most breaks looked for.
  public static final int MOST = 5;

  private static final double CRITICAL_90 = -2 * Math.log(1 - Math.sqrt(0.9));

  private Breaks() {}

  /// The breaks of the values observed in ascending years, taken as following each other; none if
  /// there are too few, all are alike, or a straight line fits better. NaN must have been left out.
  ///
  /// @throws IllegalArgumentException if lengths differ, years are not ascending or a value is not
  ///   finite
  public static List<Break> find(int[] years, double[] values) {
    require(years, values);
    if (findSlope(years, values).isPresent()) {
      return List.of();
    }
    TreeSet<Integer> starts = new TreeSet<>();
    search(values, 0, values.length, starts);
    List<Break> breaks = new ArrayList<>();
    for (int start : starts) {
      Integer before = starts.lower(start);
      Integer after = starts.higher(start);
      breaks.add(
          dated(
              years,
              values,
              before == null ? 0 : before,
              start,
              after == null ? values.length : after));
    }
    return breaks;
  }

  /* The most likely shift of a stretch, if it is one, and then those to its sides. */
  private static void search(double[] values, int from, int to, SortedSet<Integer> starts) {
    if (starts.size() == MOST) {
      return;
    }
    Shift shift = Shift.of(Arrays.copyOfRange(values, from, to));
    if (shift.isReal()) {
      int start = from + shift.start();
      starts.add(start);
      search(values, from, start, starts);
      search(values, start, to, starts);
    }
  }

  /// The change a year of a straight line, where it is real and fits better than a shift; empty
  /// where not, or there are too few years. Throws what [#find] throws.
  public static OptionalDouble findSlope(int[] years, double[] values) {
    require(years, values);
    if (values.length < FEWEST) {
      return OptionalDouble.empty();
    }
    Autoregression series = new Autoregression(values);
    if (series.isConstant()) {
      return OptionalDouble.empty();
    }
    Autoregression.Fit line = series.line();
    double gain = line.likelihood() - series.constant().likelihood();
    return gain > Shift.of(values).gain() && gain > CriticalValues.ofLine(values.length, line.rho())
        ? OptionalDouble.of(slope(years, values))
        : OptionalDouble.empty();
  }

  private static double slope(int[] years, double[] values) {
    double middle = Arrays.stream(years).average().orElseThrow();
    double mean = Arrays.stream(values).average().orElseThrow();
    double joint = 0;
    double ofYears = 0;
    for (int t = 0; t < values.length; t++) {
      joint += (years[t] - middle) * (values[t] - mean);
      ofYears += (years[t] - middle) * (years[t] - middle);
    }
    return joint / ofYears;
  }

  /// The most likely shift of a series.
  ///
  /// @param start the first place of the new mean
  /// @param gain twice the log of its likelihood over that of no shift
  /// @param rho the autocorrelation about it
  /// @param n the number of values
  record Shift(int start, double gain, double rho, int n) {
    private static final Shift NONE = new Shift(0, 0, 0, 0);

    /// That of a series; none where it is too short or all values are alike.
    static Shift of(double[] values) {
      int n = values.length;
      Autoregression series = new Autoregression(values);
      if (n < FEWEST || series.isConstant()) {
        return NONE;
      }
      Autoregression.Fit[] shifts = series.shifts(SHORTEST, n - SHORTEST);
      int best = 0;
      for (int s = 1; s < shifts.length; s++) {
        best = shifts[s].likelihood() > shifts[best].likelihood() ? s : best;
      }
      return new Shift(
          best + SHORTEST,
          shifts[best].likelihood() - series.constant().likelihood(),
          shifts[best].rho(),
          n);
    }

    boolean isReal() {
      return n > 0 && gain > CriticalValues.ofShift(n, rho);
    }
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

  /* The break within its neighbours, with every date that is nearly as likely. */
  private static Break dated(int[] years, double[] values, int from, int start, int to) {
    Autoregression series = new Autoregression(Arrays.copyOfRange(values, from, to));
    double best = series.shift(start - from).likelihood();
    int earliest = start;
    int latest = start;
    for (int t = from + SHORTEST; t <= to - SHORTEST; t++) {
      if (best - series.shift(t - from).likelihood() <= CRITICAL_90) {
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
    return Arrays.stream(values, from, to).average().orElseThrow();
  }
}
