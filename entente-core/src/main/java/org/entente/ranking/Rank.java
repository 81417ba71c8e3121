package org.entente.ranking;

/// A place in a league table, with the places that the intervals allow.
///
/// A coalition is surely behind another whose interval lies wholly on the stronger side of its own.
/// Coalitions whose intervals overlap are tied.
///
/// @param place 1 plus the number of coalitions with a stronger figure
/// @param best 1 plus the number of coalitions that are surely ahead
/// @param worst the number of ranked coalitions less those surely behind
/// @param tied the number of other coalitions whose intervals overlap with this one's
public record Rank(int place, int best, int worst, int tied) {
  @Override
  public String toString() {
    return best == worst ? String.valueOf(place) : place + " [" + best + "-" + worst + "]";
  }
}
