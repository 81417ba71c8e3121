package org.entente.balance;

import java.util.SplittableRandom;

/// Simulated annealing of a division [KirkpatrickGelattVecchi1983]: sweeps over the nodes at
/// falling temperature, then descent; the best division seen is kept. Cost O(sweeps · m).
final class Annealing {
  private static final double COLD = 0.1;

  private Annealing() {}

  /// The best division found from the given one.
  static boolean[] improve(
      Core core, boolean[] start, double hot, int sweeps, SplittableRandom random, Budget budget) {
    Spins spins = new Spins(core, start);
    boolean[] best = start.clone();
    long bestCost = spins.cost();
    double unit = typicalWeight(core);
    for (int s = 0; s < sweeps && !budget.isSpent(); s++) {
      double temperature = unit * hot * Math.pow(COLD / hot, s / (double) Math.max(1, sweeps - 1));
      int moves = sweep(core, spins, temperature, random);
      budget.spend(core.nodes() + (long) moves * 2 * core.edges() / core.nodes());
      if (spins.cost() < bestCost) {
        bestCost = spins.cost();
        System.arraycopy(spins.side, 0, best, 0, best.length);
      }
    }
    descend(core, spins);
    return spins.cost() < bestCost ? spins.side : best;
  }

  private static double typicalWeight(Core core) {
    double sum = 0;
    for (long w : core.weight) {
      sum += Math.abs(w);
    }
    return sum / Math.max(1, core.edges());
  }

  private static int sweep(Core core, Spins spins, double temperature, SplittableRandom random) {
    int moves = 0;
    for (int v = 0; v < core.nodes(); v++) {
      double rise = spins.field[v] / temperature;
      if (rise <= 0 || (rise < 30 && random.nextDouble() < StrictMath.exp(-rise))) {
        spins.move(v);
        moves++;
      }
    }
    return moves;
  }

  /// Moves nodes while a move lowers the cost.
  static void descend(Core core, Spins spins) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int v = 0; v < core.nodes(); v++) {
        if (spins.field[v] < 0) {
          spins.move(v);
          moved = true;
        }
      }
    }
  }
}
