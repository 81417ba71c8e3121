package org.entente.part;

import org.entente.evidence.Figure;

/// When two states are said to quarrel: their trust is below a border that the definition of trust
/// names.
///
/// @param below the border; two states with less trust quarrel
public record Quarrel(double below) {
  /// What is no trust knows no quarrel.
  public static final Quarrel NONE = new Quarrel(Double.NEGATIVE_INFINITY);

  /// Whether a dyad with this trust quarrels; one without a figure (NaN) does not.
  public boolean at(double trust) {
    return trust < below;
  }

  /// Whether a dyad with this figure of trust quarrels.
  public boolean at(Figure trust) {
    return at(trust.find().orElse(Double.NaN));
  }
}
