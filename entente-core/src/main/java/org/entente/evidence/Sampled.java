package org.entente.evidence;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A sample of a value's distribution: replicates of a bootstrap or draws of a posterior.
///
/// The interval at 90% of a bootstrap is that of its percentiles, which may leave out the value of a
/// biased statistic. Draws of a posterior add errors to positions and so move like states apart and
/// unlike ones hardly: their middle 90% is joined with the same mirrored at the value,
///
///     [min(q05, 2v - q95), max(q95, 2v - q05)]
///
/// and cut to the values that the quantity can take; a share of draws counts both alike. Draws that are not given at once are worked out
/// when they are asked for.
public final class Sampled implements Draws {

  /// What the draws are draws of.
  public enum Kind {
    /// Replicates of a bootstrap over observations.
    BOOTSTRAP(Interval.Basis.BOOTSTRAP),
    /// Draws of a posterior distribution.
    POSTERIOR(Interval.Basis.POSTERIOR),
    /// Values that a known value may have moved to since, see [Drift].
    DRIFT(Interval.Basis.DRIFT);

    private final Interval.Basis basis;

    Kind(Interval.Basis basis) {
      this.basis = basis;
    }

    /// The basis of an interval from such draws.
    Interval.Basis basis() {
      return basis;
    }
  }

  private static final double TAIL = (1 - Interval.DEFAULT_LEVEL) / 2;

  private final Kind kind;
  private final double least;
  private final double greatest;
  private final Supplier<double[]> values;

  private Sampled(Kind kind, double least, double greatest, Supplier<double[]> values) {
    if (!(least <= greatest)) {
      throw new IllegalArgumentException("limits (" + least + ", " + greatest + ") not in order");
    }
    this.kind = kind;
    this.least = least;
    this.greatest = greatest;
    this.values = values;
  }

  /// A sample of a quantity that can take values from `least` to `greatest`.
  ///
  /// @param draws the draws (copied), NaN where the quantity is not defined
  public static Sampled of(Kind kind, double least, double greatest, double... draws) {
    double[] copy = draws.clone();
    return new Sampled(kind, least, greatest, () -> copy);
  }

  /// A sample that is worked out anew each time it is asked for.
  public static Sampled later(Kind kind, double least, double greatest, Supplier<double[]> draws) {
    return new Sampled(kind, least, greatest, draws);
  }

  /// The same with its draws worked out once for all.
  Sampled workedOut() {
    return of(kind, least, greatest, values.get());
  }

  /// What the draws are draws of.
  public Kind kind() {
    return kind;
  }

  /// The draws, NaN where the quantity is not defined (a copy).
  public double[] values() {
    return values.get().clone();
  }

  Sampled combined(double own, double factor, Sampled other) {
    double[] sum = Settings.combined(own, values.get(), factor, other.values.get());
    double[] ends = {
      low(own) + other.low(factor), high(own) + other.high(factor),
    };
    return new Sampled(kind, ends[0], ends[1], () -> sum);
  }

  private double low(double factor) {
    return factor == 0 ? 0 : Math.min(factor * least, factor * greatest);
  }

  private double high(double factor) {
    return factor == 0 ? 0 : Math.max(factor * least, factor * greatest);
  }

  Interval interval(double value) {
    double[] draws = values.get();
    double[] sorted = sorted(draws);
    if (sorted.length == 0 || 2 * sorted.length < draws.length) {
      return new Interval(
          Math.min(least, value), Math.max(greatest, value), 1, Interval.Basis.BOUND);
    }
    double low = Percentiles.quantile(sorted, TAIL);
    double high = Percentiles.quantile(sorted, 1 - TAIL);
    return switch (kind) {
      case BOOTSTRAP, DRIFT -> new Interval(low, high, Interval.DEFAULT_LEVEL, kind.basis());
      case POSTERIOR ->
          new Interval(
              cut(Math.min(low, 2 * value - high)),
              cut(Math.max(high, 2 * value - low)),
              Interval.DEFAULT_LEVEL,
              kind.basis());
    };
  }

  /* Those that are defined, ascending; NaN is sorted last. */
  private static double[] sorted(double... draws) {
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    int known = sorted.length;
    while (known > 0 && Double.isNaN(sorted[known - 1])) {
      known--;
    }
    return known == sorted.length ? sorted : Arrays.copyOf(sorted, known);
  }

  /* The share of draws with a sign; those of a posterior and their mirrors count a half each, as they
  do in the interval. */
  Share share(int sign, double value) {
    double[] draws = values.get();
    Share share = Share.ofSign(sign, draws);
    return switch (kind) {
      case BOOTSTRAP, DRIFT -> share;
      case POSTERIOR ->
          share.meanWith(
              Share.ofSign(sign, Arrays.stream(draws).map(d -> 2 * value - d).toArray()));
    };
  }

  private double cut(double end) {
    return Math.max(least, Math.min(greatest, end));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sampled that
        && kind == that.kind
        && least == that.least
        && greatest == that.greatest
        && Arrays.equals(values.get(), that.values.get());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values.get());
  }

  @Override
  public String toString() {
    return kind + Arrays.toString(values.get());
  }
}
