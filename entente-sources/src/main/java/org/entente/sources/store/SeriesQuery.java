package org.entente.sources.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.run.Phrase;
import org.entente.sources.series.Release;
import org.entente.sources.series.Series;
import org.entente.sources.series.Splice;
import org.entente.sources.table.Column;
import org.entente.sources.table.Table;

/// The rows of a series in SQL: each year's from the release that serves it.
final class SeriesQuery {
  private SeriesQuery() {}

  /// The splice of a series by the datasets in the store.
  static Splice splice(Connection connection, Series series) throws SQLException {
    return Splice.of(series, firstYears(connection), lastYears(connection, series));
  }

  /// The first year of each dataset in the store, by key.
  static Map<String, Integer> firstYears(Connection connection) throws SQLException {
    Map<String, Integer> firstYears = new TreeMap<>();
    for (DatasetRecord dataset : DatasetTable.list(connection)) {
      firstYears.put(dataset.key(), dataset.firstYear());
    }
    return firstYears;
  }

  /// The last year of each dataset in the store, by key. Of a release of a series whose figure is
  /// the number in a column, the last year with such a number: other columns of the dataset may go
  /// further.
  static Map<String, Integer> lastYears(Connection connection, Series series) throws SQLException {
    Map<String, Integer> lastYears = new TreeMap<>();
    for (DatasetRecord dataset : DatasetTable.list(connection)) {
      lastYears.put(dataset.key(), dataset.lastYear());
    }
    for (Release release : series.value().isEmpty() ? List.<Release>of() : series.releases()) {
      if (lastYears.containsKey(release.dataset().key())) {
        lastYears.put(release.dataset().key(), lastValue(connection, series, release));
      }
    }
    return lastYears;
  }

  private static int lastValue(Connection connection, Series series, Release release)
      throws SQLException {
    String rows =
        release.rows().isEmpty() ? release.dataset().table().name() : "(" + release.rows() + ")";
    try (Statement sql = connection.createStatement();
        ResultSet last =
            sql.executeQuery(
                Phrase.of(
                    "SELECT coalesce(max(year), 0) FROM %s WHERE %s IS NOT NULL",
                    rows, Table.quoted(series.value())))) {
      last.next();
      return last.getInt(1);
    }
  }

  /// Year, states and the columns of every row. A series of which no release is in the store is
  /// asked of its first one, so that what is missing is named.
  static String of(Connection connection, Series series, List<String> columns) throws SQLException {
    List<String> parts = new ArrayList<>();
    Table form = series.releases().getFirst().dataset().table();
    for (Splice.Segment segment : splice(connection, series).segments()) {
      Release release = segment.release();
      Table table = release.dataset().table();
      parts.add(
          Phrase.of(
              "%s WHERE year BETWEEN %d AND %d",
              release.rows().isEmpty()
                  ? select(table, table.name(), columns)
                  : select(form, "(" + release.rows() + ")", columns),
              segment.firstRow(series.rule()),
              segment.lastRow(series.rule())));
    }
    return parts.isEmpty() ? select(form, form.name(), columns) : String.join(" UNION ALL ", parts);
  }

  private static String select(Table form, String rows, List<String> columns) {
    List<String> names = new ArrayList<>(List.of("year"));
    form.columns().stream()
        .filter(c -> c.key() && c.type() == Column.Type.STATE)
        .map(Column::name)
        .forEach(names::add);
    names.addAll(columns);
    return "SELECT " + String.join(", ", names) + " FROM " + rows;
  }
}
