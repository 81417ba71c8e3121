package org.entente.balance;

import java.util.Arrays;

/// A signed graph with whole-numbered weights from which nodes are taken away one by one while the
/// least frustration is kept: `paid` is what is lost in any case.
///
/// Edge e has the half-edges 2e and 2e + 1; the half-edges of a node are a doubly linked list.
/// Adding, removing and finding an edge cost O(1).
final class ShrinkingGraph {
  private final int[] head;
  private final int[] degree;
  private final long[] strength;
  private int[] next;
  private int[] previous;
  private int[] target;
  private long[] weight;
  private int edges;
  private int free = -1;
  private final PairTable table;
  private long paid;

  /// A graph of isolated nodes with room for edges.
  ShrinkingGraph(int nodes, int expectedEdges) {
    head = new int[nodes];
    Arrays.fill(head, -1);
    degree = new int[nodes];
    strength = new long[nodes];
    int room = Math.max(4, expectedEdges);
    next = new int[2 * room];
    previous = new int[2 * room];
    target = new int[2 * room];
    weight = new long[room];
    table = new PairTable(room);
  }

  /// A graph of the given core.
  static ShrinkingGraph of(Core core) {
    ShrinkingGraph graph = new ShrinkingGraph(core.nodes(), core.edges());
    for (int e = 0; e < core.edges(); e++) {
      graph.add(core.from(e), core.to(e), core.weight(e));
    }
    return graph;
  }

  int nodes() {
    return head.length;
  }

  int degree(int v) {
    return degree[v];
  }

  /// The sum of the magnitudes of the weights at a node.
  long strength(int v) {
    return strength[v];
  }

  /// What every partition pays beyond the edges that are left.
  long paid() {
    return paid;
  }

  /// The first half-edge of a node, or -1.
  int first(int v) {
    return head[v];
  }

  /// The half-edge after the given one, or -1.
  int next(int half) {
    return next[half];
  }

  /// The node at the other end of a half-edge.
  int target(int half) {
    return target[half];
  }

  /// The signed weight of the edge of a half-edge.
  long weight(int half) {
    return weight[half >> 1];
  }

  /// Adds an edge of signed weight; an edge of the pair that is there is netted with it, and what
  /// cancels is paid.
  void add(int a, int b, long signed) {
    if (signed == 0) {
      return;
    }
    int e = table.find(a, b);
    if (e < 0) {
      insert(a, b, signed);
      return;
    }
    long old = weight[e];
    long sum = old + signed;
    paid += (Math.abs(old) + Math.abs(signed) - Math.abs(sum)) / 2;
    if (sum == 0) {
      remove(e);
    } else {
      weight[e] = sum;
      strength[a] += Math.abs(sum) - Math.abs(old);
      strength[b] += Math.abs(sum) - Math.abs(old);
    }
  }

  private void insert(int a, int b, long signed) {
    int e = free;
    if (e >= 0) {
      free = next[2 * e];
    } else {
      if (edges == weight.length) {
        grow();
      }
      e = edges++;
    }
    weight[e] = signed;
    hang(2 * e, a, b);
    hang(2 * e + 1, b, a);
    table.put(a, b, e);
  }

  private void grow() {
    weight = Arrays.copyOf(weight, 2 * edges);
    next = Arrays.copyOf(next, 4 * edges);
    previous = Arrays.copyOf(previous, 4 * edges);
    target = Arrays.copyOf(target, 4 * edges);
  }

  private void hang(int half, int at, int other) {
    target[half] = other;
    next[half] = head[at];
    previous[half] = -1;
    if (head[at] >= 0) {
      previous[head[at]] = half;
    }
    head[at] = half;
    degree[at]++;
    strength[at] += Math.abs(weight[half >> 1]);
  }

  /// Removes an edge without paying for it.
  private void remove(int e) {
    int a = target[2 * e + 1];
    int b = target[2 * e];
    table.remove(a, b);
    unhang(2 * e, a);
    unhang(2 * e + 1, b);
    next[2 * e] = free;
    free = e;
  }

  private void unhang(int half, int at) {
    if (previous[half] >= 0) {
      next[previous[half]] = next[half];
    } else {
      head[at] = next[half];
    }
    if (next[half] >= 0) {
      previous[next[half]] = previous[half];
    }
    degree[at]--;
    strength[at] -= Math.abs(weight[half >> 1]);
  }

  /// Takes all edges of a node away without paying for them.
  void isolate(int v) {
    while (head[v] >= 0) {
      remove(head[v] >> 1);
    }
  }

  /// Moves the edges of `v` to `into`, for partitions in which `v` is on the side of `into` (sign
  /// +1) or on the other (-1); `v` is left isolated. Cost O(degree of v).
  void contract(int v, int into, int sign) {
    while (head[v] >= 0) {
      int half = head[v];
      int x = target[half];
      long w = weight[half >> 1];
      remove(half >> 1);
      if (x != into) {
        add(into, x, w * sign);
      } else if (w * sign < 0) {
        paid += Math.abs(w);
      }
    }
  }
}
