package org.entente.shock;

import java.util.List;
import org.entente.evidence.Figure;

/// What shocks cost a state; changes as shares of its GDP, negative for a loss. Intervals are
/// ranges over the elasticities.
///
/// @param state its COW code
/// @param income the change of its income over all rounds and both channels; missing where neither
///   channel is known
/// @param remittances the part of the first round by remittances
/// @param trade the part of the first round by trade
/// @param remittancesReceived the change of remittances themselves, before any multiplier
/// @param rounds the change of income in each round, at the best elasticities
/// @param unknownLinks how many of its links, to states that are hit or pass the shock on, are not
///   known: what comes by them is not in the figures
public record StateEffect(
    int state,
    Figure income,
    Figure remittances,
    Figure trade,
    Figure remittancesReceived,
    List<Double> rounds,
    int unknownLinks) {

  /// Copies the list.
  public StateEffect {
    rounds = List.copyOf(rounds);
  }
}
