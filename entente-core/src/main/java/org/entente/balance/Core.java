package org.entente.balance;

import java.util.Arrays;

/// A connected part of a signed graph that has to be searched: nodes 0 to n-1, whole-numbered
/// signed weights, adjacency in rows. Immutable; accessors cost O(1).
final class Core {
  private final int nodes;
  final int[] from;
  final int[] to;
  final long[] weight;
  final int[] start;
  final int[] neighbour;
  final int[] edge;
  final long[] weightAt;

  Core(int nodes, int[] from, int[] to, long[] weight) {
    this.nodes = nodes;
    this.from = from;
    this.to = to;
    this.weight = weight;
    start = new int[nodes + 1];
    neighbour = new int[2 * from.length];
    edge = new int[2 * from.length];
    weightAt = new long[2 * from.length];
    for (int e = 0; e < from.length; e++) {
      start[from[e] + 1]++;
      start[to[e] + 1]++;
    }
    for (int v = 0; v < nodes; v++) {
      start[v + 1] += start[v];
    }
    int[] next = start.clone();
    for (int e = 0; e < from.length; e++) {
      link(next[from[e]]++, to[e], e);
      link(next[to[e]]++, from[e], e);
    }
  }

  private void link(int place, int other, int e) {
    neighbour[place] = other;
    edge[place] = e;
    weightAt[place] = weight[e];
  }

  int nodes() {
    return nodes;
  }

  int edges() {
    return from.length;
  }

  int from(int e) {
    return from[e];
  }

  int to(int e) {
    return to[e];
  }

  /// The signed weight of an edge.
  long weight(int e) {
    return weight[e];
  }

  /// The end of an edge that is not `v`.
  int other(int e, int v) {
    return from[e] ^ to[e] ^ v;
  }

  /// The weight of the edges that a division goes against.
  long cost(boolean[] side) {
    long cost = 0;
    for (int e = 0; e < from.length; e++) {
      if (side[from[e]] == side[to[e]] != weight[e] > 0) {
        cost += Math.abs(weight[e]);
      }
    }
    return cost;
  }

  /// The costs of any two divisions differ by a multiple of this number: moving nodes between sides
  /// changes the cost by sums of signed node weights and twice the edges among them.
  long step() {
    long step = 0;
    for (int v = 0; v < nodes; v++) {
      long sum = 0;
      for (int k = start[v]; k < start[v + 1]; k++) {
        sum += weightAt[k];
      }
      step = gcd(step, Math.abs(sum));
    }
    for (long w : weight) {
      step = gcd(step, 2 * Math.abs(w));
    }
    return step;
  }

  private static long gcd(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  /// A division that goes against no edge, if there is one; otherwise the one along a spanning tree
  /// from node 0. Cost O(m).
  boolean[] alongTree() {
    boolean[] side = new boolean[nodes];
    boolean[] seen = new boolean[nodes];
    int[] queue = new int[nodes];
    for (int root = 0; root < nodes; root++) {
      if (seen[root]) {
        continue;
      }
      seen[root] = true;
      int tail = 0;
      queue[tail++] = root;
      for (int at = 0; at < tail; at++) {
        int v = queue[at];
        for (int k = start[v]; k < start[v + 1]; k++) {
          int x = neighbour[k];
          if (!seen[x]) {
            seen[x] = true;
            side[x] = side[v] == weightAt[k] > 0;
            queue[tail++] = x;
          }
        }
      }
    }
    return side;
  }

  /// The core in which the given division has all nodes on one side.
  Core switched(boolean[] side) {
    long[] signed = weight.clone();
    for (int e = 0; e < signed.length; e++) {
      signed[e] = side[from[e]] == side[to[e]] ? signed[e] : -signed[e];
    }
    return new Core(nodes, from, to, signed);
  }

  @Override
  public String toString() {
    return nodes + " nodes, " + from.length + " edges, " + Arrays.hashCode(weight);
  }
}
