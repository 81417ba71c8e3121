package org.entente.similarity;

import java.util.OptionalDouble;

/// The similarity of one dyad under one measure: a value, or the reason why it is undefined.
public sealed interface Score {

  /// Why a score is undefined.
  enum Reason {
    /// The two states rate no object in common.
    NOTHING_IN_COMMON("the two states rate nothing in common"),
    /// Both always give the same rating, so chance alone would agree as well: kappa and pi are 0/0.
    NO_EXPECTED_DISAGREEMENT("no disagreement is expected by chance, both always rate alike"),
    /// One of the two gives a single rating throughout, so there is no order to associate.
    NO_VARIATION("one of the two states gives a single rating throughout");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /// The reason in words for a reader.
    public String words() {
      return words;
    }
  }

  /// A defined score.
  ///
  /// @param value the value, finite, in the range of its measure
  record Known(double value) implements Score {
    /// Refuses a value that is not finite with an [IllegalArgumentException].
    public Known {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("score (" + value + ") must be finite");
      }
    }
  }

  /// An undefined score.
  ///
  /// @param reason why
  record Undefined(Reason reason) implements Score {}

  /// The value, empty when undefined.
  default OptionalDouble find() {
    return this instanceof Known(double value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
