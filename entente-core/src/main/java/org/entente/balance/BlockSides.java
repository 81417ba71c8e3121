package org.entente.balance;

import java.util.Arrays;
import java.util.List;

/// Sides of a whole graph from the sides within its blocks: blocks are turned over so that they
/// agree on the nodes they share. Cost O(n + sum of block sizes).
final class BlockSides {
  private final boolean[] side;
  private final int[] parent;
  private final boolean[] differs;

  BlockSides(int nodes) {
    side = new boolean[nodes];
    parent = new int[nodes];
    differs = new boolean[nodes];
    Arrays.setAll(parent, v -> v);
  }

  /// The sides of all nodes; nodes in no block are on the side `false`.
  boolean[] join(List<Block> blocks, List<Division> divisions) {
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      boolean[] within = divisions.get(b).side();
      for (int i = 1; i < block.nodes(); i++) {
        unite(block.nodeOf(0), block.nodeOf(i), within[0] != within[i]);
      }
    }
    for (int v = 0; v < side.length; v++) {
      find(v);
      side[v] = differs[v];
    }
    return side;
  }

  private void unite(int a, int b, boolean apart) {
    int rootA = find(a);
    int rootB = find(b);
    if (rootA != rootB) {
      parent[rootB] = rootA;
      differs[rootB] = differs[a] ^ differs[b] ^ apart;
    }
  }

  /// The root of a node; afterwards the node hangs on it directly and `differs` is against it.
  private int find(int v) {
    int root = v;
    boolean against = false;
    while (parent[root] != root) {
      against ^= differs[root];
      root = parent[root];
    }
    int at = v;
    while (parent[at] != root && at != root) {
      int above = parent[at];
      boolean own = differs[at];
      parent[at] = root;
      differs[at] = against;
      against ^= own;
      at = above;
    }
    return root;
  }
}
