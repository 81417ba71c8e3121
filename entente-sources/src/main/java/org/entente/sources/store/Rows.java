package org.entente.sources.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.evidence.DyadYears;
import org.entente.evidence.StateYears;

/// Reads rows of the store into the evidence types.
final class Rows {

  /// Makes one value of the current row.
  @FunctionalInterface
  interface Maker<T> {
    /// The value of the current row.
    T make(ResultSet row) throws SQLException;
  }

  private Rows() {}

  /// The values of all rows in order.
  static <T> List<T> list(Connection connection, String query, Maker<T> maker) throws SQLException {
    List<T> made = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      while (row.next()) {
        made.add(maker.make(row));
      }
    }
    return made;
  }

  /// Dyad-years of the rows of a query: year, first and second state, and the value columns.
  static DyadYears dyads(Connection connection, String query, List<String> columns)
      throws SQLException {
    double[][] cells = cells(connection, query, 3 + columns.size());
    return new DyadYears(
        columns,
        whole(cells[1]),
        whole(cells[2]),
        whole(cells[0]),
        Arrays.copyOfRange(cells, 3, cells.length));
  }

  /// State-years of the rows of a query: year and state, and the value columns.
  static StateYears states(Connection connection, String query, List<String> columns)
      throws SQLException {
    double[][] cells = cells(connection, query, 2 + columns.size());
    return new StateYears(
        columns, whole(cells[1]), whole(cells[0]), Arrays.copyOfRange(cells, 2, cells.length));
  }

  /* Rows in order of all their columns. */
  private static double[][] cells(Connection connection, String query, int columns)
      throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(query + " ORDER BY ALL")) {
      double[][] cells = new double[columns][1024];
      int rows = 0;
      while (row.next()) {
        for (int c = 0; c < cells.length; c++) {
          if (rows == cells[c].length) {
            cells[c] = Arrays.copyOf(cells[c], 2 * rows);
          }
          double value = row.getDouble(c + 1);
          cells[c][rows] = row.wasNull() ? Double.NaN : value;
        }
        rows++;
      }
      for (int c = 0; c < cells.length; c++) {
        cells[c] = Arrays.copyOf(cells[c], rows);
      }
      return cells;
    }
  }

  private static int[] whole(double[] values) {
    return Arrays.stream(values).mapToInt(v -> (int) v).toArray();
  }
}
