package org.entente.sources.dossier;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.dossier.Dossier;
import org.entente.run.ShippedText;
import org.entente.run.UserProblem;
import org.entente.sources.file.ModestText;
import org.entente.sources.file.Reason;
import org.entente.sources.registry.YamlNode;
import org.entente.world.Coalition;
import org.entente.world.NearMiss;
import org.entente.world.State;
import org.entente.world.States;
import org.entente.world.World;

/// A dossier as a YAML file, in the form of `docs/schema/dossier.schema.json`; the bundled ones are
/// found by their names.
public final class DossierFile {
  /// The names of the bundled dossiers.
  public static final List<String> BUNDLED = List.of("sco-2015", "sco-2026");

  private static final String FORM = "docs/methods/dossier.md";

  private DossierFile() {}

  /// The dossier of a file, or the bundled one of that name. Throws [UserProblem] with file, line
  /// and value for what does not fit.
  public static Dossier read(String fileOrName, World world) {
    if (BUNDLED.contains(fileOrName)) {
      return read(fileOrName + ".yaml", bundled(fileOrName), world);
    }
    Path file = Path.of(fileOrName);
    try {
      return read(file.toString(), ModestText.read(file), world);
    } catch (NoSuchFileException e) {
      throw UserProblem.input(
          "no file " + file,
          ("Check the path, or name a bundled dossier: "
                  + String.join(", ", BUNDLED)
                  + ". "
                  + NearMiss.advice(fileOrName, BUNDLED))
              .strip());
    } catch (IOException e) {
      throw UserProblem.input(
          "cannot read " + file + " (" + Reason.of(e) + ")", "Is it a text file in UTF-8?");
    }
  }

  /// The dossier of a text; `name` stands for the file in messages.
  public static Dossier read(String name, String text, World world) {
    return new DossierReader(world).read(YamlNode.parse(name, text, FORM));
  }

  /// The beginning of a dossier on a coalition, with an entry of each kind to be filled in.
  public static String beginning(Coalition coalition, States states) {
    String state =
        coalition.memberships().stream()
            .map(m -> states.find(m.state()))
            .flatMap(Optional::stream)
            .map(State::shortCode)
            .findFirst()
            .orElse("USA");
    return bundled("beginning")
        .replace("NAME", coalition.name())
        .replace("STATE", state)
        .replace("coalition: ID", "coalition: " + coalition.id())
        .replace("[ID]", "[" + coalition.id() + "]");
  }

  /// The YAML of a bundled dossier, as it ships.
  public static String bundled(String name) {
    return ShippedText.beside(DossierFile.class, name + ".yaml");
  }
}
