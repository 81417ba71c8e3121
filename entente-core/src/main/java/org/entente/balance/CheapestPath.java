package org.entente.balance;

import java.util.Arrays;

/// Cheapest paths of satisfied edges between the ends of a frustrated edge, found from both ends at
/// once with queues in buckets (Dial). Prices are kept beside the neighbours, so that looking at
/// the edges of a node walks through one stretch of memory.
final class CheapestPath {
  /// The highest price of an edge.
  static final int DEAREST = 255;

  private static final int FIELDS = 3;
  private static final int PRICE = 1;
  private static final int EDGE = 2;
  private static final int FAR = Integer.MAX_VALUE;

  private final Core core;
  private final int[] start;
  private final int[] slots;
  private final int[] slotFrom;
  private final int[] slotTo;
  private final Front[] fronts;
  private int[] path = new int[16];
  private int length;

  /// The paths of a core in which all positive edges can be used, at price 1.
  CheapestPath(Core core) {
    this.core = core;
    int n = core.nodes();
    start = new int[n + 1];
    slots = new int[2 * FIELDS * core.edges()];
    slotFrom = new int[core.edges()];
    slotTo = new int[core.edges()];
    int end = 0;
    for (int v = 0; v < n; v++) {
      for (int k = core.start[v]; k < core.start[v + 1]; k++) {
        if (core.weightAt[k] > 0) {
          int f = core.edge[k];
          (core.from(f) == v ? slotFrom : slotTo)[f] = end + PRICE;
          slots[end] = core.neighbour[k];
          slots[end + PRICE] = 1;
          slots[end + EDGE] = f;
          end += FIELDS;
        }
      }
      start[v + 1] = end;
    }
    fronts = new Front[] {new Front(n), new Front(n)};
  }

  /// Sets the price of a positive edge, from 1 to [#DEAREST]; 0 closes it.
  void setPrice(int f, int price) {
    slots[slotFrom[f]] = price;
    slots[slotTo[f]] = price;
  }

  /// The number of edges of the path found last.
  int length() {
    return length;
  }

  /// An edge of the path found last.
  int edge(int k) {
    return path[k];
  }

  /// Finds a path of two open edges between the ends of an edge.
  boolean findTriangle(int e, Budget budget) {
    int a = core.from(e);
    int b = core.to(e);
    int[] mark = fronts[0].distance;
    budget.spend((start[a + 1] - start[a] + start[b + 1] - start[b]) / FIELDS);
    for (int k = start[a]; k < start[a + 1]; k += FIELDS) {
      if (slots[k + PRICE] > 0) {
        mark[slots[k]] = slots[k + EDGE];
      }
    }
    length = 0;
    for (int k = start[b]; k < start[b + 1] && length == 0; k += FIELDS) {
      if (mark[slots[k]] != FAR && slots[k + PRICE] > 0) {
        path[0] = mark[slots[k]];
        path[1] = slots[k + EDGE];
        length = 2;
      }
    }
    for (int k = start[a]; k < start[a + 1]; k += FIELDS) {
      mark[slots[k]] = FAR;
    }
    return length > 0;
  }

  /// Finds the cheapest path between the ends of an edge that costs at most `limit`.
  boolean find(int e, int limit, Budget budget) {
    fronts[0].reach(core.from(e), 0, -1);
    fronts[1].reach(core.to(e), 0, -1);
    int bestCost = limit + 1;
    int meeting = -1;
    long looked = 1;
    while (true) {
      Front front = fronts[fronts[0].waiting <= fronts[1].waiting ? 0 : 1];
      Front other = fronts[front == fronts[0] ? 1 : 0];
      int v = front.next();
      if (v < 0 || front.cost + other.cost >= bestCost) {
        break;
      }
      looked += (start[v + 1] - start[v]) / FIELDS;
      for (int k = start[v]; k < start[v + 1]; k += FIELDS) {
        int price = slots[k + PRICE];
        int there = front.cost + price;
        int x = slots[k];
        if (price == 0 || there >= bestCost || there >= front.distance[x]) {
          continue;
        }
        front.reach(x, there, slots[k + EDGE]);
        int across = other.distance[x];
        if (across != FAR && there + across < bestCost) {
          bestCost = there + across;
          meeting = x;
        }
      }
    }
    budget.spend(looked);
    length = 0;
    if (meeting >= 0) {
      trace(fronts[0], meeting);
      trace(fronts[1], meeting);
    }
    fronts[0].forget();
    fronts[1].forget();
    return meeting >= 0;
  }

  private void trace(Front front, int meeting) {
    int v = meeting;
    while (front.cameBy[v] >= 0) {
      if (length == path.length) {
        path = Arrays.copyOf(path, 2 * length);
      }
      path[length++] = front.cameBy[v];
      v = core.other(front.cameBy[v], v);
    }
  }

  /// The nodes reached from one end, in buckets by cost.
  private static final class Front {
    private static final int BUCKETS = 256;

    private final int[] distance;
    private final int[] cameBy;
    private final int[] touched;
    private int touchedCount;
    private final int[][] bucket = new int[BUCKETS][8];
    private final int[] size = new int[BUCKETS];
    private int waiting;
    private int cost;

    Front(int nodes) {
      distance = new int[nodes];
      cameBy = new int[nodes];
      touched = new int[nodes];
      Arrays.fill(distance, FAR);
    }

    private void reach(int v, int there, int by) {
      if (distance[v] == FAR) {
        touched[touchedCount++] = v;
      }
      distance[v] = there;
      cameBy[v] = by;
      int b = there & (BUCKETS - 1);
      if (size[b] == bucket[b].length) {
        bucket[b] = Arrays.copyOf(bucket[b], 2 * size[b]);
      }
      bucket[b][size[b]++] = v;
      waiting++;
    }

    /// The next node at its least cost, which is then [#cost]; -1 if there is none.
    private int next() {
      while (waiting > 0) {
        int b = cost & (BUCKETS - 1);
        if (size[b] == 0) {
          cost++;
          continue;
        }
        int v = bucket[b][--size[b]];
        waiting--;
        if (distance[v] == cost) {
          return v;
        }
      }
      return -1;
    }

    private void forget() {
      for (int k = 0; k < touchedCount; k++) {
        distance[touched[k]] = FAR;
      }
      touchedCount = 0;
      for (int b = 0; waiting > 0 && b < BUCKETS; b++) {
        waiting -= size[b];
        size[b] = 0;
      }
      waiting = 0;
      cost = 0;
    }
  }
}
