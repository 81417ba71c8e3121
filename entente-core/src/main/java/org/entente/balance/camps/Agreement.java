package org.entente.balance.camps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.balance.Partition;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;
import org.entente.run.Run;

/// What all best divisions of a network into two camps agree on, without listing them.
///
/// Nodes fall into groups: within a group every best division puts two nodes in the relation they
/// have in the base division, together or apart; for two nodes of different groups some best
/// division has the other relation. So two nodes are together in all best divisions, in some or in
/// none.
///
/// A pair is tried by a tie so heavy that it must have the other relation: if the frustration of
/// the rest stays the least, the pair is loose, and the division found splits all groups that it
/// disagrees with at once. Cost: about n divisions. Works for networks of any size that the solver
/// can prove.
///
/// @param base a best division
/// @param groups the nodes of each group, largest first; together all nodes
/// @param proved whether every division on the way was proved
public record Agreement(Partition base, List<List<Integer>> groups, boolean proved) {

  /// Copies the lists.
  public Agreement {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /// The agreement of a network, given its best division; `solver` divides into two camps.
  public static Agreement of(SignedNetwork network, CampsOutcome best, CampSolver solver, Run run) {
    return new Finder(network, best, solver, run).find();
  }

  /// How often two nodes are together in the best divisions.
  public CommonGround.Togetherness togetherness(int a, int b) {
    boolean fixed = groups.stream().anyMatch(g -> g.contains(a) && g.contains(b));
    return !fixed
        ? CommonGround.Togetherness.SOME
        : base.together(a, b) ? CommonGround.Togetherness.ALL : CommonGround.Togetherness.NONE;
  }

  /* Splits groups until every pair within one is tried. */
  private static final class Finder {
    private final SignedNetwork network;
    private final CampsOutcome best;
    private final CampSolver solver;
    private final Run run;
    private final int[] group;
    private boolean proved;

    Finder(SignedNetwork network, CampsOutcome best, CampSolver solver, Run run) {
      this.network = network;
      this.best = best;
      this.solver = solver;
      this.run = run;
      this.group = new int[network.nodes()];
      this.proved = best instanceof CampsOutcome.Optimal;
    }

    Agreement find() {
      for (int v = 1; v < group.length; v++) {
        run.checkInterrupted();
        run.progress().at("pairs", v, group.length);
        int tried = -1;
        while (first(v) < v && first(v) != tried) {
          tried = first(v);
          tryApart(tried, v);
        }
      }
      TreeMap<Integer, List<Integer>> members = new TreeMap<>();
      IntStream.range(0, group.length)
          .forEach(v -> members.computeIfAbsent(group[v], _ -> new ArrayList<>()).add(v));
      List<List<Integer>> groups = new ArrayList<>(members.values());
      groups.sort(Comparator.comparingInt((List<Integer> g) -> -g.size()));
      return new Agreement(best.partition(), groups, proved);
    }

    private int first(int v) {
      int u = 0;
      while (group[u] != group[v]) {
        u++;
      }
      return u;
    }

    /* Looks for a best division with the other relation of two nodes, and splits by it. */
    private void tryApart(int a, int b) {
      boolean together = best.partition().together(a, b);
      CampsOutcome outcome = solver.solve(forced(a, b, !together), run);
      proved &= outcome instanceof CampsOutcome.Optimal;
      Partition other = outcome.partition();
      double tolerance = 1e-9 * network.totalWeight();
      if (other.together(a, b) != together
          && network.frustration(other) <= best.frustration() + tolerance) {
        split(other);
      }
    }

    private SignedNetwork forced(int a, int b, boolean together) {
      SignedNetworkBuilder builder = SignedNetwork.builder();
      network.names().forEach(builder::addNode);
      for (int e = 0; e < network.edges(); e++) {
        builder.tie(network.from(e), network.to(e), network.signedWeight(e), 1);
      }
      double heavy = Math.ceil(2 * network.totalWeight() + 1);
      return builder.tie(a, b, together ? heavy : -heavy, 1).build();
    }

    /* Nodes of a group stay together if both divisions have them in the same relation. */
    private void split(Partition other) {
      TreeMap<Long, Integer> numbers = new TreeMap<>();
      int[] next = new int[group.length];
      for (int v = 0; v < group.length; v++) {
        int u = first(v);
        boolean same = best.partition().together(u, v) == other.together(u, v);
        long key = 2L * group[v] + (same ? 0 : 1);
        int fresh = numbers.size();
        next[v] = numbers.computeIfAbsent(key, _ -> fresh);
      }
      System.arraycopy(next, 0, group, 0, next.length);
    }
  }
}
