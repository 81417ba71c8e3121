package org.entente.part;

/// The kind of evidence that a definition rests on, and so what stands behind one of its figures.
public enum EvidenceKind {
  /// Roll calls of the UN General Assembly.
  VOTES,
  /// Treaties with a defence or offence obligation.
  ALLIANCES,
  /// Ideal points estimated from votes.
  POSITIONS,
  /// Militarised disputes and strategic rivalries.
  RECORD,
  /// Trade between states.
  TRADE,
  /// Trade, remittances and arms.
  TIES,
  /// Material capabilities.
  CAPABILITIES
}
