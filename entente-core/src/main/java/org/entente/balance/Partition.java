package org.entente.balance;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A division of the nodes of a network into camps, in canonical form: camps are numbered by their
/// first node, so node 0 is in camp 0. Equal if the same nodes are together. Immutable.
public final class Partition {
  private final int[] camp;
  private final int camps;

  private Partition(int[] camp, int camps) {
    this.camp = camp;
    this.camps = camps;
  }

  /// The partition in which nodes with equal labels are together; labels are any numbers. Cost O(n
  /// log n).
  public static Partition of(int[] labels) {
    int[] distinct = IntStream.of(labels).sorted().distinct().toArray();
    int[] number = new int[distinct.length];
    Arrays.fill(number, -1);
    int[] camp = new int[labels.length];
    int camps = 0;
    for (int v = 0; v < labels.length; v++) {
      int place = Arrays.binarySearch(distinct, labels[v]);
      if (number[place] < 0) {
        number[place] = camps++;
      }
      camp[v] = number[place];
    }
    return new Partition(camp, camps);
  }

  /// The partition into the nodes marked true and those marked false.
  public static Partition ofSides(boolean[] side) {
    return of(IntStream.range(0, side.length).map(v -> side[v] ? 1 : 0).toArray());
  }

  /// All nodes in one camp.
  public static Partition together(int nodes) {
    return of(new int[nodes]);
  }

  /// The number of nodes.
  public int nodes() {
    return camp.length;
  }

  /// The number of camps: 0 only where there are no nodes.
  public int camps() {
    return camps;
  }

  /// The camp of a node, from 0.
  public int camp(int node) {
    return camp[node];
  }

  /// Whether two nodes are in one camp.
  public boolean together(int a, int b) {
    return camp[a] == camp[b];
  }

  /// The nodes of a camp, in their order; cost O(n).
  public int[] members(int number) {
    return IntStream.range(0, camp.length).filter(v -> camp[v] == number).toArray();
  }

  /// The camp of each node, a copy.
  public int[] toArray() {
    return camp.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Partition p && Arrays.equals(camp, p.camp);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(camp);
  }

  @Override
  public String toString() {
    return Arrays.toString(camp);
  }
}
