package org.entente.sources.store;

import java.nio.file.Path;
import java.util.List;
import org.entente.sources.table.Refusal;

/// What became of one file.
///
/// @param file the file
/// @param dataset the key of its dataset
/// @param layout the layout it was read in
/// @param outcome what happened
/// @param rowsRead the rows below the header; a line of a wide file holds a row for each cell that
///   is filled
/// @param rowsKept the rows in the store
/// @param rowsRefused the rows counted in `refused`; read is kept and refused together, save where
///   rows of one key are added up or stand in many lines
/// @param firstYear the first year covered, 0 if the dataset does not lie in time
/// @param lastYear the last year covered, 0 if the dataset does not lie in time
/// @param unread the columns of the file that are not read, in order
/// @param refused the reasons for refusing rows, with counts
/// @param remarked the remarks on rows that were kept, with counts
public record ImportReport(
    Path file,
    String dataset,
    String layout,
    Outcome outcome,
    long rowsRead,
    long rowsKept,
    long rowsRefused,
    int firstYear,
    int lastYear,
    List<String> unread,
    List<Refusal> refused,
    List<Refusal> remarked) {

  /// What happened to a file.
  public enum Outcome {
    /// The dataset is new in the store.
    IMPORTED,
    /// The dataset replaced an earlier file.
    REPLACED,
    /// The same file is in the store already; nothing changed.
    UNCHANGED,
    /// The file was checked only.
    CHECKED
  }

  /// Copies the lists.
  public ImportReport {
    unread = List.copyOf(unread);
    refused = List.copyOf(refused);
    remarked = List.copyOf(remarked);
  }
}
