package org.entente.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The biconnected blocks of a graph, each as a [Core] of its own: sides in one block can be
/// exchanged without touching another, so blocks are searched apart. Cost O(n + m)
/// [HopcroftTarjan1973].
final class Blocks {
  private final ShrinkingGraph graph;
  private final int[] reached;
  private final int[] low;
  private final int[] halfAt;
  private final int[] pathNode;
  private final int[] number;
  private int clock;
  private int[] pending = new int[64];
  private int pendingCount;
  private final List<Block> found = new ArrayList<>();

  private Blocks(ShrinkingGraph graph) {
    this.graph = graph;
    int n = graph.nodes();
    reached = new int[n];
    low = new int[n];
    halfAt = new int[n];
    pathNode = new int[n];
    number = new int[n];
    Arrays.fill(number, -1);
  }

  /// All blocks of at least one edge, in an order that depends on the graph only.
  static List<Block> of(ShrinkingGraph graph) {
    Blocks blocks = new Blocks(graph);
    for (int v = 0; v < graph.nodes(); v++) {
      if (blocks.reached[v] == 0 && graph.degree(v) > 0) {
        blocks.walk(v);
      }
    }
    return blocks.found;
  }

  /// Depth-first search without recursion: `halfAt` is the half-edge a node on the path goes on
  /// with.
  private void walk(int root) {
    int depth = 0;
    pathNode[0] = root;
    enter(root);
    while (depth >= 0) {
      int v = pathNode[depth];
      int half = halfAt[v];
      if (half >= 0) {
        halfAt[v] = graph.next(half);
        int x = graph.target(half);
        if (reached[x] == 0) {
          push(half);
          enter(x);
          pathNode[++depth] = x;
        } else if (reached[x] < reached[v] && (depth == 0 || x != pathNode[depth - 1])) {
          push(half);
          low[v] = Math.min(low[v], reached[x]);
        }
        continue;
      }
      depth--;
      if (depth >= 0) {
        leave(v, pathNode[depth]);
      }
    }
  }

  private void enter(int v) {
    reached[v] = ++clock;
    low[v] = clock;
    halfAt[v] = graph.first(v);
  }

  private void leave(int v, int parent) {
    low[parent] = Math.min(low[parent], low[v]);
    if (low[v] >= reached[parent]) {
      int first = pendingCount;
      do {
        first--;
      } while (graph.target(pending[first]) != v || source(pending[first]) != parent);
      found.add(block(first));
      pendingCount = first;
    }
  }

  private int source(int half) {
    return graph.target(half ^ 1);
  }

  private void push(int half) {
    if (pendingCount == pending.length) {
      pending = Arrays.copyOf(pending, 2 * pendingCount);
    }
    pending[pendingCount++] = half;
  }

  private Block block(int first) {
    int m = pendingCount - first;
    int[] from = new int[m];
    int[] to = new int[m];
    long[] weight = new long[m];
    int[] nodeOf = new int[2 * m];
    int n = 0;
    for (int k = 0; k < m; k++) {
      int half = pending[first + k];
      for (int v : new int[] {source(half), graph.target(half)}) {
        if (number[v] < 0) {
          nodeOf[n] = v;
          number[v] = n++;
        }
      }
      from[k] = number[source(half)];
      to[k] = number[graph.target(half)];
      weight[k] = graph.weight(half);
    }
    for (int i = 0; i < n; i++) {
      number[nodeOf[i]] = -1;
    }
    return new Block(new Core(n, from, to, weight), Arrays.copyOf(nodeOf, n));
  }
}
