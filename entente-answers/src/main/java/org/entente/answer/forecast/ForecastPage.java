package org.entente.answer.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.membership.OutlookSection;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.forecast.Likelihood;
import org.entente.forecast.Statement;
import org.entente.membership.Event;
import org.entente.membership.Outlook;
import org.entente.panel.Panel;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.States;

/// What is forecast of a coalition as of a date: a statement for every member that may leave and
/// for every state outside that may join.
public final class ForecastPage {
  private ForecastPage() {}

  /// The statements, members first, the likeliest first. Throws [UserProblem] before the first
  /// model speaks, and where the coalition has no members on the date.
  public static List<Statement> statements(Coalition coalition, Panel panel, States states) {
    if (coalition.isUnnamed()) {
      throw UserProblem.usage(
          "nobody leaves or joins a set of states (" + coalition.id() + ")",
          "Forecasts are about bodies with members: entente list coalitions.");
    }
    List<Statement> statements = new ArrayList<>();
    for (Event event : Event.values()) {
      Optional<Outlook> outlook = OutlookSection.outlook(event, coalition, panel, states);
      outlook.ifPresent(
          o -> o.chances().forEach(c -> statements.add(statement(coalition, panel, o, c))));
    }
    if (statements.isEmpty()) {
      throw UserProblem.usage(
          "nothing can be forecast of " + coalition.id() + " as of " + panel.asOf(),
          "The first model speaks from 1991 on; the coalition needs members on the date.");
    }
    return statements;
  }

  private static Statement statement(
      Coalition coalition, Panel panel, Outlook outlook, Outlook.Chance chance) {
    Event event = outlook.fit().event();
    return new Statement(
        coalition.id(),
        event == Event.EXIT ? Statement.Kind.LEAVES : Statement.Kind.JOINS,
        chance.state(),
        panel.asOf(),
        panel.asOf().plusYears(Event.HORIZON),
        chance.probability().value(),
        chance.probability().interval().low(),
        chance.probability().interval().high(),
        event.study() + " " + outlook.fit().origin());
  }

  /// The page.
  public static Page of(Coalition coalition, List<Statement> statements, States states) {
    Statement first = statements.getFirst();
    return Page.titled(
            "Forecasts for " + coalition.name() + " as of " + first.asOf() + ", by " + first.by())
        .finding(
            "Likeliest "
                + Stream.of(
                        likeliest("leave", Statement.Kind.LEAVES, statements, states),
                        likeliest("join", Statement.Kind.JOINS, statements, states))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining("; "))
                + ".")
        .section(section("Who leaves?", Statement.Kind.LEAVES, statements, states))
        .section(section("Who joins?", Statement.Kind.JOINS, statements, states))
        .section(
            Section.headed("How much is it worth?")
                .paragraph(
                    statements.size()
                        + " statements, each with a hash that shows that it was not changed: they can be"
                        + " graded on "
                        + first.by()
                        + " (entente grade).")
                .paragraph(
                    "Words for likelihood are those of the Intelligence Community Directive 203 of the"
                        + " United States.")
                .paragraph(
                    "Confidence is moderate at best: the models know memberships, places and votes, and"
                        + " nothing of the day's news. See: entente study break-up."));
  }

  /* The first of a kind, for they stand in order. */
  private static Optional<String> likeliest(
      String does, Statement.Kind kind, List<Statement> statements, States states) {
    return statements.stream()
        .filter(s -> s.kind() == kind)
        .findFirst()
        .map(s ->
            "to "
                + does
                + ": "
                + name(states, s)
                + ", "
                + Likelihood.of(s.probability()).words()
                + " at "
                + Words.figure(s.figure(), Words.SHARE));
  }

  private static Section section(
      String heading, Statement.Kind kind, List<Statement> statements, States states) {
    Table.Builder table =
        Table.builder(kind.word(), heading, "One row for each statement, the likeliest first.")
            .column(Column.text("state", "State", "Which state it is about."))
            .column(Column.text("says", "Says", "What it says will come.").forExports())
            .column(Column.figure("probability", "Probability", "That it comes true.", "share"))
            .column(Column.text("likelihood", "Likelihood", "The same in the yardstick's words."))
            .column(Column.text("hash", "Hash", "SHA-256 of the statement.").forExports())
            .shown(12);
    statements.stream()
        .filter(s -> s.kind() == kind)
        .forEach(s ->
            table.row(
                name(states, s),
                s.kind().word() + " by " + s.by(),
                s.figure(),
                Likelihood.of(s.probability()).words(),
                Ledger.hash(s)));
    return Section.headed(heading).table(table.build());
  }

  static String name(States states, Statement s) {
    return states.find(s.state()).map(x -> x.nameOn(s.asOf())).orElse(String.valueOf(s.state()));
  }
}
