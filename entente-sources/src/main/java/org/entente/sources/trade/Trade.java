package org.entente.sources.trade;

import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.panel.StateColumn;
import org.entente.sources.own.OwnSeries;
import org.entente.sources.series.Release;
import org.entente.sources.series.Rule;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;
import org.entente.sources.table.RowRule;
import org.entente.sources.table.Table;

/// The COW trade data, in million current US dollars. See docs/sources/trade.md.
public final class Trade {
  private static final String CITATION =
      "Barbieri, Katherine, Omar M. G. Keshk and Brian Pollins. 2009. Trading data: Evaluating our"
          + " assumptions and coding rules. Conflict Management and Peace Science 26(5): 471-491.";
  private static final String LICENCE = "free with citation";
  private static final double MAX = 1e8;

  /* A user's own exports, in the form of the later matrices. */
  private static final String OWN =
      "(SELECT year, ccode1 AS exporter, ccode2 AS importer, value AS musd FROM own_trade)";

  private static final Table DYADS =
      Table.of(
          "cow_trade",
          Column.state("ccode1").inKey(),
          Column.state("ccode2").inKey(),
          year().inKey(),
          amount("flow1"),
          amount("flow2"),
          amount("smoothflow1"),
          amount("smoothflow2"));

  private static final Table STATES =
      Table.of(
          "cow_trade_state",
          Column.state("ccode").inKey(),
          year().inKey(),
          amount("imports"),
          amount("exports"));

  private Trade() {}

  private static Column year() {
    return Column.year("year", 1870, Column.LAST_YEAR);
  }

  private static Column amount(String name) {
    return Column.number(name, 0, MAX).orMissing("-9", "-9.0");
  }

  /// Trade by dyad-year: `flow1` is what the first state imports from the second, `flow2` what the
  /// second imports from the first.
  public static Dataset dyads() {
    return Dataset.of(
            "cow-trade",
            DYADS,
            List.of("year"),
            Layout.named("Dyadic_COW_4.0", DYADS).marked("importer1", "importer2"),
            Layout.named("shared layout", DYADS))
        .described("COW trade by dyad-year", "4.0", CITATION, LICENCE)
        .ruled(RowRule.different("ccode1", "ccode2"));
  }

  /// Total trade by state-year.
  public static Dataset states() {
    return Dataset.of(
            "cow-trade-states",
            STATES,
            List.of("year"),
            Layout.named("National_COW_4.0 (also the shared layout)", STATES))
        .described("COW trade by state-year", "4.0", CITATION, LICENCE);
  }

  /// Imports and exports of two states together: the COW data while they last, then the matrix of
  /// 2015, and from 2024 that of 54 states.
  public static Series flows() {
    return OwnSeries.in(published(), OwnSeries.TRADE, true, RecentTrade.pairs(OWN));
  }

  private static Series published() {
    return Series.of("trade", "trade of dyads", dyads(), DyadColumn.TRADE)
        .spliced(
            Rule.NEWEST,
            Release.of(dyads(), Integer.MIN_VALUE, true),
            Release.of(RecentTrade.of2015(), 2015, false)
                .reading(RecentTrade.pairs("unctad_trade")),
            of54States().reading(RecentTrade.pairs("imf_trade")));
  }

  /// Imports and exports of a state with all others, from the same releases.
  public static Series totals() {
    return OwnSeries.in(publishedTotals(), OwnSeries.TRADE, true, RecentTrade.sums(OWN));
  }

  private static Series publishedTotals() {
    return Series.of("trade-totals", "trade of states", states(), StateColumn.TRADE)
        .spliced(
            Rule.NEWEST,
            Release.of(states(), Integer.MIN_VALUE, true),
            Release.of(RecentTrade.of2015(), 2015, false).reading(RecentTrade.sums("unctad_trade")),
            of54States().reading(RecentTrade.impliedTotals()));
  }

  private static Release of54States() {
    return new Release(RecentTrade.of2024(), 2024, List.of(RecentTrade.partners().key()), false);
  }
}
