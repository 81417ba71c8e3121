package org.entente.balance;

import java.util.SplittableRandom;
import org.entente.run.Run;

/// The search of one core: annealing for a division, a packing of negative cycles for its proof,
/// and branching where the two do not meet.
///
/// A branch asks whether one tie is frustrated or not; either answer merges its two ends, so that
/// each side of the branch is a smaller graph that is reduced and divided into blocks again.
final class CoreSearch {
  private static final double[] HOT = {12, 4, 36};
  private static final int FIRST_SWEEPS = 300;
  private static final int SMALL = 400;
  private static final int ROUNDS = 12;
  private static final int BRANCH_ROUNDS = 3;
  private static final int LARGE_ROUNDS = 6;
  private static final int BRANCHABLE_STEPS = 40;

  private final Budget budget;
  private final long seed;
  private final int dollsUpTo;
  private long branches;

  /// A search that gives cores of up to `dollsUpTo` nodes without a quick proof to [RussianDolls].
  CoreSearch(long seed, int dollsUpTo, Budget budget) {
    this.seed = seed;
    this.dollsUpTo = dollsUpTo;
    this.budget = budget;
  }

  /// How many times the search branched.
  long branches() {
    return branches;
  }

  /// The least cost of a graph, which is consumed. A search may end early, with a bound of at least
  /// `cutoff`, once nothing below it can be found.
  Division solve(ShrinkingGraph graph, long cutoff) {
    return new GraphSearch(this).solve(graph, cutoff);
  }

  /// The least cost of a core, or a bound of at least `cutoff`.
  Division solve(Core core, long cutoff) {
    boolean[] tree = core.alongTree();
    if (core.cost(tree) == 0) {
      return new Division(tree, 0, 0);
    }
    Proving proving = new Proving(core, tree, cutoff);
    proving.run();
    if (proving.isDone() || budget.isSpent()) {
      return proving.division();
    }
    if (core.nodes() <= dollsUpTo) {
      return RussianDolls.search(core, proving.side, budget);
    }
    return branch(core, proving, cutoff);
  }

  private Division branch(Core core, Proving known, long cutoff) {
    branches++;
    int e = known.branchingEdge();
    boolean together = known.side[core.from(e)] == known.side[core.to(e)];
    long limit = Math.min(cutoff, known.cost);
    Division first = merged(core, e, together ? -1 : 1, limit);
    long cost = known.cost;
    boolean[] side = known.side;
    if (first.cost() < cost) {
      cost = first.cost();
      side = first.side();
    }
    limit = Math.min(limit, cost);
    Division second =
        budget.isSpent() || first.bound() <= known.bound
            ? new Division(side, cost, known.bound)
            : merged(core, e, together ? 1 : -1, limit);
    if (second.cost() < cost) {
      cost = second.cost();
      side = second.side();
    }
    long bound = Math.max(known.bound, Math.min(first.bound(), second.bound()));
    return new Division(side, cost, Math.min(bound, cost));
  }

  private Division merged(Core core, int e, int sign, long cutoff) {
    ShrinkingGraph graph = ShrinkingGraph.of(core);
    Reduction reduction = new Reduction(graph);
    reduction.merge(core.from(e), core.to(e), sign);
    return new GraphSearch(this).solve(graph, reduction, cutoff);
  }

  /// Division and proof of one core, each helping the other on.
  private final class Proving {
    private final Core core;
    private final long step;
    private final long cutoff;
    private boolean[] side;
    private long cost;
    private long bound;
    private int unproved = -1;

    Proving(Core core, boolean[] start, long cutoff) {
      this.core = core;
      this.cutoff = cutoff;
      step = core.step();
      side = start;
      cost = core.cost(start);
    }

    boolean isDone() {
      return bound > cost - step || bound >= cutoff;
    }

    Division division() {
      return new Division(side, cost, bound > cost - step ? cost : bound);
    }

    int branchingEdge() {
      return unproved;
    }

    void run() {
      boolean small = core.nodes() <= SMALL;
      int rounds =
          branches > 0 || core.nodes() <= dollsUpTo ? BRANCH_ROUNDS : small ? ROUNDS : LARGE_ROUNDS;
      long patience = Math.max(200, core.edges() / 4);
      for (int round = 0; round < rounds || !isBranchable(); round++) {
        boolean better = anneal(round, FIRST_SWEEPS << Math.min(8, small ? round / 3 : round));
        if (isDone() || budget.isSpent()) {
          return;
        }
        if ((better && small) || round % 3 == 2) {
          pack(patience);
          patience *= 2;
        }
        if (isDone() || budget.isSpent()) {
          return;
        }
      }
    }

    /// Branching on a core with a wide gap would go on for ever.
    private boolean isBranchable() {
      return core.nodes() <= SMALL || cost - bound <= BRANCHABLE_STEPS * step;
    }

    private boolean anneal(int round, int sweeps) {
      SplittableRandom random = Run.streamOf(seed, round);
      boolean[] start = round == 1 ? new boolean[core.nodes()] : side;
      boolean[] found =
          Annealing.improve(core, start, HOT[round % HOT.length], sweeps, random, budget);
      long foundCost = core.cost(found);
      if (foundCost < cost) {
        side = found;
        cost = foundCost;
        return true;
      }
      return round == 0;
    }

    private void pack(long patience) {
      Core switched = core.switched(side);
      CyclePacking packing = new CyclePacking(switched, budget);
      packing.packShortest(4);
      packing.negotiate(cost - step + 1, patience);
      bound = Math.max(bound, packing.best());
      unproved = packing.heaviestLeft();
    }
  }
}
