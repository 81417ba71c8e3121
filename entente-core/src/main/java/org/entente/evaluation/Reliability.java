package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.entente.evidence.Interval;

/// The reliability diagram as numbers: the cases in bins of as many as possible alike, from the
/// lowest probability to the highest, what was said beside what came.
///
/// Cases of equal probability stay in one bin, so that there can be fewer bins than asked for and
/// the order of the cases cannot matter.
///
/// References: [Murphy1973], [Wilson1927].
///
/// @param bins the bins, the lowest probabilities first
/// @param expectedError the mean over cases of the distance between their bin's mean probability
///   and its share (ECE); of use above some 200 cases
public record Reliability(List<ReliabilityBin> bins, double expectedError) {

  /// The usual number of bins.
  public static final int TEN = 10;

  /// Copies the list.
  public Reliability {
    bins = List.copyOf(bins);
  }

  /// The cases in at most `count` bins. Cost: the cases.
  ///
  /// @throws IllegalArgumentException if `count` is below 1
  public static Reliability of(Forecasts forecasts, int count) {
    List<ReliabilityBin> bins = new ArrayList<>();
    double error = 0;
    for (BinSums sums : BinSums.list(forecasts, count)) {
      bins.add(bin(sums));
      error += Math.abs(sums.probabilities() - sums.outcomes());
    }
    return new Reliability(bins, error / forecasts.total());
  }

  /// How many bins say something that their share does not allow.
  public long off() {
    return bins.stream().filter(bin -> !bin.isCalibrated()).count();
  }

  private static ReliabilityBin bin(BinSums sums) {
    long count = sums.weight();
    double rate = sums.outcomes() / count;
    return new ReliabilityBin(
        count,
        sums.lowest(),
        sums.highest(),
        sums.probabilities() / count,
        rate,
        wilson(count, sums.outcomes()));
  }

  /// Wilson's 90% interval of the share of cases that came, as if they were independent
  /// [Wilson1927].
  public static Interval wilson(long cases, double came) {
    return wilson(cases, came, Interval.DEFAULT_LEVEL);
  }

  /// The same at another level.
  public static Interval wilson(long cases, double came, double level) {
    double rate = came / cases;
    var wilson =
        BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
            Math.toIntExact(cases), Math.toIntExact(Math.round(came)), 1 - level);
    return new Interval(
        Math.max(0, Math.min(rate, wilson.getLowerBound())),
        Math.min(1, Math.max(rate, wilson.getUpperBound())),
        level,
        Interval.Basis.POSTERIOR);
  }
}
