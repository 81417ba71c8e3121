package org.entente.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.sources.world.WorldFiles;
import org.entente.world.World;
import picocli.CommandLine.Option;

/// The option that adds a user's own coalitions to the registry.
final class WorldOptions {
  @Option(
      names = "--coalition-file",
      paramLabel = "FILE",
      description = "A YAML file with a coalition of your own; may be given several times.")
  private List<Path> files = new ArrayList<>();

  World load() {
    return WorldFiles.load(files);
  }
}
