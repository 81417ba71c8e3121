package org.entente.balance;

import java.util.Arrays;
import java.util.List;

/// An undirected network of friendly (+) and hostile (-) ties, each with a weight and the
/// probability that its sign is as given [CartwrightHarary1956].
///
/// Nodes are 0 to n-1 and have names; edges are 0 to m-1, at most one for each pair, with `from <
/// to`, in the order of (from, to). Weights are positive and finite, in the units of the input.
/// Immutable. Every accessor costs O(1) unless it says otherwise; memory is O(n + m).
///
/// How rows of an edge list become edges is said at [SignedNetworkBuilder].
public final class SignedNetwork {
  private static final double EXACT = 1L << 53;

  private final List<String> names;
  private final int[] from;
  private final int[] to;
  private final boolean[] positive;
  private final double[] weight;
  private final double[] probability;
  private final MergeTally tally;
  private final int[] start;
  private final int[] neighbour;
  private final int[] edge;
  private final double totalWeight;
  private final boolean integral;

  /// Takes the columns as they are, unchecked: edges sorted by (from, to), one for each pair.
  SignedNetwork(
      List<String> names,
      int[][] ends,
      boolean[] positive,
      double[] weight,
      double[] probability,
      MergeTally tally) {
    this.names = List.copyOf(names);
    this.from = ends[0];
    this.to = ends[1];
    this.positive = positive;
    this.weight = weight;
    this.probability = probability;
    this.tally = tally;
    int n = this.names.size();
    int m = from.length;
    start = new int[n + 1];
    neighbour = new int[2 * m];
    edge = new int[2 * m];
    linkNeighbours();
    totalWeight = Arrays.stream(weight).sum();
    integral = totalWeight <= EXACT && Arrays.stream(weight).allMatch(w -> w == Math.rint(w));
  }

  private void linkNeighbours() {
    for (int e = 0; e < from.length; e++) {
      start[from[e] + 1]++;
      start[to[e] + 1]++;
    }
    for (int v = 0; v < names.size(); v++) {
      start[v + 1] += start[v];
    }
    int[] next = start.clone();
    for (int e = 0; e < from.length; e++) {
      link(next[from[e]]++, to[e], e);
    }
    for (int e = 0; e < from.length; e++) {
      link(next[to[e]]++, from[e], e);
    }
  }

  private void link(int place, int other, int e) {
    neighbour[place] = other;
    edge[place] = e;
  }

  /// An empty builder.
  public static SignedNetworkBuilder builder() {
    return new SignedNetworkBuilder();
  }

  /// The number of nodes, n; 0 for the empty network.
  public int nodes() {
    return names.size();
  }

  /// The number of edges, m.
  public int edges() {
    return from.length;
  }

  /// The name of a node.
  public String name(int node) {
    return names.get(node);
  }

  /// The names of all nodes, in their order.
  public List<String> names() {
    return names;
  }

  /// The end of an edge with the smaller number.
  public int from(int e) {
    return from[e];
  }

  /// The end of an edge with the larger number.
  public int to(int e) {
    return to[e];
  }

  /// Whether an edge is friendly.
  public boolean isPositive(int e) {
    return positive[e];
  }

  /// +1 for a friendly edge, -1 for a hostile one.
  public int sign(int e) {
    return positive[e] ? 1 : -1;
  }

  /// The weight of an edge, above 0, in the units of the input.
  public double weight(int e) {
    return weight[e];
  }

  /// The weight with the sign of the edge.
  public double signedWeight(int e) {
    return positive[e] ? weight[e] : -weight[e];
  }

  /// The probability that the sign of the edge is as given, in [0, 1]; 1 where nothing was said.
  public double probability(int e) {
    return probability[e];
  }

  /// The number of edges at a node.
  public int degree(int node) {
    return start[node + 1] - start[node];
  }

  /// The `k`-th neighbour of a node, `k` from 0 to [#degree] - 1.
  public int neighbour(int node, int k) {
    return neighbour[start[node] + k];
  }

  /// The edge to the `k`-th neighbour of a node.
  public int edge(int node, int k) {
    return edge[start[node] + k];
  }

  /// The number of hostile edges; cost O(m).
  public int negativeEdges() {
    int count = 0;
    for (boolean friendly : positive) {
      count += friendly ? 0 : 1;
    }
    return count;
  }

  /// The sum of all weights.
  public double totalWeight() {
    return totalWeight;
  }

  /// Whether all weights are whole numbers and add up to at most 2^53, so that sums of them are
  /// exact.
  public boolean isIntegral() {
    return integral;
  }

  /// Whether every sign is certain: no probability below 1; cost O(m).
  public boolean isCertain() {
    return Arrays.stream(probability).allMatch(p -> p == 1);
  }

  /// What became of the rows that are no edges of their own.
  public MergeTally tally() {
    return tally;
  }

  /// The same network with all weights 1; cost O(n + m).
  public SignedNetwork unweighted() {
    double[] ones = new double[edges()];
    Arrays.fill(ones, 1);
    return new SignedNetwork(names, new int[][] {from, to}, positive, ones, probability, tally);
  }

  /// The number of edges a partition goes against; cost O(m).
  public int frustratedEdges(Partition partition) {
    int count = 0;
    for (int e = 0; e < edges(); e++) {
      count += isFrustrated(e, partition) ? 1 : 0;
    }
    return count;
  }

  /// The weight of the edges a partition goes against; exact if [#isIntegral]; cost O(m). Throws
  /// [IllegalArgumentException] if the partition is one of another number of nodes.
  public double frustration(Partition partition) {
    if (partition.nodes() != nodes()) {
      throw new IllegalArgumentException(
          "a partition of " + partition.nodes() + " nodes does not fit a network of " + nodes());
    }
    double sum = 0;
    for (int e = 0; e < edges(); e++) {
      sum += isFrustrated(e, partition) ? weight[e] : 0;
    }
    return sum;
  }

  /// Whether a partition goes against an edge: friendly between camps, or hostile within one.
  public boolean isFrustrated(int e, Partition partition) {
    return positive[e] != (partition.camp(from[e]) == partition.camp(to[e]));
  }
}
