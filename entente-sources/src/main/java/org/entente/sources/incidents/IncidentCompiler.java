package org.entente.sources.incidents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.evidence.Incident;

/// Reads and checks the YAML of the bundled incidents and writes its compiled form; run by the
/// build after the registry of states.
final class IncidentCompiler {
  private IncidentCompiler() {}

  /// Writes the compiled incidents below the folder of compiled classes that is the first argument.
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], "org", "entente", "sources", "incidents");
    Files.createDirectories(folder);
    List<Incident> incidents = IncidentFiles.readBundledYaml();
    try (OutputStream out = Files.newOutputStream(folder.resolve(IncidentImage.NAME))) {
      IncidentImage.write(incidents, out);
    }
  }
}
