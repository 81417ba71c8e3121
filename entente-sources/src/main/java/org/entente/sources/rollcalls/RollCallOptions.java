package org.entente.sources.rollcalls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.sources.file.ColumnChoice;

/// How a file of roll calls is read, where the user says more than the file does.
///
/// @param columns which column is the actor, the roll call, the vote, the period, the bridge
/// @param ignored columns of a matrix that are no roll calls
/// @param codes what the codes of votes mean; empty to go by the header and by words
public record RollCallOptions(
    ColumnChoice columns, List<String> ignored, Optional<VoteCodes> codes) {
  /// The file says it all.
  public static final RollCallOptions DEFAULT =
      new RollCallOptions(ColumnChoice.NONE, List.of(), Optional.empty());

  /// A matrix of 0 and 1, in which 8 and 9 are no votes.
  public static final RollCallOptions ZERO_IS_NO =
      DEFAULT.with(
          new VoteCodes(
              "--zero-is-no",
              Map.of(
                  "1", VoteMeaning.YES,
                  "0", VoteMeaning.NO,
                  "8", VoteMeaning.NONE,
                  "9", VoteMeaning.NONE)));

  /// Copies the list.
  public RollCallOptions {
    ignored = List.copyOf(ignored);
  }

  /// The same options with codes.
  public RollCallOptions with(VoteCodes declared) {
    return new RollCallOptions(columns, ignored, Optional.of(declared));
  }

  /// The same options with columns.
  public RollCallOptions with(ColumnChoice choice) {
    return new RollCallOptions(choice, ignored, codes);
  }

  /// The same options, leaving columns out.
  public RollCallOptions without(List<String> names) {
    return new RollCallOptions(columns, names, codes);
  }
}
