package org.entente.study;

import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;
import org.entente.part.Part;

/// How well each definition of each part ranks each criterion.
///
/// @param rated one row for each criterion and ranker
/// @param breakdown the same by era and by region
public record MeasuresReport(List<Rated> rated, List<Within> breakdown) {

  /// Copies the lists.
  public MeasuresReport {
    rated = List.copyOf(rated);
    breakdown = List.copyOf(breakdown);
  }

  /// A ranker on a criterion.
  ///
  /// @param criterion the criterion
  /// @param part the part that it measures; empty for a baseline
  /// @param key the definition, measure or baseline
  /// @param standing `default`, `definition`, `measure` or `baseline`
  /// @param cases how many cases it has a value for
  /// @param covered their share of all cases
  /// @param baseRate the share of its cases to which it came; the mean of a level
  /// @param rank AUC, or of a level the rank correlation; above .5, or 0, as closeness should have
  ///   it
  /// @param averagePrecision average precision; missing for a level
  /// @param skill Brier skill over the base rate of its values made probabilities by rolling
  ///   origin; missing for a level
  /// @param off how many of ten bins of those probabilities do not hold what came; -1 where there
  ///   are none
  /// @param aboveDefault `rank` less that of the part's default, on the cases that both have;
  ///   missing for the default and for baselines
  public record Rated(
      Criterion criterion,
      Optional<Part> part,
      String key,
      String standing,
      int cases,
      double covered,
      double baseRate,
      Figure rank,
      Figure averagePrecision,
      Figure skill,
      long off,
      Figure aboveDefault) {

    /// Whether it ranks better than the default (above 0), worse (below 0), or cannot be told from
    /// it (0).
    public int verdict() {
      return aboveDefault
          .known()
          .map(k -> k.interval().low() > 0 ? 1 : k.interval().high() < 0 ? -1 : 0)
          .orElse(0);
    }
  }

  /// A ranker on a part of a criterion's cases.
  ///
  /// @param criterion the criterion
  /// @param key the definition, measure or baseline
  /// @param of the era or region
  /// @param cases how many cases
  /// @param rank AUC, or of a level the rank correlation
  public record Within(Criterion criterion, String key, String of, int cases, Figure rank) {}
}
