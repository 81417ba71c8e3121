package org.entente.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.run.Run;
import org.entente.run.Threads;

/// All alignments of two sides and neutral states, (3^n + 1)/2 of them.
///
/// Cost: one switch of 2n additions for each; exact basins cost a whole descent for each on top.
record Neutrality(Landscape landscape, int most) {
  private static final int PREFIX = 5;

  /// What is done with an alignment that is met.
  @FunctionalInterface
  private interface Visit {
    void at(Standing standing);
  }

  /// All local minima in order; empty if there are more than the limit.
  Optional<List<Alignment>> minima(Run run) {
    List<int[]> prefixes = prefixes();
    List<List<Alignment>> byTask = new ArrayList<>();
    prefixes.forEach(_ -> byTask.add(new ArrayList<>()));
    AtomicInteger found = new AtomicInteger();
    Threads.each(
        prefixes.size(),
        run,
        t ->
            walk(
                prefixes.get(t),
                standing -> {
                  if (found.get() <= most && standing.isMinimum()) {
                    byTask.get(t).add(standing.alignment());
                    found.incrementAndGet();
                  }
                },
                run));
    return found.get() > most
        ? Optional.empty()
        : Optional.of(byTask.stream().flatMap(List::stream).sorted().toList());
  }

  /// The number of alignments that descend to each of the minima, which are in order.
  long[] basins(List<Alignment> minima, Run run) {
    List<int[]> prefixes = prefixes();
    long[][] byTask = new long[prefixes.size()][minima.size()];
    Threads.each(
        prefixes.size(),
        run,
        t ->
            walk(
                prefixes.get(t),
                from -> {
                  Standing at = new Standing(landscape, Sides.TWO_AND_NEUTRAL, from.alignment());
                  at.settle();
                  byTask[t][Collections.binarySearch(minima, at.alignment())]++;
                },
                run));
    long[] sizes = new long[minima.size()];
    for (long[] counts : byTask) {
      for (int m = 0; m < sizes.length; m++) {
        sizes[m] += counts[m];
      }
    }
    return sizes;
  }

  /* The sides of the first states, those that begin with side 1 left out. */
  private List<int[]> prefixes() {
    List<int[]> prefixes = new ArrayList<>(List.of(new int[0]));
    for (int i = 0; i < Math.min(PREFIX, landscape.size()); i++) {
      List<int[]> longer = new ArrayList<>();
      for (int[] prefix : prefixes) {
        for (int side : allowed(prefix, prefix.length)) {
          int[] next = Arrays.copyOf(prefix, prefix.length + 1);
          next[prefix.length] = side;
          longer.add(next);
        }
      }
      prefixes = longer;
    }
    return prefixes;
  }

  private static final int[] ALL = {0, 1, 2};
  private static final int[] FIRST = {0, 2};

  private static int[] allowed(int[] sides, int length) {
    for (int i = 0; i < length; i++) {
      if (sides[i] != Alignment.NEUTRAL) {
        return ALL;
      }
    }
    return FIRST;
  }

  private void walk(int[] prefix, Visit visit, Run run) {
    int[] sides = Arrays.copyOf(prefix, landscape.size());
    Standing standing = new Standing(landscape, Sides.TWO_AND_NEUTRAL, Alignment.of(sides));
    for (int i = 0; i < sides.length; i++) {
      standing.move(i, sides[i]);
    }
    walk(standing, sides, prefix.length, visit);
    run.checkInterrupted();
  }

  private void walk(Standing standing, int[] sides, int depth, Visit visit) {
    if (depth == sides.length) {
      visit.at(standing);
      return;
    }
    for (int side : allowed(sides, depth)) {
      if (side != standing.side(depth)) {
        standing.move(depth, side);
      }
      sides[depth] = side;
      walk(standing, sides, depth + 1, visit);
    }
  }
}
