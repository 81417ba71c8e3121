package org.entente.app.balance;

import org.entente.balance.SignedNetwork;
import org.entente.balance.camps.CampSolver;
import org.entente.balance.camps.CampsOptions;
import org.entente.balance.camps.CampsOutcome;
import org.entente.run.Run;
import org.entente.run.UserProblem;

/// How many camps the user wants: 2, at most k, or as many as it takes.
///
/// @param most the largest number; 0 for as many as it takes
public record CampChoice(int most) {
  /// Two camps.
  public static final CampChoice TWO = new CampChoice(2);

  /// The choice in words: a number from 1, or `free`. Throws [UserProblem] for anything else.
  public static CampChoice of(String words) {
    if (words.equalsIgnoreCase("free")) {
      return new CampChoice(0);
    }
    if (words.matches("[1-9][0-9]{0,3}")) {
      return new CampChoice(Integer.parseInt(words));
    }
    throw UserProblem.usage(
        "--camps (" + words + ") is neither a number nor free",
        "Give the largest number of camps, such as 2 or 3, or free for as many as it takes.");
  }

  /// The options of the search.
  public CampsOptions options() {
    return most == 0 ? CampsOptions.free() : CampsOptions.atMost(most);
  }

  /// The division of a network.
  public CampsOutcome solve(SignedNetwork network, Run run) {
    return solver().solve(network, run);
  }

  /// What finds the division.
  CampSolver solver() {
    return CampSolver.of(options());
  }
}
