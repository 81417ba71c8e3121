package org.entente.idealpoint.step;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.run.Interrupted;
import org.entente.run.Run;

/// The threads of one fit: ranges of independent tasks, each writing its own cells, so that the
/// number of threads cannot change a result.
public final class Workers implements AutoCloseable {
  private static final int BLOCKS = 16;

  /// Work on the tasks from `from` to `to` - 1.
  @FunctionalInterface
  interface Range {
    void work(int from, int to);
  }

  private final Run run;
  private final ExecutorService pool;

  public Workers(Run run) {
    this.run = run;
    this.pool = Executors.newFixedThreadPool(run.threads());
  }

  /// Does tasks 0 to n - 1.
  void each(int tasks, Range range) {
    run.checkInterrupted();
    if (run.threads() == 1) {
      range.work(0, tasks);
      return;
    }
    List<Future<?>> futures = new ArrayList<>();
    for (int b = 0; b < BLOCKS; b++) {
      int from = (int) ((long) tasks * b / BLOCKS);
      int to = (int) ((long) tasks * (b + 1) / BLOCKS);
      futures.add(pool.submit(() -> range.work(from, to)));
    }
    futures.forEach(Workers::await);
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task of the fit failed", e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
