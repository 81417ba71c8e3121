package org.entente.evaluation;

import java.util.List;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

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

  /// The share that came as a figure.
  ///
  /// @param datasets the keys of the datasets that the cases rest on
  /// @param unit what one case is
  public Figure figure(List<String> datasets, String unit) {
    return Figure.of(
        rate, interval, Provenance.of(datasets, count, unit, "share with Wilson's interval"));
  }
}
