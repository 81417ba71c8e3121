package org.entente.answer.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.answer.page.Column;
import org.entente.answer.page.FlatTable;
import org.entente.answer.page.Table;
import org.entente.sources.file.UnpackedLibrary;
import org.jspecify.annotations.Nullable;

/// A table as Parquet (Zstandard), typed: VARCHAR, BIGINT, DOUBLE, DATE; null for no value.
public final class ParquetExport {
  private ParquetExport() {}

  /// Writes the table to a file.
  public static void write(Table table, Path file) throws IOException {
    FlatTable flat = FlatTable.of(table);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      UnpackedLibrary.forget();
      try (Statement statement = duck.createStatement()) {
        statement.execute("CREATE TABLE export (" + columns(flat) + ")");
        insert(duck, flat);
        statement.execute(
            "COPY export TO '"
                + file.toString().replace("'", "''")
                + "' (FORMAT parquet, COMPRESSION zstd)");
      }
    } catch (SQLException e) {
      String text = String.valueOf(e.getMessage());
      throw new IOException(text.contains("No space left") ? "no space left on device" : text, e);
    }
  }

  private static String columns(FlatTable flat) {
    return flat.columns().stream()
        .map(c -> "\"" + c.key() + "\" " + type(c.kind()))
        .collect(Collectors.joining(", "));
  }

  private static String type(Column.Kind kind) {
    return switch (kind) {
      case TEXT -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case NUMBER, FIGURE -> "DOUBLE";
      case DATE -> "DATE";
    };
  }

  private static void insert(Connection duck, FlatTable flat) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(flat.columns().size(), "?"));
    duck.setAutoCommit(false);
    try (PreparedStatement insert =
        duck.prepareStatement("INSERT INTO export VALUES (" + marks + ")")) {
      for (List<@Nullable Object> row : flat.rows()) {
        for (int c = 0; c < row.size(); c++) {
          insert.setObject(c + 1, row.get(c));
        }
        insert.addBatch();
      }
      if (!flat.rows().isEmpty()) {
        insert.executeBatch();
      }
    }
    duck.commit();
  }
}
