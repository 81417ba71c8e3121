package org.entente.sources.rollcalls;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A publisher of roll calls, known by its header: which columns are what, and what its codes mean.
///
/// @param codes its codes
/// @param marks columns by which its files are known
/// @param actor the column of the actor
/// @param rollCall the columns that together name a roll call
/// @param vote the column of the vote
/// @param period the column of the period, which may be a day; empty for none
record Publisher(
    VoteCodes codes,
    Set<String> marks,
    String actor,
    List<String> rollCall,
    String vote,
    String period) {
  private static final List<Publisher> ALL =
      List.of(
          new Publisher(
              VoteCodes.VOTEVIEW,
              Set.of("icpsr", "rollnumber", "cast_code", "congress", "chamber"),
              "icpsr",
              List.of("congress", "chamber", "rollnumber"),
              "cast_code",
              "congress"),
          new Publisher(
              VoteCodes.VOTEVIEW,
              Set.of("icpsr", "rollnumber", "cast_code"),
              "icpsr",
              List.of("rollnumber"),
              "cast_code",
              ""),
          new Publisher(
              VoteCodes.LEGISCAN,
              Set.of("roll_call_id", "people_id", "vote"),
              "people_id",
              List.of("roll_call_id"),
              "vote",
              ""),
          new Publisher(
              VoteCodes.LIBRARY,
              Set.of("undl_id", "ms_code", "ms_vote"),
              "ms_code",
              List.of("undl_id"),
              "ms_vote",
              "date"),
          assembly("rcid", "ccode"),
          assembly("resid", "ccode"),
          assembly("rcid", "country"),
          new Publisher(
              VoteCodes.COURT,
              Set.of("caseissuesid", "justicename", "majority"),
              "justicename",
              List.of("caseissuesid"),
              "majority",
              "term"),
          new Publisher(
              VoteCodes.COURT,
              Set.of("caseid", "justice", "majority"),
              "justice",
              List.of("caseid"),
              "majority",
              "term"));

  /* The releases of the General Assembly in the Dataverse and in R. */
  private static Publisher assembly(String rollCall, String actor) {
    return new Publisher(
        VoteCodes.ASSEMBLY,
        Set.of(rollCall, actor, "vote"),
        actor,
        List.of(rollCall),
        "vote",
        "session");
  }

  /// The publisher whose header it is.
  static Optional<Publisher> find(List<String> header) {
    return ALL.stream().filter(p -> header.containsAll(p.marks)).findFirst();
  }
}
