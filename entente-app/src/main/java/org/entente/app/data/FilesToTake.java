package org.entente.app.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.app.option.OwnSeriesOptions;
import org.entente.sources.store.ImportOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which files are taken, and how: the same for a check and for an import.
final class FilesToTake {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files, folders, or zip archives of them.")
  private List<Path> paths = List.of();

  @Option(names = "--dataset", paramLabel = "KEY", description = "What the file holds.")
  private @Nullable String dataset;

  @Option(
      names = "--keep-going",
      description = "Refuse faulty rows one by one instead of the whole file.")
  private boolean keepGoing;

  @Mixin private OwnSeriesOptions own = new OwnSeriesOptions();

  List<Path> paths() {
    return paths;
  }

  ImportOptions options() {
    return own.with(new ImportOptions(Optional.ofNullable(dataset), keepGoing));
  }
}
