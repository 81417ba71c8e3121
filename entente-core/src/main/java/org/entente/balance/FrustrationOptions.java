package org.entente.balance;

import java.time.Duration;
import java.util.Optional;

/// Limits of a search for the frustration index.
///
/// @param timeLimit wall-clock time after which the best found is returned; results under it depend
///   on the machine
/// @param workLimit units of work, of about one edge looked at each, after which the best found is
///   returned; the same on every machine
public record FrustrationOptions(Optional<Duration> timeLimit, long workLimit) {
  /// One to three minutes of a core. Networks of the size of the state system take a thousandth of
  /// it; those of several 100,000 edges end with a gap.
  public static final long DEFAULT_WORK = 2_000_000_000L;

  /// No time limit, [#DEFAULT_WORK].
  public static final FrustrationOptions DEFAULT =
      new FrustrationOptions(Optional.empty(), DEFAULT_WORK);

  /// Refuses limits below zero with an [IllegalArgumentException].
  public FrustrationOptions {
    if (workLimit < 0 || timeLimit.filter(Duration::isNegative).isPresent()) {
      throw new IllegalArgumentException(
          "limits (" + timeLimit + ", " + workLimit + ") must not be negative");
    }
  }

  /// The same limits with a limit of time.
  public FrustrationOptions within(Duration time) {
    return new FrustrationOptions(Optional.of(time), workLimit);
  }

  /// The same limits with another limit of work.
  public FrustrationOptions withWork(long units) {
    return new FrustrationOptions(timeLimit, units);
  }

  /// No limit at all: the search ends with a proof or an interruption.
  public static FrustrationOptions unlimited() {
    return new FrustrationOptions(Optional.empty(), Long.MAX_VALUE);
  }
}
