package org.entente.sources.store;

import java.util.Optional;
import org.entente.sources.own.OwnFile;

/// How a file is imported.
///
/// @param dataset the key of the dataset the file holds; empty to recognise it by its header
/// @param keepGoing whether faulty rows are refused one by one and the rest imported, instead of
///   the file being refused as a whole
/// @param own what the user says of a series of their own that the file holds
public record ImportOptions(Optional<String> dataset, boolean keepGoing, Optional<OwnFile> own) {

  /// Recognises the dataset and refuses a file with faulty rows as a whole.
  public static final ImportOptions STRICT = new ImportOptions(Optional.empty(), false);

  /// The options for a file of a dataset.
  public ImportOptions(Optional<String> dataset, boolean keepGoing) {
    this(dataset, keepGoing, Optional.empty());
  }

  /// The same options for a named dataset.
  public ImportOptions as(String key) {
    return new ImportOptions(Optional.of(key), keepGoing);
  }

  /// The same options for a file of a user's own series.
  public ImportOptions of(OwnFile series) {
    return new ImportOptions(Optional.empty(), keepGoing, Optional.of(series));
  }
}
