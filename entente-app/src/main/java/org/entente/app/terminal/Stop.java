package org.entente.app.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.run.Progress;
import org.entente.run.Run;

/// Ctrl-C: asks the computation to stop, and gives it time to put things back and to say so.
///
/// The Java machine ends as soon as its shutdown hooks have; ours waits until the program has come
/// to its end, five seconds at most. What is then unfinished is so built that it does no harm: a
/// transaction that was not committed, a temporary file.
public final class Stop {
  private static final int PATIENCE_SECONDS = 5;
  private static final AtomicBoolean ASKED = new AtomicBoolean();
  private static final CountDownLatch WISH = new CountDownLatch(1);
  private static final CountDownLatch ENDED = new CountDownLatch(1);

  private Stop() {}

  /// From now on a signal asks to stop.
  public static void onSignal() {
    Runtime.getRuntime().addShutdownHook(new Thread(Stop::askAndWait, "stop"));
  }

  private static void askAndWait() {
    ASKED.set(true);
    WISH.countDown();
    try {
      boolean _ = ENDED.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until the user asks to stop.
  public static void await() throws InterruptedException {
    WISH.await();
  }

  /// Whether the user has asked to stop.
  static boolean isAsked() {
    return ASKED.get();
  }

  /// The program has come to its end: nothing is left to wait for.
  public static void ended() {
    ENDED.countDown();
  }

  /// A silent run on all processors that stops when asked to.
  public static Run run(long seed) {
    return run(seed, Progress.SILENT);
  }

  /// A run on all processors that tells its progress and stops when asked to.
  public static Run run(long seed, Progress progress) {
    return new Run(
        seed,
        Runtime.getRuntime().availableProcessors(),
        progress,
        Stop::isAsked,
        System::nanoTime);
  }
}
