package org.entente.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Independent tasks 0 to n - 1 on the threads of a [Run]; each task writes its own cells, so the
/// number of threads cannot change a result.
///
/// All share the machine's common pool, and the caller works along. Tasks that a task gives out are
/// done on its own thread: there are never more threads than the run allows.
public final class Threads {
  private static final int BLOCKS = 16;
  private static final ScopedValue<Boolean> AT_WORK = ScopedValue.newInstance();
  private static final ScopedValue<Boolean> TOLD = ScopedValue.newInstance();

  private Threads() {}

  /// Work on the tasks from `from` to `to` - 1.
  @FunctionalInterface
  public interface Range {
    void work(int from, int to);
  }

  /// Runs every task once; a task that fails, or an interruption, ends the whole with its
  /// exception.
  public static void each(int tasks, Run run, IntConsumer task) {
    if (run.threads() == 1 || tasks <= 1 || AT_WORK.isBound()) {
      for (int t = 0; t < tasks; t++) {
        run.checkInterrupted();
        task.accept(t);
      }
      return;
    }
    new Crew(tasks, run, task).work();
  }

  /// The same with its progress told, one step a task, unless it is itself a task of a larger
  /// computation.
  ///
  /// @param phase what is done, in words for the one who waits
  public static void each(String phase, int tasks, Run run, IntConsumer task) {
    if (run.progress().equals(Progress.SILENT) || TOLD.isBound()) {
      each(tasks, run, task);
      return;
    }
    AtomicInteger done = new AtomicInteger();
    run.progress().at(phase, 0, tasks);
    each(
        tasks,
        run,
        t -> {
          ScopedValue.where(TOLD, true).run(() -> task.accept(t));
          run.progress().at(phase, done.incrementAndGet(), tasks);
        });
  }

  /// Does tasks 0 to n - 1 in ranges: all at once on one thread, in 16 blocks on several.
  public static void ranges(int tasks, Run run, Range range) {
    if (run.threads() == 1) {
      run.checkInterrupted();
      range.work(0, tasks);
      return;
    }
    each(
        BLOCKS,
        run,
        b ->
            range.work((int) ((long) tasks * b / BLOCKS), (int) ((long) tasks * (b + 1) / BLOCKS)));
  }

  /* The caller and its hands, each taking the next task until none is left or one has failed. */
  private static final class Crew {
    private final int tasks;
    private final Run run;
    private final IntConsumer task;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Crew(int tasks, Run run, IntConsumer task) {
      this.tasks = tasks;
      this.run = run;
      this.task = task;
    }

    void work() {
      List<ForkJoinTask<?>> hands = new ArrayList<>();
      for (int h = 1; h < Math.min(run.threads(), tasks); h++) {
        hands.add(ForkJoinPool.commonPool().submit(this::takeAll));
      }
      takeAll();
      hands.forEach(ForkJoinTask::join);
      switch (failure.get()) {
        case null -> {}
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        case Throwable e -> throw new IllegalStateException("a task failed", e);
      }
    }

    private void takeAll() {
      ScopedValue.where(AT_WORK, true)
          .run(() -> {
            try {
              for (int t = next.getAndIncrement();
                  t < tasks && failure.get() == null;
                  t = next.getAndIncrement()) {
                run.checkInterrupted();
                task.accept(t);
              }
            } catch (RuntimeException | Error e) {
              failure.compareAndSet(null, e);
            }
          });
    }
  }
}
