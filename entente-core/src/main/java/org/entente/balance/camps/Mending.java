package org.entente.balance.camps;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.balance.Partition;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;
import org.entente.run.Run;

/// What it takes to make a network balanced: quarrels to settle and friendships to lose.
///
/// A frustrated tie is removed or turned. The cheapest mending of a network goes with its best
/// division; the weights are the costs.
///
/// @param partition the camps of the network once mended
/// @param quarrels the hostile ties to settle, by number
/// @param friendships the friendly ties to lose, by number
/// @param cost their weight
/// @param proved whether nothing cheaper would do, proved
public record Mending(
    Partition partition,
    List<Integer> quarrels,
    List<Integer> friendships,
    double cost,
    boolean proved) {

  /// Copies the lists.
  public Mending {
    quarrels = List.copyOf(quarrels);
    friendships = List.copyOf(friendships);
  }

  /// The mending that goes with a division.
  public static Mending of(SignedNetwork network, CampsOutcome outcome) {
    Partition camps = outcome.partition();
    return new Mending(
        camps,
        frustrated(network, camps, false),
        frustrated(network, camps, true),
        outcome.frustration(),
        outcome instanceof CampsOutcome.Optimal);
  }

  private static List<Integer> frustrated(
      SignedNetwork network, Partition camps, boolean positive) {
    return IntStream.range(0, network.edges())
        .filter(e -> network.isPositive(e) == positive && network.isFrustrated(e, camps))
        .boxed()
        .toList();
  }

  /// The cheapest set of quarrels to settle so that the network is balanced without the loss of a
  /// friendship.
  ///
  /// Whoever is linked by friendly ties must be in one camp, so every quarrel inside such a group
  /// is settled; between groups the solver finds which. Cost: one division of the groups.
  public static Mending byQuarrelsOnly(SignedNetwork network, CampSolver solver, Run run) {
    int[] group = friendlyGroups(network);
    SignedNetworkBuilder builder = SignedNetwork.builder();
    IntStream.of(group).distinct().sorted().forEach(g -> builder.addNode(String.valueOf(g)));
    for (int e = 0; e < network.edges(); e++) {
      int a = group[network.from(e)];
      int b = group[network.to(e)];
      if (a != b) {
        builder.tie(String.valueOf(a), String.valueOf(b), network.signedWeight(e));
      }
    }
    SignedNetwork groups = builder.build();
    CampsOutcome outcome = solver.solve(groups, run);
    int[] camp = new int[network.nodes()];
    for (int v = 0; v < camp.length; v++) {
      camp[v] = outcome.partition().camp(groups.names().indexOf(String.valueOf(group[v])));
    }
    Partition partition = Partition.of(camp);
    return new Mending(
        partition,
        frustrated(network, partition, false),
        List.of(),
        network.frustration(partition),
        outcome instanceof CampsOutcome.Optimal);
  }

  /* For each node the lowest node that friendly ties link it to. */
  private static int[] friendlyGroups(SignedNetwork network) {
    int[] group = IntStream.range(0, network.nodes()).toArray();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int e = 0; e < network.edges(); e++) {
        int a = group[network.from(e)];
        int b = group[network.to(e)];
        if (network.isPositive(e) && a != b) {
          group[network.from(e)] = Math.min(a, b);
          group[network.to(e)] = Math.min(a, b);
          changed = true;
        }
      }
    }
    return group;
  }
}
