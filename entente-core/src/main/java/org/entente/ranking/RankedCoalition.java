package org.entente.ranking;

import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;
import org.entente.part.Part;

/// One line of a league table.
///
/// @param id the identifier
/// @param name the full name
/// @param members the number of members present
/// @param parts the parts in order
/// @param total the weighted mean of the percentiles, exit pressure counted from the other end
/// @param rank the place by what the table is ordered by; empty if that is missing
/// @param aboveNext the share of all weightings under which its total is above that of the next
///   line; missing for the last, and in a table that is not ordered by the total
/// @param placeUnderWeights the median place by total over random weightings, with its 5th and 95th
///   percentile; missing if a part is, and in a table that is not ordered by the total
public record RankedCoalition(
    String id,
    String name,
    int members,
    List<RankedPart> parts,
    Figure total,
    Optional<Rank> rank,
    Figure aboveNext,
    Figure placeUnderWeights) {
  /// Copies the list.
  public RankedCoalition {
    parts = List.copyOf(parts);
  }

  /// The assessment of a part.
  public RankedPart part(Part part) {
    return parts.stream().filter(p -> p.part() == part).findFirst().orElseThrow();
  }
}
