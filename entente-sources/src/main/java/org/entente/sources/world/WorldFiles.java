package org.entente.sources.world;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.run.UserProblem;
import org.entente.sources.file.Once;
import org.entente.sources.file.Reason;
import org.entente.sources.registry.BundledText;
import org.entente.sources.registry.YamlNode;
import org.entente.world.Coalition;
import org.entente.world.States;
import org.entente.world.World;

/// Reads the registry: the bundled one, and a user's own coalitions beside it.
///
/// The bundled YAML is read and checked at the build and kept in a form that loads in a few
/// milliseconds ([RegistryImage]); a user's files are read as they are.
public final class WorldFiles {
  /// The month to which facts of membership reach; docs/methods/world.md says which are thin.
  public static final YearMonth FACTS_END = YearMonth.of(2026, 11);

  private static final BundledText BUNDLED =
      new BundledText(WorldFiles.class, "/org/entente/sources/world/", "registry");
  private static final String FORM = "docs/methods/world.md";

  private static final Once<RegistryImage.Content> CONTENT = new Once<>(WorldFiles::readBundled);
  private static final Once<World> WORLD =
      new Once<>(() -> new World(CONTENT.get().states(), CONTENT.get().coalitions()));

  private WorldFiles() {}

  /// The bundled registry and the coalitions of the user's files; a user's file replaces a bundled
  /// one of the same identifier, and a later file an earlier one. Throws [UserProblem] naming file,
  /// line and key of a fault.
  public static World load(Collection<Path> ownCoalitions) {
    if (ownCoalitions.isEmpty()) {
      return WORLD.get();
    }
    RegistryImage.Content bundled = CONTENT.get();
    List<Coalition> coalitions = new ArrayList<>(bundled.coalitions());
    CoalitionReader reader = new CoalitionReader(bundled.states());
    for (Path path : ownCoalitions) {
      coalitions.add(reader.read(YamlNode.parse(path.toString(), BundledText.of(path), FORM)));
    }
    return new World(bundled.states(), coalitions);
  }

  /// The YAML files of a folder in order of name, none if there is no such folder.
  public static List<Path> listFiles(Path folder) {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
        found.forEach(files::add);
      } catch (IOException e) {
        throw UserProblem.input(
            "the folder " + folder + " cannot be read (" + Reason.of(e) + ")",
            "Check its permissions.");
      }
    }
    files.sort(Path::compareTo);
    return files;
  }

  /// The bundled registry read from its YAML, slower and to the same result.
  static RegistryImage.Content readBundledYaml() {
    States states =
        StatesReader.read(YamlNode.parse("states.yaml", BUNDLED.get("states.yaml"), FORM));
    CoalitionReader reader = new CoalitionReader(states);
    List<Coalition> coalitions =
        BUNDLED
            .get("coalitions/index.txt")
            .lines()
            .map(name -> reader.read(YamlNode.parse(name, BUNDLED.get("coalitions/" + name), FORM)))
            .toList();
    return new RegistryImage.Content(states, coalitions);
  }

  private static RegistryImage.Content readBundled() {
    return BUNDLED
        .find(RegistryImage.NAME)
        .map(RegistryImage::read)
        .orElseGet(WorldFiles::readBundledYaml);
  }
}
