package org.entente.faultline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.evidence.Figure;
import org.entente.part.DyadFigure;
import org.entente.part.Mention;

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
    /// The least share of draws in which the line must be the best: a half, for below it the sentence
    /// that the members would break here is wrong more often than right.
    public static final double LEAST_STABILITY = 0.5;

    /// The least contrast: a twentieth of what propensities range over, -2 to 2. Pairs across that are
    /// nearer to pairs within than that are as close as they are.
    public static final double LEAST_CONTRAST = 0.2;

    private static final int LISTED = 8;

    /// Copies the lists.
    public Line {
      first = List.copyOf(first);
      second = List.copyOf(second);
      members = List.copyOf(members);
      across = List.copyOf(across);
    }

    /// Whether the members divide along it: it is deep enough, and more often than not the line of a
    /// draw.
    public boolean holds() {
      return whyNone().isEmpty();
    }

    /// Why none holds although this is the best line; empty if it holds.
    public Optional<String> whyNone() {
      if (contrast.find().isPresent() && contrast.find().getAsDouble() < LEAST_CONTRAST) {
        return Optional.of("the members hang together");
      }
      return stability.find().orElse(0) < LEAST_STABILITY
          ? Optional.of("no one line holds")
          : Optional.empty();
    }

    /// The line in words, `A, B | C`, states as [Mention]s; a camp of more than half of the members
    /// and of more than [#LISTED] is `the other 28`.
    public String camps() {
      return side(first, second) + " | " + side(second, first);
    }

    private static String side(List<Integer> camp, List<Integer> other) {
      return camp.size() > LISTED && camp.size() > other.size()
          ? "the other " + camp.size()
          : camp.stream().map(Mention::of).collect(Collectors.joining(", "));
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
