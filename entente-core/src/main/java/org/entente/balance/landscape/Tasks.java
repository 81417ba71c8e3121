package org.entente.balance.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.entente.run.Interrupted;
import org.entente.run.Run;

/// Independent tasks on the threads of a [Run]; each writes its own cells, so the number of threads
/// cannot change a result.
final class Tasks {
  private Tasks() {}

  /// Runs tasks 0 to n - 1; one that fails, or an interruption, ends the whole.
  static void each(int tasks, Run run, IntConsumer task) {
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
      for (Future<Void> future : pool.invokeAll(calls)) {
        future.get();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("a task failed", e.getCause());
    }
  }
}
