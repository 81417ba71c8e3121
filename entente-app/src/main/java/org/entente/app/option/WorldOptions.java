package org.entente.app.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.answer.desk.Place;
import org.entente.sources.world.WorldFiles;
import org.entente.world.World;
import picocli.CommandLine.Option;

/// The registry with a user's own coalitions: those in the folder `coalitions` of the user's place,
/// then those named on the command line, which win.
public final class WorldOptions {
  @Option(
      names = "--coalition-file",
      paramLabel = "FILE",
      description =
          "A YAML file with a coalition of your own; may be given several times. Files in the"
              + " folder coalitions of ENTENTE_HOME (~/.entente) are always read.")
  private List<Path> files = new ArrayList<>();

  public World load() {
    List<Path> own = new ArrayList<>(WorldFiles.listFiles(Place.coalitions()));
    own.addAll(files);
    return WorldFiles.load(own);
  }
}
