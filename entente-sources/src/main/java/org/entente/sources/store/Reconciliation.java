package org.entente.sources.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.entente.run.Phrase;
import org.entente.sources.table.Dataset;

/// The two releases of UN votes as one: the views `roll_call` and `vote`.
///
/// A roll call of the one release is the same as a roll call of the other if session, date and
/// every vote agree. Before votes are compared, Germany (255) and West Germany (260) count as one
/// code, and so do Yemen (679) and North Yemen (678), because the releases code them differently;
/// Belarus and Ukraine (370, 369), which one release leaves out before 1991, and China's seat (710,
/// 713) are not compared. Of matched roll calls the view takes the one of `un-votes`, which carries
/// issues and titles; roll calls of `unga-votes` without a match follow with issues unknown. Of the
/// Digital Library's, `undl-votes`, the view takes those after the last day of both.
final class Reconciliation {
  private static final Set<String> KEYS =
      Set.of(
          "un-votes",
          "un-roll-calls",
          "un-roll-call-issues",
          "unga-votes",
          "unga-resolutions",
          "undl-votes",
          "undl-resolutions");

  /* Coding of issue areas ended with 2019; a later roll call without an area is uncoded. */
  private static final String FIRST_DAY_WITHOUT_ISSUES = "DATE '2020-01-01'";

  private static final String SAME_CODE =
      "CASE ccode WHEN 260 THEN 255 WHEN 678 THEN 679 ELSE ccode END";

  private static final String MATCHES =
      Phrase.of(
          """
          CREATE OR REPLACE TABLE roll_call_match AS
          WITH
            un AS (%s),
            unga AS (%s)
          SELECT rcid, resid
          FROM (SELECT session, date, votes, place, id AS rcid FROM un)
          JOIN (SELECT session, date, votes, place, id AS resid FROM unga)
            USING (session, date, votes, place)
          ORDER BY rcid\
          """,
          vectors("un_vote", "un_roll_call", "rcid"),
          vectors("unga_vote", "unga_resolution", "resid"));

  private static final List<String> VIEWS =
      List.of(
          """
          CREATE OR REPLACE VIEW undl_later AS
          SELECT undl_id FROM undl_resolution
          WHERE date > coalesce(greatest(
            (SELECT max(date) FROM un_roll_call WHERE rcid IN (SELECT rcid FROM un_vote)),
            (SELECT max(date) FROM unga_resolution WHERE resid IN (SELECT resid FROM unga_vote))),
            DATE '1900-01-01')\
          """,
          """
          CREATE OR REPLACE VIEW roll_call_issue AS
          SELECT rcid, short_name FROM un_roll_call_issue
          UNION
          SELECT rcid, short_name FROM un_roll_call
          UNPIVOT (flag FOR short_name IN (me, nu, di, hr, co, ec)) WHERE flag = 1\
          """,
          Phrase.of(
              """
              CREATE OR REPLACE VIEW roll_call AS
              SELECT 'un-votes' AS source, rcid AS id, session, date,
                (SELECT string_agg(short_name, ' ' ORDER BY short_name)
                 FROM roll_call_issue i WHERE i.rcid = r.rcid) AS issues,
                date < %s AND EXISTS (FROM roll_call_issue) AS issues_known,
                importantvote, amend, para, coalesce(short, '') AS title
              FROM un_roll_call r WHERE EXISTS (FROM un_vote v WHERE v.rcid = r.rcid)
              UNION ALL
              SELECT 'unga-votes', resid, session, date, NULL, false, NULL, NULL, NULL, ''
              FROM unga_resolution WHERE resid NOT IN (SELECT resid FROM roll_call_match)
              UNION ALL
              SELECT 'undl-votes', undl_id,
                coalesce(TRY_CAST(session AS INTEGER),
                  year(date) - CASE WHEN month(date) >= 9 THEN 1945 ELSE 1946 END),
                date, NULL, false, NULL, NULL, NULL, coalesce(title, '')
              FROM undl_resolution WHERE undl_id IN (SELECT undl_id FROM undl_later)\
              """,
              FIRST_DAY_WITHOUT_ISSUES),
          """
          CREATE OR REPLACE VIEW vote AS
          SELECT 'un-votes' AS source, rcid AS id, ccode, vote FROM un_vote
          UNION ALL
          SELECT 'unga-votes', resid, ccode, vote FROM unga_vote
          WHERE resid NOT IN (SELECT resid FROM roll_call_match)
          UNION ALL
          SELECT 'undl-votes', undl_id, ccode, vote FROM undl_vote
          WHERE undl_id IN (SELECT undl_id FROM undl_later)\
          """);

  /* Votes carry no date of their own: their coverage is that of their roll calls. */
  private static final List<String> COVERAGE =
      List.of(
          coverage("un-votes", "un_vote JOIN un_roll_call USING (rcid)"),
          coverage("un-roll-call-issues", "un_roll_call_issue JOIN un_roll_call USING (rcid)"),
          coverage("unga-votes", "unga_vote JOIN unga_resolution USING (resid)"),
          coverage("undl-votes", "undl_vote JOIN undl_resolution USING (undl_id)"));

  private Reconciliation() {}

  private static String coverage(String key, String rows) {
    return Phrase.of(
        """
        UPDATE dataset SET
          first_year = (SELECT coalesce(min(year(date)), 0) FROM %1$s),
          last_year = (SELECT coalesce(max(year(date)), 0) FROM %1$s)
        WHERE name = '%2$s'\
        """,
        rows, key);
  }

  private static String vectors(String votes, String rollCalls, String id) {
    return Phrase.of(
        """
        SELECT *, row_number() OVER (PARTITION BY session, date, votes ORDER BY id) AS place
        FROM (
          SELECT %1$s AS id, any_value(session) AS session, any_value(date) AS date,
            string_agg((%2$s) || ':' || vote, ',' ORDER BY %2$s, vote) AS votes
          FROM %3$s JOIN %4$s USING (%1$s)
          WHERE ccode NOT IN (369, 370, 710, 713)
          GROUP BY %1$s)\
        """,
        id, SAME_CODE, votes, rollCalls);
  }

  /// Matches the releases anew if the dataset is one of theirs; part of the import's transaction.
  static void afterImport(Connection connection, String key) throws SQLException {
    if (!KEYS.contains(key)) {
      return;
    }
    try (Statement sql = connection.createStatement()) {
      for (Dataset dataset : Catalogue.list()) {
        if (KEYS.contains(dataset.key())) {
          sql.execute(
              Phrase.of(
                  "CREATE TABLE IF NOT EXISTS %s (%s)",
                  dataset.table().name(), dataset.table().definitions()));
        }
      }
      sql.execute(MATCHES);
      for (String view : VIEWS) {
        sql.execute(view);
      }
      for (String update : COVERAGE) {
        sql.execute(update);
      }
    }
  }
}
