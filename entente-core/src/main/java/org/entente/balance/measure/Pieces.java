package org.entente.balance.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.entente.balance.SignedNetwork;

/// The connected components of a network, each with its nodes in ascending order.
final class Pieces {
  private final SignedNetwork network;
  private final List<int[]> nodes = new ArrayList<>();
  private final int[] place;

  Pieces(SignedNetwork network) {
    this.network = network;
    this.place = new int[network.nodes()];
    boolean[] seen = new boolean[network.nodes()];
    for (int v = 0; v < seen.length; v++) {
      if (!seen[v]) {
        int[] piece = reached(v, seen);
        for (int i = 0; i < piece.length; i++) {
          place[piece[i]] = i;
        }
        nodes.add(piece);
      }
    }
  }

  private int[] reached(int start, boolean[] seen) {
    int[] queue = new int[network.nodes()];
    int end = 1;
    queue[0] = start;
    seen[start] = true;
    for (int at = 0; at < end; at++) {
      for (int k = 0; k < network.degree(queue[at]); k++) {
        int u = network.neighbour(queue[at], k);
        if (!seen[u]) {
          seen[u] = true;
          queue[end++] = u;
        }
      }
    }
    int[] piece = Arrays.copyOf(queue, end);
    Arrays.sort(piece);
    return piece;
  }

  List<int[]> list() {
    return nodes;
  }

  /* The value of an edge as an entry of the matrix. */
  @FunctionalInterface
  interface Entry {
    double of(int edge);
  }

  /// The symmetric matrix of a component, zero on the diagonal.
  DMatrixRMaj matrix(int[] piece, Entry entry) {
    DMatrixRMaj matrix = new DMatrixRMaj(piece.length, piece.length);
    for (int i = 0; i < piece.length; i++) {
      for (int k = 0; k < network.degree(piece[i]); k++) {
        int j = place[network.neighbour(piece[i], k)];
        matrix.set(i, j, entry.of(network.edge(piece[i], k)));
      }
    }
    return matrix;
  }
}
