package org.entente.sensitivity;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// The smallest change of one input that carries a result across a border.
public final class Turning {
  private static final int STEPS = 60;

  private Turning() {}

  /// The value of the input nearest to `now` at which the result is on the other side of the border
  /// than it is now, or at it; empty if no value of the range carries it there.
  ///
  /// The result must not fall, or not rise, as the input grows between `now` and each end; the
  /// value is found by halving to within 2⁻⁶⁰ of the range. Cost: some 120 values.
  ///
  /// @param result the result by the value of the input
  /// @param now the input as it is, within the range
  /// @param border the border; a result at it counts as above
  public static OptionalDouble of(
      DoubleUnaryOperator result, double now, double low, double high, double border) {
    if (!(low <= now && now <= high)) {
      throw new IllegalArgumentException("input (" + now + ") is not from " + low + " to " + high);
    }
    boolean above = result.applyAsDouble(now) >= border;
    OptionalDouble down = towards(result, now, low, border, above);
    OptionalDouble up = towards(result, now, high, border, above);
    if (down.isEmpty() || up.isEmpty()) {
      return down.isPresent() ? down : up;
    }
    return now - down.getAsDouble() <= up.getAsDouble() - now ? down : up;
  }

  private static OptionalDouble towards(
      DoubleUnaryOperator result, double now, double end, double border, boolean above) {
    if (result.applyAsDouble(end) >= border == above) {
      return OptionalDouble.empty();
    }
    double same = now;
    double other = end;
    for (int step = 0; step < STEPS; step++) {
      double middle = same + (other - same) / 2;
      if (result.applyAsDouble(middle) >= border == above) {
        same = middle;
      } else {
        other = middle;
      }
    }
    return OptionalDouble.of(other);
  }
}
