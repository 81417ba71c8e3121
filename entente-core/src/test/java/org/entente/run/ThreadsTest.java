package org.entente.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told of tasks while they are done, and that they end when nobody wants them.
class ThreadsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void theOuterTasksAreTold_andNotThoseWithinThem(int threads) {
    ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
    Run run =
        Run.quiet(1, threads)
            .watched((phase, done, total) -> told.add(phase + done + "/" + total), () -> false);
    AtomicInteger inner = new AtomicInteger();
    Threads.each("outer", 3, run, _ -> Threads.each("inner", 4, run, _ -> inner.incrementAndGet()));
    assertThat(inner).hasValue(12);
    assertThat(told).containsExactlyInAnyOrder("outer0/3", "outer1/3", "outer2/3", "outer3/3");
    Threads.each("none", 0, run, _ -> inner.incrementAndGet());
    assertThat(told).contains("none0/0").hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whatIsUnwanted_ends(int threads) {
    AtomicBoolean unwanted = new AtomicBoolean();
    AtomicInteger done = new AtomicInteger();
    Run run = Run.quiet(1, threads).watched(Progress.SILENT, unwanted::get);
    assertThatThrownBy(() ->
            Threads.each(
                "tasks",
                1_000,
                run,
                _ -> {
                  unwanted.set(true);
                  done.incrementAndGet();
                }))
        .isInstanceOf(Interrupted.class);
    // Each thread may have had one task in its hands.
    assertThat(done.get()).isIn(Set.copyOf(List.of(1, 2, 3)));
  }
}
