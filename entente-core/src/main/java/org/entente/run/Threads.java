package org.entente.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/// Independent tasks 0 to n - 1 on the threads of a [Run]; each task writes its own cells, so the
/// number of threads cannot change a result.
public final class Threads {
  private Threads() {}

  /// Runs every task once; a task that fails, or an interruption, ends the whole with its
  /// exception.
  public static void each(int tasks, Run run, IntConsumer task) {
    if (run.threads() == 1 || tasks <= 1) {
      for (int t = 0; t < tasks; t++) {
        run.checkInterrupted();
        task.accept(t);
      }
      return;
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(run.threads(), tasks))) {
      List<Callable<Void>> calls = new ArrayList<>();
      for (int t = 0; t < tasks; t++) {
        int number = t;
        calls.add(() -> {
          run.checkInterrupted();
          task.accept(number);
          return null;
        });
      }
      await(pool.invokeAll(calls));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    }
  }

  private static void await(List<Future<Void>> futures) throws InterruptedException {
    for (Future<Void> future : futures) {
      try {
        future.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw new IllegalStateException("a task failed", e.getCause());
      }
    }
  }
}
