package org.entente.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.run.Run;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.store.ImportOptions;
import org.entente.sources.store.ImportReport;

/// Imports invented rows in a publisher's form.
public final class Sample {
  private final Path directory;

  /// Samples that are written below the directory.
  public Sample(Path directory) {
    this.directory = directory;
  }

  /// Writes the text to a file of the name.
  public Path file(String name, String text) {
    try {
      return Files.writeString(directory.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens the store of the samples.
  public EvidenceStore store() {
    return EvidenceStore.open(directory.resolve("evidence.duckdb"), SampleStates.states());
  }

  /// Imports the text into the store.
  public ImportReport load(EvidenceStore store, String name, String text) {
    return store.importFile(file(name, text), ImportOptions.STRICT, Run.quiet());
  }
}
