package org.entente.sources.incidents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Incident;
import org.entente.evidence.Incidents;
import org.entente.sources.incidents.IncidentReader.Placed;
import org.entente.sources.registry.BundledText;
import org.entente.sources.registry.YamlNode;
import org.entente.sources.world.WorldFiles;
import org.entente.world.States;

/// Reads the registry of incidents: the bundled one, and a user's own files beside it.
public final class IncidentFiles {
  private static final BundledText BUNDLED =
      new BundledText(IncidentFiles.class, "/org/entente/sources/incidents/", "incidents");
  private static final String FORM = "docs/sources/incidents.md";

  private IncidentFiles() {}

  /// The bundled incidents and those of the user's files. Throws [UserProblem] naming file, line
  /// and key of a fault, and of an incident that is already there. Cost: some milliseconds for the
  /// bundled ones, and the reading of the files.
  public static Incidents load(Collection<Path> ownFiles) {
    List<Incident> all = new ArrayList<>(bundled());
    if (!ownFiles.isEmpty()) {
      Map<List<Object>, String> seen = new HashMap<>();
      all.forEach(i -> seen.put(identity(i), "the bundled registry"));
      IncidentReader reader = new IncidentReader(states());
      for (Path path : ownFiles) {
        all.addAll(read(reader, path.toString(), BundledText.of(path), seen));
      }
    }
    return new Incidents(all);
  }

  /// The bundled incidents read from their YAML, slower and to the same result.
  static List<Incident> readBundledYaml() {
    IncidentReader reader = new IncidentReader(states());
    Map<List<Object>, String> seen = new HashMap<>();
    List<Incident> all = new ArrayList<>();
    BUNDLED
        .get("index.txt")
        .lines()
        .forEach(name -> all.addAll(read(reader, name, BUNDLED.get(name), seen)));
    return new Incidents(all).list();
  }

  private static States states() {
    return WorldFiles.load(List.of()).states();
  }

  private static List<Incident> read(
      IncidentReader reader, String file, String text, Map<List<Object>, String> seen) {
    List<Incident> incidents = new ArrayList<>();
    for (Placed placed : reader.read(YamlNode.parse(file, text, FORM))) {
      String before = seen.putIfAbsent(identity(placed.incident()), file);
      if (before != null) {
        throw placed
            .node()
            .problem(
                "an incident of this begin, these sides and this act stands in " + before,
                "Keep one of them, or say what is different.");
      }
      incidents.add(placed.incident());
    }
    return incidents;
  }

  private static List<Object> identity(Incident i) {
    return List.of(i.spell().from(), i.one().states(), i.other().states(), i.act());
  }

  private static List<Incident> bundled() {
    return BUNDLED
        .find(IncidentImage.NAME)
        .map(IncidentImage::read)
        .orElseGet(IncidentFiles::readBundledYaml);
  }
}
