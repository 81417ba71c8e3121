package org.entente.balance.measure;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.entente.balance.SignedNetwork;

/// The triangles of a signed network by the number of their hostile ties.
///
///     T = (#+++ + #+--) / #triangles
///
/// A triangle is balanced if the product of its signs is positive. Weak balance calls three mutual
/// enemies balanced too [Davis1967]. Weights do not count.
///
/// References: [CartwrightHarary1956], [Davis1967].
///
/// @param none triangles of three friends, +++
/// @param one triangles with one hostile tie, ++-
/// @param two triangles with two hostile ties, +--
/// @param three triangles of three enemies, ---
public record TriadCensus(long none, long one, long two, long three) {

  /// The census of a network. Cost: for each edge the smaller degree of its ends, O(m √m) at most.
  public static TriadCensus of(SignedNetwork network) {
    int n = network.nodes();
    int[] rank = ranks(network);
    int[] mark = new int[n];
    Arrays.fill(mark, -1);
    long[] count = new long[4];
    for (int v = 0; v < n; v++) {
      for (int k = 0; k < network.degree(v); k++) {
        int u = network.neighbour(v, k);
        mark[u] = rank[u] > rank[v] ? network.edge(v, k) : -1;
      }
      for (int k = 0; k < network.degree(v); k++) {
        int u = network.neighbour(v, k);
        if (rank[u] > rank[v]) {
          close(network, rank, mark, u, network.edge(v, k), count);
        }
      }
      for (int k = 0; k < network.degree(v); k++) {
        mark[network.neighbour(v, k)] = -1;
      }
    }
    return new TriadCensus(count[0], count[1], count[2], count[3]);
  }

  /* Edges are followed to the higher degree only, so that hubs cost little. */
  private static int[] ranks(SignedNetwork network) {
    long[] keys = new long[network.nodes()];
    for (int v = 0; v < keys.length; v++) {
      keys[v] = (long) network.degree(v) << 32 | v;
    }
    Arrays.sort(keys);
    int[] rank = new int[keys.length];
    for (int place = 0; place < keys.length; place++) {
      rank[(int) keys[place]] = place;
    }
    return rank;
  }

  private static void close(
      SignedNetwork network, int[] rank, int[] mark, int u, int first, long[] count) {
    for (int k = 0; k < network.degree(u); k++) {
      int w = network.neighbour(u, k);
      if (rank[w] > rank[u] && mark[w] >= 0) {
        int hostile = 0;
        for (int e : new int[] {first, mark[w], network.edge(u, k)}) {
          hostile += network.isPositive(e) ? 0 : 1;
        }
        count[hostile]++;
      }
    }
  }

  /// The number of triangles.
  public long triangles() {
    return none + one + two + three;
  }

  /// The triangle index T in [0, 1]; empty for a network without triangles.
  public OptionalDouble balance() {
    return triangles() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (none + two) / triangles());
  }
}
