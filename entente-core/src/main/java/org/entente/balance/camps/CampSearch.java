package org.entente.balance.camps;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.balance.SignedNetwork;
import org.entente.run.Run;

/// Local search for a good division into at most k camps: single nodes move to their best camp
/// until none gains, and camps merge where that gains.
///
/// Cost: for each pass the ties of the network, some tens of passes a start.
final class CampSearch {
  private static final long STARTS_BY_EDGES = 200_000;

  private final SignedNetwork network;
  private final WholeWeights weights;
  private final int most;
  private final int[] camp;
  private final long[] ties;

  private CampSearch(SignedNetwork network, WholeWeights weights, int most) {
    this.network = network;
    this.weights = weights;
    this.most = most;
    this.camp = new int[network.nodes()];
    this.ties = new long[Math.max(most, 1)];
  }

  /// The best of several starts: all in one camp, each in its own as far as allowed, and random;
  /// fewer where there are more than some thousand ties.
  static int[] best(
      SignedNetwork network, WholeWeights weights, int most, int restarts, long seed) {
    int[] best = new int[network.nodes()];
    long least = Long.MAX_VALUE;
    int starts = (int) Math.min(restarts, 2 + STARTS_BY_EDGES / (network.edges() + 1));
    for (int r = 0; r < starts; r++) {
      CampSearch search = new CampSearch(network, weights, most);
      search.start(r, Run.streamOf(seed, r));
      search.improve();
      long cost = cost(network, weights, search.camp);
      if (cost < least) {
        least = cost;
        best = search.camp.clone();
      }
    }
    return best;
  }

  /// The frustration of a division in whole weights.
  static long cost(SignedNetwork network, WholeWeights weights, int[] camp) {
    long sum = 0;
    for (int e = 0; e < network.edges(); e++) {
      boolean together = camp[network.from(e)] == camp[network.to(e)];
      sum += network.isPositive(e) == together ? 0 : Math.abs(weights.of(e));
    }
    return sum;
  }

  private void start(int r, SplittableRandom random) {
    int spread = r % 2 == 0 ? most : Math.min(most, 2 + r % 7);
    for (int v = 0; v < camp.length; v++) {
      camp[v] = r == 0 ? 0 : r == 1 ? v % most : random.nextInt(spread);
    }
  }

  private void improve() {
    boolean better = true;
    while (better) {
      better = false;
      for (int v = 0; v < camp.length; v++) {
        better |= move(v);
      }
      better |= merge();
    }
  }

  private boolean move(int v) {
    for (int k = 0; k < network.degree(v); k++) {
      ties[camp[network.neighbour(v, k)]] += weights.of(network.edge(v, k));
    }
    int choice = camp[v];
    for (int k = 0; k < network.degree(v); k++) {
      int c = camp[network.neighbour(v, k)];
      choice = ties[c] > ties[choice] ? c : choice;
    }
    for (int c = 0; c < most && ties[choice] < 0; c++) {
      choice = ties[c] >= 0 ? c : choice;
    }
    for (int k = 0; k < network.degree(v); k++) {
      ties[camp[network.neighbour(v, k)]] = 0;
    }
    boolean moved = choice != camp[v];
    camp[v] = choice;
    return moved;
  }

  /* Merges pairs of camps whose ties add up to friendship, each camp once. */
  private boolean merge() {
    TreeMap<Long, Long> between = new TreeMap<>();
    for (int e = 0; e < network.edges(); e++) {
      int a = Math.min(camp[network.from(e)], camp[network.to(e)]);
      int b = Math.max(camp[network.from(e)], camp[network.to(e)]);
      if (a != b) {
        between.merge((long) a << 32 | b, weights.of(e), Long::sum);
      }
    }
    int[] into = IntStream.range(0, most).toArray();
    boolean[] touched = new boolean[most];
    boolean any = false;
    for (Map.Entry<Long, Long> pair : between.entrySet()) {
      int a = (int) (pair.getKey() >> 32);
      int b = pair.getKey().intValue();
      if (pair.getValue() > 0 && !touched[a] && !touched[b]) {
        touched[a] = true;
        touched[b] = true;
        into[b] = a;
        any = true;
      }
    }
    for (int v = 0; v < camp.length; v++) {
      camp[v] = into[camp[v]];
    }
    return any;
  }
}
