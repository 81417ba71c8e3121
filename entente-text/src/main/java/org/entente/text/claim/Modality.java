package org.entente.text.claim;

/// How a claim is put.
public enum Modality {
  /// Stated as so.
  ASSERTED,
  /// Ascribed to a speaker.
  REPORTED,
  /// Stated as possible or probable.
  HEDGED,
  /// Stated as not so; the claim's sign is turned.
  NEGATED,
  /// Stated under a condition.
  CONDITIONAL,
  /// Stated of the time to come.
  FUTURE,
  /// Stated of a time gone by that is named or marked.
  PAST
}
