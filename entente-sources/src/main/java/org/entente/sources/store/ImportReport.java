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
/// @param rowsRead the lines below the header
/// @param rowsKept the rows in the store
/// @param rowsRefused the rows counted in `refused`; a wide file has several rows to a line, so
///   that kept and refused need not add up to read
/// @param firstYear the first year covered, 0 if the dataset does not lie in time
/// @param lastYear the last year covered, 0 if the dataset does not lie in time
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
    refused = List.copyOf(refused);
    remarked = List.copyOf(remarked);
  }
}
