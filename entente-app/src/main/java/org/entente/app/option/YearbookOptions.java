package org.entente.app.option;

import java.nio.file.Path;
import org.entente.answer.desk.Place;
import org.entente.sources.yearbook.YearbookFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that chooses the yearbook.
public final class YearbookOptions {
  @Option(
      names = "--yearbook",
      paramLabel = "DIR",
      description = "Use the yearbook in this folder instead of the bundled one.")
  private @Nullable Path folder;

  private @Nullable YearbookFolder yearbook;

  /// The yearbook in use, opened once.
  public YearbookFolder open() {
    if (yearbook == null) {
      yearbook = Place.openYearbook(folder);
    }
    return yearbook;
  }
}
