package org.entente.balance;

import java.util.Optional;
import org.entente.run.Run;

/// What a search may still spend: units of work, time, and the patience of the user. One unit is
/// about one edge looked at, so a limit in units stops at the same place on every machine.
final class Budget {
  private static final long CLOCK_EVERY = 1 << 17;

  private final Run run;
  private final long workLimit;
  private final long deadline;
  private final boolean timed;
  private long work;
  private long nextLook = CLOCK_EVERY;
  private Optional<StopReason> stopped = Optional.empty();

  Budget(FrustrationOptions options, Run run) {
    this.run = run;
    workLimit = options.workLimit();
    timed = options.timeLimit().isPresent();
    deadline = run.nanoClock().getAsLong() + options.timeLimit().map(d -> d.toNanos()).orElse(0L);
    look();
  }

  /// Notes work done and says whether there is no more to be done.
  boolean spend(long units) {
    work += units;
    if (work >= nextLook) {
      nextLook = work + CLOCK_EVERY;
      look();
    }
    return stopped.isPresent();
  }

  private void look() {
    if (stopped.isPresent()) {
      return;
    }
    if (run.interrupted().getAsBoolean() || Thread.currentThread().isInterrupted()) {
      stopped = Optional.of(StopReason.INTERRUPTED);
    } else if (work >= workLimit) {
      stopped = Optional.of(StopReason.WORK);
    } else if (timed && run.nanoClock().getAsLong() - deadline >= 0) {
      stopped = Optional.of(StopReason.TIME);
    }
  }

  /// Whether the search has to end.
  boolean isSpent() {
    return stopped.isPresent();
  }

  /// Why the search has to end.
  Optional<StopReason> stopped() {
    return stopped;
  }

  /// The units of work done.
  long work() {
    return work;
  }

  /// Reports progress of a phase.
  void report(String phase, long done, long total) {
    run.progress().at(phase, done, total);
  }
}
