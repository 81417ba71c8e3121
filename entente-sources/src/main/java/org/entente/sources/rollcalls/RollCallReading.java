package org.entente.sources.rollcalls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.idealpoint.vote.RollCallRecord;

/// The votes of a file, and how they were read.
///
/// @param record the votes
/// @param by by what the votes were understood, such as `the codes of Voteview`
/// @param codes every code of the file with its meaning, in the order of meanings
/// @param columns which columns were read, in words
public record RollCallReading(
    RollCallRecord record, String by, List<Code> codes, String columns) {
  /// Copies the list.
  public RollCallReading {
    codes = List.copyOf(codes);
  }

  /// One code of the file.
  ///
  /// @param code as the file has it; may be empty
  /// @param meaning what it counts for
  /// @param votes how many cells have it
  public record Code(String code, VoteMeaning meaning, long votes) {}

  /// How the codes were read, in a sentence.
  public String words() {
    Map<VoteMeaning, String> told = new LinkedHashMap<>();
    for (VoteMeaning meaning :
        List.of(VoteMeaning.YES, VoteMeaning.ABSTAIN, VoteMeaning.NO, VoteMeaning.NONE)) {
      String all =
          codes.stream()
              .filter(c -> c.meaning() == meaning)
              .map(c -> (c.code().isEmpty() ? "empty" : c.code()) + " (" + c.votes() + ")")
              .collect(Collectors.joining(", "));
      if (!all.isEmpty()) {
        told.put(meaning, meaning.word() + ": " + all);
      }
    }
    return "Votes are read by " + by + ": " + String.join("; ", told.values()) + ".";
  }
}
