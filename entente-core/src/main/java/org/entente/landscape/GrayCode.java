package org.entente.landscape;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.run.Run;
import org.entente.run.Threads;

/// All 2^(n-1) alignments of two sides in Gray-code order, each one switch from the last.
///
/// Cost: 2^(n-1) switches of n additions, shared among the threads by the sides of the last states;
/// each thread holds one alignment. References: [Gray1953].
final class GrayCode {
  private static final int PREFIX_BITS = 8;
  private static final long CHECK = (1 << 16) - 1;

  private final Landscape landscape;
  private final int freeBits;
  private final int most;
  private final AtomicLong found = new AtomicLong();
  private final AtomicLong done = new AtomicLong();

  GrayCode(Landscape landscape, int most) {
    this.landscape = landscape;
    this.freeBits = Math.max(0, landscape.size() - 1);
    this.most = most;
  }

  /// The codes of all local minima, ascending; empty if there are more than the limit.
  Optional<long[]> minima(Run run) {
    int prefix = Math.min(PREFIX_BITS, freeBits);
    long[][] byTask = new long[1 << prefix][];
    TwoSides start = new TwoSides(landscape);
    Threads.each(byTask.length, run, t -> byTask[t] = minima(start, t, freeBits - prefix, run));
    if (found.get() > most) {
      return Optional.empty();
    }
    return Optional.of(Arrays.stream(byTask).flatMapToLong(Arrays::stream).sorted().toArray());
  }

  private long[] minima(TwoSides start, int prefix, int low, Run run) {
    TwoSides at = new TwoSides(start);
    long code = (long) prefix << low;
    at.goTo(code);
    long[] minima = new long[16];
    int count = 0;
    for (long t = 1; ; t++) {
      if (at.isMinimum()) {
        minima = count == minima.length ? Arrays.copyOf(minima, 2 * count) : minima;
        minima[count++] = code;
        found.incrementAndGet();
      }
      if (t == 1L << low || found.get() > most) {
        break;
      }
      int bit = Long.numberOfTrailingZeros(t);
      code ^= 1L << bit;
      at.flip(bit + 1);
      if ((t & CHECK) == 0) {
        run.checkInterrupted();
      }
    }
    run.progress().at("alignments", done.addAndGet(1L << low), 1L << freeBits);
    return Arrays.copyOf(minima, count);
  }
}
