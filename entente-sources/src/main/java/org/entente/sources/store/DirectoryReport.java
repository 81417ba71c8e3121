package org.entente.sources.store;

import java.nio.file.Path;
import java.util.List;

/// What became of several files.
///
/// @param imported the reports of the files that were imported or unchanged, in order of name
/// @param skipped the files of a directory whose columns fit no dataset, or more than one
/// @param failed the other files that could not be imported
public record DirectoryReport(
    List<ImportReport> imported, List<Skipped> skipped, List<Skipped> failed) {

  /// A file that was not imported.
  ///
  /// @param file the file
  /// @param why the reason in words
  /// @param advice what to do about it; may be empty
  public record Skipped(Path file, String why, String advice) {}

  /// Copies the lists.
  public DirectoryReport {
    imported = List.copyOf(imported);
    skipped = List.copyOf(skipped);
    failed = List.copyOf(failed);
  }
}
