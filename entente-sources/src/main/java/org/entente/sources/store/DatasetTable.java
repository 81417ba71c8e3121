package org.entente.sources.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.sources.file.SourceFile;
import org.entente.sources.table.Dataset;

/// The table of provenance: one row for each dataset in the store.
final class DatasetTable {
  static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS dataset (
        name VARCHAR NOT NULL, title VARCHAR NOT NULL, version VARCHAR NOT NULL,
        citation VARCHAR NOT NULL, licence VARCHAR NOT NULL, file_name VARCHAR NOT NULL,
        sha256 VARCHAR NOT NULL, bytes BIGINT NOT NULL, rows_read BIGINT NOT NULL,
        rows_kept BIGINT NOT NULL, rows_refused BIGINT NOT NULL, first_year INTEGER NOT NULL,
        last_year INTEGER NOT NULL, imported DATE NOT NULL)\
      """;

  private DatasetTable() {}

  static List<DatasetRecord> list(Connection connection) throws SQLException {
    List<DatasetRecord> records = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery("SELECT * FROM dataset ORDER BY name")) {
      while (rows.next()) {
        records.add(
            new DatasetRecord(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7),
                rows.getLong(8),
                rows.getLong(9),
                rows.getLong(10),
                rows.getLong(11),
                rows.getInt(12),
                rows.getInt(13),
                rows.getDate(14).toLocalDate()));
      }
    }
    return records;
  }

  static Optional<DatasetRecord> find(Connection connection, String key) throws SQLException {
    return list(connection).stream().filter(d -> d.key().equals(key)).findFirst();
  }

  /// Keeps what a dataset was read from: one file, or several that are its parts.
  static void replace(
      Connection connection, Dataset dataset, List<SourceFile> files, List<ImportReport> reports)
      throws SQLException {
    boolean one = files.size() == 1;
    SourceFile file = files.getFirst();
    delete(connection, dataset.key());
    try (PreparedStatement sql =
        connection.prepareStatement(
            "INSERT INTO dataset VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,current_date)")) {
      List<String> texts =
          List.of(
              dataset.key(),
              dataset.title(),
              dataset.version(),
              dataset.citation(),
              dataset.licence(),
              one ? file.name() : file.name() + " and " + (files.size() - 1) + " more",
              one
                  ? file.sha256()
                  : SourceFile.sha256(files.stream().map(SourceFile::sha256).sorted().toList()));
      for (int i = 0; i < texts.size(); i++) {
        sql.setString(i + 1, texts.get(i));
      }
      long[] counts = {
        files.stream().mapToLong(SourceFile::bytes).sum(),
        reports.stream().mapToLong(ImportReport::rowsRead).sum(),
        reports.stream().mapToLong(ImportReport::rowsKept).sum(),
        reports.stream().mapToLong(ImportReport::rowsRefused).sum(),
        reports.stream().mapToLong(ImportReport::firstYear).min().orElse(0),
        reports.stream().mapToLong(ImportReport::lastYear).max().orElse(0)
      };
      for (int i = 0; i < counts.length; i++) {
        sql.setLong(texts.size() + i + 1, counts[i]);
      }
      sql.execute();
    }
  }

  static void delete(Connection connection, String key) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement("DELETE FROM dataset WHERE name = ?")) {
      sql.setString(1, key);
      sql.execute();
    }
  }
}
