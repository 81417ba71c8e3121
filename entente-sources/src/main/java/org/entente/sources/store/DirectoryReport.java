package org.entente.sources.store;

import java.nio.file.Path;
import java.util.List;

/// What became of the files of a directory.
///
/// @param imported the reports of the files that were imported or unchanged, in order of name
/// @param skipped the files no dataset has the columns of
/// @param failed the files that were recognised but could not be imported
public record DirectoryReport(
    List<ImportReport> imported, List<Skipped> skipped, List<Skipped> failed) {

  /// A file that was not imported.
  ///
  /// @param file the file
  /// @param why the reason in words
  public record Skipped(Path file, String why) {}

  /// Copies the lists.
  public DirectoryReport {
    imported = List.copyOf(imported);
    skipped = List.copyOf(skipped);
    failed = List.copyOf(failed);
  }
}
