package org.entente.text.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;
import org.entente.text.claim.Claim;

/// What the data of a date say of a claim, and what came after.
///
/// @param claim the claim
/// @param outcome supported, contradicted, mixed or not measurable
/// @param signals the figures that bear on it, the most telling first
/// @param alike the share of other pairs of states of which the claim would be supported too, see
///   [Severity]; NaN where the figures do not support it, or a registry settles it
/// @param record what the registries say as of the date; may be empty
/// @param since what happened since between the two; empty if the registries hold nothing
/// @param wanted what data would measure it directly; empty where the figures do
public record Verdict(
    Claim claim,
    Outcome outcome,
    List<Signal> signals,
    double alike,
    String record,
    String since,
    String wanted) {
  /// Copies the list.
  public Verdict {
    signals = List.copyOf(signals);
  }

  /// Why a claim is mixed, in words; empty for other outcomes.
  public String whyMixed() {
    if (outcome != Outcome.MIXED) {
      return "";
    }
    long speakFor = signals.stream().filter(s -> s.speaks() > 0).count();
    long against = signals.stream().filter(s -> s.speaks() < 0).count();
    if (speakFor + against == 0) {
      return "no figure stands out";
    }
    return speakFor > 0 && against > 0
        ? speakFor + " for, " + against + " against"
        : "fits, as " + Math.round(100 * alike) + " of 100 other pairs";
  }

  /// The figure of [#telling], or the reason why there is none.
  public Figure figure() {
    return telling()
        .or(() -> signals.stream().findFirst())
        .map(Signal::figure)
        .orElseGet(() -> Figure.missing("no figure bears on it"));
  }

  /// The figure to show beside the claim: the first known one that speaks as the verdict does, else
  /// the first that speaks, else the first known.
  public Optional<Signal> telling() {
    int way = outcome == Outcome.SUPPORTED ? 1 : outcome == Outcome.CONTRADICTED ? -1 : 0;
    return signals.stream()
        .filter(s -> s.figure().isKnown() && s.speaks() != 0)
        .min(Comparator.comparing(s -> s.speaks() != way))
        .or(() -> signals.stream().filter(s -> s.figure().isKnown()).findFirst());
  }
}
