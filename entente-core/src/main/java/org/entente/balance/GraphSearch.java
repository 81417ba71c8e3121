package org.entente.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The search of one graph: reduce it, divide it into blocks, search each, and put the sides
/// together again.
final class GraphSearch {
  private final CoreSearch cores;

  GraphSearch(CoreSearch cores) {
    this.cores = cores;
  }

  Division solve(ShrinkingGraph graph, long cutoff) {
    Reduction reduction = new Reduction(graph);
    reduction.all();
    return solve(graph, reduction, cutoff);
  }

  /// The same for a graph of which the reduction has begun.
  Division solve(ShrinkingGraph graph, Reduction reduction, long cutoff) {
    reduction.run();
    List<Block> blocks = new ArrayList<>(Blocks.of(graph));
    blocks.sort(Comparator.comparingInt(b -> b.core().edges()));
    List<Division> divisions = new ArrayList<>();
    long cost = graph.paid();
    long bound = graph.paid();
    for (Block block : blocks) {
      long allowed = cutoff == Long.MAX_VALUE ? cutoff : cutoff - bound;
      Division division = cores.solve(block.core(), allowed);
      divisions.add(division);
      cost += division.cost();
      bound += division.bound();
    }
    boolean[] side = new BlockSides(graph.nodes()).join(blocks, divisions);
    reduction.restore(side);
    return new Division(side, cost, bound);
  }
}
