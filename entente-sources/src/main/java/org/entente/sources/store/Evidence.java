package org.entente.sources.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.evidence.AllianceMembership;
import org.entente.evidence.Capital;
import org.entente.evidence.Contiguity;
import org.entente.evidence.DyadSpell;
import org.entente.evidence.DyadYears;
import org.entente.evidence.Pact;
import org.entente.evidence.Rivalry;
import org.entente.evidence.RollCallVotes;
import org.entente.evidence.StateYears;
import org.entente.membership.Population;
import org.entente.sources.series.Series;
import org.entente.sources.series.Splice;

/// What the store holds, read as evidence types in a fixed order.
///
/// Each method throws [org.entente.run.UserProblem] if its dataset is not in the store; the
/// datasets' last years are in [EvidenceStore#datasets], and what lies beyond them is unknown.
public final class Evidence {
  private final StoreConnection connection;

  Evidence(StoreConnection connection) {
    this.connection = connection;
  }

  /// Which releases of a series in the store serve which years.
  public Splice splice(Series series) {
    return connection.read(c -> SeriesQuery.splice(c, series));
  }

  /// The series that a user brought and the program does not know.
  public List<Series> ownSeries() {
    return connection.read(OwnTable::list);
  }

  /// The first year of each dataset in the store, by key.
  public Map<String, Integer> firstYears() {
    return connection.read(SeriesQuery::firstYears);
  }

  /// The last year that each dataset in the store has for a series, by key.
  public Map<String, Integer> lastYears(Series series) {
    return connection.read(c -> SeriesQuery.lastYears(c, series));
  }

  /// The rows of a series of dyads, each year from the release that serves it, with columns of its
  /// tables.
  public DyadYears dyads(Series series, String... columns) {
    return connection.read(
        c -> Rows.dyads(c, SeriesQuery.of(c, series, List.of(columns)), List.of(columns)));
  }

  /// The rows of a series of states, each year from the release that serves it, with columns of its
  /// tables.
  public StateYears states(Series series, String... columns) {
    return connection.read(
        c -> Rows.states(c, SeriesQuery.of(c, series, List.of(columns)), List.of(columns)));
  }

  /// The roll calls of both UN releases, each once, with their votes; takes about a second for all
  /// sessions.
  public RollCallVotes votes() {
    return connection.read(VoteQuery::all);
  }

  /// The full members of every intergovernmental organisation by year, from 1965, when the record
  /// becomes yearly. From `cow-igo-memberships`.
  public Population organisations() {
    Population.Builder organisations = new Population.Builder();
    connection.read(c ->
        Rows.list(
            c,
            "SELECT igo, year, ccode FROM cow_igo_membership WHERE status = 1 AND year >= 1965",
            row -> {
              organisations.add(row.getString(1), row.getInt(2), row.getInt(3));
              return true;
            }));
    return organisations.build();
  }

  /// Spells of states in alliance treaties, in order of treaty, state, phase. From `atop-members`.
  public List<AllianceMembership> allianceMemberships() {
    return connection.read(c ->
        Rows.list(
            c,
            "SELECT atopid, member, phase, yrent, yrexit, term FROM atop_member"
                + " ORDER BY atopid, member, phase, yrent",
            row ->
                new AllianceMembership(
                    row.getInt(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    whole(row, 5),
                    whole(row, 6))));
  }

  private static OptionalInt whole(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /// Rivalries by Thompson, Sakuwa and Suhas, in order of number. From `rivalries-tss`.
  public List<Rivalry> rivalries() {
    String types =
        Stream.of("positional", "spatial", "ideological", "interventionary")
            .map(t -> "CASE \"" + t + "\" WHEN 1 THEN '" + t + "' END")
            .collect(Collectors.joining(", "));
    return rivalries(
        "rivalries-tss",
        "SELECT rivalry, ccode1, ccode2, \"start\", \"end\", concat_ws(' ', "
            + types
            + ") FROM rivalry_tss ORDER BY tssr_id");
  }

  private List<Rivalry> rivalries(String source, String query) {
    return connection.read(c ->
        Rows.list(
            c,
            query,
            row ->
                new Rivalry(
                    source,
                    row.getString(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5),
                    Stream.of(row.getString(6).split(" ")).filter(t -> !t.isEmpty()).toList())));
  }

  /// Spells of direct contiguity in order of first state, second state, begin. From
  /// `cow-contiguity`.
  public List<Contiguity> contiguity() {
    return connection.read(c ->
        Rows.list(
            c,
            "SELECT ccode1, ccode2, conttype, stdate, enddate FROM cow_contiguity"
                + " ORDER BY ccode1, ccode2, stdate",
            row ->
                new Contiguity(
                    row.getInt(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getDate(4).toLocalDate(),
                    row.getDate(5).toLocalDate())));
  }

  /// Capitals in order of state and begin. From `capitals`.
  public List<Capital> capitals() {
    return connection.read(c ->
        Rows.list(
            c,
            "SELECT ccode, capital, stdate, enddate, lat, lng FROM capital"
                + " ORDER BY ccode, stdate",
            row ->
                new Capital(
                    row.getInt(1),
                    row.getString(2),
                    row.getDate(3).toLocalDate(),
                    row.getDate(4).toLocalDate(),
                    row.getDouble(5),
                    row.getDouble(6))));
  }

  /// Armed conflicts between states, each pair of opposed states and year, with the intensity: 1 at
  /// 25 deaths, 2 at 1,000. Codes are COW's. From `ucdp-conflicts`.
  public List<DyadSpell> conflicts() {
    return connection.read(ConflictQuery::list);
  }

  /// International crises, each with the pair of states and year; the value is 1. From `icb-dyads`.
  public List<DyadSpell> crises() {
    return connection.read(c ->
        Rows.list(
            c,
            "SELECT DISTINCT crisno, ccode1, ccode2, year FROM icb_dyad WHERE ccode1 <> ccode2"
                + " ORDER BY ALL",
            row ->
                new DyadSpell(
                    Math.min(row.getInt(2), row.getInt(3)),
                    Math.max(row.getInt(2), row.getInt(3)),
                    row.getInt(4),
                    row.getInt(4),
                    row.getInt(1))));
  }

  /// A case of sanctions against a state.
  ///
  /// @param number the publisher's number
  /// @param target the COW code of the target
  /// @param sender the name of the sender
  /// @param senderCode its COW code, 0 for a group
  /// @param from the first year
  /// @param to the last year
  public record Sanction(int number, int target, String sender, int senderCode, int from, int to) {}

  /// Cases of sanctions in order of number, target and sender. From `gsdb-sanctions`.
  public List<Sanction> sanctions() {
    return connection.read(c ->
        Rows.list(
            c,
            "SELECT case_id, target_ccode, sender, coalesce(sender_ccode, 0), \"begin\", \"end\""
                + " FROM gsdb_sanction ORDER BY ALL",
            row ->
                new Sanction(
                    row.getInt(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getInt(4),
                    row.getInt(5),
                    row.getInt(6))));
  }

  /* The year of a date, a year that never comes where there is none. */
  private static String yearOf(String date) {
    return "CAST(coalesce(nullif(left(" + date + ", 4), ''), '9999') AS INTEGER)";
  }

  /// Pacts of defence after the ATOP data, in order of number. From `pacts`.
  public List<Pact> pacts() {
    return connection.read(c ->
        Rows.list(
            c,
            "SELECT any_value(pact), string_agg(ccode, ' ' ORDER BY ccode), min("
                + yearOf("in_force")
                + "), min("
                + yearOf("ended")
                + ") FROM pact_member WHERE kind = 'defence' AND in_force <> ''"
                + " GROUP BY pact_id ORDER BY pact_id",
            row ->
                new Pact(
                    row.getString(1),
                    Stream.of(row.getString(2).split(" ")).map(Integer::valueOf).toList(),
                    row.getInt(3),
                    row.getInt(4) - 1)));
  }
}
