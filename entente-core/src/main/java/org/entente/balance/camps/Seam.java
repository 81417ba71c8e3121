package org.entente.balance.camps;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entente.balance.Partition;
import org.entente.balance.SignedNetwork;

/// Where the camps of a division meet: the friendly ties that hold them together, and the member
/// that would change camps most cheaply.
///
/// @param bonds the friendly ties between camps, heaviest first, of equals by number
/// @param margins for each node, what its change to the best other camp would add to the
///   frustration; 0 or more in a best division, infinite for a node without another camp to go to
public record Seam(List<Integer> bonds, List<Double> margins) {

  /// Copies the lists.
  public Seam {
    bonds = List.copyOf(bonds);
    margins = List.copyOf(margins);
  }

  /// The seam of a division. Cost: the ties of the network, and the camps for each node.
  public static Seam of(SignedNetwork network, Partition camps) {
    List<Integer> bonds =
        IntStream.range(0, network.edges())
            .filter(e -> network.isPositive(e) && network.isFrustrated(e, camps))
            .boxed()
            .sorted((a, b) -> Double.compare(network.weight(b), network.weight(a)))
            .toList();
    List<Double> margins =
        IntStream.range(0, network.nodes()).mapToObj(v -> margin(network, camps, v)).toList();
    return new Seam(bonds, margins);
  }

  private static double margin(SignedNetwork network, Partition camps, int v) {
    double[] ties = new double[camps.camps()];
    for (int k = 0; k < network.degree(v); k++) {
      ties[camps.camp(network.neighbour(v, k))] += network.signedWeight(network.edge(v, k));
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < ties.length; c++) {
      best = c == camps.camp(v) ? best : Math.max(best, ties[c]);
    }
    return best == Double.NEGATIVE_INFINITY ? Double.POSITIVE_INFINITY : ties[camps.camp(v)] - best;
  }

  /// The member nearest to the line: the one with the smallest margin, of equals the lowest number;
  /// empty where there is one camp.
  public OptionalInt nearest() {
    return IntStream.range(0, margins.size())
        .filter(v -> margins.get(v) < Double.POSITIVE_INFINITY)
        .reduce((a, b) -> margins.get(b) < margins.get(a) ? b : a);
  }
}
