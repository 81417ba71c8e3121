package org.entente.similarity;

import java.util.SplittableRandom;

/// The bootstrap resamples of K roll calls: replicate b draws K of them with replacement.
///
/// Each replicate has its own stream, whose seed is the b-th draw from the run's seed: replicates
/// can be made in any order, and two analyses of the same roll calls with the same seed share
/// resample b. Their difference is then free of the noise they have in common.
final class Resamples {
  private final long[] seeds;
  private final int rollCalls;

  Resamples(long seed, int replicates, int rollCalls) {
    this.seeds = new SplittableRandom(seed).longs(replicates).toArray();
    this.rollCalls = rollCalls;
  }

  /// The columns drawn for replicate b, ascending.
  int[] columns(int b) {
    return rollCalls == 0
        ? new int[0]
        : new SplittableRandom(seeds[b]).ints(rollCalls, 0, rollCalls).sorted().toArray();
  }
}
