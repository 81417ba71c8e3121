package org.entente.sources.remittances;

import java.util.List;
import java.util.Set;
import org.entente.panel.DyadColumn;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;
import org.entente.sources.table.StateScheme;
import org.entente.sources.table.Table;

/// Remittances in million US dollars. See docs/sources/remittances.md.
public final class Remittances {
  private static final double MAX_MUSD = 1e6;
  private static final double MAX_USD = 1e13;
  private static final String LICENCE = "World Bank open data; cite";
  private static final String NO_STATE = "territory or total without a COW code";

  private static final Table SHARES =
      Table.of(
          "remittance_2017",
          Column.state("sender_ccode").inKey(),
          Column.state("receiver_ccode").inKey(),
          Column.year("year", 2017, 2017).inKey(),
          Column.number("musd", 0, MAX_MUSD),
          Column.number("share_gdp", 0, 1));

  private static final Table STATES =
      Table.of(
          "remittance_state",
          Column.state("ccode").inKey(),
          Column.year("year", 1960, Column.LAST_YEAR).inKey(),
          Column.number("remittance_paid", -MAX_USD, MAX_USD).orMissing(),
          Column.number("remittance_received", 0, MAX_USD).orMissing(),
          Column.number("remittance_received_pct", 0, 1000).orMissing());

  private Remittances() {}

  private static String citation(int year) {
    return "World Bank / KNOMAD. Bilateral Remittance Matrix "
        + year
        + "; method: Ratha, Dilip and William Shaw. 2007. South-South Migration and Remittances."
        + " World Bank.";
  }

  private static Dataset bilateral(int year) {
    Table table =
        Table.of(
            "remittance_" + year,
            Column.state("sender_ccode").inKey(),
            Column.state("receiver_ccode").inKey(),
            Column.year("year", year, year).inKey(),
            Column.number("musd", 0, MAX_MUSD));
    return Dataset.of(
            "remittances-" + year,
            table,
            List.of("year"),
            Layout.named("shared layout", table)
                .leaveOut("sender_ccode", "", NO_STATE)
                .leaveOut("receiver_ccode", "", NO_STATE),
            matrix(table, year))
        .described("Bilateral remittances " + year, String.valueOf(year), citation(year), LICENCE)
        .hinted(String.valueOf(year));
  }

  /* The publisher's sheet: receivers across, senders down, a heading in the corner. */
  private static Layout matrix(Table table, int year) {
    return Layout.named("KNOMAD matrix " + year, table)
        .heading(".*sending[_ ]countr(?s:.*)", "sender")
        .from("sender_ccode", "sender")
        .states("sender_ccode", StateScheme.NAME)
        .constant("year", String.valueOf(year))
        .melting(new Layout.Melt("(?s).+", "receiver_ccode", "musd", Set.of()))
        .meltedStates(StateScheme.NAME);
  }

  /// Remittances of 2010 by sender and receiver.
  public static Dataset of2010() {
    return bilateral(2010);
  }

  /// Remittances of 2018 by sender and receiver.
  public static Dataset of2018() {
    return bilateral(2018);
  }

  /// Remittances of 2017 by receiver and sender, also as a share of the receiver's GDP. The file
  /// carries no year; its totals fit 2017.
  public static Dataset of2017() {
    return Dataset.of(
            "remittances-2017",
            SHARES,
            List.of("year"),
            Layout.named("shared layout", SHARES)
                .constant("year", "2017")
                .marked("net_musd")
                .leaveOut("sender_ccode", "", NO_STATE)
                .leaveOut("receiver_ccode", "", NO_STATE))
        .described(
            "Bilateral remittances 2017 and their share of GDP",
            "2017",
            citation(2017) + " Shares computed by the Financial Times.",
            "MIT (compilation); World Bank open data");
  }

  /// Remittances by state-year in US dollars, and received as a percentage of GDP. Negative amounts
  /// paid occur: some values were imputed by the source.
  public static Dataset states() {
    return Dataset.of(
            "remittances-states",
            STATES,
            List.of("year"),
            Layout.named("replication file (shared layout)", STATES))
        .described(
            "Remittances by state-year",
            "World Bank WDI, 1970-2018",
            "World Bank. World Development Indicators, from a replication file.",
            "not stated; World Bank open data");
  }

  /// What a state's residents receive from another: three estimates, each of which stands until the
  /// next. None of them is needed.
  public static Series received() {
    return Series.of(
            "remittances",
            "bilateral remittances",
            of2010(),
            DyadColumn.REMITTANCE_GDP_FORWARD,
            DyadColumn.REMITTANCE_GDP_BACK)
        .with("gdp-worldbank")
        .spliced(
            Rule.LAST_ESTIMATE,
            Release.of(of2010(), 2010, false),
            Release.of(of2017(), 2017, false),
            Release.of(of2018(), 2018, false));
  }
}
