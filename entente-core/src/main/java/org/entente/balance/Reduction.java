package org.entente.balance;

import java.util.Arrays;

/// Takes away nodes whose best side follows from the others' sides, without changing the least
/// frustration, and puts them back afterwards.
///
/// A node one of whose edges weighs at least as much as its other edges together is merged with the
/// node at the other end: going against that edge never pays. This covers pendant trees, chains and
/// parallel edges of unweighted networks. A node of three edges is replaced by a triangle of its
/// neighbours that costs the same for each of their sides (a star-triangle transformation); its
/// weights are half sums, and a node is left alone where they are not whole. Parallel edges are
/// netted as they arise. References: [HueffnerBetzlerNiedermeier2010], [LangeAndresSwoboda2019].
///
/// The cost is near linear in the edges; scans of nodes with many edges are bounded by how often
/// their weights change.
final class Reduction {
  private static final int SCANNED_DEGREE = 512;

  private final ShrinkingGraph graph;
  private final int[] queue;
  private final boolean[] queued;
  private int head;
  private int waiting;
  private final boolean[] gone;
  private int[] removed = new int[64];
  private int[] pullers = new int[192];
  private long[] pulls = new long[192];
  private int undone;

  Reduction(ShrinkingGraph graph) {
    this.graph = graph;
    queue = new int[graph.nodes()];
    queued = new boolean[graph.nodes()];
    gone = new boolean[graph.nodes()];
  }

  /// Puts every node up for reduction.
  void all() {
    for (int v = 0; v < graph.nodes(); v++) {
      touch(v);
    }
  }

  /// Merges `v` with `into` whatever it costs; `sign` +1 puts them on one side, -1 on two.
  void merge(int v, int into, int sign) {
    contract(v, into, sign);
  }

  /// Reduces until no rule applies to the nodes that are up for it and those they change.
  void run() {
    while (waiting > 0) {
      int v = queue[head];
      head = head + 1 == queue.length ? 0 : head + 1;
      waiting--;
      queued[v] = false;
      if (!gone[v]) {
        reduce(v);
      }
    }
  }

  private void touch(int v) {
    if (!queued[v] && !gone[v]) {
      queued[v] = true;
      int tail = head + waiting;
      queue[tail >= queue.length ? tail - queue.length : tail] = v;
      waiting++;
    }
  }

  private void touchNeighbours(int v) {
    for (int h = graph.first(v); h >= 0; h = graph.next(h)) {
      touch(graph.target(h));
    }
  }

  private void reduce(int v) {
    if (graph.degree(v) > SCANNED_DEGREE) {
      return;
    }
    int strongest = -1;
    for (int h = graph.first(v); h >= 0; h = graph.next(h)) {
      if (strongest < 0 || Math.abs(graph.weight(h)) > Math.abs(graph.weight(strongest))) {
        strongest = h;
      }
    }
    if (strongest >= 0 && 2 * Math.abs(graph.weight(strongest)) >= graph.strength(v)) {
      contract(v, graph.target(strongest), graph.weight(strongest) > 0 ? 1 : -1);
    } else if (graph.degree(v) == 3) {
      starToTriangle(v);
    }
  }

  private void contract(int v, int into, int sign) {
    int moved = graph.degree(v) <= graph.degree(into) ? v : into;
    int kept = moved == v ? into : v;
    touchNeighbours(moved);
    graph.contract(moved, kept, sign);
    gone[moved] = true;
    remember(moved, new int[] {kept}, new long[] {sign});
    touch(kept);
  }

  /// Costs of the star: the weight of a neighbour that is alone against the other two.
  private void starToTriangle(int v) {
    int h0 = graph.first(v);
    int h1 = graph.next(h0);
    int h2 = graph.next(h1);
    int[] x = {graph.target(h0), graph.target(h1), graph.target(h2)};
    long[] w = {graph.weight(h0), graph.weight(h1), graph.weight(h2)};
    long sum = Math.abs(w[0]) + Math.abs(w[1]) + Math.abs(w[2]);
    if ((sum & 1) != 0) {
      return;
    }
    graph.isolate(v);
    gone[v] = true;
    remember(v, x, w);
    for (int i = 0; i < 3; i++) {
      int a = (i + 1) % 3;
      int b = (i + 2) % 3;
      long magnitude = sum / 2 - Math.abs(w[i]);
      graph.add(x[a], x[b], w[a] > 0 == w[b] > 0 ? magnitude : -magnitude);
    }
    for (int i = 0; i < 3; i++) {
      touch(x[i]);
    }
  }

  /// Notes that a node was taken away whose side follows from three signed pulls.
  private void remember(int node, int[] towards, long[] pull) {
    if (undone == removed.length) {
      removed = Arrays.copyOf(removed, 2 * undone);
      pullers = Arrays.copyOf(pullers, 6 * undone);
      pulls = Arrays.copyOf(pulls, 6 * undone);
    }
    removed[undone] = node;
    for (int i = 0; i < towards.length; i++) {
      pullers[3 * undone + i] = towards[i];
      pulls[3 * undone + i] = pull[i];
    }
    undone++;
  }

  /// Gives the nodes that were taken away the side that costs least, last taken first.
  void restore(boolean[] side) {
    for (int k = undone - 1; k >= 0; k--) {
      long pull = 0;
      for (int i = 3 * k; i < 3 * k + 3; i++) {
        pull += side[pullers[i]] ? pulls[i] : -pulls[i];
      }
      side[removed[k]] = pull > 0;
    }
  }
}
