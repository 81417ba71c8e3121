package org.entente.landscape;

import java.util.List;

/// What a survey of a landscape ends with.
public sealed interface LandscapeOutcome {

  /// How the minima were found.
  enum Method {
    /// Every alignment was looked at: the list is complete and the basins are exact.
    ENUMERATION,
    /// Every alignment was looked at: the list is complete. The basins were estimated from
    /// restarts.
    ENUMERATION_WITH_SAMPLED_BASINS,
    /// Descent from random alignments: there may be further minima with narrow basins.
    RESTARTS
  }

  /// The local minima.
  ///
  /// @param minima deepest first, of equals in the order of the alignments
  /// @param indifferent the numbers of states without propensity or size, which may stand anywhere;
  ///   in the alignments they are on side 0, and they are not counted in the basins
  /// @param method how the minima were found
  /// @param alignments the number of alignments looked at, or of restarts
  record Surveyed(
      List<LocalMinimum> minima, List<Integer> indifferent, Method method, long alignments)
      implements LandscapeOutcome {
    /// Copies the lists.
    public Surveyed {
      minima = List.copyOf(minima);
      indifferent = List.copyOf(indifferent);
    }

    /// The deepest minimum.
    public LocalMinimum deepest() {
      return minima.getFirst();
    }
  }

  /// A landscape with more local minima than the limit: most pairs are indifferent, or all states
  /// repel each other.
  ///
  /// @param limit the limit that was passed
  record Flat(int limit) implements LandscapeOutcome {}
}
