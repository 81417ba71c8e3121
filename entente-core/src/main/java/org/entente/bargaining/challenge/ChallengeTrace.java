package org.entente.bargaining.challenge;

import java.util.List;
import org.entente.bargaining.Issue;

/// A run of the challenge model, round by round.
///
/// @param issue what was bargained over
/// @param dimension on which of its dimensions
/// @param options the options of the run
/// @param rounds the states: the first is the start, the last the end
/// @param settled whether the actors had stopped moving; if not, the most rounds were reached
public record ChallengeTrace(
    Issue issue,
    int dimension,
    ChallengeOptions options,
    List<ChallengeRound> rounds,
    boolean settled) {

  /// Copies the list.
  public ChallengeTrace {
    rounds = List.copyOf(rounds);
  }

  /// The forecast: the weighted median at the end, on the issue's scale.
  public double forecast() {
    return rounds.getLast().median();
  }
}
