package org.entente.balance.camps;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.entente.balance.SignedNetwork;

/// A lower bound of the frustration of any division into any number of camps.
///
/// A cycle with exactly one hostile tie cannot be satisfied: some tie of it is frustrated. Such
/// cycles are taken one after the other, shortest first for each hostile tie, and each uses up the
/// smallest remaining weight on it. Cost: for each hostile tie some breadth-first searches.
final class TriangleBound {
  private final SignedNetwork network;
  private final long[] left;

  private TriangleBound(SignedNetwork network, WholeWeights weights) {
    this.network = network;
    this.left = new long[network.edges()];
    for (int e = 0; e < left.length; e++) {
      left[e] = Math.abs(weights.of(e));
    }
  }

  static long of(SignedNetwork network, WholeWeights weights) {
    TriangleBound bound = new TriangleBound(network, weights);
    long sum = 0;
    for (int length = 2; length <= Math.max(2, network.nodes()); length *= 2) {
      for (int e = 0; e < network.edges(); e++) {
        sum += network.isPositive(e) ? 0 : bound.pack(e, length);
      }
    }
    return sum;
  }

  /* Uses up friendly paths of at most `length` ties between the ends of a hostile tie. */
  private long pack(int hostile, int length) {
    long packed = 0;
    while (left[hostile] > 0) {
      int[] by = shortest(network.from(hostile), network.to(hostile), length);
      if (by.length == 0) {
        return packed;
      }
      long least = left[hostile];
      for (int v = network.to(hostile); v != network.from(hostile); v = other(by[v], v)) {
        least = Math.min(least, left[by[v]]);
      }
      for (int v = network.to(hostile); v != network.from(hostile); v = other(by[v], v)) {
        left[by[v]] -= least;
      }
      left[hostile] -= least;
      packed += least;
    }
    return packed;
  }

  private int other(int e, int v) {
    return network.from(e) == v ? network.to(e) : network.from(e);
  }

  /* The edge by which each node was reached; empty if the end was not. */
  private int[] shortest(int start, int end, int length) {
    int[] by = new int[network.nodes()];
    int[] far = new int[network.nodes()];
    Arrays.fill(far, -1);
    far[start] = 0;
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    queue.add(start);
    while (!queue.isEmpty()) {
      int v = queue.remove();
      for (int k = 0; k < network.degree(v) && far[v] < length; k++) {
        int u = network.neighbour(v, k);
        int e = network.edge(v, k);
        if (far[u] < 0 && network.isPositive(e) && left[e] > 0) {
          far[u] = far[v] + 1;
          by[u] = e;
          if (u == end) {
            return by;
          }
          queue.add(u);
        }
      }
    }
    return new int[0];
  }
}
