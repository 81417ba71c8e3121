package org.entente.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/// Load on the local server from a client on the same machine: how many cached answers a second,
/// how long one takes at half of that, and whether memory stays flat.
///
/// Arguments: the command that starts the program, for example `./entente`; without one the classes
/// of this benchmark are run. The rate is that of a closed loop of [#ASKERS] askers; the times at
/// half of it are those of an open loop, each counted from when the request was due, so that a
/// server that stalls cannot hide it (coordinated omission); at most [#CONNECTIONS] are open. The
/// shares are processor time of each process over wall time, of all processors of the machine.
public final class ServerLoad {
  private static final int ASKERS = 16;
  private static final int CONNECTIONS = 32;
  private static final int WARM_UP = 4_000;
  private static final int ROUND = 10_000;
  private static final int ROUNDS = 10;
  private static final Duration HALF = Duration.ofSeconds(20);
  private static final List<String> FORMS = List.of("/view/", "/text/", "/api/v1/");
  private static final List<String> QUESTIONS =
      IntStream.rangeClosed(2001, 2015)
          .mapToObj(year -> "assess?coalition=SCO&as-of=" + year + "-12-31")
          .toList();

  private final Served served;

  private ServerLoad(Served served) {
    this.served = served;
  }

  /// Runs it.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (Served served = new Served(List.of(arguments))) {
      System.out.printf(Locale.ROOT, "ready after %.2f s%n", served.secondsToReady());
      ServerLoad load = new ServerLoad(served);
      for (String form : FORMS) {
        load.measure(form);
      }
      load.holdMemory();
    }
  }

  private void measure(String form) throws IOException {
    List<String> paths = QUESTIONS.stream().map(question -> form + question).toList();
    double bytes = bytes(paths);
    closed(paths, WARM_UP);
    Use before = use();
    closed(paths, ROUND);
    Use used = use().since(before);
    double rate = ROUND / used.wall();
    System.out.printf(
        Locale.ROOT,
        "%-9s %4.0f kB: %5.0f a second; of the machine the server had %.0f%%, the client %.0f%%%n",
        form,
        bytes / 1e3,
        rate,
        used.percent(used.server()),
        used.percent(used.client()));
    double[] millis = open(paths, rate / 2);
    System.out.printf(
        Locale.ROOT,
        "%-9s at %5.0f a second: median %.1f ms, p99 %.1f ms, longest %.1f ms%n",
        form,
        rate / 2,
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.99)],
        millis[millis.length - 1]);
  }

  private double bytes(List<String> paths) throws IOException {
    try (Line line = served.line()) {
      long bytes = 0;
      for (String path : paths) {
        bytes += line.ask(path);
      }
      return (double) bytes / paths.size();
    }
  }

  private void holdMemory() throws IOException {
    List<String> paths = QUESTIONS.stream().map(question -> "/view/" + question).toList();
    for (int round = 0; round <= ROUNDS; round++) {
      System.out.printf(
          Locale.ROOT,
          "heap after %,7d requests: %.1f MB%n",
          round * ROUND,
          served.heapMegabytes());
      if (round < ROUNDS) {
        closed(paths, ROUND);
      }
    }
  }

  /* Each asker asks again as soon as it has its answer. */
  private void closed(List<String> paths, int requests) {
    each(ASKERS, requests, _ -> {}, paths);
  }

  /* Requests are due at a steady rate whether or not the ones before have been answered. */
  private double[] open(List<String> paths, double rate) {
    double[] millis = new double[(int) (rate * HALF.toSeconds())];
    long start = System.nanoTime();
    LongUnaryOperator due = k -> start + (long) (k * 1e9 / rate);
    each(
        CONNECTIONS,
        millis.length,
        k -> waitUntil(due.applyAsLong(k)),
        paths,
        k -> millis[k] = (System.nanoTime() - due.applyAsLong(k)) / 1e6);
    Arrays.sort(millis);
    return millis;
  }

  private void each(int lines, int requests, IntConsumer before, List<String> paths) {
    each(lines, requests, before, paths, _ -> {});
  }

  private void each(
      int lines, int requests, IntConsumer before, List<String> paths, IntConsumer after) {
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService askers = Executors.newFixedThreadPool(lines)) {
      for (int a = 0; a < lines; a++) {
        askers.execute(() -> {
          try (Line line = served.line()) {
            for (int k = next.getAndIncrement(); k < requests; k = next.getAndIncrement()) {
              before.accept(k);
              line.ask(paths.get(k % paths.size()));
              after.accept(k);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
      }
    }
  }

  private static void waitUntil(long due) {
    try {
      Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /* Seconds of wall time and of each side's processor time. */
  private record Use(double wall, double server, double client) {
    Use since(Use before) {
      return new Use(wall - before.wall, server - before.server, client - before.client);
    }

    double percent(double processor) {
      return 100 * processor / wall / Runtime.getRuntime().availableProcessors();
    }
  }

  private Use use() {
    var own =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Use(
        System.nanoTime() / 1e9,
        served.processorTime().toMillis() / 1e3,
        own.getProcessCpuTime() / 1e9);
  }
}
