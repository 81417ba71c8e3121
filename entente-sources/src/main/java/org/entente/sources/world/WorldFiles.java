package org.entente.sources.world;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;
import org.entente.world.World;
import tools.jackson.databind.JsonNode;

/// Reads the registry: the bundled files, and a user's own coalitions beside them.
public final class WorldFiles {
  private static final String BUNDLED = "/org/entente/sources/world/";
  private static final List<String> STATE_KEYS =
      List.of(
          "code",
          "cow",
          "iso2",
          "iso3",
          "name",
          "names",
          "aliases",
          "adjectives",
          "capital",
          "capital_also",
          "capitals",
          "region",
          "subregion",
          "periods",
          "note");

  private WorldFiles() {}

  /// The bundled registry and the coalitions of the user's files; a user's file replaces a bundled
  /// one of the same identifier. Throws [UserProblem] naming file and key of a fault.
  public static World load(Collection<Path> ownCoalitions) {
    States states = new States(states(YamlFile.parse("states.yaml", bundled("states.yaml"))));
    List<Coalition> coalitions = new ArrayList<>();
    CoalitionReader reader = new CoalitionReader(states);
    for (String name : bundled("coalitions/index.txt").lines().toList()) {
      coalitions.add(reader.read(YamlFile.parse(name, bundled("coalitions/" + name))));
    }
    for (Path path : ownCoalitions) {
      coalitions.add(reader.read(YamlFile.parse(path.toString(), text(path))));
    }
    return new World(states, coalitions);
  }

  private static List<State> states(YamlFile file) {
    List<State> states = new ArrayList<>();
    for (JsonNode node : Objects.requireNonNull(file.root().get("states"))) {
      String where = "state " + YamlFile.textOr(node, "code") + ": ";
      file.requireKeys(node, where, STATE_KEYS);
      states.add(
          new State(
              Integer.parseInt(file.text(node, where, "code")),
              file.text(node, where, "cow"),
              YamlFile.textOr(node, "iso2"),
              YamlFile.textOr(node, "iso3"),
              file.text(node, where, "name"),
              otherNames(node),
              YamlFile.texts(node, "adjectives").stream().findFirst().orElse(""),
              YamlFile.textOr(node, "capital"),
              YamlFile.textOr(node, "subregion"),
              periods(file, node, where)));
    }
    return states;
  }

  private static List<String> otherNames(JsonNode node) {
    List<String> names = new ArrayList<>(YamlFile.texts(node, "aliases"));
    JsonNode former = node.get("names");
    if (former != null) {
      former.forEach(n -> names.add(YamlFile.textOr(n, "name")));
    }
    YamlFile.texts(node, "adjectives").stream().skip(1).forEach(names::add);
    names.addAll(YamlFile.texts(node, "capital_also"));
    return names;
  }

  private static List<Spell> periods(YamlFile file, JsonNode node, String where) {
    List<Spell> periods = new ArrayList<>();
    for (JsonNode period : Objects.requireNonNull(node.get("periods"), where)) {
      periods.add(
          new Spell(
              file.firstDay(period, where, "from", LocalDate.MIN),
              file.firstDay(period, where, "to", Spell.OPEN)));
    }
    return periods;
  }

  private static String bundled(String name) {
    try (InputStream in = WorldFiles.class.getResourceAsStream(BUNDLED + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the bundled registry lacks " + name, e);
    }
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw UserProblem.input(
          path + " cannot be read as UTF-8 text (" + e.getMessage() + ")", "Check the path.");
    }
  }
}
