package org.entente.landscape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.entente.run.Run;

/// The barriers from one alignment to others, by a flood that rises from the start.
///
/// The flood always goes on from the lowest alignment it touches; the highest level it had reached
/// when it came to an alignment is the barrier to it. Exact while the flood has met no more than
/// `limit` alignments, which covers every two-sided landscape of up to 18 states at the default.
/// Beyond the limit the level reached is a lower bound, and a path that makes the cheapest of the
/// switches still wanting gives an upper one.
///
/// Cost: n² for each alignment of the flood; memory about 100 bytes each.
public final class Barriers {
  /// The default limit of the flood: 2^18 alignments.
  public static final int DEFAULT_LIMIT = 1 << 18;

  private static final int CHECK = 1024;

  private final Landscape landscape;
  private final Sides sides;
  private final Map<Alignment, Long> levels = new HashMap<>();
  private long level;

  private record Shore(Alignment alignment, long halfEnergy) {}

  private Barriers(Landscape landscape, Sides sides) {
    this.landscape = landscape;
    this.sides = sides;
  }

  /// The barrier from an alignment to each of the others, in their order.
  public static List<Barrier> from(
      Alignment start, List<Alignment> ends, Landscape landscape, Sides sides, int limit, Run run) {
    Barriers barriers = new Barriers(landscape, sides);
    barriers.flood(start, ends, limit, run);
    long base = landscape.halfEnergy(start);
    List<Barrier> found = new ArrayList<>();
    for (Alignment end : ends) {
      Long exact = barriers.levels.get(end);
      long low = exact != null ? exact : Math.max(barriers.level, landscape.halfEnergy(end));
      long high = exact != null ? exact : Math.max(low, barriers.highestOnWay(start, end));
      found.add(
          new Barrier(start, end, landscape.energyOf(low - base), landscape.energyOf(high - base)));
    }
    return found;
  }

  private void flood(Alignment start, List<Alignment> ends, int limit, Run run) {
    Set<Alignment> wanted = new HashSet<>(ends);
    Set<Alignment> met = new HashSet<>();
    PriorityQueue<Shore> shores =
        new PriorityQueue<>(
            Comparator.comparingLong(Shore::halfEnergy).thenComparing(Shore::alignment));
    level = landscape.halfEnergy(start);
    shores.add(new Shore(start, level));
    met.add(start);
    for (int steps = 1; !shores.isEmpty() && !wanted.isEmpty(); steps++) {
      Shore lowest = shores.remove();
      level = Math.max(level, lowest.halfEnergy);
      if (wanted.remove(lowest.alignment)) {
        levels.put(lowest.alignment, level);
      }
      if (met.size() > limit) {
        return;
      }
      spread(lowest, met, shores);
      if (steps % CHECK == 0) {
        run.checkInterrupted();
      }
    }
  }

  private void spread(Shore from, Set<Alignment> met, PriorityQueue<Shore> shores) {
    Standing at = new Standing(landscape, sides, from.alignment);
    byte[] standing = from.alignment.copyOfSides();
    for (int i = 0; i < standing.length; i++) {
      byte old = standing[i];
      for (int to = 0; to < sides.count(); to++) {
        if (to != old) {
          standing[i] = (byte) to;
          Alignment next = Alignment.owned(standing.clone());
          if (met.add(next)) {
            shores.add(new Shore(next, from.halfEnergy + at.cost(i, to)));
          }
          standing[i] = old;
        }
      }
    }
  }

  /* The highest half-energy on a path that makes the cheapest of the switches still wanting. */
  private long highestOnWay(Alignment start, Alignment end) {
    byte[] goal = nearerForm(start, end);
    Standing at = new Standing(landscape, sides, start);
    long energy = landscape.halfEnergy(start);
    long highest = energy;
    while (true) {
      int next = -1;
      for (int i = 0; i < goal.length; i++) {
        if (at.side(i) != goal[i]
            && (next < 0 || at.cost(i, goal[i]) < at.cost(next, goal[next]))) {
          next = i;
        }
      }
      if (next < 0) {
        return highest;
      }
      energy += at.cost(next, goal[next]);
      highest = Math.max(highest, energy);
      at.move(next, goal[next]);
    }
  }

  /* The sides of the end, exchanged where that is nearer to the start. */
  private static byte[] nearerForm(Alignment start, Alignment end) {
    byte[] goal = end.copyOfSides();
    int direct = 0;
    for (int i = 0; i < goal.length; i++) {
      direct += goal[i] == start.side(i) ? 0 : 1;
    }
    if (direct > start.switchesTo(end)) {
      for (int i = 0; i < goal.length; i++) {
        goal[i] = goal[i] == Alignment.NEUTRAL ? goal[i] : (byte) (1 - goal[i]);
      }
    }
    return goal;
  }
}
