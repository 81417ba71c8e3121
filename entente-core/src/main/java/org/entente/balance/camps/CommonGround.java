package org.entente.balance.camps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.balance.Partition;
import org.entente.balance.SignedNetwork;
import org.entente.run.Run;

/// All the best divisions of a network, and what they agree on.
///
/// Two states are together in all of them, in some, or in none. Parts of a network that no tie
/// connects can be combined in every way; each combination is a division of its own.
///
/// Exact for up to [Camps#EXACT] nodes within the limit of steps. Cost: the tree search twice, and
/// n² for each division.
///
/// @param frustration the frustration of each of the divisions
/// @param count the number of best divisions, at most [#MOST]
/// @param complete whether all were counted: neither the limit of steps nor [#MOST] was reached
/// @param listed the first of them, at most [#LISTED], in the order of the search
/// @param together for each node and each other, the number of divisions in which they are together
public record CommonGround(
    double frustration,
    long count,
    boolean complete,
    List<Partition> listed,
    List<List<Long>> together) {
  /// The most divisions that are counted.
  public static final long MOST = 100_000;

  /// The most divisions that are listed.
  public static final int LISTED = 1000;

  /// How often two nodes are together.
  public enum Togetherness {
    /// In every best division.
    ALL,
    /// In some, not in others.
    SOME,
    /// In none.
    NONE
  }

  /// Copies the lists.
  public CommonGround {
    listed = List.copyOf(listed);
    together = together.stream().map(List::copyOf).toList();
  }

  /// All best divisions into camps. Throws [IllegalArgumentException] for more than [Camps#EXACT]
  /// nodes. If the limit of steps is reached before the optimum is proved, the result has a count
  /// of 0 and is not complete.
  public static CommonGround of(SignedNetwork network, CampsOptions options, Run run) {
    int n = network.nodes();
    if (n > Camps.EXACT) {
      throw new IllegalArgumentException(
          "(" + n + ") nodes are more than the " + Camps.EXACT + " that can be searched");
    }
    WholeWeights weights = WholeWeights.of(network);
    int[] all = IntStream.range(0, n).toArray();
    long[][] w = weights.matrix(network, all);
    int[] order = NodeOrder.of(w);
    CampTree tree =
        new CampTree(NodeOrder.arranged(w, order), options.mostFor(n), options.steps(), run);
    Tally tally = new Tally(order);
    boolean complete = tree.solve() && tree.each(tally::take) && tally.count <= MOST;
    return new CommonGround(
        weights.inUnits(tree.least()),
        Math.min(tally.count, MOST),
        complete,
        tally.listed,
        tally.lists());
  }

  /// How often two nodes are together in the best divisions; of those counted, if not all were.
  public Togetherness togetherness(int a, int b) {
    long times = together.get(a).get(b);
    return times == count ? Togetherness.ALL : times == 0 ? Togetherness.NONE : Togetherness.SOME;
  }

  /* Counts divisions that come in the order of the search. */
  private static final class Tally {
    private final int[] order;
    private final long[][] together;
    private final List<Partition> listed = new ArrayList<>();
    private long count;

    Tally(int[] order) {
      this.order = order;
      this.together = new long[order.length][order.length];
    }

    void take(int[] arranged) {
      if (++count > MOST) {
        return;
      }
      int[] camp = new int[order.length];
      for (int i = 0; i < order.length; i++) {
        camp[order[i]] = arranged[i];
      }
      for (int a = 0; a < camp.length; a++) {
        for (int b = 0; b < camp.length; b++) {
          together[a][b] += camp[a] == camp[b] ? 1 : 0;
        }
      }
      if (listed.size() < LISTED) {
        listed.add(Partition.of(camp));
      }
    }

    List<List<Long>> lists() {
      return Arrays.stream(together).map(row -> Arrays.stream(row).boxed().toList()).toList();
    }
  }
}
