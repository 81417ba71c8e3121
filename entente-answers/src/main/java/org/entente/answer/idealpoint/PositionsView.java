package org.entente.answer.idealpoint;

import java.util.List;
import org.entente.run.UserProblem;
import org.jspecify.annotations.Nullable;

/// What is shown of positions: everyone in a year, some over time, a pair, or what a fit says of
/// roll calls.
///
/// @param year the year or period shown; the last one if null
/// @param states the states or actors whose paths are shown
/// @param pair none, or two whose distance is shown
/// @param separate none, or two whose most separating roll calls are shown; needs a fit
/// @param rollCalls whether the parameters of roll calls are shown; needs a fit
/// @param from the first year of a path
/// @param to the last year of a path
/// @param top the most rows of separating roll calls
public record PositionsView(
    @Nullable Integer year,
    List<String> states,
    List<String> pair,
    List<String> separate,
    boolean rollCalls,
    int from,
    int to,
    int top) {

  /// Copies the lists. Throws [UserProblem] where a pair is not of two, and where the first year
  /// comes after the last.
  public PositionsView {
    if (from > to) {
      throw UserProblem.usage(
          "no years: --from (" + from + ") is after --to (" + to + ")", "Exchange the two.");
    }
    to = Math.min(to, Integer.MAX_VALUE - 1);
    states = List.copyOf(states);
    pair = two("--pair", pair);
    separate = two("--separate", separate);
  }

  private static List<String> two(String option, List<String> names) {
    if (!names.isEmpty() && names.size() != 2) {
      throw UserProblem.usage(
          option + " takes two names, not " + names.size(), "Example: " + option + " RUS,KAZ.");
    }
    return List.copyOf(names);
  }

  /// Whether only the votes themselves can answer.
  boolean needsVotes() {
    return rollCalls || !separate.isEmpty();
  }
}
