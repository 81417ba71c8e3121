package org.entente.idealpoint.step;

import java.util.ArrayList;
import java.util.List;
import org.entente.idealpoint.vote.Design;

/// The places and the items of every period.
public final class PeriodIndex {
  private final List<List<Integer>> places = new ArrayList<>();
  private final List<List<Integer>> items = new ArrayList<>();
  private final List<List<Integer>> present = new ArrayList<>();

  public PeriodIndex(Design design) {
    for (int t = 0; t < design.periods.length; t++) {
      places.add(new ArrayList<>());
      items.add(new ArrayList<>());
      present.add(new ArrayList<>());
    }
    for (int p = 0; p < design.places(); p++) {
      places.get(design.placePeriod[p]).add(p);
    }
    boolean[] shared = new boolean[design.periods.length];
    for (int i = 0; i < design.items(); i++) {
      int first = design.placePeriod[design.itemPlace[design.itemStart[i]]];
      for (int k = design.itemStart[i]; k < design.itemStart[i + 1]; k++) {
        int other = design.placePeriod[design.itemPlace[k]];
        shared[first] |= other != first;
        shared[other] |= other != first;
        List<Integer> there = present.get(other);
        if (there.isEmpty() || there.getLast() != i) {
          there.add(i);
        }
      }
      items.get(first).add(i);
    }
    for (int t = 0; t < shared.length; t++) {
      if (shared[t]) {
        items.get(t).clear();
      }
    }
  }

  public int[][] places() {
    return arrays(places);
  }

  /// The items that only this period has; none where it shares an item with another.
  public int[][] items() {
    return arrays(items);
  }

  /// All items with a vote in the period.
  int[][] present() {
    return arrays(present);
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
