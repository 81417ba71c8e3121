package org.entente.answer.enlargement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.answer.page.Column;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.enlargement.Candidates;
import org.entente.enlargement.Influence;
import org.entente.enlargement.SetChange;
import org.entente.part.Mention;
import org.entente.part.Part;
import org.entente.world.State;
import org.entente.world.States;

/// The tables of an enlargement.
record EnlargementTables(Candidates candidates, States states) {
  private static final int MOST_ROWS = 40;
  private static final String AS_IT_IS = "as it is";

  String name(int code) {
    return Mention.resolve(Mention.of(code), states);
  }

  private static String set(SetChange change) {
    return change.states().isEmpty()
        ? AS_IT_IS
        : change.states().stream().map(State::name).collect(Collectors.joining(", "));
  }

  private static Column setColumn() {
    return Column.text("set", "If these join", "The candidates that join.");
  }

  /// The difference in each part for each set.
  Table differences() {
    Table.Builder table =
        Table.builder("differences", "Differences by part", "One row for each set of candidates.")
            .column(setColumn())
            .integer("size", "Members", "How many join.", "");
    for (Part part : Part.values()) {
      boolean share = candidates.base().part(part).share();
      String key = part.key().replace('-', '_');
      table
          .figure(
              key,
              part.title(),
              "With them less as it is: " + part.title() + ".",
              share ? Words.SHARE : "")
          .figure(
              key + "_higher",
              "higher",
              "The share of draws in which " + part.title() + " is higher with them.",
              Words.SHARE);
    }
    table.shown(MOST_ROWS);
    for (SetChange change : candidates.sets()) {
      List<Object> row = new ArrayList<>(List.of(set(change), change.states().size()));
      for (SetChange.PartDifference p : change.parts()) {
        row.add(p.difference());
        row.add(p.higher());
      }
      table.row(row.toArray());
    }
    return table.build();
  }

  /// The difference in one part for each set, for its chart.
  Table chart(Part part) {
    Table.Builder table =
        Table.builder(
                part.key() + "-differences",
                "Differences in " + part.title(),
                "One row for each set of candidates.")
            .column(setColumn())
            .figure("difference", "Difference", "With them less as it is.", "")
            .shown(-1);
    candidates.sets().forEach(c -> table.row(set(c), c.part(part).difference()));
    return table.build();
  }

  /// How each set would decide.
  Table decisions() {
    Table.Builder table =
        Table.builder("decisions", "Decisions", "One row for each set, the first as it is.")
            .column(setColumn())
            .figure("power_to_act", "Power to act", "Coleman's power to act.", Words.SHARE)
            .figure(
                "passes",
                "Random proposals",
                "The share of random proposals that pass, given ideal points.",
                Words.SHARE)
            .figure("hit", "Hits", "It acts where there is a cause.", Words.SHARE)
            .figure("false_alarm", "False alarms", "It acts where there is none.", Words.SHARE)
            .text("least_trusting", "Least trusting pair", "Of those pairs that come in.")
            .figure("least_trust", "Its trust", "Trust of that pair.", "0 to 1")
            .shown(MOST_ROWS);
    row(table, candidates.base());
    candidates.sets().forEach(c -> row(table, c));
    return table.build();
  }

  private void row(Table.Builder table, SetChange c) {
    table.row(
        set(c),
        c.powerToAct(),
        c.passes(),
        c.hit(),
        c.falseAlarm(),
        c.leastTrusting().map(d -> name(d.first()) + " - " + name(d.second())).orElse(""),
        c.leastTrust());
  }

  /// What each candidate alone means for each member, those with reason to object first.
  Table influences() {
    Table.Builder table =
        Table.builder(
                "influences",
                "Members and candidates",
                "One row for each candidate and member, the least trusting first.")
            .text("candidate", "If it joins", "The candidate.")
            .text("member", "Member", "The member.")
            .figure("power", "Voting power", "The change of its Shapley-Shubik index.", Words.SHARE)
            .figure(
                "weight",
                "Weight inside",
                "The change of its share of the members' capabilities.",
                Words.SHARE)
            .figure("trust", "Trust", "Trust of the two.", "0 to 1")
            .figure("interests", "Interests", "How alike the two vote.", "")
            .text("objects", "Reason to object", "Where the two quarrel: on what record.")
            .shown(MOST_ROWS);
    candidates.influences().stream()
        .sorted(
            Comparator.comparingDouble((Influence i) -> i.trust().find().orElse(2))
                .thenComparingInt(i -> i.candidate().code())
                .thenComparingInt(Influence::member))
        .forEach(i ->
            table.row(
                i.candidate().name(),
                name(i.member()),
                i.power(),
                i.weight(),
                i.trust(),
                i.interests(),
                i.quarrel() ? i.why() : ""));
    return table.build();
  }

  /// The names of members and candidates in the order of the matrix.
  List<String> names() {
    TreeSet<Integer> codes = new TreeSet<>();
    candidates
        .dyads()
        .forEach(d -> {
          codes.add(d.first());
          codes.add(d.second());
        });
    return codes.stream().map(this::name).toList();
  }

  /// Every two among members and candidates.
  Table compatibility() {
    Table.Builder table =
        Table.builder(
                "compatibility", "Pairs", "One row for each two among members and candidates.")
            .column(Column.text("pair", "Pair", "The two states.").forExports())
            .text("row", "State", "The one.")
            .text("column", "State", "The other.")
            .figure("trust", "Trust", "Trust of the two.", "0 to 1")
            .figure("interests", "Interests", "How alike the two vote.", "")
            .text("why", "On record", "What trust rests on.")
            .shown(MOST_ROWS);
    candidates.dyads().stream()
        .sorted(
            Comparator.comparingDouble((Candidates.Compatibility d) -> d.trust().find().orElse(2)))
        .forEach(d -> {
          String one = name(d.first());
          String other = name(d.second());
          table.row(one + " - " + other, one, other, d.trust(), d.interests(), d.why());
        });
    return table.build();
  }
}
