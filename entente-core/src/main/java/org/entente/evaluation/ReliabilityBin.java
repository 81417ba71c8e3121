package org.entente.evaluation;

import org.entente.evidence.Interval;

/// Cases of like probability: what was said of them, and what came.
///
/// @param count how many cases
/// @param lowest the lowest probability among them
/// @param highest the highest
/// @param forecast the mean probability
/// @param rate the share that came
/// @param interval Wilson's 90% interval of that share, as if the cases were independent: blocks
///   make it wider
public record ReliabilityBin(
    long count, double lowest, double highest, double forecast, double rate, Interval interval) {

  /// Whether the mean probability is one that the share allows: inside its interval.
  public boolean isCalibrated() {
    return interval.low() <= forecast && forecast <= interval.high();
  }
}
