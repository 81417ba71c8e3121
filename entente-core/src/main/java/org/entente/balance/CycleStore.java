package org.entente.balance;

import java.util.Arrays;

/// Cycles with amounts, and for each edge the cycles through it, last packed first.
final class CycleStore {
  private int[] first = new int[64];
  private int[] size = new int[64];
  private long[] amount = new long[64];
  private int cycles;
  private final int[] lastEntry;
  private int[] entryEdge = new int[256];
  private int[] entryCycle = new int[256];
  private int[] older = new int[256];
  private int entries;

  CycleStore(int edges) {
    lastEntry = new int[edges];
    Arrays.fill(lastEntry, -1);
  }

  /// A new cycle without edges.
  int open(long cycleAmount) {
    if (cycles == first.length) {
      first = Arrays.copyOf(first, 2 * cycles);
      size = Arrays.copyOf(size, 2 * cycles);
      amount = Arrays.copyOf(amount, 2 * cycles);
    }
    first[cycles] = entries;
    amount[cycles] = cycleAmount;
    return cycles++;
  }

  /// Adds an edge to the cycle opened last.
  void append(int cycle, int edge) {
    if (entries == entryEdge.length) {
      entryEdge = Arrays.copyOf(entryEdge, 2 * entries);
      entryCycle = Arrays.copyOf(entryCycle, 2 * entries);
      older = Arrays.copyOf(older, 2 * entries);
    }
    entryEdge[entries] = edge;
    entryCycle[entries] = cycle;
    older[entries] = lastEntry[edge];
    lastEntry[edge] = entries++;
    size[cycle]++;
  }

  /// The cycle with an amount that was last put through an edge. There must be one.
  int last(int edge) {
    int entry = lastEntry[edge];
    while (amount[entryCycle[entry]] == 0) {
      entry = older[entry];
    }
    lastEntry[edge] = entry;
    return entryCycle[entry];
  }

  long amount(int cycle) {
    return amount[cycle];
  }

  /// The edges of a cycle in the order in which they were appended.
  int[] members(int cycle) {
    return Arrays.copyOfRange(entryEdge, first[cycle], first[cycle] + size[cycle]);
  }

  /// Takes from the amount of a cycle.
  void reduce(int cycle, long taken) {
    amount[cycle] -= taken;
  }
}
