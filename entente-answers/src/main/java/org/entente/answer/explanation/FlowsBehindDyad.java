package org.entente.answer.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.answer.page.Column;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.panel.DyadColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.sources.store.DyadEvidence;
import org.jspecify.annotations.Nullable;

/// The flows behind a dyad's interdependence: shares in both directions over the panel's years, and
/// the trade in dollars.
record FlowsBehindDyad(Explanation about, Group pair) {
  /// The sections.
  List<Section> sections() {
    return List.of(shares(), trade());
  }

  private Section shares() {
    Table.Builder rows =
        Table.builder(
                "shares",
                "Who depends on whom",
                "One row for each direction and year, latest year first.")
            .integer("year", "Year", "The year.", "")
            .text("state", "State", "The state that depends.")
            .text("on", "On", "The state that it depends on.")
            .column(share("trade_share", "Its trade", "Share of its trade with the other."))
            .column(share("trade_gdp", "Trade / GDP", "Trade with the other over its GDP."))
            .column(
                share("remittances", "Remittances / GDP", "Received from the other, over its GDP."))
            .column(share("arms", "Arms", "Share of its arms imports, five years."));
    for (YearSlice slice : years()) {
      Group then = pair.in(slice);
      if (then.size() == 2) {
        row(rows, then, 0, 1);
        row(rows, then, 1, 0);
      }
    }
    return Section.headed("Dependence")
        .paragraph("An empty cell was not recorded; it is not zero.")
        .table(rows.build());
  }

  /* The last three years, and the last three of which trade is recorded; latest first. */
  private List<YearSlice> years() {
    int depth = about.panel().recent().size();
    return IntStream.of(about.panel().year(), about.yearOf(DyadColumn.TRADE_SHARE_FORWARD))
        .flatMap(last -> IntStream.range(0, depth).map(back -> last - back))
        .distinct()
        .boxed()
        .sorted(Comparator.reverseOrder())
        .flatMap(year -> about.panel().findYear(year).stream())
        .toList();
  }

  private static Column share(String key, String title, String description) {
    return Column.number(key, title, description, "%");
  }

  private void row(Table.Builder rows, Group then, int from, int to) {
    YearSlice slice = then.slice();
    int i = then.number(from);
    int j = then.number(to);
    rows.row(
        slice.year(),
        about.name(then.code(from)),
        about.name(then.code(to)),
        percent(slice.directed(DyadColumn.TRADE_SHARE_FORWARD, DyadColumn.TRADE_SHARE_BACK, i, j)),
        percent(slice.directed(DyadColumn.TRADE_GDP_FORWARD, DyadColumn.TRADE_GDP_BACK, i, j)),
        percent(
            slice.directed(
                DyadColumn.REMITTANCE_GDP_FORWARD, DyadColumn.REMITTANCE_GDP_BACK, i, j)),
        percent(slice.directed(DyadColumn.ARMS_SHARE_FORWARD, DyadColumn.ARMS_SHARE_BACK, i, j)));
  }

  private static @Nullable Double percent(float share) {
    return Float.isNaN(share) ? null : 100.0 * share;
  }

  private Section trade() {
    Section section = Section.headed("Trade in dollars");
    int last = about.yearOf(DyadColumn.TRADE_SHARE_FORWARD);
    Optional<List<DyadEvidence.TradeYear>> found =
        DyadExplanation.fromStore(
            about,
            pair,
            List.of("cow-trade"),
            evidence -> evidence.trade(last - about.panel().recent().size() + 1, last));
    if (found.isEmpty()) {
      return section.paragraph(DyadExplanation.toSeeMore("imports and exports", "cow-trade"));
    }
    if (found.get().isEmpty()) {
      return section.paragraph("No trade is recorded in these years.");
    }
    String first = about.name(pair.code(0));
    String second = about.name(pair.code(1));
    Table.Builder rows =
        Table.builder("trade", "Trade", "One row for each year, million current US dollars.")
            .integer("year", "Year", "The year.", "")
            .number(
                "imports_of_first",
                first + " from " + second,
                "Imports of the first from the second.",
                "million US dollars")
            .number(
                "imports_of_second",
                second + " from " + first,
                "Imports of the second from the first.",
                "million US dollars");
    for (DyadEvidence.TradeYear t : found.get()) {
      rows.row(t.year(), known(t.importsOfFirst()), known(t.importsOfSecond()));
    }
    return section.table(rows.build());
  }

  private static @Nullable Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
