package org.entente.sources.rollcalls;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.sources.file.ColumnChoice;

/// The places of the columns of the long form; -1 for a column that is not there.
///
/// @param rollCall the places of the columns that together name a roll call
/// @param label the place of a column that says the vote in words beside its code
record LongColumns(int actor, List<Integer> rollCall, int vote, int period, int bridge, int label) {
  static final List<String> ROLES = List.of("actor", "rollcall", "vote", "period", "bridge");

  static final String ADVICE =
      "The long form has the columns actor, rollcall and vote, and perhaps period and bridge; the"
          + " wide form has an actor in the first column and a roll call in every other. Name"
          + " columns that are called otherwise, for example: --columns"
          + " actor=people_id,rollcall=bill_id,vote=position.";

  private static final List<String> ACTOR =
      List.of(
          "actor",
          "legislator",
          "member",
          "judge",
          "justice",
          "justicename",
          "state",
          "country",
          "ccode",
          "icpsr",
          "people_id",
          "person_id",
          "member_id",
          "legislator_id",
          "mp_id",
          "mepid",
          "mep",
          "ms_code",
          "voter_id",
          "voter_name",
          "voter",
          "senator",
          "deputy",
          "name");
  private static final List<String> ROLL_CALL =
      List.of(
          "rollcall",
          "roll_call",
          "rollcall_id",
          "roll_call_id",
          "rcid",
          "resid",
          "undl_id",
          "rollnumber",
          "vote_id",
          "voteid",
          "vote_event_id",
          "vote_number",
          "division_id",
          "division",
          "motion_id",
          "motion",
          "bill_id",
          "bill",
          "caseid",
          "case",
          "proposal",
          "item");
  private static final List<String> VOTE =
      List.of("vote", "position", "cast_code", "choice", "ms_vote", "option", "vote_cast");
  private static final List<String> PERIOD =
      List.of("period", "session", "year", "term", "congress");
  private static final List<String> BRIDGE = List.of("bridge", "repeats");
  private static final List<String> LABEL =
      List.of("vote_desc", "vote_text", "vote_label", "vote_word", "vote_description", "vote_name");

  /// The columns that the user names, or else those of the publisher, or else by their usual names.
  static LongColumns of(
      ColumnChoice choice, Optional<Publisher> publisher, List<String> header, String file) {
    choice.requireRoles(ROLES);
    List<Integer> rollCall =
        publisher.isPresent() && !choice.names("rollcall")
            ? publisher.get().rollCall().stream().map(header::indexOf).toList()
            : Stream.of(choice.place("rollcall", ROLL_CALL, header, file))
                .filter(p -> p >= 0)
                .toList();
    List<String> actor = publisher.map(p -> List.of(p.actor())).orElse(ACTOR);
    List<String> vote = publisher.map(p -> List.of(p.vote())).orElse(VOTE);
    List<String> period = publisher.map(p -> List.of(p.period())).orElse(PERIOD);
    return new LongColumns(
        choice.place("actor", actor, header, file),
        rollCall,
        choice.place("vote", vote, header, file),
        choice.place("period", period, header, file),
        choice.place("bridge", BRIDGE, header, file),
        choice.names("vote") ? -1 : label(header));
  }

  private static int label(List<String> header) {
    return LABEL.stream().mapToInt(header::indexOf).filter(p -> p >= 0).findFirst().orElse(-1);
  }

  boolean complete() {
    return actor >= 0 && !rollCall.isEmpty() && vote >= 0;
  }

  /// Refuses a file that has a column of votes, and is therefore no matrix, but lacks another.
  void refuseHalf(String file, long line, List<String> header) {
    if (vote >= 0) {
      throw UserProblem.input(
          Phrase.of(
              "%s, line %s: there is no column %s (%s)",
              file, line, actor < 0 ? "actor" : "rollcall", String.join(",", header)),
          ADVICE);
    }
  }

  /// Which columns are read, in words.
  String words(List<String> header) {
    String rollCalls = String.join(" and ", rollCall.stream().map(header::get).toList());
    String optional =
        Optional.of(period).filter(p -> p >= 0).map(p -> ", period " + header.get(p)).orElse("")
            + Optional.of(bridge)
                .filter(b -> b >= 0)
                .map(b -> ", bridge " + header.get(b))
                .orElse("");
    return Phrase.of(
        "The actor is in column %s, the roll call in %s, the vote in %s%s.",
        header.get(actor), rollCalls, header.get(vote), optional);
  }

  /// The rest of the columns, in words; empty if there is none.
  String unread(List<String> header) {
    List<String> rest =
        IntStream.range(0, header.size())
            .filter(c -> c != actor && c != vote && c != period && c != bridge && c != label)
            .filter(c -> !rollCall.contains(c))
            .mapToObj(header::get)
            .toList();
    return rest.isEmpty() ? "" : " Not read: " + String.join(", ", rest) + ".";
  }
}
