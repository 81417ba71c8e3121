package org.entente.sources.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Read when first asked for, once, whoever asks.
class OnceTest {
  @Test
  void nothingIsRead_beforeItIsAskedFor_andThenOnce() {
    AtomicInteger reads = new AtomicInteger();
    Once<Object> once =
        new Once<>(() -> {
          reads.incrementAndGet();
          return new Object();
        });
    assertThat(reads).hasValue(0);
    assertThat(once.get()).isSameAs(once.get());
    assertThat(reads).hasValue(1);
  }

  @Test
  void afterAFailure_itIsTriedAgain() {
    AtomicInteger reads = new AtomicInteger();
    Once<Integer> once =
        new Once<>(() -> {
          if (reads.incrementAndGet() == 1) {
            throw new IllegalStateException("not yet");
          }
          return reads.get();
        });
    assertThatThrownBy(once::get).hasMessage("not yet");
    assertThat(once.get()).isEqualTo(2);
    assertThat(once.get()).isEqualTo(2);
  }

  @Test
  void manyThreads_getTheOneThatWasRead() throws Exception {
    AtomicInteger reads = new AtomicInteger();
    Once<Integer> once = new Once<>(reads::incrementAndGet);
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Integer>> asked =
          Stream.generate(() -> (Callable<Integer>) once::get).limit(200).toList();
      for (Future<Integer> answer : threads.invokeAll(asked)) {
        assertThat(answer.get()).isEqualTo(1);
      }
    }
    assertThat(reads).hasValue(1);
  }
}
