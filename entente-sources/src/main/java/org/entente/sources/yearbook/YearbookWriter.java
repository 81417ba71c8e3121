package org.entente.sources.yearbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.store.DatasetRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Writes a yearbook as a folder: `yearbook.json` and, for each year, `states-Y.parquet`,
/// `dyads-Y.parquet` and `basis-Y.bin`.
///
/// Figures are kept to 11 binary digits after the first (a relative error of at most 2.5e-4), far
/// below their uncertainty, so that the files stay small. The folder appears whole or not at all.
public final class YearbookWriter {
  private static final int DROPPED_BITS = 12;

  private final DuckDBConnection duckdb;
  private final Path folder;
  private final Map<String, Object> years = new LinkedHashMap<>();

  private YearbookWriter(DuckDBConnection duckdb, Path folder) {
    this.duckdb = duckdb;
    this.folder = folder;
  }

  /// Builds every year that the builder can and puts the yearbook in the folder, replacing what is
  /// there. Throws [UserProblem] if the folder cannot be written.
  public static void write(YearbookBuilder builder, Path target, String command, Run run) {
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    try (DuckDBConnection duckdb =
        DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class)) {
      deleteAll(unfinished);
      Files.createDirectories(unfinished);
      try (Statement sql = duckdb.createStatement()) {
        sql.execute("SET threads = 1");
      }
      YearbookWriter writer = new YearbookWriter(duckdb, unfinished);
      int last = builder.lastCompleteYear();
      for (int year = YearbookBuilder.FIRST_YEAR; year <= last; year++) {
        run.checkInterrupted();
        run.progress()
            .at(
                "yearbook",
                year - YearbookBuilder.FIRST_YEAR,
                last - YearbookBuilder.FIRST_YEAR + 1L);
        writer.add(builder.slice(year, run));
      }
      writer.finish(builder.datasets(), command, run.seed());
      deleteAll(target);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | SQLException e) {
      throw UserProblem.machine(
          "the yearbook cannot be written to " + target + " (" + e.getMessage() + ")",
          "Check that the folder can be written and has space.");
    }
  }

  private void add(YearSlice slice) throws SQLException, IOException {
    writeStates(slice);
    writeDyads(slice);
    Files.write(folder.resolve("basis-" + slice.year() + ".bin"), slice.sketchBasis());
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("rollCalls", slice.rollCalls());
    entry.put("lastYearByDataset", slice.lastYearByDataset());
    years.put(String.valueOf(slice.year()), entry);
  }

  private void writeStates(YearSlice slice) throws SQLException {
    String columns =
        Arrays.stream(StateColumn.values())
            .map(c -> c.column() + " FLOAT")
            .collect(Collectors.joining(", "));
    try (Statement sql = duckdb.createStatement()) {
      sql.execute("CREATE OR REPLACE TABLE states (code INTEGER, " + columns + ")");
      try (DuckDBAppender rows = duckdb.createAppender("states")) {
        for (int i = 0; i < slice.dyads().states(); i++) {
          rows.beginRow();
          rows.append(slice.dyads().stateCode(i));
          for (StateColumn column : StateColumn.values()) {
            rows.append(rounded(slice.at(column, i)));
          }
          rows.endRow();
        }
      }
      copy(sql, "states", slice.year());
    }
  }

  private void writeDyads(YearSlice slice) throws SQLException {
    String columns =
        Arrays.stream(DyadColumn.values())
            .map(c -> c.column() + " FLOAT")
            .collect(Collectors.joining(", "));
    Dyads dyads = slice.dyads();
    try (Statement sql = duckdb.createStatement()) {
      sql.execute("CREATE OR REPLACE TABLE dyads (" + columns + sketchColumns() + ")");
      try (DuckDBAppender rows = duckdb.createAppender("dyads")) {
        for (int d = 0; d < dyads.count(); d++) {
          rows.beginRow();
          for (DyadColumn column : DyadColumn.values()) {
            rows.append(rounded(slice.at(column, d)));
          }
          appendSketch(rows, slice.sketch(d));
          rows.endRow();
        }
      }
      copy(sql, "dyads", slice.year());
    }
  }

  private static String sketchColumns() {
    StringBuilder columns = new StringBuilder(", sketched TINYINT");
    for (int b = 0; b < YearbookFolder.SKETCH_BYTES; b++) {
      columns.append(", sketch_").append(b).append(" TINYINT");
    }
    return columns.toString();
  }

  /* A column for each byte: alike bytes lie together and compress well. */
  private static void appendSketch(DuckDBAppender rows, byte[] sketch) throws SQLException {
    rows.append((byte) (sketch.length > 0 ? 1 : 0));
    for (int b = 0; b < YearbookFolder.SKETCH_BYTES; b++) {
      rows.append(b < sketch.length ? sketch[b] : (byte) 0);
    }
  }

  private void copy(Statement sql, String table, int year) throws SQLException {
    Path file = folder.resolve(table + "-" + year + ".parquet");
    sql.execute(
        "COPY "
            + table
            + " TO '"
            + file.toString().replace("'", "''")
            + "' (FORMAT parquet, COMPRESSION gzip)");
  }

  private void finish(List<DatasetRecord> datasets, String command, long seed) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("command", command);
    manifest.put("seed", seed);
    List<Object> sources = new ArrayList<>();
    for (DatasetRecord dataset : datasets) {
      Map<String, Object> source = new LinkedHashMap<>();
      source.put("key", dataset.key());
      source.put("title", dataset.title());
      source.put("version", dataset.version());
      source.put("citation", dataset.citation());
      source.put("licence", dataset.licence());
      source.put("sha256", dataset.sha256());
      source.put("rows", dataset.rowsKept());
      source.put("firstYear", dataset.firstYear());
      source.put("lastYear", dataset.lastYear());
      sources.add(source);
    }
    manifest.put("datasets", sources);
    manifest.put("years", years);
    try {
      Files.writeString(
          folder.resolve("yearbook.json"),
          JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(manifest)
              + "\n");
    } catch (JacksonException e) {
      throw new IOException(e);
    }
  }

  /* Rounds to the nearest value with fewer mantissa bits; whole numbers up to 4096 stay exact. */
  private static float rounded(float value) {
    if (Float.isNaN(value) || Float.isInfinite(value)) {
      return Float.NaN;
    }
    int bits = Float.floatToIntBits(value) + (1 << (DROPPED_BITS - 1));
    return Float.intBitsToFloat(bits & -(1 << DROPPED_BITS));
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
