package org.entente.balance;

/// A division of a core with, for each node, what moving it would cost. Moving a node costs O(its
/// degree).
final class Spins {
  private final Core core;
  final boolean[] side;
  final long[] field;
  private long cost;

  Spins(Core core, boolean[] side) {
    this.core = core;
    this.side = side.clone();
    field = new long[core.nodes()];
    for (int v = 0; v < core.nodes(); v++) {
      for (int k = core.start[v]; k < core.start[v + 1]; k++) {
        field[v] += side[v] == side[core.neighbour[k]] ? core.weightAt[k] : -core.weightAt[k];
      }
    }
    cost = core.cost(side);
  }

  long cost() {
    return cost;
  }

  /// Moves a node to the other side.
  void move(int v) {
    cost += field[v];
    field[v] = -field[v];
    side[v] = !side[v];
    boolean now = side[v];
    for (int k = core.start[v]; k < core.start[v + 1]; k++) {
      int x = core.neighbour[k];
      long change = 2 * core.weightAt[k];
      field[x] += side[x] == now ? change : -change;
    }
  }
}
