package org.entente.bench.idealpoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.entente.idealpoint.vote.RollCallRecord;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;

/// The votes of the General Assembly in the selection of the published estimates, sessions 1 to 74,
/// from `un_votes.csv.gz`, `un_roll_calls.csv` and `un_ideal_points_2020.csv.gz` of a folder.
///
/// @param proposals the roll calls by id
/// @param votes the votes
/// @param published the published positions, keyed by `state:session`
record AssemblyVotes(
    Map<String, RollCallRecord.Proposal> proposals,
    List<Vote> votes,
    Map<String, Double> published) {

  /// One vote.
  record Vote(String rollCall, String state, int session, int category) {}

  static AssemblyVotes in(Path folder) {
    Map<String, RollCallRecord.Proposal> proposals = new LinkedHashMap<>();
    each(
        folder.resolve("un_roll_calls.csv"),
        row -> {
          boolean partial = row.get(5).equals("1") || row.get(6).equals("1");
          int session = Integer.parseInt(row.get(1));
          proposals.put(
              row.get(0), new RollCallRecord.Proposal(row.get(0), session, row.get(0), partial));
        });
    List<Vote> votes = new ArrayList<>();
    each(
        folder.resolve("un_votes.csv.gz"),
        row -> {
          int session = Objects.requireNonNull(proposals.get(row.get(0))).period();
          String state = row.get(1).equals("679") && session < 45 ? "678" : row.get(1);
          if (!state.equals("511") && !(state.equals("560") && session == 48)) {
            int category = List.of("", "yes", "abstain", "no").indexOf(row.get(3));
            votes.add(new Vote(row.get(0), state, session, category));
          }
        });
    Map<String, Double> published = new HashMap<>();
    each(
        folder.resolve("un_ideal_points_2020.csv.gz"),
        row -> {
          if (row.get(0).equals("All")) {
            published.put(row.get(2) + ":" + row.get(1), Double.valueOf(row.get(5)));
          }
        });
    return new AssemblyVotes(proposals, votes, published);
  }

  private static void each(Path file, java.util.function.Consumer<List<String>> row) {
    try (CsvLines lines = new CsvLines(SourceFile.at(file))) {
      while (lines.hasNext()) {
        row.accept(lines.next());
      }
    }
  }

  /// The record of the votes whose number is accepted; in two categories if `binary`.
  RollCallRecord record(IntPredicate accepted, boolean binary) {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    Map<String, Integer> place = new HashMap<>();
    proposals.forEach((id, proposal) -> place.put(id, builder.rollCall(proposal)));
    for (int k = 0; k < votes.size(); k++) {
      Vote vote = votes.get(k);
      if (accepted.test(k)) {
        int category = binary && vote.category() == 2 ? 3 : vote.category();
        builder.vote(
            builder.actor(vote.state()), place.getOrDefault(vote.rollCall(), -1), category);
      }
    }
    return builder.build();
  }

  double published(String state, int session) {
    return published.getOrDefault(state + ":" + session, Double.NaN);
  }
}
