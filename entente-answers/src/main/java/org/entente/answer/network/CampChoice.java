package org.entente.answer.network;

import java.time.Duration;
import org.entente.balance.FrustrationOptions;
import org.entente.balance.SignedNetwork;
import org.entente.balance.camps.CampSolver;
import org.entente.balance.camps.CampsOptions;
import org.entente.balance.camps.CampsOutcome;
import org.entente.run.Run;
import org.entente.run.UserProblem;

/// How many camps the user wants: 2, at most k, or as many as it takes.
///
/// @param most the largest number; 0 for as many as it takes
/// @param seconds the time in which an answer about two camps ends with what it has; 0 for none
public record CampChoice(int most, int seconds) {
  private static final long WORK = 1_500_000_000L;
  private static final long QUICK_WORK = 5_000_000L;
  private static final long MANY_WORK = 30_000_000L;

  /// The choice in words: a number from 1, or `free`. Throws [UserProblem] for anything else.
  public static CampChoice of(String words, int seconds) {
    if (seconds < 0) {
      throw UserProblem.usage("--time-limit (" + seconds + ") is negative", "Give seconds.");
    }
    if (words.equalsIgnoreCase("free")) {
      return new CampChoice(0, seconds);
    }
    if (words.matches("[1-9][0-9]{0,3}")) {
      return new CampChoice(Integer.parseInt(words), seconds);
    }
    throw UserProblem.usage(
        "--camps (" + words + ") is neither a number from 1 to 9999 nor free",
        "Give the largest number of camps, such as 2 or 3, or free for as many as it takes.");
  }

  /// The options of the search.
  public CampsOptions options() {
    return most == 0 ? CampsOptions.free() : CampsOptions.atMost(most);
  }

  /// The division of one of many networks: a tenth of a second of work for two camps, or where a
  /// time limit was given its share of that.
  public CampsOutcome solveOneOfMany(SignedNetwork network, int networks, Run run) {
    long share = Duration.ofSeconds(seconds).toMillis() * run.threads() / Math.max(1, networks);
    CampSolver solver =
        most == 2 && seconds > 0
            ? CampSolver.twoCamps(
                FrustrationOptions.DEFAULT.within(Duration.ofMillis(Math.max(1, share))))
            : solver(MANY_WORK);
    return solver.solve(network, run);
  }

  /// The division of a network.
  public CampsOutcome solve(SignedNetwork network, Run run) {
    return solver().solve(network, run);
  }

  /// What finds the division of one network: some seconds of work for two camps, unless a time
  /// limit was given.
  CampSolver solver() {
    return solver(WORK);
  }

  /// What finds the divisions of variants of a network, hundreds of them.
  CampSolver quick() {
    return most == 2
        ? CampSolver.twoCamps(FrustrationOptions.DEFAULT.withWork(QUICK_WORK))
        : solver(QUICK_WORK);
  }

  private CampSolver solver(long work) {
    if (most != 2) {
      return CampSolver.of(options());
    }
    return CampSolver.twoCamps(
        seconds == 0
            ? FrustrationOptions.DEFAULT.withWork(work)
            : FrustrationOptions.DEFAULT.within(Duration.ofSeconds(seconds)));
  }
}
