package org.entente.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Gathers nodes and rows of an edge list into a [SignedNetwork].
///
/// Rows of one pair are merged whatever their direction: their weights are added with their signs,
/// and the edge has the sign of the sum and its magnitude as weight. Rows that add up to zero leave
/// no edge. Of rows of one sign the probability becomes the mean weighted by weight, so that the
/// expected signed weight, w·(2p − 1), adds up. A row from a node to itself and a row of weight
/// zero leave no edge; both are counted, and their nodes stay. Nodes are numbered by first mention.
///
/// Refused with an [IllegalArgumentException]: a weight that is NaN or infinite, a probability
/// outside [0, 1], an empty name, a name added twice with [#addNode], and, by [#build], rows of
/// opposite signs of which one is uncertain: there is no one sign whose probability it would be.
public final class SignedNetworkBuilder {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private int rows;
  private int[] a = new int[16];
  private int[] b = new int[16];
  private double[] signed = new double[16];
  private double[] sure = new double[16];
  private int selfLoops;
  private int zeroWeights;

  SignedNetworkBuilder() {}

  /// Adds a node and returns its number; refuses a name that is there already.
  public int addNode(String name) {
    if (numbers.containsKey(name)) {
      throw new IllegalArgumentException("the node (" + name + ") is there already");
    }
    return node(name);
  }

  /// The number of the node of that name, added if it is new.
  public int node(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a node has no name");
    }
    Integer known = numbers.putIfAbsent(name, names.size());
    if (known != null) {
      return known;
    }
    names.add(name);
    return names.size() - 1;
  }

  /// Adds a certain tie; a negative weight is hostile.
  public SignedNetworkBuilder tie(String from, String to, double signedWeight) {
    return tie(from, to, signedWeight, 1);
  }

  /// Adds a tie whose sign is as given with the probability; a negative weight is hostile.
  public SignedNetworkBuilder tie(String from, String to, double signedWeight, double probability) {
    return tie(node(from), node(to), signedWeight, probability);
  }

  /// Adds a tie between two nodes by their numbers.
  public SignedNetworkBuilder tie(int from, int to, double signedWeight, double probability) {
    if (!Double.isFinite(signedWeight)) {
      throw refused(from, to, "weight (" + signedWeight + ") must be a number");
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw refused(from, to, "probability (" + probability + ") must be from 0 to 1");
    }
    if (from == to) {
      selfLoops++;
    } else if (signedWeight == 0) {
      zeroWeights++;
    } else {
      append(from, to, signedWeight, probability);
    }
    return this;
  }

  private void append(int from, int to, double signedWeight, double probability) {
    if (rows == a.length) {
      a = Arrays.copyOf(a, 2 * rows);
      b = Arrays.copyOf(b, 2 * rows);
      signed = Arrays.copyOf(signed, 2 * rows);
      sure = Arrays.copyOf(sure, 2 * rows);
    }
    a[rows] = Math.min(from, to);
    b[rows] = Math.max(from, to);
    signed[rows] = signedWeight;
    sure[rows++] = probability;
  }

  private IllegalArgumentException refused(int from, int to, String what) {
    return new IllegalArgumentException(
        "tie " + names.get(from) + " - " + names.get(to) + ": " + what);
  }

  /// The network of all that was added; cost O(n + m log m). Refuses uncertain rows of opposite
  /// signs for one pair.
  public SignedNetwork build() {
    int[] order = order();
    int[][] ends = new int[2][rows];
    double[] sum = new double[rows];
    double[] probability = new double[rows];
    int edges = 0;
    int merged = 0;
    int cancelled = 0;
    for (int first = 0; first < rows; ) {
      int end = endOfPair(order, first);
      merged += end - first - 1;
      double total = sum(order, first, end);
      double certainty = probability(order, first, end);
      if (total == 0) {
        cancelled++;
      } else {
        ends[0][edges] = a[order[first]];
        ends[1][edges] = b[order[first]];
        probability[edges] = certainty;
        sum[edges++] = total;
      }
      first = end;
    }
    MergeTally tally = new MergeTally(selfLoops, zeroWeights, merged, cancelled);
    return network(ends, Arrays.copyOf(sum, edges), Arrays.copyOf(probability, edges), tally);
  }

  private SignedNetwork network(
      int[][] ends, double[] sum, double[] probability, MergeTally tally) {
    int edges = sum.length;
    boolean[] positive = new boolean[edges];
    double[] weight = new double[edges];
    for (int e = 0; e < edges; e++) {
      positive[e] = sum[e] > 0;
      weight[e] = Math.abs(sum[e]);
    }
    int[][] cut = {Arrays.copyOf(ends[0], edges), Arrays.copyOf(ends[1], edges)};
    return new SignedNetwork(names, cut, positive, weight, probability, tally);
  }

  /// The rows by pair, rows of one pair in the order in which they were added.
  private int[] order() {
    int[] asAdded = IntStream.range(0, rows).toArray();
    return sorted(sorted(asAdded, b), a);
  }

  /// A stable counting sort of the rows by a column of node numbers.
  private int[] sorted(int[] taken, int[] column) {
    int[] next = new int[names.size() + 1];
    for (int r = 0; r < rows; r++) {
      next[column[r] + 1]++;
    }
    for (int v = 0; v < names.size(); v++) {
      next[v + 1] += next[v];
    }
    int[] sorted = new int[rows];
    for (int r : taken) {
      sorted[next[column[r]]++] = r;
    }
    return sorted;
  }

  private int endOfPair(int[] order, int first) {
    int end = first + 1;
    while (end < rows && a[order[end]] == a[order[first]] && b[order[end]] == b[order[first]]) {
      end++;
    }
    return end;
  }

  private double sum(int[] order, int first, int end) {
    double sum = 0;
    for (int k = first; k < end; k++) {
      sum += signed[order[k]];
    }
    return sum;
  }

  private double probability(int[] order, int first, int end) {
    double sign = Math.signum(signed[order[first]]);
    double weights = 0;
    double weighted = 0;
    boolean opposed = false;
    boolean certain = true;
    for (int k = first; k < end; k++) {
      int r = order[k];
      opposed |= Math.signum(signed[r]) != sign;
      certain &= sure[r] == 1;
      weights += Math.abs(signed[r]);
      weighted += Math.abs(signed[r]) * sure[r];
    }
    if (opposed && !certain) {
      throw refused(
          a[order[first]],
          b[order[first]],
          "rows of opposite signs cannot be merged while a sign is uncertain");
    }
    return certain ? 1 : end == first + 1 ? sure[order[first]] : Math.min(1, weighted / weights);
  }
}
