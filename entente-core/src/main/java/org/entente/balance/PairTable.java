package org.entente.balance;

import java.util.Arrays;

/// A hash table from pairs of nodes to edge numbers, without objects: open addressing, linear
/// probing, no order. Each operation costs O(1) on average.
final class PairTable {
  private static final long FREE = -1;

  private long[] keys;
  private int[] values;
  private int size;

  /// A table with room for the given number of pairs before it grows.
  PairTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected)) << 2;
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(keys, FREE);
  }

  private static long key(int a, int b) {
    return a < b ? (long) a << 32 | b : (long) b << 32 | a;
  }

  private int home(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (keys.length - 1);
  }

  private int place(long key) {
    int i = home(key);
    while (keys[i] != FREE && keys[i] != key) {
      i = (i + 1) & (keys.length - 1);
    }
    return i;
  }

  /// The edge of a pair, or -1.
  int find(int a, int b) {
    int i = place(key(a, b));
    return keys[i] == FREE ? -1 : values[i];
  }

  /// Enters the edge of a pair that has none.
  void put(int a, int b, int edge) {
    if (2 * size >= keys.length) {
      grow();
    }
    long key = key(a, b);
    int i = place(key);
    keys[i] = key;
    values[i] = edge;
    size++;
  }

  /// Strikes out a pair that has an edge, closing the gap in its run of entries.
  void remove(int a, int b) {
    int gap = place(key(a, b));
    int mask = keys.length - 1;
    int i = gap;
    while (true) {
      i = (i + 1) & mask;
      if (keys[i] == FREE) {
        break;
      }
      int distance = (i - home(keys[i])) & mask;
      if (distance >= ((i - gap) & mask)) {
        keys[gap] = keys[i];
        values[gap] = values[i];
        gap = i;
      }
    }
    keys[gap] = FREE;
    size--;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length];
    Arrays.fill(keys, FREE);
    for (int k = 0; k < oldKeys.length; k++) {
      if (oldKeys[k] != FREE) {
        int i = place(oldKeys[k]);
        keys[i] = oldKeys[k];
        values[i] = oldValues[k];
      }
    }
  }
}
