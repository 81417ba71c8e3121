package org.entente.sources.yearbook;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.sources.file.UnpackedLibrary;

/// Writes columns of numbers as a Parquet file, on one thread, so that the bytes are the same each
/// time.
///
/// A column of whole numbers becomes SMALLINT, any other FLOAT with fewer binary digits; a column
/// without a value is left out.
final class ParquetOutput implements AutoCloseable {
  private final DuckDBConnection duckdb;
  private final int droppedBits;

  /// @param droppedBits how many of the 23 binary digits after the first are rounded away
  ParquetOutput(int droppedBits) throws SQLException {
    this.droppedBits = droppedBits;
    this.duckdb = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    UnpackedLibrary.forget();
    try (Statement sql = duckdb.createStatement()) {
      sql.execute("SET threads = 1");
    }
  }

  /// Writes the columns, all of one length, in their order; nothing, and says so, if none has a
  /// value.
  boolean write(Path file, Map<String, float[]> columns) throws SQLException {
    List<String> names = new ArrayList<>();
    List<float[]> values = new ArrayList<>();
    columns.forEach((name, column) -> {
      if (hasValue(column)) {
        names.add(name);
        values.add(column);
      }
    });
    if (names.isEmpty()) {
      return false;
    }
    boolean[] whole = new boolean[values.size()];
    for (int c = 0; c < whole.length; c++) {
      whole[c] = isWhole(values.get(c));
    }
    try (Statement sql = duckdb.createStatement()) {
      sql.execute("CREATE OR REPLACE TABLE rows (" + definitions(names, whole) + ")");
      append(values, whole);
      sql.execute(
          "COPY rows TO '"
              + file.toString().replace("'", "''")
              + "' (FORMAT parquet, PARQUET_VERSION V2, COMPRESSION gzip, WRITE_BLOOM_FILTER false)");
    }
    return true;
  }

  private static String definitions(List<String> names, boolean[] whole) {
    List<String> definitions = new ArrayList<>();
    for (int c = 0; c < whole.length; c++) {
      definitions.add(names.get(c) + (whole[c] ? " SMALLINT" : " FLOAT") + " NOT NULL");
    }
    return definitions.stream().collect(Collectors.joining(", "));
  }

  private void append(List<float[]> values, boolean[] whole) throws SQLException {
    try (DuckDBAppender rows = duckdb.createAppender("rows")) {
      for (int row = 0; row < values.getFirst().length; row++) {
        rows.beginRow();
        for (int c = 0; c < whole.length; c++) {
          float value = values.get(c)[row];
          if (whole[c]) {
            rows.append((short) value);
          } else {
            rows.append(rounded(value));
          }
        }
        rows.endRow();
      }
    }
  }

  private static boolean hasValue(float[] column) {
    for (float value : column) {
      if (!Float.isNaN(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(float[] column) {
    for (float value : column) {
      if ((short) value != value) {
        return false;
      }
    }
    return true;
  }

  /* To the nearest value with fewer binary digits; infinity counts as missing. */
  private float rounded(float value) {
    if (Float.isNaN(value) || Float.isInfinite(value)) {
      return Float.NaN;
    }
    int bits = Float.floatToIntBits(value) + (1 << (droppedBits - 1));
    return Float.intBitsToFloat(bits & -(1 << droppedBits));
  }

  @Override
  public void close() throws SQLException {
    duckdb.close();
  }
}
