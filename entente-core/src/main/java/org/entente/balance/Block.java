package org.entente.balance;

/// A biconnected part of a graph: its core, and the node of the graph that each of its nodes is.
final class Block {
  private final Core core;
  private final int[] nodeOf;

  Block(Core core, int[] nodeOf) {
    this.core = core;
    this.nodeOf = nodeOf;
  }

  Core core() {
    return core;
  }

  /// The number of nodes.
  int nodes() {
    return nodeOf.length;
  }

  /// The node of the graph that the `i`-th node of the core is.
  int nodeOf(int i) {
    return nodeOf[i];
  }
}
