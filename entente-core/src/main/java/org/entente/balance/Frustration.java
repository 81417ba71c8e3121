package org.entente.balance;

import org.entente.run.Run;

/// The frustration index of a signed network: the least weight of edges that any division into two
/// camps goes against [ArefWilson2019].
///
/// Friendly edges between the camps and hostile edges within one count with their weight. The
/// search is exact: reductions that keep the optimum, blocks searched apart, annealing for a
/// division, a packing of negative cycles as proof, branching where they do not meet
/// (docs/methods/frustration.md). Time grows exponentially at worst; networks of states take
/// milliseconds. Memory is O(n + m) and that of the packed cycles.
///
/// The result depends on the network, the seed of the run and the limit of work only, unless a
/// limit of time or the user stops the search.
public final class Frustration {
  private Frustration() {}

  /// Searches for the frustration index within the limits. Never throws for a limit or an
  /// interruption: the outcome then is the best division found and a lower bound. A network without
  /// edges is balanced.
  public static FrustrationOutcome solve(
      SignedNetwork network, FrustrationOptions options, Run run) {
    Budget budget = new Budget(options, run);
    WeightGrid grid = WeightGrid.of(network);
    ShrinkingGraph graph = new ShrinkingGraph(network.nodes(), network.edges());
    for (int e = 0; e < network.edges(); e++) {
      graph.add(network.from(e), network.to(e), grid.number(network.signedWeight(e)));
    }
    CoreSearch search = new CoreSearch(run.seed(), RussianDolls.LARGEST, budget);
    Division division = search.solve(graph, Long.MAX_VALUE);
    Partition partition = Partition.ofSides(division.side());
    double value = network.frustration(partition);
    SearchEffort effort = new SearchEffort(budget.work(), search.branches());
    if (division.isOptimal()) {
      return new FrustrationOutcome.Optimal(value, partition, effort);
    }
    double bound = Math.min(value, grid.weight(division.bound()));
    return new FrustrationOutcome.Bounded(
        value, bound, partition, budget.stopped().orElse(StopReason.WORK), effort);
  }
}
