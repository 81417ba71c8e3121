package org.entente.answer.whatif;

import org.entente.answer.desk.PartUnits;
import org.entente.answer.desk.Supposed;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.part.Mention;
import org.entente.scenario.Cause;
import org.entente.scenario.DyadChange;
import org.entente.scenario.MemberChange;
import org.entente.scenario.PartChange;
import org.entente.scenario.WhatIf;
import org.entente.situation.Premise;
import org.entente.world.States;

/// The tables of a scenario. The first names what is supposed in every row, and the data dictionary
/// of each beside its figures, so that a table that is passed on alone does not read like the
/// record.
final class WhatIfTables {
  private final WhatIf whatIf;
  private final States states;
  private final String premise;

  WhatIfTables(WhatIf whatIf, States states) {
    this.whatIf = whatIf;
    this.states = states;
    Premise supposed = whatIf.scenario().premise();
    this.premise = supposed.isReal() ? "as it is" : supposed.words();
  }

  private String name(int code) {
    return Mention.resolve(Mention.of(code), states);
  }

  private static Column part() {
    return Column.text("part", "Part", "Which of the five parts.");
  }

  private static Column before(String what) {
    return Column.figure(
        "before", "As it is", "The figure of the " + what + " as it is.", PartUnits.IN_ROW);
  }

  private Column after(String what) {
    return Column.figure(
        "after", "Then", "The figure of the " + what + " " + premise + ".", PartUnits.IN_ROW);
  }

  Table parts() {
    Table.Builder table =
        Table.builder(
                "parts",
                "The parts side by side",
                "One row for each part; figures of "
                    + whatIf.base().year()
                    + " with intervals; differences of shares are percentage points. Higher then:"
                    + " the share of draws in which it is.")
            .column(part())
            .column(PartUnits.column())
            .column(before("part"))
            .column(after("part"))
            .figure(
                "difference",
                "Difference",
                "Then less as it is, with the interval of the differences draw by draw.",
                PartUnits.IN_ROW)
            .figure(
                "higher",
                "Higher then",
                "The share of common draws in which the scenario's figure is the higher.",
                "0 to 1");
    for (PartChange p : whatIf.parts()) {
      table.row(
          p.part().title(),
          PartUnits.of(p.meaning()),
          p.before(),
          p.after(),
          p.difference(),
          p.comparison().firstHigher());
    }
    return Supposed.in(table.build(), whatIf.scenario().premise());
  }

  Table causes() {
    Table.Builder table =
        Table.builder(
                "causes",
                "What each change moves",
                "One row for each part and change; of shares, percentage points.")
            .column(part())
            .column(PartUnits.column())
            .text("change", "If", "The change.")
            .figure(
                "moved",
                "Moves it by",
                "The change's share of the part's difference.",
                PartUnits.IN_ROW)
            .text("source", "Source", "What the change rests on, or assumed.");
    for (PartChange p : whatIf.parts()) {
      for (Cause cause : p.causes()) {
        table.row(
            p.part().title(),
            PartUnits.of(p.meaning()),
            cause.words(),
            cause.moved(),
            cause.change().source());
      }
    }
    return table.build();
  }

  Table dyads() {
    Table.Builder table =
        Table.builder(
                "dyads",
                "Pairs whose figure is another",
                "One row for each part and pair, those that move the part most first.")
            .column(part())
            .column(PartUnits.column())
            .text("pair", "Pair", "The two states.")
            .column(before("pair"))
            .column(after("pair"))
            .figure(
                "moved",
                "Moves it by",
                "What the pair moves the mean over pairs by.",
                PartUnits.IN_ROW);
    for (PartChange p : whatIf.parts()) {
      for (DyadChange d : p.dyads()) {
        table.row(
            p.part().title(),
            PartUnits.of(p.meaning()),
            name(d.first()) + " - " + name(d.second()),
            d.before(),
            d.after(),
            d.moved());
      }
    }
    return table.build();
  }

  Table members() {
    Table.Builder table =
        Table.builder(
                "members",
                "Members whose figure is another",
                "One row for each part and member, by code of the state.")
            .column(part())
            .column(PartUnits.column())
            .text("member", "Member", "Name of the state.")
            .column(before("member"))
            .column(after("member"));
    for (PartChange p : whatIf.parts()) {
      for (MemberChange m : p.members()) {
        table.row(
            p.part().title(), PartUnits.of(p.meaning()), name(m.state()), m.before(), m.after());
      }
    }
    return table.build();
  }

  Table decision() {
    return Table.builder(
            "decision", "The power to decide", "Share of all sets of members that can decide.")
        .text("when", "When", "As it is, then, or the difference.")
        .column(Column.text("rule", "Rule", "The decision rule in words.").forExports())
        .figure("power", "Power to act", "Coleman's power to act.", Words.SHARE)
        .row("as it is", whatIf.base().decision().rule(), whatIf.base().decision().powerToAct())
        .row("then", whatIf.scenario().decision().rule(), whatIf.scenario().decision().powerToAct())
        .row("difference", "", whatIf.powerToAct())
        .build();
  }
}
