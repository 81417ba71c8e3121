package org.entente.sources.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.entente.evidence.AllianceMembership;
import org.entente.evidence.Capital;
import org.entente.evidence.Contiguity;
import org.entente.evidence.DyadYears;
import org.entente.evidence.Rivalry;
import org.entente.evidence.RollCallVotes;
import org.entente.evidence.StateYears;

/// What the store holds, read as evidence types in a fixed order.
///
/// Each method throws [org.entente.run.UserProblem] if its dataset is not in the store; the
/// datasets' last years are in [EvidenceStore#datasets], and what lies beyond them is unknown.
public final class Evidence {
  private final StoreConnection connection;

  Evidence(StoreConnection connection) {
    this.connection = connection;
  }

  private DyadYears dyads(String table, String first, String second, String... columns) {
    return connection.read(c -> Rows.dyads(c, table, first, second, List.of(columns)));
  }

  private DyadYears dyads(String table, List<String> columns) {
    return connection.read(c -> Rows.dyads(c, table, "ccode1", "ccode2", columns));
  }

  private StateYears states(String table, String... columns) {
    return connection.read(c -> Rows.states(c, table, List.of(columns)));
  }

  /// The roll calls of both UN releases, each once, with their votes; takes about a second for all
  /// sessions.
  public RollCallVotes votes() {
    return connection.read(VoteQuery::all);
  }

  /// Alliance obligations (0 or 1) of the first state to the second: `defense`, `offense`,
  /// `neutral`, `nonagg`, `consul`. No row: no alliance. From `atop-ties`.
  public DyadYears allianceTies() {
    return dyads("atop_tie", List.of("defense", "offense", "neutral", "nonagg", "consul"));
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

  /// Disputes of directed dyads by year in the coding of Gibler, Miller and Little: `dispnum`,
  /// `onset`, `hostlev1`, `hostlev2`, `hostlev` (1 to 5), `fatality` (0 to 6), `orig1`, `orig2`,
  /// `sidea1`, `recip`. No row: no dispute. From `gml-mid-dyad-years`.
  public DyadYears disputes() {
    return dyads("gml_mid_dyad_year", DISPUTE);
  }

  /// The same in the coding of COW. From `cow-mid-dyad-years`.
  public DyadYears cowDisputes() {
    return dyads("cow_mid_dyad_year", DISPUTE);
  }

  private static final List<String> DISPUTE =
      List.of(
          "dispnum",
          "onset",
          "hostlev1",
          "hostlev2",
          "hostlev",
          "fatality",
          "orig1",
          "orig2",
          "sidea1",
          "recip");

  /// Interstate wars of directed dyads by year: `warnum`, `onset`, `initiator1`, `batdeath1`,
  /// `batdeath2`. No row: no war. From `cow-war-dyad-years`.
  public DyadYears wars() {
    return dyads(
        "cow_war_dyad_year", List.of("warnum", "onset", "initiator1", "batdeath1", "batdeath2"));
  }

  /// Rivalries by Thompson, Sakuwa and Suhas, in order of number. From `rivalries-tss`.
  public List<Rivalry> rivalries() {
    String types =
        Stream.of("positional", "spatial", "ideological", "interventionary")
            .map(t -> "CASE \"" + t + "\" WHEN 1 THEN '" + t + "' END")
            .collect(java.util.stream.Collectors.joining(", "));
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

  /// Capabilities of states by year: `milex`, `milper`, `irst`, `pec`, `tpop`, `upop` and the
  /// composite index `cinc`. From `cow-nmc`.
  public StateYears capabilities() {
    return states("cow_nmc", "milex", "milper", "irst", "pec", "tpop", "upop", "cinc");
  }

  /// The number of organisations both states are full members of: `dyadigos`; the first code is the
  /// lower. From `cow-igo-joint`.
  public DyadYears igoJoint() {
    return dyads("cow_igo_joint", List.of("dyadigos"));
  }

  /// Trade in million current US dollars: `flow1` imports of the first state from the second,
  /// `flow2` of the second from the first; `smoothflow1` and `smoothflow2` with gaps filled by the
  /// publisher. From `cow-trade`.
  public DyadYears trade() {
    return dyads("cow_trade", List.of("flow1", "flow2", "smoothflow1", "smoothflow2"));
  }

  /// Total trade of states in million current US dollars: `imports`, `exports`. From
  /// `cow-trade-states`.
  public StateYears totalTrade() {
    return states("cow_trade_state", "imports", "exports");
  }

  /// GDP of states in current US dollars: `gdp_usd`. From `gdp-worldbank`.
  public StateYears gdp() {
    return states("gdp_worldbank", "gdp_usd");
  }

  /// Remittances in million US dollars, sender first, receiver second: `musd`, for 2010, 2017 or
  /// 2018. From `remittances-2010`, `-2017`, `-2018`.
  public DyadYears remittances(int year) {
    if (year != 2010 && year != 2017 && year != 2018) {
      throw new IllegalArgumentException("remittances of " + year + " are in no dataset");
    }
    return dyads("remittance_" + year, "sender_ccode", "receiver_ccode", "musd");
  }

  /// Arms transfers in million trend-indicator values, supplier first, recipient second: `tiv`;
  /// 1950 to 2021. From `sipri-arms-1950`.
  public DyadYears armsFrom1950() {
    return dyads("sipri_arms_1950", "supplier_ccode", "recipient_ccode", "tiv");
  }

  /// The same from the register of deliveries, 1995 to 2024. From `sipri-arms-1995`.
  public DyadYears armsFrom1995() {
    return dyads("sipri_arms_1995", "supplier_ccode", "recipient_ccode", "tiv");
  }

  /// The least distance between borders in km: `mindist`; the first code is the lower. From
  /// `border-distances`.
  public DyadYears distance() {
    return dyads("border_distance", List.of("mindist"));
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
}
