package org.entente.balance.camps;

import java.util.Arrays;
import java.util.function.Consumer;
import org.entente.run.Run;

/// Branch and bound over divisions into at most k camps, by Russian dolls.
///
/// Nodes are placed in the order of the matrix. The bound of a partial division is what it costs,
/// plus for every node still to place what it costs at least against those placed, plus the optimum
/// among the nodes still to place, which was solved before: the problem is solved for the last
/// node, the last two, and so on to all. References: [VerfaillieLemaitreSchiex1996].
///
/// Cost: exponential in the worst case; networks near balance take some thousand steps.
final class CampTree {
  private static final int CHECK = 1 << 14;

  private final long[][] w;
  private final int most;
  private final long[] doll;
  private final long limit;
  private final Run run;
  private long steps;
  private boolean stopped;
  private int[] best = {};

  /// A tree for a matrix of signed weights; `limit` is the number of steps after which it gives up.
  CampTree(long[][] w, int most, long limit, Run run) {
    this.w = w;
    this.most = most;
    this.limit = limit;
    this.run = run;
    this.doll = new long[w.length + 1];
  }

  /// Solves the problem; false if the limit was reached. Where the limit is reached [#least] is a
  /// lower bound all the same, for the dolls solved so far are part of every larger one.
  boolean solve() {
    for (int first = w.length - 1; first >= 0 && !stopped; first--) {
      solveFrom(first);
      if (stopped) {
        Arrays.fill(doll, 0, first + 1, doll[first + 1]);
      }
    }
    return !stopped;
  }

  private void solveFrom(int first) {
    PartialCamps at = new PartialCamps(w, most);
    long[] incumbent = {cheapestExtension(first)};
    if (incumbent[0] > doll[first + 1]) {
      descend(at, first, first, 0, incumbent, doll[first + 1]);
    }
    doll[first] = incumbent[0];
  }

  /* The last doll's division with one node more, in its best camp. */
  private long cheapestExtension(int first) {
    int[] camps = new int[w.length - first];
    System.arraycopy(best, 0, camps, 1, best.length);
    long[] ties = new long[w.length + 1];
    long friends = 0;
    int used = 0;
    for (int u = first + 1; u < w.length; u++) {
      int c = camps[u - first];
      ties[c] += w[first][u];
      friends += Math.max(0, w[first][u]);
      used = Math.max(used, c + 1);
    }
    int choice = 0;
    for (int c = 1; c < Math.min(used + 1, most); c++) {
      choice = ties[c] > ties[choice] ? c : choice;
    }
    camps[0] = choice;
    best = camps;
    return doll[first + 1] + friends - ties[choice];
  }

  /* Looks for a division of the nodes from `first` on that costs less than the incumbent; stops at
  one that costs `floor`, which none can undercut. */
  private void descend(PartialCamps at, int first, int v, long cost, long[] incumbent, long floor) {
    if (v == w.length) {
      incumbent[0] = cost;
      best = at.campsFrom(first);
      return;
    }
    if (gaveUp() || rest(at, v, cost, incumbent[0]) >= incumbent[0]) {
      return;
    }
    for (int c : cheapestFirst(at, v)) {
      long next = cost + at.cost(v, c);
      if (next + doll[v + 1] < incumbent[0] && incumbent[0] > floor) {
        at.place(v, c);
        descend(at, first, v + 1, next, incumbent, floor);
        at.takeBack(v);
      }
    }
  }

  /// Every division of least cost, in the order of the tree, after [#solve]; false if the limit was
  /// reached first.
  boolean each(Consumer<int[]> visit) {
    steps = 0;
    all(new PartialCamps(w, most), 0, 0, visit);
    return !stopped;
  }

  private void all(PartialCamps at, int v, long cost, Consumer<int[]> visit) {
    if (v == w.length) {
      visit.accept(at.campsFrom(0));
      return;
    }
    if (gaveUp() || rest(at, v, cost, doll[0] + 1) > doll[0]) {
      return;
    }
    for (int c = 0, choices = at.choices(); c < choices; c++) {
      long next = cost + at.cost(v, c);
      if (next + doll[v + 1] <= doll[0]) {
        at.place(v, c);
        all(at, v + 1, next, visit);
        at.takeBack(v);
      }
    }
  }

  private boolean gaveUp() {
    if (++steps % CHECK == 0) {
      run.checkInterrupted();
    }
    stopped |= steps > limit;
    return stopped;
  }

  /* The bound; no further than to `enough`. */
  private long rest(PartialCamps at, int v, long cost, long enough) {
    long bound = cost + doll[v];
    for (int u = v; u < w.length && bound < enough; u++) {
      bound += at.leastCost(u);
    }
    return bound;
  }

  private static int[] cheapestFirst(PartialCamps at, int v) {
    int choices = at.choices();
    int[] order = new int[choices];
    for (int c = 0; c < choices; c++) {
      int place = c;
      while (place > 0 && at.cost(v, order[place - 1]) > at.cost(v, c)) {
        order[place] = order[place - 1];
        place--;
      }
      order[place] = c;
    }
    return order;
  }

  /// The least cost, or a lower bound of it where the limit was reached.
  long least() {
    return doll[0];
  }

  /// The division of least cost; a division of the last nodes only where the limit was reached.
  int[] best() {
    return best.clone();
  }
}
