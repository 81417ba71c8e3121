package org.entente.sources.yearbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.run.UserProblem;
import org.entente.similarity.ReplicateSketch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A yearbook read from its files: the bundled one from the class path, or one that the user built.
///
/// A year is opened when it is first asked for, and of it only the columns that are used are read.
public final class YearbookFolder implements Yearbook {
  /// The most components that a sketch can have.
  static final int LARGEST_RANK = ReplicateSketch.DEFAULT_RANK;

  private static final String BUNDLED = "/org/entente/sources/yearbook/bundled/";

  private final YearFiles.Opener files;
  private final String where;
  private final JsonNode manifest;
  private final NavigableSet<Integer> years = new TreeSet<>();
  private final Map<Integer, YearSlice> slices = new ConcurrentHashMap<>();

  private YearbookFolder(YearFiles.Opener files, String where) {
    this.files = files;
    this.where = where;
    this.manifest = JsonMapper.builder().build().readTree(read("yearbook.json"));
    manifest.get("years").propertyNames().forEach(y -> years.add(Integer.valueOf(y)));
  }

  /// The yearbook that ships with the program.
  public static YearbookFolder bundled() {
    return new YearbookFolder(
        name -> {
          try (InputStream in = YearbookFolder.class.getResourceAsStream(BUNDLED + name)) {
            if (in == null) {
              throw new IOException("no file " + name);
            }
            return in.readAllBytes();
          }
        },
        "the bundled yearbook");
  }

  /// The yearbook in a folder. Throws [UserProblem] if there is none.
  public static YearbookFolder in(Path folder) {
    return new YearbookFolder(
        name -> Files.readAllBytes(folder.resolve(name)), "the yearbook in " + folder);
  }

  @Override
  public NavigableSet<Integer> years() {
    return new TreeSet<>(years);
  }

  /// The command that made the yearbook.
  public String command() {
    return manifest.get("command").asString();
  }

  @Override
  public List<Dataset> datasets() {
    List<Dataset> datasets = new ArrayList<>();
    for (JsonNode d : manifest.get("datasets")) {
      datasets.add(
          new Dataset(
              d.get("key").asString(),
              d.get("title").asString(),
              d.get("version").asString(),
              d.get("citation").asString(),
              d.get("licence").asString()));
    }
    return datasets;
  }

  @Override
  public YearSlice year(int year) {
    if (!years.contains(year)) {
      throw new IllegalArgumentException(where + " does not hold " + year);
    }
    return slices.computeIfAbsent(year, this::load);
  }

  private YearSlice load(int year) {
    JsonNode entry = manifest.get("years").get(String.valueOf(year));
    TreeMap<String, Integer> lastYears = new TreeMap<>();
    entry
        .get("lastYearByDataset")
        .properties()
        .forEach(p -> lastYears.put(p.getKey(), p.getValue().asInt()));
    int rollCalls = entry.get("rollCalls").asInt();
    YearFiles yearFiles = new YearFiles(files, where, year, rollCalls > 0);
    return new YearSlice(year, yearFiles.dyads(), rollCalls, lastYears, yearFiles);
  }

  private byte[] read(String name) {
    try {
      return files.read(name);
    } catch (IOException e) {
      throw UserProblem.input(
          where + " cannot be read at " + name + " (" + e.getMessage() + ")",
          "Build it again with: entente yearbook build.");
    }
  }
}
