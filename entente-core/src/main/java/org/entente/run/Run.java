package org.entente.run;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// The circumstances of one computation: seed, threads, progress, interruption and a clock for
/// limits.
///
/// Only `seed` may influence a result. `threads` (at least 1) changes the time, never the bytes.
///
/// @param seed the seed of every random stream of the run; children are derived by task index
/// @param threads the number of threads a computation may use, 1 or more
/// @param progress where progress goes
/// @param interrupted true once the user has asked to stop
/// @param nanoClock a monotonic clock in nanoseconds, read for time limits only
public record Run(
    long seed,
    int threads,
    Progress progress,
    BooleanSupplier interrupted,
    LongSupplier nanoClock) {

  /// The seed used where a user names none; any constant serves.
  public static final long DEFAULT_SEED = 20150710L;

  /// Refuses a thread count below 1 with an [IllegalArgumentException].
  public Run {
    if (threads < 1) {
      throw new IllegalArgumentException("threads (" + threads + ") must be 1 or more");
    }
  }

  /// A silent run that is never interrupted, with the given seed, on the given number of threads.
  public static Run quiet(long seed, int threads) {
    return new Run(seed, threads, Progress.SILENT, () -> false, System::nanoTime);
  }

  /// A silent single-threaded run with the [#DEFAULT_SEED].
  public static Run quiet() {
    return quiet(DEFAULT_SEED, 1);
  }

  /// The same run with another seed.
  public Run withSeed(long newSeed) {
    return new Run(newSeed, threads, progress, interrupted, nanoClock);
  }

  /// The same run without progress, for a part of a larger computation.
  public Run withoutProgress() {
    return new Run(seed, threads, Progress.SILENT, interrupted, nanoClock);
  }

  /// Throws [Interrupted] if the user has asked to stop; to be called often in long loops.
  public void checkInterrupted() {
    if (interrupted.getAsBoolean() || Thread.currentThread().isInterrupted()) {
      throw new Interrupted();
    }
  }
}
