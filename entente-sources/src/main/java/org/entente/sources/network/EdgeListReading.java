package org.entente.sources.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.balance.SignedNetwork;

/// The networks of a file, and which of its columns were read.
///
/// @param networks by the cells of the group column in the order of their first line; one, named by
///   the empty string, if there is no group column
/// @param columns which columns were read, in words
public record EdgeListReading(Map<String, SignedNetwork> networks, String columns) {
  /// Copies the map, keeping its order.
  public EdgeListReading {
    networks = Collections.unmodifiableMap(new LinkedHashMap<>(networks));
  }

  /// The first network; the empty one if there is none.
  public SignedNetwork first() {
    return networks.values().stream().findFirst().orElseGet(() -> SignedNetwork.builder().build());
  }
}
