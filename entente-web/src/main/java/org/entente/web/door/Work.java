package org.entente.web.door;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.entente.run.Progress;
import org.jspecify.annotations.Nullable;

/// An answer in the making, for all who ask for it. It is given up when nobody does any more.
///
/// [#join] and [#leave] are called one at a time for a key (by a map that sees to it).
final class Work implements Progress {
  private final CompletableFuture<Told> outcome = new CompletableFuture<>();
  private volatile Step step = Step.WAITING;
  private volatile boolean unwanted;
  private int askers = 1;

  /// Gives it to a worker.
  Work begin(Executor workers, Function<Work, Told> maker) {
    workers.execute(() -> {
      try {
        outcome.complete(maker.apply(this));
      } catch (Throwable e) {
        outcome.completeExceptionally(e);
      }
    });
    return this;
  }

  Work join() {
    askers++;
    return this;
  }

  /// One who asks goes; the last one ends the work: then it is nothing.
  @Nullable Work leave() {
    askers--;
    unwanted = askers == 0;
    return unwanted ? null : this;
  }

  boolean isUnwanted() {
    return unwanted;
  }

  /// How far it is.
  Step step() {
    return step;
  }

  /// What comes of it.
  CompletableFuture<Told> outcome() {
    return outcome;
  }

  @Override
  public void at(String phase, long done, long total) {
    step = new Step(phase, done, total);
  }
}
