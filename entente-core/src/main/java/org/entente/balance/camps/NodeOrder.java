package org.entente.balance.camps;

/// An order of nodes for a tree search: first the one with the heaviest ties, then always the one
/// with the heaviest ties to those before it.
final class NodeOrder {
  private NodeOrder() {}

  /// The nodes of a matrix in order; ties go to the lower number. Cost: n².
  static int[] of(long[][] w) {
    int n = w.length;
    long[] degree = new long[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        degree[i] += Math.abs(w[i][j]);
      }
    }
    int[] order = new int[n];
    boolean[] chosen = new boolean[n];
    long[] tied = new long[n];
    for (int place = 0; place < n; place++) {
      int next = -1;
      for (int v = 0; v < n; v++) {
        if (!chosen[v] && (next < 0 || isBefore(v, next, tied, degree))) {
          next = v;
        }
      }
      order[place] = next;
      chosen[next] = true;
      for (int v = 0; v < n; v++) {
        tied[v] += Math.abs(w[next][v]);
      }
    }
    return order;
  }

  private static boolean isBefore(int v, int than, long[] tied, long[] degree) {
    return tied[v] != tied[than] ? tied[v] > tied[than] : degree[v] > degree[than];
  }

  /// The matrix with its rows and columns in an order.
  static long[][] arranged(long[][] w, int[] order) {
    long[][] arranged = new long[order.length][order.length];
    for (int i = 0; i < order.length; i++) {
      for (int j = 0; j < order.length; j++) {
        arranged[i][j] = w[order[i]][order[j]];
      }
    }
    return arranged;
  }
}
