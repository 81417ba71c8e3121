package org.entente.run;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// The circumstances of one computation: seed, threads, progress, interruption and a clock for
/// limits.
///
/// Only `seed` may influence a result. `threads` (at least 1) changes the time, never the bytes.
///
/// @param seed the seed of every random stream of the run; children are derived by task number
///   ([#stream])
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

  /* What a SplittableRandom adds to its state for each number. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

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

  /// The random stream of a task, which depends on the seed and the numbers alone: whichever thread
  /// does the task, and whatever is done before it, it draws the same.
  ///
  /// The stream of task k is the k-th child that a generator with the seed would split off, without
  /// splitting off those before it; further numbers name the children of children. Two computations
  /// with the same numbers draw the same, so each that is run beside another begins with a number
  /// of its own. Cost: the numbers.
  ///
  /// References: [SteeleLeaFlood2014].
  ///
  /// @param task the task's numbers, one or more, the outermost first
  public SplittableRandom stream(long... task) {
    return streamOf(seed, task);
  }

  /// The random stream of a task of a computation that has a seed and no run.
  public static SplittableRandom streamOf(long seed, long... task) {
    if (task.length == 0) {
      throw new IllegalArgumentException("a stream needs the number of its task");
    }
    long at = seed;
    for (int t = 0; t < task.length - 1; t++) {
      at = child(at, task[t]).nextLong();
    }
    return child(at, task[task.length - 1]);
  }

  /* Each split takes two steps of the generator's state. */
  private static SplittableRandom child(long seed, long number) {
    return new SplittableRandom(seed + 2 * number * STEP).split();
  }

  /// The same run without progress, for a part of a larger computation.
  public Run withoutProgress() {
    return new Run(seed, threads, Progress.SILENT, interrupted, nanoClock);
  }

  /// The same run with its progress told elsewhere, which ends as well once it is unwanted.
  public Run watched(Progress by, BooleanSupplier unwanted) {
    BooleanSupplier ended = () -> unwanted.getAsBoolean() || interrupted.getAsBoolean();
    return new Run(seed, threads, by, ended, nanoClock);
  }

  /// Throws [Interrupted] if the user has asked to stop; to be called often in long loops.
  public void checkInterrupted() {
    if (interrupted.getAsBoolean() || Thread.currentThread().isInterrupted()) {
      throw new Interrupted();
    }
  }
}
