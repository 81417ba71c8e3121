package org.entente.sources.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.entente.run.Phrase;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Reason;
import org.entente.sources.table.Refusal;

/// Finds votes that are lost: a state that cast most votes of one session and few of the next, of
/// which a change of its name upstream is the usual cause, and a lost right to vote another.
///
/// A state is named that voted on at least half of the roll calls of a session and on less than two
/// fifths of that share in the next, both with twenty roll calls or more. A state that did not vote
/// at all in the next is not named: it may have gone.
final class VoteCoverage {
  private static final int ROLL_CALLS = 20;
  private static final double MOST = 0.5;
  private static final double FEW = 0.4;

  private VoteCoverage() {}

  /// What is lost in a dataset of votes, a remark for each state and session; none for others, and
  /// none where the sessions of the votes are not known.
  static List<Refusal> remarks(Connection connection, Dataset dataset) throws SQLException {
    String votes =
        switch (dataset.key()) {
          case "unga-votes" -> "SELECT ccode, resid AS id, resid // 1000 AS session FROM unga_vote";
          case "un-votes" ->
              "SELECT ccode, rcid AS id, session FROM un_vote JOIN un_roll_call USING (rcid)";
          default -> "";
        };
    if (votes.isEmpty() || (votes.contains("JOIN") && !hasRollCalls(connection))) {
      return List.of();
    }
    List<Refusal> lost = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet row =
            sql.executeQuery(
                Phrase.of(
                    """
                    WITH cast_vote AS (%s),
                    held AS (SELECT session, count(DISTINCT id) AS n FROM cast_vote GROUP BY session),
                    share AS (
                      SELECT ccode, session, count(*) AS votes, n, count(*) / n AS share
                      FROM cast_vote JOIN held USING (session) GROUP BY ccode, session, n)
                    SELECT b.ccode, a.session, a.share, b.session, b.share,
                      CAST(greatest(1, round(a.share * b.n - b.votes)) AS BIGINT)
                    FROM share a JOIN share b ON b.ccode = a.ccode AND b.session = a.session + 1
                    WHERE a.n >= %d AND b.n >= %d AND a.share >= %s AND b.share < %s * a.share
                    ORDER BY b.session, b.ccode\
                    """,
                    votes, ROLL_CALLS, ROLL_CALLS, MOST, FEW))) {
      while (row.next()) {
        lost.add(
            new Refusal(
                Reason.LOST,
                "ccode",
                Phrase.of(
                    "voted on %.0f%% of the roll calls of session %d and on %.0f%% of session %d",
                    100 * row.getDouble(3), row.getInt(2), 100 * row.getDouble(5), row.getInt(4)),
                row.getLong(6),
                0,
                row.getString(1)));
      }
    }
    return lost;
  }

  private static boolean hasRollCalls(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet row =
            sql.executeQuery(
                "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'un_roll_call'")) {
      return row.next() && row.getInt(1) > 0;
    }
  }
}
