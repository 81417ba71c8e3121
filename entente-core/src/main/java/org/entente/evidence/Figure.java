package org.entente.evidence;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/// A figure that a reader can see: either known, with its interval and provenance, or missing, with
/// the reason.
///
/// There is no third way: a missing figure is never zero and never NaN.
public sealed interface Figure {

  /// A known figure.
  ///
  /// @param value the value, finite
  /// @param interval its interval; [Interval#exact] for a figure without sampling error. The value
  ///   may lie outside a bootstrap interval of a biased statistic.
  /// @param provenance where it comes from
  record Known(double value, Interval interval, Provenance provenance) implements Figure {
    /// Refuses a value that is not finite with an [IllegalArgumentException].
    public Known {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "value (" + value + ") must be finite; use Figure.missing");
      }
    }
  }

  /// A missing figure.
  ///
  /// @param reason why it is missing, in words for the reader
  record Missing(String reason) implements Figure {
    /// Refuses a blank reason with an [IllegalArgumentException].
    public Missing {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a missing figure needs a reason");
      }
    }

    /// The same with more words behind the reason.
    public Missing with(String more) {
      return new Missing(reason + "; " + more);
    }
  }

  /// A known figure with an interval.
  static Figure of(double value, Interval interval, Provenance provenance) {
    return new Known(value, interval, provenance);
  }

  /// A known figure without sampling error.
  static Figure exact(double value, Provenance provenance) {
    return new Known(value, Interval.exact(value), provenance);
  }

  /// A missing figure with its reason.
  static Figure missing(String reason) {
    return new Missing(reason);
  }

  /// The same in whole numbers, value and ends: for percentiles among few.
  default Figure rounded() {
    return switch (this) {
      case Missing missing -> missing;
      case Known(double value, Interval in, Provenance provenance) ->
          new Known(
              Math.rint(value),
              new Interval(Math.rint(in.low()), Math.rint(in.high()), in.level(), in.basis()),
              provenance);
    };
  }

  /// Whether the figure is known.
  default boolean isKnown() {
    return this instanceof Known;
  }

  /// The value, empty when the figure is missing.
  default OptionalDouble find() {
    return this instanceof Known known ? OptionalDouble.of(known.value()) : OptionalDouble.empty();
  }

  /// The known form, empty when missing.
  default Optional<Known> known() {
    return this instanceof Known known ? Optional.of(known) : Optional.empty();
  }

  /// The figure under a strictly increasing transformation of value and interval ends; a missing
  /// figure stays missing.
  default Figure mapIncreasing(DoubleUnaryOperator f) {
    return switch (this) {
      case Missing missing -> missing;
      case Known(double value, Interval in, Provenance provenance) ->
          new Known(
              f.applyAsDouble(value),
              new Interval(
                  f.applyAsDouble(in.low()), f.applyAsDouble(in.high()), in.level(), in.basis()),
              provenance);
    };
  }
}
