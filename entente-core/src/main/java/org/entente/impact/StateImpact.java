package org.entente.impact;

import java.util.List;
import org.entente.evidence.Figure;

/// What a shock does to one state, by either way; changes as shares, negative for a loss.
///
/// @param state its COW code
/// @param linear the change of its income by the linear way
/// @param remittances the part of the first round that comes by remittances
/// @param trade the part of the first round that comes by trade
/// @param remittancesReceived the change of remittances themselves
/// @param rounds the change of income by round, at the best elasticities; empty where the state is
///   itself shocked
/// @param unknownLinks how many of its links are not known
/// @param firstOrder the change of its real income in general equilibrium, to first order
/// @param exact the same, exactly
public record StateImpact(
    int state,
    Figure linear,
    Figure remittances,
    Figure trade,
    Figure remittancesReceived,
    List<Double> rounds,
    int unknownLinks,
    Figure firstOrder,
    Figure exact) {
  /// Copies the list.
  public StateImpact {
    rounds = List.copyOf(rounds);
  }
}
