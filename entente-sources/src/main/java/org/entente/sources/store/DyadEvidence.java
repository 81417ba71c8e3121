package org.entente.sources.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.evidence.Incidents;
import org.entente.evidence.JointVote;
import org.entente.run.Phrase;
import org.entente.sources.incidents.IncidentFiles;
import org.entente.sources.incidents.IncidentYear;
import org.entente.sources.mid.Mid;
import org.entente.sources.series.Splice;
import org.entente.sources.table.Dataset;
import org.entente.sources.trade.Trade;

/// What the store holds of one dyad: the rows behind its figures, without reading the rest.
///
/// Each method throws [org.entente.run.UserProblem] if its dataset is not in the store. Cost: a
/// look-up in the columns of the two states, some milliseconds.
public final class DyadEvidence {
  private static final String VOTES =
      """
      SELECT r.* REPLACE (
          CASE r.title
            WHEN '' THEN coalesce(left(regexp_replace(u.descr, '\\s*:\\s*resolution.*', ''), 120), '')
            ELSE r.title
          END AS title),
        coalesce(u.unres, '') AS resolution, a.vote AS vote1, b.vote AS vote2
      FROM roll_call r
      JOIN vote a ON a.source = r.source AND a.id = r.id AND a.ccode = ?
      JOIN vote b ON b.source = r.source AND b.id = r.id AND b.ccode = ?
      LEFT JOIN un_roll_call u ON r.source = 'un-votes' AND u.rcid = r.id
      WHERE year(r.date) = ? AND coalesce(r.amend, 0) = 0 AND coalesce(r.para, 0) = 0
      ORDER BY r.date, r.session, r.source, r.id\
      """;

  private static final String TREATIES =
      """
      SELECT DISTINCT a.atopid FROM atop_member a JOIN atop_member b USING (atopid)
      WHERE a.member = ? AND b.member = ?
        AND a.yrent <= ? AND coalesce(a.yrexit, 9999) >= ?
        AND b.yrent <= ? AND coalesce(b.yrexit, 9999) >= ?
      ORDER BY a.atopid\
      """;

  private final StoreConnection connection;
  private final int first;
  private final int second;

  DyadEvidence(StoreConnection connection, int first, int second) {
    this.connection = connection;
    this.first = first;
    this.second = second;
  }

  /// A year of militarised dispute, from the data set that the trust part uses for it.
  ///
  /// @param year the year
  /// @param number the publisher's number of the dispute; 0 for the highest acts of a year in the
  ///   registry of incidents
  /// @param levelOfFirst the highest hostility level of the first state in it, 1 to 5, against
  ///   anybody
  /// @param levelOfSecond the same of the second state
  /// @param source the dataset
  public record DisputeYear(
      int year, int number, int levelOfFirst, int levelOfSecond, String source) {
    /// What it counts: the mean of the two sides' levels.
    public double level() {
      return (levelOfFirst + levelOfSecond) / 2.0;
    }
  }

  /// A year's trade in million current US dollars, NaN where not recorded.
  ///
  /// @param year the year
  /// @param importsOfFirst imports of the first state from the second
  /// @param importsOfSecond imports of the second state from the first
  public record TradeYear(int year, double importsOfFirst, double importsOfSecond) {}

  /// The roll calls of a calendar year on which both voted, in order of date.
  public List<JointVote> votes(int year) {
    return connection.read(c ->
        list(
            c,
            VOTES,
            row ->
                new JointVote(
                    VoteQuery.rollCall(row),
                    row.getString("resolution"),
                    row.getByte("vote1"),
                    row.getByte("vote2")),
            first,
            second,
            year));
  }

  /// The years of dispute up to a year, latest first, each from the data set that serves it; those
  /// after the dispute data from the registry of incidents.
  public List<DisputeYear> disputes(int lastYear) {
    List<DisputeYear> all = new ArrayList<>(incidents(lastYear));
    all.addAll(recorded(lastYear));
    return List.copyOf(all);
  }

  private List<DisputeYear> incidents(int lastYear) {
    int end =
        connection.read(c ->
            SeriesQuery.splice(c, Mid.disputes()).segments().stream()
                .mapToInt(Splice.Segment::end)
                .max()
                .orElse(0));
    Incidents registry = IncidentFiles.load(List.of());
    return IncidentYear.listOf(registry, Math.min(lastYear, IncidentYear.lastYear(registry)))
        .reversed()
        .stream()
        .filter(i -> i.first() == first && i.second() == second && i.year() > end)
        .map(i ->
            new DisputeYear(i.year(), 0, i.levelOfFirst(), i.levelOfSecond(), IncidentYear.KEY))
        .toList();
  }

  private List<DisputeYear> recorded(int lastYear) {
    return connection.read(c -> {
      List<String> parts = new ArrayList<>();
      for (Splice.Segment segment : SeriesQuery.splice(c, Mid.disputes()).segments()) {
        Dataset dataset = segment.release().dataset();
        parts.add(
            Phrase.of(
                """
                SELECT year, dispnum, coalesce(hostlev1, 1), coalesce(hostlev2, 1), '%s' AS source FROM %s
                WHERE ccode1 = ? AND ccode2 = ? AND year <= ? AND year BETWEEN %d AND %d\
                """,
                dataset.key(), dataset.table().name(), segment.first(), segment.last()));
      }
      return parts.isEmpty()
          ? List.of()
          : list(
              c,
              String.join(" UNION ALL ", parts) + " ORDER BY year DESC, dispnum",
              row ->
                  new DisputeYear(
                      row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getString(5)),
              IntStream.range(0, parts.size())
                  .flatMap(_ -> IntStream.of(first, second, lastYear))
                  .toArray());
    });
  }

  /// The trade of some years, latest first.
  public List<TradeYear> trade(int from, int to) {
    return connection.read(c ->
        list(
            c,
            "SELECT year, flow1, flow2 FROM ("
                + SeriesQuery.of(c, Trade.flows(), List.of("flow1", "flow2"))
                + ") WHERE ccode1 = ? AND ccode2 = ? AND year BETWEEN ? AND ? ORDER BY year DESC",
            row -> new TradeYear(row.getInt(1), number(row, 2), number(row, 3)),
            first,
            second,
            from,
            to));
  }

  /// The numbers, in ATOP, of the alliance treaties to which both belong in a year.
  public List<Integer> treaties(int year) {
    return connection.read(
        c -> list(c, TREATIES, row -> row.getInt(1), first, second, year, year, year, year));
  }

  private static double number(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? Double.NaN : value;
  }

  private static <T> List<T> list(
      Connection connection, String query, Rows.Maker<T> maker, int... values) throws SQLException {
    List<T> made = new ArrayList<>();
    try (PreparedStatement sql = connection.prepareStatement(query)) {
      for (int k = 0; k < values.length; k++) {
        sql.setInt(k + 1, values[k]);
      }
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          made.add(maker.make(row));
        }
      }
    }
    return made;
  }
}
