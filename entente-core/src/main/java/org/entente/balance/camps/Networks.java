package org.entente.balance.camps;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;

/// Networks made from another one.
final class Networks {
  private Networks() {}

  /// The same nodes and ties with other signed weights; a tie of weight 0 is left out.
  static SignedNetwork reweighted(SignedNetwork network, IntToDoubleFunction signedWeight) {
    SignedNetworkBuilder builder = SignedNetwork.builder();
    network.names().forEach(builder::addNode);
    for (int e = 0; e < network.edges(); e++) {
      builder.tie(network.from(e), network.to(e), signedWeight.applyAsDouble(e), 1);
    }
    return builder.build();
  }

  /// The network of the nodes that are kept, in their order.
  static SignedNetwork among(SignedNetwork network, IntPredicate kept) {
    SignedNetworkBuilder builder = SignedNetwork.builder();
    for (int v = 0; v < network.nodes(); v++) {
      if (kept.test(v)) {
        builder.addNode(network.name(v));
      }
    }
    for (int e = 0; e < network.edges(); e++) {
      if (kept.test(network.from(e)) && kept.test(network.to(e))) {
        builder.tie(
            network.name(network.from(e)),
            network.name(network.to(e)),
            network.signedWeight(e),
            network.probability(e));
      }
    }
    return builder.build();
  }
}
