package org.entente.landscape;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.run.Run;
import org.entente.run.Threads;

/// The exact size of every basin of attraction under steepest descent, without a table of all
/// alignments.
///
/// Descent is followed backwards: the alignments that descend to a minimum in one step are those
/// whose steepest switch leads to it, and so on; every alignment is met exactly once. Steepest
/// descent makes the switch that lowers the energy most, of equals the one of the state with the
/// lowest number, and stops where no switch lowers it.
///
/// Cost: 2^(n-1) alignments with 2n additions and up to n² comparisons each, of which few are made,
/// for most candidates fail at once. Memory: one alignment and one path a thread.
final class Basins {
  private static final int TASKS = 1024;
  private static final long CHECK = 1 << 16;

  private final Landscape landscape;
  private final AtomicLong done = new AtomicLong();

  /* An alignment whose tree is still to be grown. */
  private record Seed(int minimum, long code) {}

  Basins(Landscape landscape) {
    this.landscape = landscape;
  }

  /// The number of alignments that descend to each of the minima given by code.
  long[] sizes(long[] minima, Run run) {
    long[] sizes = new long[minima.length];
    ArrayDeque<Seed> open = new ArrayDeque<>();
    for (int m = 0; m < minima.length; m++) {
      open.add(new Seed(m, minima[m]));
    }
    TwoSides at = new TwoSides(landscape);
    while (!open.isEmpty() && open.size() < TASKS) {
      Seed seed = open.remove();
      at.goTo(seed.code);
      sizes[seed.minimum]++;
      for (int j = 0; j < landscape.size(); j++) {
        if (at.isDescentOf(j)) {
          open.add(new Seed(seed.minimum, switched(seed.code, j)));
        }
      }
    }
    growAll(open.toArray(Seed[]::new), sizes, run);
    return sizes;
  }

  /* State 0 stays on side 0: to switch it is to switch all others. */
  private long switched(long code, int j) {
    return j > 0 ? code ^ 1L << (j - 1) : code ^ ((1L << (landscape.size() - 1)) - 1);
  }

  private void growAll(Seed[] seeds, long[] sizes, Run run) {
    long[] grown = new long[seeds.length];
    TwoSides start = new TwoSides(landscape);
    Threads.each(
        seeds.length,
        run,
        t -> {
          TwoSides at = new TwoSides(start);
          at.goTo(seeds[t].code);
          grown[t] = grow(at, -1, run);
          run.progress().at("basins", done.addAndGet(grown[t]), 1L << (landscape.size() - 1));
        });
    for (int t = 0; t < seeds.length; t++) {
      sizes[seeds[t].minimum] += grown[t];
    }
  }

  /* `steepest` is the best switch here, below 0 if that is not known. */
  private long grow(TwoSides at, int steepest, Run run) {
    long size = 1;
    for (long left = at.candidates(steepest); left != 0; left &= left - 1) {
      int j = Long.numberOfTrailingZeros(left);
      if (at.isDescentOf(j)) {
        at.flip(j);
        size += grow(at, j, run);
        at.flip(j);
      }
    }
    if (size > CHECK) {
      run.checkInterrupted();
    }
    return size;
  }
}
