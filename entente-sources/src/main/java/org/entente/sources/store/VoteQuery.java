package org.entente.sources.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.evidence.RollCall;
import org.entente.evidence.RollCallVotes;

/// Reads the reconciled roll calls and votes.
final class VoteQuery {
  private VoteQuery() {}

  static RollCallVotes all(Connection connection) throws SQLException {
    List<RollCall> rollCalls = rollCalls(connection);
    Map<String, Integer> placeById = new HashMap<>();
    for (int r = 0; r < rollCalls.size(); r++) {
      placeById.put(rollCalls.get(r).id(), r);
    }
    int[] states = states(connection);
    byte[][] votes = new byte[states.length][rollCalls.size()];
    fill(connection, states, placeById, votes);
    return new RollCallVotes(rollCalls, states, votes);
  }

  private static List<RollCall> rollCalls(Connection connection) throws SQLException {
    List<RollCall> rollCalls = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet row =
            sql.executeQuery("SELECT * FROM roll_call ORDER BY date, session, source, id")) {
      while (row.next()) {
        rollCalls.add(rollCall(row));
      }
    }
    return rollCalls;
  }

  /// The roll call of a row of the view `roll_call`.
  static RollCall rollCall(ResultSet row) throws SQLException {
    return new RollCall(
        id(row.getString("source"), row.getInt("id")),
        row.getString("source"),
        row.getInt("session"),
        row.getDate("date").toLocalDate(),
        issues(row),
        flag(row, "importantvote"),
        flag(row, "amend").orElse(false),
        flag(row, "para").orElse(false),
        row.getString("title"));
  }

  private static String id(String source, int number) {
    return switch (source) {
      case "un-votes" -> "rcid " + number;
      case "undl-votes" -> "undl " + number;
      default -> "resid " + number;
    };
  }

  private static Optional<List<String>> issues(ResultSet row) throws SQLException {
    String joined = row.getString("issues");
    if (joined != null) {
      return Optional.of(List.of(joined.split(" ")));
    }
    return row.getBoolean("issues_known") ? Optional.of(List.of()) : Optional.empty();
  }

  private static Optional<Boolean> flag(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value == 1);
  }

  private static int[] states(Connection connection) throws SQLException {
    TreeSet<Integer> codes = new TreeSet<>();
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("SELECT DISTINCT ccode FROM vote")) {
      while (row.next()) {
        codes.add(row.getInt(1));
      }
    }
    return codes.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void fill(
      Connection connection, int[] states, Map<String, Integer> placeById, byte[][] votes)
      throws SQLException {
    int[] stateByCode = new int[1000];
    for (int s = 0; s < states.length; s++) {
      stateByCode[states[s]] = s;
    }
    try (Statement sql = connection.createStatement();
        ResultSet row =
            sql.executeQuery("SELECT source, id, ccode, vote FROM vote ORDER BY source, id")) {
      int id = 0;
      int place = -1;
      while (row.next()) {
        if (row.getInt(2) != id) {
          id = row.getInt(2);
          place = placeById.getOrDefault(id(row.getString(1), id), -1);
        }
        if (place >= 0) {
          votes[stateByCode[row.getInt(3)]][place] = (byte) row.getInt(4);
        }
      }
    }
  }
}
