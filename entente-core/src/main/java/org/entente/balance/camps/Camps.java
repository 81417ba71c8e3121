package org.entente.balance.camps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.balance.Partition;
import org.entente.balance.SignedNetwork;
import org.entente.run.Run;

/// Divisions of a network into camps of friends, two or more (weak balance): the least weight of
/// friendly ties between camps and hostile ties within one.
///
/// Exact, with proof, for parts of up to [#EXACT] nodes within the limit of steps. Where the number
/// of camps is free, a network falls into the parts that friendly ties connect, for no camp need
/// hold two of them; where it is limited, the network is one part. Beyond, local search, with a
/// bound from cycles of one hostile tie. Weights that are no short decimals are rounded to 52
/// binary digits of their sum. Deterministic for a seed.
///
/// References: [Davis1967], [BansalBlumChawla2004].
public final class Camps {
  /// The most nodes of a part for which the tree search is tried.
  public static final int EXACT = 40;

  private final SignedNetwork network;
  private final WholeWeights weights;
  private final CampsOptions options;
  private final Run run;

  private Camps(SignedNetwork network, CampsOptions options, Run run) {
    this.network = network;
    this.weights = WholeWeights.of(network);
    this.options = options;
    this.run = run;
  }

  /// The best division. Throws [org.entente.run.Interrupted] when asked to stop.
  public static CampsOutcome solve(SignedNetwork network, CampsOptions options, Run run) {
    return new Camps(network, options, run).solve();
  }

  /// A good division by local search alone, without bound or proof. Cost: for each restart some
  /// tens of passes over the ties.
  public static Partition search(SignedNetwork network, CampsOptions options, Run run) {
    return Partition.of(
        CampSearch.best(
            network,
            WholeWeights.of(network),
            options.mostFor(network.nodes()),
            options.restarts(),
            run.seed()));
  }

  private CampsOutcome solve() {
    int[] camp =
        CampSearch.best(
            network, weights, options.mostFor(network.nodes()), options.restarts(), run.seed());
    long found = CampSearch.cost(network, weights, camp);
    long bound = TriangleBound.of(network, weights);
    if (found > bound) {
      long sum = 0;
      int next = network.nodes();
      for (int[] part : parts()) {
        sum += part.length <= EXACT ? improve(part, camp, next) : 0;
        next += part.length;
      }
      bound = Math.max(bound, sum);
      found = CampSearch.cost(network, weights, camp);
    }
    Partition partition = Partition.of(camp);
    double frustration = weights.inUnits(found);
    return found <= bound
        ? new CampsOutcome.Optimal(partition, frustration)
        : new CampsOutcome.Bounded(partition, frustration, weights.inUnits(bound));
  }

  /* Solves a part, puts its division into the whole under new numbers, and returns its bound. */
  private long improve(int[] part, int[] camp, int next) {
    long[][] w = weights.matrix(network, part);
    int[] order = NodeOrder.of(w);
    CampTree tree = new CampTree(NodeOrder.arranged(w, order), most(part), options.steps(), run);
    if (tree.solve()) {
      int[] best = tree.best();
      for (int i = 0; i < order.length; i++) {
        camp[part[order[i]]] = next + best[i];
      }
    }
    return tree.least();
  }

  private int most(int[] part) {
    return options.mostFor(part.length);
  }

  private List<int[]> parts() {
    if (options.most().isPresent()) {
      return List.of(IntStream.range(0, network.nodes()).toArray());
    }
    List<int[]> parts = new ArrayList<>();
    boolean[] seen = new boolean[network.nodes()];
    for (int v = 0; v < seen.length; v++) {
      if (!seen[v]) {
        parts.add(friendlyPart(v, seen));
      }
    }
    return parts;
  }

  private int[] friendlyPart(int start, boolean[] seen) {
    List<Integer> part = new ArrayList<>(List.of(start));
    seen[start] = true;
    for (int at = 0; at < part.size(); at++) {
      int v = part.get(at);
      for (int k = 0; k < network.degree(v); k++) {
        int u = network.neighbour(v, k);
        if (!seen[u] && network.isPositive(network.edge(v, k))) {
          seen[u] = true;
          part.add(u);
        }
      }
    }
    return part.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
