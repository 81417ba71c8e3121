package org.entente.text.check;

import java.util.List;
import java.util.Locale;

/// What the data of a date say of a claim.
public enum Outcome {
  /// What speaks at all speaks for it.
  SUPPORTED,
  /// What speaks at all speaks against it.
  CONTRADICTED,
  /// Some figures speak for it and some against, or none clearly.
  MIXED,
  /// No figure at hand bears on it.
  NOT_MEASURABLE;

  /// The word for readers: `not measurable`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The outcome of figures that speak for (above 0), against (below 0) or neither way; none at all
  /// cannot be measured.
  static Outcome of(List<Signal> signals) {
    if (signals.stream().noneMatch(s -> s.figure().isKnown())) {
      return NOT_MEASURABLE;
    }
    boolean speaksFor = signals.stream().anyMatch(s -> s.speaks() > 0);
    boolean speaksAgainst = signals.stream().anyMatch(s -> s.speaks() < 0);
    if (speaksFor == speaksAgainst) {
      return MIXED;
    }
    return speaksFor ? SUPPORTED : CONTRADICTED;
  }
}
