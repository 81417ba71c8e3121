package org.entente.faultline;

import java.util.List;
import org.entente.evidence.Figure;
import org.entente.part.DyadFigure;

/// Where a coalition would break: its best division into two camps.
///
/// See [FaultLines] for how it is found and what the figures mean.
public sealed interface FaultLine {

  /// A line.
  ///
  /// @param first the COW codes of one camp, that of the greater share of capabilities, ascending
  /// @param second the COW codes of the other camp
  /// @param contrast mean propensity within the camps less that across, in [-4, 4] at most; larger
  ///   is a deeper line
  /// @param cost what the split costs: the summed propensity of the dyads across; below 0 the
  ///   members would be better apart
  /// @param firstCapability the first camp's share of the coalition's capabilities
  /// @param stability the probability, over the draws of the figures, that the very same line is
  ///   the best
  /// @param members every member with its place, nearest to the line first
  /// @param across the dyads across the line, weakest propensity first
  /// @param proved whether no better line exists, proved
  record Line(
      List<Integer> first,
      List<Integer> second,
      Figure contrast,
      Figure cost,
      Figure firstCapability,
      Figure stability,
      List<Place> members,
      List<DyadFigure> across,
      boolean proved)
      implements FaultLine {
    /// Copies the lists.
    public Line {
      first = List.copyOf(first);
      second = List.copyOf(second);
      members = List.copyOf(members);
      across = List.copyOf(across);
    }

    /// The member nearest to the line.
    public Place nearest() {
      return members.getFirst();
    }
  }

  /// A member's place.
  ///
  /// @param state the COW code
  /// @param camp 1 or 2
  /// @param margin what its change to the other camp would cost, in units of propensity; the
  ///   smaller the nearer to the line
  /// @param certainty the probability, over the draws of the figures, that it is in this camp
  record Place(int state, int camp, Figure margin, Figure certainty) {}

  /// No line, with the reason.
  ///
  /// @param reason why, in words for the reader
  record None(String reason) implements FaultLine {}
}
