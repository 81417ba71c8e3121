package org.entente.evidence;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The values of a quantity under all settings of what is not known about it, such as half-lives,
/// years or parts left out, alike in weight.
///
/// The interval is the range: from the least to the greatest value, or further where the ends say
/// so because some settings (each dyad at its own worst, a flow that nobody recorded) are not
/// shared by all groups and so are not among the values. Values that are not given at once are
/// worked out when they are asked for.
public final class Settings implements Draws {
  private final double low;
  private final double high;
  private final Supplier<double[]> values;

  private Settings(double low, double high, Supplier<double[]> values) {
    if (!(low <= high)) {
      throw new IllegalArgumentException("ends (" + low + ", " + high + ") are not in order");
    }
    this.low = low;
    this.high = high;
    this.values = values;
  }

  /// The values under the settings (copied), NaN where the quantity is not defined under one; at
  /// least one is. The range is theirs.
  public static Settings of(double... values) {
    double[] copy = values.clone();
    double[] known = Arrays.stream(copy).filter(v -> !Double.isNaN(v)).toArray();
    if (known.length == 0) {
      throw new IllegalArgumentException("no setting has a value");
    }
    return new Settings(
        Arrays.stream(known).min().orElseThrow(),
        Arrays.stream(known).max().orElseThrow(),
        () -> copy);
  }

  /// Values with a range that reaches from `low` to `high`, which hold them all; worked out anew
  /// each time they are asked for.
  public static Settings within(double low, double high, Supplier<double[]> values) {
    return new Settings(low, high, values);
  }

  /// The same with its values worked out once for all.
  Settings workedOut() {
    double[] known = values();
    return within(low, high, () -> known);
  }

  /// The values, NaN where the quantity is not defined under a setting (a copy).
  public double[] values() {
    return values.get().clone();
  }

  /* own · first + factor · second, value by value, as long as both have values. */
  static double[] combined(double own, double[] first, double factor, double[] second) {
    double[] sum = new double[Math.min(first.length, second.length)];
    for (int b = 0; b < sum.length; b++) {
      sum[b] = (own == 0 ? 0 : own * first[b]) + (factor == 0 ? 0 : factor * second[b]);
    }
    return sum;
  }

  Draws combined(double own, double factor, Settings other) {
    double[] sum = combined(own, values.get(), factor, other.values.get());
    return Arrays.stream(sum).allMatch(Double::isNaN)
        ? Bounds.combined(own, range(), factor, other.range())
        : of(sum);
  }

  private Interval range() {
    return new Interval(low, high, 1, Interval.Basis.RANGE);
  }

  Interval interval(double value) {
    return new Interval(Math.min(low, value), Math.max(high, value), 1, Interval.Basis.RANGE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Settings that
        && low == that.low
        && high == that.high
        && Arrays.equals(values.get(), that.values.get());
  }

  @Override
  public int hashCode() {
    return Double.hashCode(low) + 31 * Double.hashCode(high);
  }

  @Override
  public String toString() {
    return "settings" + Arrays.toString(values.get());
  }
}
