package org.entente.idealpoint;

import org.entente.evidence.Interval;

/// Where one actor stands in one period on one dimension.
///
/// @param actor the actor's key
/// @param period the period
/// @param votes the votes of the actor in the period that the fit used
/// @param mean the position; mean 0 and standard deviation 1 over all actor-periods
/// @param sd its posterior standard deviation
public record Position(String actor, int period, int votes, double mean, double sd) {
  /// The 90% interval of the position.
  public Interval interval() {
    return interval(mean, sd);
  }

  /// The 90% interval of a normal posterior.
  static Interval interval(double mean, double sd) {
    return new Interval(
        mean - Interval.Z90 * sd,
        mean + Interval.Z90 * sd,
        Interval.DEFAULT_LEVEL,
        Interval.Basis.POSTERIOR);
  }
}
