package org.entente.part;

import org.entente.evidence.Figure;

/// When two states are said to quarrel: their trust is below a half.
public final class Quarrel {
  private static final double BORDER = 0.5;

  private Quarrel() {}

  /// Whether a dyad with this trust quarrels; one without a figure (NaN) does not.
  public static boolean at(double trust) {
    return trust < BORDER;
  }

  /// Whether a dyad with this figure of trust quarrels.
  public static boolean at(Figure trust) {
    return at(trust.find().orElse(1));
  }
}
