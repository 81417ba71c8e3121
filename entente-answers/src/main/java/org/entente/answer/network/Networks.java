package org.entente.answer.network;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.balance.SignedNetwork;
import org.entente.balance.evidence.EvidenceWeights;

/// The signed networks whose camps are asked for.
public sealed interface Networks {

  /// A network that the asker brings.
  ///
  /// @param title what it is, for the title: `Camps of TITLE`
  /// @param network the network
  /// @param reading how its file was read
  record One(String title, SignedNetwork network, String reading) implements Networks {}

  /// Networks that the asker brings.
  ///
  /// @param title what they are, for the title
  /// @param by what tells them apart, such as `window`
  /// @param byKey the networks, in the order shown
  /// @param reading how their file was read
  record Several(String title, String by, Map<String, SignedNetwork> byKey, String reading)
      implements Networks {
    /// Copies the map in its order.
    public Several {
      byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }
  }

  /// The states of the world on a date.
  ///
  /// @param asOf nothing later is seen
  /// @param weights what the kinds of evidence weigh
  record OfDate(LocalDate asOf, EvidenceWeights weights) implements Networks {}

  /// The states of the world in every year of the yearbook.
  ///
  /// @param weights what the kinds of evidence weigh
  record OfEveryYear(EvidenceWeights weights) implements Networks {}
}
