package org.entente.evidence;

import org.apache.commons.statistics.distribution.BetaDistribution;

/// The share of draws in which something holds, as a figure: with the middle 90% of what it may be
/// in the long run after so many draws, all shares being as likely before,
///
///     share | times ~ Beta(1 + times, 1 + draws - times)
///
/// widened to hold the share itself where that is at an end.
public final class ShareOfDraws {
  private ShareOfDraws() {}

  /// The figure.
  ///
  /// @param times in how many of the draws it holds
  /// @param draws of how many, one or more
  public static Figure of(int times, int draws, Provenance provenance) {
    BetaDistribution posterior = BetaDistribution.of(1.0 + times, 1.0 + draws - times);
    double share = (double) times / draws;
    double tail = (1 - Interval.DEFAULT_LEVEL) / 2;
    return Figure.of(
        share,
        new Interval(
            Math.min(share, posterior.inverseCumulativeProbability(tail)),
            Math.max(share, posterior.inverseCumulativeProbability(1 - tail)),
            Interval.DEFAULT_LEVEL,
            Interval.Basis.POSTERIOR),
        provenance.with("draws", draws));
  }
}
