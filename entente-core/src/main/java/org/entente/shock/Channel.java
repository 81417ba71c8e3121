package org.entente.shock;

/// The way by which a shock reaches another state.
public enum Channel {
  /// Money that migrants send home.
  REMITTANCES,
  /// Goods sold.
  TRADE
}
