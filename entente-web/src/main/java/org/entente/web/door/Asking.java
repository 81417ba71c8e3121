package org.entente.web.door;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.run.Interrupted;

/// One who waits for an answer: looks how far it is, waits for a while, or goes.
///
/// When the last one who waits for an answer has gone before its end ([#close]), the computation
/// stops, and nothing of it is kept.
public final class Asking implements AutoCloseable {
  private final Work work;
  private final Runnable leave;
  private final AtomicBoolean gone = new AtomicBoolean();

  Asking(Work work, Runnable leave) {
    this.work = work;
    this.leave = leave;
  }

  /* For an answer that is there. */
  static Asking answered(Told told) {
    Work work = new Work();
    work.outcome().complete(told);
    return new Asking(work, () -> {});
  }

  /// How far the answer is.
  public Step step() {
    return work.step();
  }

  /// The answer, where it comes within a time. Throws what its making threw:
  /// [UserProblem][org.entente.run.UserProblem] where the question does not fit.
  public Optional<Told> await(Duration patience) {
    try {
      return Optional.of(work.outcome().get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    } catch (ExecutionException e) {
      throw thrown(e);
    }
  }

  /// The answer, however long it takes. Throws as [#await] does.
  public Told get() {
    try {
      return work.outcome().join();
    } catch (CompletionException e) {
      throw thrown(e);
    }
  }

  private static RuntimeException thrown(Exception e) {
    return switch (e.getCause()) {
      case RuntimeException own -> own;
      case Error error -> throw error;
      case null, default -> new IllegalStateException("an answer was not made", e);
    };
  }

  @Override
  public void close() {
    if (gone.compareAndSet(false, true)) {
      leave.run();
    }
  }
}
