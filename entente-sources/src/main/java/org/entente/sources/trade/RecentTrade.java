package org.entente.sources.trade;

import java.util.List;
import org.entente.run.Phrase;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;
import org.entente.sources.table.RowRule;
import org.entente.sources.table.Table;

/// What is known of trade after the COW data end: a matrix of the whole world for 2015, one of 54
/// states for 2024, and the largest partners of every state. See docs/sources/trade.md.
public final class RecentTrade {
  private static final double MAX = 1e8;
  private static final String NO_STATE = "territory or aggregate without a COW code";

  private static final Table MATRIX_2015 = flows("unctad_trade");
  private static final Table MATRIX_2024 = flows("imf_trade");

  private static final Table PARTNERS =
      Table.of(
          "factbook_partner",
          Column.state("ccode").inKey(),
          Column.state("partner").inKey(),
          Column.year("year", 2010, Column.LAST_YEAR).inKey(),
          Column.label("direction").inKey(),
          Column.number("share_pct", 0, 100));

  private RecentTrade() {}

  private static Table flows(String name) {
    return Table.of(
        name,
        Column.state("exporter").inKey(),
        Column.state("importer").inKey(),
        Column.year("year", 2010, Column.LAST_YEAR).inKey(),
        Column.number("musd", 0, MAX));
  }

  private static Layout matrix(Table table, String year) {
    return Layout.named("shared layout", table)
        .from("exporter", "exporter_ccode")
        .from("importer", "importer_ccode")
        .leaveOut("exporter", "", NO_STATE)
        .leaveOut("importer", "", NO_STATE)
        .constant("year", year)
        .marked("exporter_iso3", "importer_iso3");
  }

  /// Exports of goods of every state to every other in 2015, in million current US dollars.
  public static Dataset of2015() {
    return Dataset.of(
            "unctad-trade-2015", MATRIX_2015, List.of("year"), matrix(MATRIX_2015, "2015"))
        .described(
            "Trade in goods by pair of states, 2015",
            "2015",
            "UNCTAD. UNCTADstat: merchandise trade matrix.",
            "free with citation")
        .hinted("2015")
        .ruled(RowRule.different("exporter", "importer"));
  }

  /// Exports of goods among 54 states, the mean of 2023 and 2024, in million current US dollars;
  /// known when 2024 is over. A pair without a row is small, not zero.
  public static Dataset of2024() {
    return Dataset.of(
            "imf-trade-2024",
            MATRIX_2024,
            List.of("year"),
            matrix(MATRIX_2024, "2024").marked("years", "suspect"))
        .described(
            "Trade in goods among 54 states, mean of 2023 and 2024",
            "2025",
            "International Monetary Fund. International Trade in Goods by Partner Country (IMTS).",
            "free with citation")
        .ruled(RowRule.different("exporter", "importer"));
  }

  /// The shares of the five or so largest partners in each state's exports and imports of goods.
  public static Dataset partners() {
    return Dataset.of(
            "factbook-partners",
            PARTNERS,
            List.of("year"),
            Layout.named("shared layout", PARTNERS)
                .from("partner", "partner_ccode")
                .leaveOut("ccode", "", NO_STATE)
                .leaveOut("partner", "", NO_STATE)
                .marked("total_basis"))
        .described(
            "Largest trade partners of states",
            "editions 2015-11 to 2026-01",
            "Central Intelligence Agency. The World Factbook.",
            "public domain");
  }

  /* A pair of which one direction has no row trades the other one: what is left out is small. */
  static String pairs(String table) {
    return Phrase.of(
        """
        SELECT year, least(exporter, importer) AS ccode1, greatest(exporter, importer) AS ccode2,
          coalesce(sum(musd) FILTER (importer < exporter), 0) AS flow1,
          coalesce(sum(musd) FILTER (importer > exporter), 0) AS flow2
        FROM %s GROUP BY ALL\
        """,
        table);
  }

  static String sums(String table) {
    return Phrase.of(
        """
        SELECT year, ccode, sum(musd) FILTER (direction = 'import') AS imports,
          sum(musd) FILTER (direction = 'export') AS exports
        FROM (%s) GROUP BY ALL\
        """,
        flowsOf(table));
  }

  private static String flowsOf(String table) {
    return Phrase.of(
        """
        SELECT year, exporter AS ccode, importer AS partner, 'export' AS direction, musd FROM %1$s
        UNION ALL
        SELECT year, importer, exporter, 'import', musd FROM %1$s\
        """,
        table);
  }

  /* The whole of a state's exports is what goes to its largest partners over their share in it. */
  static String impliedTotals() {
    return Phrase.of(
        """
        WITH flow AS (%s),
        partner AS (
          SELECT ccode, partner, direction, share_pct / 100 AS share FROM factbook_partner
          WHERE year = (SELECT max(year) FROM factbook_partner WHERE year <= 2024)),
        whole AS (
          SELECT f.year, f.ccode, f.direction,
            greatest(sum(musd), coalesce(sum(musd) FILTER (share > 0) / sum(share), 0)) AS total
          FROM flow f LEFT JOIN partner p
            ON p.ccode = f.ccode AND p.partner = f.partner AND p.direction = f.direction
          GROUP BY ALL)
        SELECT year, ccode, sum(total) FILTER (direction = 'import') AS imports,
          sum(total) FILTER (direction = 'export') AS exports
        FROM whole GROUP BY ALL\
        """,
        flowsOf("imf_trade"));
  }
}
