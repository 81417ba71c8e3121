package org.entente.ranking;

import java.util.Optional;
import java.util.OptionalInt;
import org.entente.evidence.Figure;
import org.entente.part.Meaning;
import org.entente.part.Part;

/// One part of a ranked coalition.
///
/// @param meaning what its definition is
/// @param figure the coalition's figure
/// @param standing its percentile among the other coalitions of the table
/// @param percentile its percentile among random coalitions; missing unless the table is ordered by
///   the part
/// @param rank its place by figure; empty if the figure is missing
/// @param tier its tier by figure, 1 the strongest; empty if the figure is missing
public record RankedPart(
    Meaning meaning,
    Figure figure,
    Figure standing,
    Figure percentile,
    Optional<Rank> rank,
    OptionalInt tier) {
  /// The part.
  public Part part() {
    return meaning.part();
  }
}
