package org.entente.balance.camps;

import java.util.OptionalInt;

/// How many camps, and how hard to look.
///
/// @param most the largest number of camps, 1 or more; empty for as many as it takes
/// @param steps the steps of the tree search before it gives up; the same on every machine. By
///   default 100 million, about half a minute
/// @param restarts the random starts of the local search where the network is too large for the
///   tree; by default 50
public record CampsOptions(OptionalInt most, long steps, int restarts) {
  /// The default limit of steps.
  public static final long DEFAULT_STEPS = 100_000_000;

  /// The default number of random starts.
  public static final int DEFAULT_RESTARTS = 50;

  /// Refuses numbers below 1 with an [IllegalArgumentException].
  public CampsOptions {
    if ((most.isPresent() && most.getAsInt() < 1) || steps < 1 || restarts < 1) {
      throw new IllegalArgumentException(
          "camps (" + most + "), steps (" + steps + "), restarts (" + restarts + ") must be 1+");
    }
  }

  /// Any number of camps.
  public static CampsOptions free() {
    return new CampsOptions(OptionalInt.empty(), DEFAULT_STEPS, DEFAULT_RESTARTS);
  }

  /// At most `most` camps.
  public static CampsOptions atMost(int most) {
    return new CampsOptions(OptionalInt.of(most), DEFAULT_STEPS, DEFAULT_RESTARTS);
  }

  /// The same with another limit of steps.
  public CampsOptions withSteps(long limit) {
    return new CampsOptions(most, limit, restarts);
  }

  int mostFor(int nodes) {
    return most.isPresent() ? Math.min(most.getAsInt(), Math.max(1, nodes)) : Math.max(1, nodes);
  }
}
