package org.entente.scenario;

import java.util.List;
import org.entente.comparison.PairComparison;
import org.entente.evidence.Figure;
import org.entente.part.Meaning;
import org.entente.part.Part;

/// One part under a scenario.
///
/// @param meaning what its definition is, and what the two share draw by draw
/// @param before the figure as it is
/// @param after the figure under the scenario
/// @param difference after less before, with the interval of the differences draw by draw
/// @param comparison the shares of draws in which the scenario's figure is the higher, the same,
///   the lower; first is the scenario
/// @param causes what each change moves
/// @param members the members whose figure is another, in order of COW code
/// @param dyads the dyads whose figure is another: those that move the part most first, where that
///   is known, else the lowest first
public record PartChange(
    Meaning meaning,
    Figure before,
    Figure after,
    Figure difference,
    PairComparison comparison,
    List<Cause> causes,
    List<MemberChange> members,
    List<DyadChange> dyads) {
  /// Copies the lists.
  public PartChange {
    causes = List.copyOf(causes);
    members = List.copyOf(members);
    dyads = List.copyOf(dyads);
  }

  /// The part.
  public Part part() {
    return meaning.part();
  }
}
