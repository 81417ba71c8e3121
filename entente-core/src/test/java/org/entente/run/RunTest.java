package org.entente.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Streams of tasks and the threads that do them.
class RunTest {

  /* Against the generator itself: child k is what it splits off after k others. */
  @Test
  void stream_isTheChildThatWouldBeSplitOff() {
    for (long seed : new long[] {0, 1, -7, Run.DEFAULT_SEED}) {
      SplittableRandom parent = new SplittableRandom(seed);
      for (int k = 0; k < 100; k++) {
        assertThat(Run.quiet(seed, 1).stream(k).nextLong()).isEqualTo(parent.split().nextLong());
      }
    }
  }

  @Test
  void streams_ofDifferentTasksDiffer() {
    Set<Long> first = new HashSet<>();
    Run run = Run.quiet(3, 1);
    LongStream.range(0, 40)
        .forEach(a -> LongStream.range(0, 40).forEach(b -> first.add(run.stream(a, b).nextLong())));
    assertThat(first).hasSize(1600);
    assertThatThrownBy(run::stream).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nestedTasks_areAllDone_onNoMoreThreadsThanTheRunAllows() {
    int[][] done = new int[7][9];
    Set<String> threads = ConcurrentHashMap.newKeySet();
    Run run = Run.quiet(1, 3);
    Threads.each(
        7,
        run,
        a ->
            Threads.each(
                9,
                run,
                b -> {
                  threads.add(Thread.currentThread().getName());
                  done[a][b]++;
                }));
    assertThat(List.of(done)).allSatisfy(row -> assertThat(row).containsOnly(1));
    assertThat(threads).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void ranges_coverEveryTaskOnce() {
    for (int threads : new int[] {1, 4}) {
      for (int tasks : new int[] {0, 1, 5, 16, 100}) {
        int[] done = new int[tasks];
        Threads.ranges(
            tasks,
            Run.quiet(1, threads),
            (from, to) -> {
              for (int t = from; t < to; t++) {
                done[t]++;
              }
            });
        assertThat(done).doesNotContain(0, 2);
      }
    }
  }

  @Test
  void aTaskThatFails_endsTheWhole() {
    for (int threads : new int[] {1, 2}) {
      assertThatThrownBy(() ->
              Threads.each(
                  50,
                  Run.quiet(1, threads),
                  t -> {
                    if (t == 20) {
                      throw new IllegalStateException("twenty");
                    }
                  }))
          .hasMessage("twenty");
    }
  }

  @Test
  void anInterruption_endsTheWhole() {
    Run stopped = new Run(1, 2, Progress.SILENT, () -> true, System::nanoTime);
    assertThatThrownBy(() -> Threads.each(5, stopped, _ -> {})).isInstanceOf(Interrupted.class);
  }
}
