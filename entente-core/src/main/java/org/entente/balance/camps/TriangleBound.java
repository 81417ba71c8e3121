package org.entente.balance.camps;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.entente.balance.SignedNetwork;

/// A lower bound of the frustration of any division into any number of camps.
///
/// A cycle with exactly one hostile tie cannot be satisfied: some tie of it is frustrated. Such
/// cycles are taken one after the other, triangles first and then longer ones, and each uses up the
/// smallest remaining weight on it. Cost: for each hostile tie the degrees of its ends and some
/// breadth-first searches.
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
    long sum = bound.triangles();
    for (int length = 4; length < 2 * network.nodes(); length *= 2) {
      for (int e = 0; e < network.edges(); e++) {
        sum += network.isPositive(e) ? 0 : bound.pack(e, length);
      }
    }
    return sum;
  }

  /* Uses up the triangles of one hostile tie and two friendly ones. */
  private long triangles() {
    long packed = 0;
    int[] to = new int[network.nodes()];
    Arrays.fill(to, -1);
    for (int e = 0; e < network.edges(); e++) {
      if (!network.isPositive(e)) {
        int a = network.from(e);
        int b = network.to(e);
        for (int k = 0; k < network.degree(b); k++) {
          to[network.neighbour(b, k)] = network.edge(b, k);
        }
        for (int k = 0; k < network.degree(a) && left[e] > 0; k++) {
          int second = to[network.neighbour(a, k)];
          packed += second < 0 ? 0 : triangle(e, network.edge(a, k), second);
        }
        for (int k = 0; k < network.degree(b); k++) {
          to[network.neighbour(b, k)] = -1;
        }
      }
    }
    return packed;
  }

  private long triangle(int hostile, int first, int second) {
    if (!network.isPositive(first) || !network.isPositive(second)) {
      return 0;
    }
    long least = Math.min(left[hostile], Math.min(left[first], left[second]));
    left[hostile] -= least;
    left[first] -= least;
    left[second] -= least;
    return least;
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
