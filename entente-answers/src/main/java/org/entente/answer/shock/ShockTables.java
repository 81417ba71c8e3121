package org.entente.answer.shock;

import java.util.Comparator;
import java.util.List;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.equilibrium.Burden;
import org.entente.evidence.Range;
import org.entente.impact.Leverage;
import org.entente.impact.Sanctioners;
import org.entente.impact.ShockImpact;
import org.entente.impact.StateImpact;
import org.entente.panel.YearSlice;
import org.entente.shock.Elasticities;

/// The tables of a shock.
///
/// @param impact the shock
/// @param group whom the answer looks at
/// @param slice the year of the links
/// @param sigma the elasticity of substitution of geoeconomic power
record ShockTables(ShockImpact impact, ShockPage.Group group, YearSlice slice, double sigma) {
  private static final int MOST_ROWS = 30;

  private static Column state() {
    return Column.text("state", "State", "The state's name.");
  }

  private static Column change(String key, String title, String description) {
    return Column.figure(key, title, description, Words.SHARE);
  }

  /// The losses, those that are hit hardest first.
  Table losses(List<StateImpact> hit, int shown) {
    Table.Builder table =
        Table.builder("losses", "Losses", "One row for each state, the hardest hit first.")
            .column(state())
            .column(change("linear", "Linear", "Change of income by the linear way."))
            .column(change("exact", "General equilibrium", "Change of real income, exactly."))
            .column(
                change(
                    "first_order",
                    "To first order",
                    "Change of real income in general equilibrium, to first order."))
            .column(
                change(
                    "remittances",
                    "By remittances",
                    "The part of the first round of the linear way that comes by remittances."))
            .column(change("trade", "By trade", "The part of the first round that comes by trade."))
            .column(
                change(
                    "received",
                    "Remittances",
                    "The change of remittances received, as a share of GDP, before any multiplier."))
            .integer(
                "unknown",
                "Unknown links",
                "Links to states that are hit or pass it on which are not recorded: what comes"
                    + " by them is not in the figures.",
                "")
            .shown(shown);
    for (StateImpact s : hit) {
      table.row(
          group.name(s.state()),
          s.linear(),
          s.exact(),
          s.firstOrder(),
          s.remittances(),
          s.trade(),
          s.remittancesReceived(),
          s.unknownLinks());
    }
    return table.build();
  }

  /// The elasticities in use.
  Table elasticities() {
    Elasticities e = impact.plan().linear().elasticities();
    Table.Builder table =
        Table.builder("elasticities", "Elasticities", "One row for each assumption.")
            .text("name", "Name", "The name for --elasticity.")
            .figure("value", "Value", "The best value and its range.", "")
            .text("meaning", "Meaning", "What it says.");
    row(
        table,
        "remittances-to-income",
        e.remittancesToIncome(),
        "% of remittances for 1% of the sender's income");
    row(
        table,
        "remittances-to-currency",
        e.remittancesToCurrency(),
        "% of remittances in dollars for 1% of the sender's currency");
    row(
        table,
        "income-from-remittances",
        e.incomeFromRemittances(),
        "income lost for each unit of remittances lost");
    row(
        table,
        "export-share",
        e.exportShare(),
        "part of the trade of two that is sold to the partner");
    row(table, "trade-to-income", e.tradeToIncome(), "% of exports for 1% of the buyer's income");
    row(
        table,
        "trade-to-currency",
        e.tradeToCurrency(),
        "% of exports in dollars for 1% of the buyer's currency");
    row(
        table,
        "income-from-trade",
        e.incomeFromTrade(),
        "income lost for each unit of exports lost");
    return table.build();
  }

  private static void row(Table.Builder table, String name, Range range, String meaning) {
    table.row(name, range.asGiven(1), meaning);
  }

  /// The rounds of the linear way, of those that are hit hardest first.
  Table rounds(List<StateImpact> hit) {
    Table.Builder table =
        Table.builder(
                "rounds",
                "Rounds of the linear way",
                "One row for each state and round, at the best elasticities.")
            .column(state())
            .integer("round", "Round", "The round, from 1.", "")
            .number("change", "Change", "The change of income in it.", Words.SHARE)
            .shown(MOST_ROWS);
    for (StateImpact s : hit) {
      if (s.linear().isKnown()) {
        for (int r = 0; r < s.rounds().size(); r++) {
          table.row(group.name(s.state()), r + 1, s.rounds().get(r));
        }
      }
    }
    return table.build();
  }

  /// The members' burdens.
  Table burden(Burden burden) {
    Table.Builder table =
        Table.builder("burden", "Burden", "One row for each member that trades.")
            .column(state())
            .number("loss", "Loses", "Its loss as a share of its income.", Words.SHARE)
            .number(
                "receives",
                "Would receive",
                "So that all lose the same share: as a share of its income.",
                Words.SHARE);
    for (Burden.Member m : burden.members()) {
      table.row(group.name(Integer.parseInt(m.economy())), m.loss(), m.receives());
    }
    return table.build();
  }

  /// Those who impose an embargo.
  Table sanctioners(int target, List<Sanctioners.Sanctioner> members) {
    return sanctioners("sanctioners-" + target, "Those who impose it", members);
  }

  /// Those who might.
  Table next(int target, List<Sanctioners.Sanctioner> next) {
    return sanctioners("next-" + target, "Those who might join", next);
  }

  private Table sanctioners(String key, String title, List<Sanctioners.Sanctioner> states) {
    Table.Builder table =
        Table.builder(key, title, "One row for each state, by what it adds.")
            .column(state())
            .column(change("loss", "Loses", "Its own loss, as a share of its income."))
            .column(
                change(
                    "adds",
                    "Adds to the target's loss",
                    "The target's loss with it less that without it, as a share of the target's"
                        + " income."));
    states.forEach(s -> table.row(group.name(s.state()), s.loss(), s.adds()));
    return table.build();
  }

  /// What the states of the shock could take from the others.
  Table leverage() {
    Table.Builder table =
        Table.builder(
                "leverage",
                "Leverage by trade",
                "One row for each state and state named in the shock, figures of "
                    + slice.year()
                    + ".")
            .column(state())
            .text("partner", "Partner", "The state named in the shock.")
            .column(
                change(
                    "share", "Share of trade", "The part of the state's trade with the partner."))
            .column(
                change(
                    "power",
                    "Could take",
                    "Loss from being cut off, by -ln(1 - share)/(σ - 1) [ClaytonEtAl2024]."))
            .shown(MOST_ROWS);
    for (int partner : impact.plan().states()) {
      impact.states().stream()
          .map(StateImpact::state)
          .filter(s -> s != partner && group.has(s))
          .map(s -> new Row(s, Leverage.of(slice, s, partner, sigma)))
          .sorted(
              Comparator.comparingDouble((Row r) -> -r.leverage().share().find().orElse(-1))
                  .thenComparingInt(Row::state))
          .forEach(r ->
              table.row(
                  group.name(r.state()),
                  group.name(partner),
                  r.leverage().share(),
                  r.leverage().power()));
    }
    return table.build();
  }

  private record Row(int state, Leverage leverage) {}
}
