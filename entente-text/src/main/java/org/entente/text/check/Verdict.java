package org.entente.text.check;

import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;
import org.entente.text.claim.Claim;

/// What the data of a date say of a claim, and what came after.
///
/// @param claim the claim
/// @param outcome supported, contradicted, mixed or not measurable
/// @param signals the figures that bear on it, the most telling first
/// @param record what the registries say as of the date; may be empty
/// @param since what happened since between the two; empty if the registries hold nothing
/// @param wanted what data would measure it directly; empty where the figures do
public record Verdict(
    Claim claim,
    Outcome outcome,
    List<Signal> signals,
    String record,
    String since,
    String wanted) {
  /// Copies the list.
  public Verdict {
    signals = List.copyOf(signals);
  }

  /// The figure of [#telling], or the reason why there is none.
  public Figure figure() {
    return telling()
        .or(() -> signals.stream().findFirst())
        .map(Signal::figure)
        .orElseGet(() -> Figure.missing("no figure bears on it"));
  }

  /// The figure to show beside the claim: the first known one that speaks, else the first known.
  public Optional<Signal> telling() {
    return signals.stream()
        .filter(s -> s.figure().isKnown() && s.speaks() != 0)
        .findFirst()
        .or(() -> signals.stream().filter(s -> s.figure().isKnown()).findFirst());
  }
}
