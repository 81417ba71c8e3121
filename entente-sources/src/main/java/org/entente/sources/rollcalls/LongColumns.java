package org.entente.sources.rollcalls;

import java.util.List;
import org.entente.run.UserProblem;

/// The places of the columns of the long form; -1 for a column that is not there.
record LongColumns(int actor, int rollCall, int vote, int period, int bridge) {
  static final String ADVICE =
      "The long form has the columns actor, rollcall and vote, and perhaps period and bridge; the"
          + " wide form has an actor in the first column and a roll call in every other.";

  private static final List<String> ACTOR =
      List.of(
          "actor",
          "legislator",
          "member",
          "judge",
          "justice",
          "state",
          "country",
          "ccode",
          "icpsr",
          "voter",
          "name");
  private static final List<String> ROLL_CALL =
      List.of(
          "rollcall",
          "roll call",
          "roll_call",
          "rcid",
          "resid",
          "rollnumber",
          "vote_id",
          "voteid",
          "bill",
          "case",
          "proposal",
          "item");
  private static final List<String> VOTE = List.of("vote", "position", "cast_code", "choice");
  private static final List<String> PERIOD =
      List.of("period", "session", "year", "term", "congress");
  private static final List<String> BRIDGE = List.of("bridge", "repeats");

  static LongColumns of(List<String> header) {
    return new LongColumns(
        place(header, ACTOR),
        place(header, ROLL_CALL),
        place(header, VOTE),
        place(header, PERIOD),
        place(header, BRIDGE));
  }

  boolean complete() {
    return actor >= 0 && rollCall >= 0 && vote >= 0;
  }

  /// Refuses a file that has a column of votes, and is therefore no matrix, but lacks another.
  void refuseHalf(String file, List<String> header) {
    if (vote >= 0) {
      throw UserProblem.input(
          file
              + ", line 1: there is no column "
              + (actor < 0 ? "actor" : "rollcall")
              + " ("
              + String.join(",", header)
              + ")",
          ADVICE);
    }
  }

  private static int place(List<String> header, List<String> names) {
    return names.stream().mapToInt(header::indexOf).filter(p -> p >= 0).findFirst().orElse(-1);
  }
}
