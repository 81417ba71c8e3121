package org.entente.sources.world;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads and checks the YAML of the bundled registry and writes its compiled form; run by the
/// build.
final class RegistryCompiler {
  private RegistryCompiler() {}

  /// Writes the compiled registry below the folder of compiled classes that is the first argument.
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], "org", "entente", "sources", "world");
    Files.createDirectories(folder);
    RegistryImage.Content registry = WorldFiles.readBundledYaml();
    try (OutputStream out = Files.newOutputStream(folder.resolve(RegistryImage.NAME))) {
      RegistryImage.write(registry, out);
    }
  }
}
