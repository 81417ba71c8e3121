package org.entente.sources.store;

import java.util.Optional;

/// How a file is imported.
///
/// @param dataset the key of the dataset the file holds; empty to recognise it by its header
/// @param keepGoing whether faulty rows are refused one by one and the rest imported, instead of
///   the file being refused as a whole
public record ImportOptions(Optional<String> dataset, boolean keepGoing) {

  /// Recognises the dataset and refuses a file with faulty rows as a whole.
  public static final ImportOptions STRICT = new ImportOptions(Optional.empty(), false);

  /// The same options for a named dataset.
  public ImportOptions as(String key) {
    return new ImportOptions(Optional.of(key), keepGoing);
  }
}
