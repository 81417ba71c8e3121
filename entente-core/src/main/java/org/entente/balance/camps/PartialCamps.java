package org.entente.balance.camps;

import java.util.Arrays;

/// A division of the first nodes of a matrix into camps, extended and taken back one node at a
/// time, with what every further node would cost in each camp.
///
/// A node u costs, placed in camp c, its friends outside c and its enemies inside: friends_u -
/// ties_uc, where friends_u is the weight of its friendly ties to placed nodes and ties_uc the
/// signed weight of its ties to camp c. In a camp of its own it costs friends_u.
final class PartialCamps {
  private final long[][] w;
  private final int most;
  private final int[] camp;
  private final long[][] ties;
  private final long[] friends;
  private final int[] size;
  private int camps;

  /// Nothing placed; `most` is the largest number of camps allowed.
  PartialCamps(long[][] w, int most) {
    this.w = w;
    this.most = Math.min(most, w.length);
    this.camp = new int[w.length];
    this.ties = new long[w.length][w.length + 1];
    this.friends = new long[w.length];
    this.size = new int[w.length + 1];
  }

  /// The number of camps that node `v` may join: those there are, and a new one if allowed.
  int choices() {
    return Math.min(camps + 1, most);
  }

  /// What node `u` would cost in a camp.
  long cost(int u, int c) {
    return friends[u] - ties[u][c];
  }

  /// What node `u` would cost in its best camp.
  long leastCost(int u) {
    long held = Long.MIN_VALUE;
    long[] t = ties[u];
    for (int c = 0; c < choices(); c++) {
      held = Math.max(held, t[c]);
    }
    return friends[u] - held;
  }

  /// Places node `v`; nodes after it learn of it.
  void place(int v, int c) {
    camp[v] = c;
    if (size[c]++ == 0) {
      camps++;
    }
    tell(v, c, 1);
  }

  /// Takes node `v` back.
  void takeBack(int v) {
    int c = camp[v];
    if (--size[c] == 0) {
      camps--;
    }
    tell(v, c, -1);
  }

  private void tell(int v, int c, int sign) {
    long[] row = w[v];
    for (int u = v + 1; u < row.length; u++) {
      long weight = sign * row[u];
      ties[u][c] += weight;
      friends[u] += row[u] > 0 ? weight : 0;
    }
  }

  int[] campsFrom(int first) {
    return Arrays.copyOfRange(camp, first, camp.length);
  }
}
