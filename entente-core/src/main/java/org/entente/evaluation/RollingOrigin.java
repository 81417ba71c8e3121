package org.entente.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/// What may be learned from what, year by year: a model that speaks in a year has seen only cases
/// whose outcome was settled by then.
///
/// There is no way to shuffle: a case's part follows from its year alone.
///
/// References: [Tashman2000].
///
/// @param first the first year in which the model speaks
/// @param last the last
/// @param every a model is fitted anew every so many years and speaks in those until the next
/// @param horizon the years that an outcome looks ahead: a case of year y is settled at the end of
///   y + horizon
public record RollingOrigin(int first, int last, int every, int horizon) {

  /// Refuses years out of order and spans below 1 with an [IllegalArgumentException].
  public RollingOrigin {
    if (first > last) {
      throw new IllegalArgumentException(
          "first (" + first + ") must not be after last (" + last + ")");
    }
    if (every < 1 || horizon < 1) {
      throw new IllegalArgumentException(
          "every (" + every + ") and horizon (" + horizon + ") must be 1 or more");
    }
  }

  /// One fit and the years in which it speaks.
  ///
  /// @param origin the year of the fit, the first in which it speaks
  /// @param until the last year in which it speaks
  /// @param horizon the years that an outcome looks ahead
  public record Split(int origin, int until, int horizon) {

    /// Whether a case of this year may be learned from: its outcome was settled by the end of the
    /// origin's year.
    public boolean isForTraining(int year) {
      return year + horizon <= origin;
    }

    /// Whether a case of this year is to be forecast.
    public boolean isForTest(int year) {
      return year >= origin && year <= until;
    }
  }

  /// The fits in the order of time; between them they speak once in every year.
  public List<Split> splits() {
    return IntStream.iterate(first, origin -> origin <= last, origin -> origin + every)
        .mapToObj(origin -> new Split(origin, Math.min(last, origin + every - 1), horizon))
        .toList();
  }
}
