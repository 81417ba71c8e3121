package org.entente.balance;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Exact search of a small core: the least cost among the last nodes of an order is found for one
/// node more each time and serves as a bound for the next (Russian doll search)
/// [VerfaillieLemaitreSchiex1996]. Exponential in the nodes at worst; memory O(n²).
final class RussianDolls {
  /// Cores of up to this many nodes are searched this way.
  static final int LARGEST = 34;

  private final int n;
  private final long[][] weight;
  private final int[] order;
  private final long[][] pull;
  private final long[] least;
  private final boolean[] side;
  private final boolean[] bestSide;
  private long best;
  private final long step;
  private final Budget budget;

  private RussianDolls(Core core, Budget budget) {
    this.budget = budget;
    n = core.nodes();
    step = core.step();
    order = order(core);
    int[] place = new int[n];
    for (int i = 0; i < n; i++) {
      place[order[i]] = i;
    }
    weight = new long[n][n];
    for (int e = 0; e < core.edges(); e++) {
      int a = place[core.from(e)];
      int b = place[core.to(e)];
      weight[a][b] = core.weight(e);
      weight[b][a] = core.weight(e);
    }
    pull = new long[n + 1][2 * n];
    least = new long[n + 1];
    side = new boolean[n];
    bestSide = new boolean[n];
  }

  private static int[] order(Core core) {
    long[] strength = new long[core.nodes()];
    for (int v = 0; v < core.nodes(); v++) {
      for (int k = core.start[v]; k < core.start[v + 1]; k++) {
        strength[v] += Math.abs(core.weightAt[k]);
      }
    }
    return IntStream.range(0, core.nodes())
        .boxed()
        .sorted((a, b) -> Long.compare(strength[b], strength[a]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The best division if it costs less than the known one, which is otherwise returned; its bound
  /// is its cost unless the budget ran out.
  static Division search(Core core, boolean[] known, Budget budget) {
    RussianDolls dolls = new RussianDolls(core, budget);
    long knownCost = core.cost(known);
    for (int first = dolls.n - 1; first >= 0; first--) {
      dolls.solveFrom(first, first == 0 ? knownCost : Long.MAX_VALUE);
      if (budget.isSpent()) {
        return new Division(known, knownCost, Math.min(knownCost, dolls.least[first + 1]));
      }
    }
    if (dolls.least[0] >= knownCost) {
      return new Division(known, knownCost, knownCost);
    }
    boolean[] found = new boolean[dolls.n];
    for (int i = 0; i < dolls.n; i++) {
      found[dolls.order[i]] = dolls.bestSide[i];
    }
    return new Division(found, dolls.least[0], dolls.least[0]);
  }

  private void solveFrom(int first, long cutoff) {
    best = Math.min(cutoff, extended(first));
    side[first] = true;
    Arrays.fill(pull[first], 0);
    assign(first, first);
    descend(first + 1, first, 0);
    least[first] = best;
  }

  /// What the smaller doll costs with one node more, put on its better side.
  private long extended(int first) {
    long[] against = new long[2];
    for (int i = first + 1; i < n; i++) {
      long w = weight[first][i];
      against[bestSide[i] == w > 0 ? 0 : 1] += Math.abs(w);
    }
    bestSide[first] = against[1] <= against[0];
    return least[first + 1] + Math.min(against[0], against[1]);
  }

  /// Enters what node `i` on its side means for the later ones: the cost of either side of each.
  private void assign(int i, int level) {
    long[] before = pull[level];
    long[] after = pull[level + 1];
    for (int j = i + 1; j < n; j++) {
      long w = weight[i][j];
      boolean towards = side[i] == w > 0;
      after[2 * j] = before[2 * j] + (towards ? Math.abs(w) : 0);
      after[2 * j + 1] = before[2 * j + 1] + (towards ? 0 : Math.abs(w));
    }
  }

  private void descend(int i, int first, long cost) {
    if (i == n) {
      if (cost < best) {
        best = cost;
        System.arraycopy(side, first, bestSide, first, n - first);
      }
      return;
    }
    if (budget.spend(n) || bound(i, cost) > best - Math.max(1, first == 0 ? step : 1)) {
      return;
    }
    boolean better = pull[i][2 * i + 1] <= pull[i][2 * i];
    for (int turn = 0; turn < 2; turn++) {
      side[i] = better == (turn == 0);
      assign(i, i);
      descend(i + 1, first, cost + pull[i][side[i] ? 2 * i + 1 : 2 * i]);
    }
  }

  private long bound(int i, long cost) {
    long bound = cost + least[i];
    for (int j = i; j < n; j++) {
      bound += Math.min(pull[i][2 * j], pull[i][2 * j + 1]);
    }
    return bound;
  }
}
