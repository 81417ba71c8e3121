package org.entente.landscape;

import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.run.Run;
import org.entente.run.Threads;

/// Steepest descent from random alignments: the minima found and how often each was reached.
///
/// Restart r draws its alignment uniformly from a stream of its own, so the result does not depend
/// on the threads. Cost: for each restart, about n/2 switches of n steps.
final class Restarts {
  private Restarts() {}

  static SortedMap<Alignment, Long> search(
      Landscape landscape, Sides sides, int restarts, Run run) {
    Alignment[] ends = new Alignment[restarts];
    Threads.each(
        restarts,
        run,
        r -> {
          SplittableRandom random = run.stream(r);
          byte[] start = new byte[landscape.size()];
          for (int i = 0; i < start.length; i++) {
            start[i] = (byte) random.nextInt(sides.count());
          }
          Standing at = new Standing(landscape, sides, Alignment.owned(start));
          at.settle();
          ends[r] = at.alignment();
        });
    SortedMap<Alignment, Long> reached = new TreeMap<>();
    for (Alignment end : ends) {
      reached.merge(end, 1L, Long::sum);
    }
    return reached;
  }
}
