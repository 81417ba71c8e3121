package org.entente.enlargement;

import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;
import org.entente.part.DyadFigure;
import org.entente.part.Part;
import org.entente.world.State;

/// What the joining of one set of candidates changes.
///
/// @param states the candidates that join
/// @param parts the parts, in order
/// @param powerToAct the power to act with them [Coleman1971]
/// @param passes how often a random proposal passes, given positions
/// @param hit the chance that the rule acts where there is a cause
/// @param falseAlarm the chance that it acts where there is none
/// @param leastTrusting the pair of least trust that comes in; empty if trust is known for none
public record SetChange(
    List<State> states,
    List<PartDifference> parts,
    Figure powerToAct,
    Figure passes,
    Figure hit,
    Figure falseAlarm,
    Optional<DyadFigure> leastTrusting) {

  /// One part with a set of candidates.
  ///
  /// @param part the part
  /// @param share whether the figure is a share, shown in percent
  /// @param after the figure with them
  /// @param difference that less the figure as it is, draw by draw
  /// @param higher the share of draws in which it is higher with them
  public record PartDifference(
      Part part, boolean share, Figure after, Figure difference, Figure higher) {}

  /// Copies the lists.
  public SetChange {
    states = List.copyOf(states);
    parts = List.copyOf(parts);
  }

  /// The trust of the least trusting pair that comes in; missing if none does.
  public Figure leastTrust() {
    return leastTrusting.map(DyadFigure::figure).orElse(Figure.missing("no pair comes in"));
  }

  /// The difference in a part.
  public PartDifference part(Part part) {
    return parts.stream().filter(p -> p.part() == part).findFirst().orElseThrow();
  }
}
