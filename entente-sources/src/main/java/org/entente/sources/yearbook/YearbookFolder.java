package org.entente.sources.yearbook;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ParquetFileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.panel.Yearbook;
import org.entente.run.UserProblem;
import org.entente.similarity.ReplicateSketch;
import org.entente.similarity.SketchBasis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A yearbook read from its files: the bundled one from the class path, or one that the user built.
///
/// A year is read when it is first asked for, in some tens of milliseconds, and kept.
public final class YearbookFolder implements Yearbook {
  /// The bytes of a dyad's sketch at most: four of header and one for each component.
  static final int SKETCH_BYTES = 4 + ReplicateSketch.DEFAULT_RANK;

  private static final String BUNDLED = "/org/entente/sources/yearbook/bundled/";

  /// Opens one of the yearbook's files by name.
  @FunctionalInterface
  private interface Opener {
    byte[] read(String name) throws IOException;
  }

  private final Opener files;
  private final String where;
  private final JsonNode manifest;
  private final NavigableSet<Integer> years = new TreeSet<>();
  private final Map<Integer, YearSlice> slices = new ConcurrentHashMap<>();

  private YearbookFolder(Opener files, String where) {
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
    Map<StateColumn, float[]> states = new EnumMap<>(StateColumn.class);
    Map<DyadColumn, float[]> pairs = new EnumMap<>(DyadColumn.class);
    try (ParquetFileReader file = open("states-" + year + ".parquet");
        ParquetFileReader dyadFile = open("dyads-" + year + ".parquet")) {
      int[] codes = ints(file, "code");
      for (StateColumn column : StateColumn.values()) {
        states.put(column, floats(file, column.column(), codes.length));
      }
      Dyads dyads = Dyads.of(codes);
      for (DyadColumn column : DyadColumn.values()) {
        pairs.put(column, floats(dyadFile, column.column(), dyads.count()));
      }
      byte[] basis = read("basis-" + year + ".bin");
      return new YearSlice(
          year,
          dyads,
          entry.get("rollCalls").asInt(),
          lastYears,
          states,
          pairs,
          basis,
          sketches(dyadFile, dyads.count(), basis));
    } catch (IOException e) {
      throw damaged("year " + year, e);
    }
  }

  private ParquetFileReader open(String name) throws IOException {
    return ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(read(name))));
  }

  private byte[] read(String name) {
    try {
      return files.read(name);
    } catch (IOException e) {
      throw damaged(name, e);
    }
  }

  private UserProblem damaged(String what, IOException cause) {
    return UserProblem.input(
        where + " cannot be read at " + what + " (" + cause.getMessage() + ")",
        "Build it again with: entente yearbook build.");
  }

  private static int[] ints(ParquetFileReader file, String name) {
    int[] values = new int[0];
    try (ColumnReader column = file.columnReader(name)) {
      while (column.nextBatch()) {
        int from = values.length;
        values = Arrays.copyOf(values, from + column.getRecordCount());
        System.arraycopy(column.getInts(), 0, values, from, column.getRecordCount());
      }
    }
    return values;
  }

  private static float[] floats(ParquetFileReader file, String name, int length) {
    float[] values = new float[length];
    int from = 0;
    try (ColumnReader column = file.columnReader(name)) {
      while (column.nextBatch()) {
        System.arraycopy(column.getFloats(), 0, values, from, column.getRecordCount());
        from += column.getRecordCount();
      }
    }
    return values;
  }

  private static byte[][] sketches(ParquetFileReader file, int count, byte[] basis) {
    byte[][] sketches = new byte[count][0];
    if (basis.length == 0) {
      return sketches;
    }
    int bytes = 4 + SketchBasis.fromBytes(basis).rank();
    int[] sketched = ints(file, "sketched");
    for (int d = 0; d < count; d++) {
      sketches[d] = new byte[sketched[d] == 1 ? bytes : 0];
    }
    for (int b = 0; b < bytes; b++) {
      int[] plane = ints(file, "sketch_" + b);
      for (int d = 0; d < count; d++) {
        if (sketched[d] == 1) {
          sketches[d][b] = (byte) plane[d];
        }
      }
    }
    return sketches;
  }
}
