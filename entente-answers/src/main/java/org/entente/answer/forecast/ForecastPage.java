package org.entente.answer.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.membership.OutlookSection;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.forecast.Clashes;
import org.entente.forecast.Likelihood;
import org.entente.forecast.Statement;
import org.entente.membership.DoorRate;
import org.entente.membership.Event;
import org.entente.membership.Outlook;
import org.entente.panel.Panel;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.Membership.Role;
import org.entente.world.States;
import org.entente.world.World;

/// What is forecast of a coalition as of a date: a statement for every member that may leave, for
/// every state outside that may join, and for every two members that may clash.
public final class ForecastPage {
  private static final int SHOWN = 12;

  private ForecastPage() {}

  /// The statements: who leaves, who joins, who clashes, the likeliest of each first. Of a state
  /// that has applied or is an observer it says what came of such states where that is known, and
  /// of the others what the model of accessions says. Throws [UserProblem] before the first model
  /// speaks, and where the coalition has no members on the date.
  public static List<Statement> statements(Coalition coalition, Panel panel, World world, Run run) {
    if (coalition.isUnnamed()) {
      throw UserProblem.usage(
          "nobody leaves or joins a set of states (" + coalition.id() + ")",
          "Forecasts are about bodies with members: entente list coalitions.");
    }
    List<Statement> statements = new ArrayList<>();
    Map<Integer, DoorRate> doors = doors(coalition, panel, world, run);
    for (Event event : Event.values()) {
      OutlookSection.outlook(event, coalition, panel, world.states()).stream()
          .flatMap(o -> o.chances().stream().map(c -> statement(coalition, panel, o, c, doors)))
          .sorted(Comparator.comparingDouble(s -> -s.probability()))
          .forEach(statements::add);
    }
    statements.addAll(Clashes.of(coalition, panel, run));
    if (statements.isEmpty()) {
      throw UserProblem.usage(
          "nothing can be forecast of " + coalition.id() + " as of " + panel.asOf(),
          "The first model speaks from 1991 on; the coalition needs members on the date.");
    }
    return statements;
  }

  /* How often such states joined, for those who stand at the door. */
  private static Map<Integer, DoorRate> doors(
      Coalition coalition, Panel panel, World world, Run run) {
    Map<Integer, DoorRate> doors = new HashMap<>();
    for (Role role : List.of(Role.OBSERVER, Role.CANDIDATE)) {
      List<Integer> standing = coalition.inRole(role, panel.asOf());
      if (!standing.isEmpty()) {
        DoorRate rate = DoorRate.of(world.coalitions(), panel.asOf(), role, Event.HORIZON, run);
        if (rate.rate().isKnown()) {
          standing.forEach(state -> doors.put(state, rate));
        }
      }
    }
    return doors;
  }

  private static Statement statement(
      Coalition coalition,
      Panel panel,
      Outlook outlook,
      Outlook.Chance chance,
      Map<Integer, DoorRate> doors) {
    Event event = outlook.fit().event();
    DoorRate door = event == Event.ACCESSION ? doors.get(chance.state()) : null;
    Figure.Known probability =
        door != null && door.rate() instanceof Figure.Known rate ? rate : chance.probability();
    return new Statement(
        coalition.id(),
        event == Event.EXIT ? Statement.Kind.LEAVES : Statement.Kind.JOINS,
        List.of(chance.state()),
        panel.asOf(),
        panel.asOf().plusYears(Event.HORIZON),
        probability.value(),
        probability.interval().low(),
        probability.interval().high(),
        door == null
            ? event.study() + " " + outlook.fit().origin()
            : "rate of "
                + door.role().name().toLowerCase(Locale.ROOT)
                + "s "
                + panel.asOf().getYear());
  }

  /// The page.
  public static Page of(Coalition coalition, List<Statement> statements, States states) {
    Statement first = statements.getFirst();
    return Page.titled(
            "Forecasts for " + coalition.name() + " as of " + first.asOf() + ", by " + first.by())
        .finding(finding(statements, states))
        .section(section("Who leaves?", Statement.Kind.LEAVES, statements, states))
        .section(section("Who joins?", Statement.Kind.JOINS, statements, states))
        .section(clashes(statements, states))
        .section(
            Section.headed("How much is it worth?")
                .paragraph(
                    "Words for likelihood are those of the Intelligence Community Directive 203 of the"
                        + " United States.")
                .paragraph(
                    "Confidence is moderate at best: the models know memberships, places, votes and"
                        + " records, and nothing of the day's news. Of a state at the door it says how"
                        + " often such states joined. See: entente study break-up, entente study"
                        + " distrust.")
                .paragraph(
                    statements.size()
                        + " statements; each can be graded on "
                        + first.by()
                        + " (entente grade), and its hash shows that it was not changed."));
  }

  /* The likeliest of each kind, for they stand in order. */
  private static String finding(List<Statement> statements, States states) {
    return "Likeliest "
        + Stream.of(
                likeliest("to leave", Statement.Kind.LEAVES, statements, states),
                likeliest("to join", Statement.Kind.JOINS, statements, states),
                likeliest("to clash in arms", Statement.Kind.CLASH, statements, states))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static Optional<String> likeliest(
      String does, Statement.Kind kind, List<Statement> statements, States states) {
    return statements.stream()
        .filter(s -> s.kind() == kind)
        .findFirst()
        .map(s ->
            does
                + ": "
                + who(states, s)
                + ", "
                + Likelihood.of(s.probability()).words()
                + " at "
                + Words.figure(s.figure(), Words.SHARE));
  }

  private static Section clashes(List<Statement> statements, States states) {
    return statements.getFirst().asOf().getYear() < Clashes.speaksFrom()
        ? Section.headed("Who clashes?")
            .paragraph(
                "Nothing is said: the model of clashes has learned from what came by "
                    + (Clashes.speaksFrom() - 1)
                    + ", and would know what came after the date.")
        : section("Who clashes?", Statement.Kind.CLASH, statements, states);
  }

  private static Section section(
      String heading, Statement.Kind kind, List<Statement> statements, States states) {
    Table.Builder table =
        Table.builder(kind.word(), heading, "One row for each statement, the likeliest first.")
            .column(Column.text("states", "Who", "Which states it is about."))
            .column(Column.text("says", "Says", "What it says will come.").forExports())
            .column(Column.figure("probability", "Probability", "That it comes true.", "share"))
            .column(Column.text("likelihood", "Likelihood", "The same in the yardstick's words."))
            .column(Column.text("model", "By", "What says so."))
            .column(Column.text("hash", "Hash", "SHA-256 of the statement.").forExports())
            .shown(SHOWN);
    statements.stream()
        .filter(s -> s.kind() == kind)
        .forEach(s ->
            table.row(
                who(states, s),
                says(states, s),
                s.figure(),
                Likelihood.of(s.probability()).words(),
                s.model(),
                Ledger.hash(s)));
    return Section.headed(heading).table(table.build());
  }

  private static String who(States states, Statement s) {
    return String.join(" and ", names(states, s));
  }

  /// What a statement says, with the names of its date.
  static String says(States states, Statement s) {
    return s.says(names(states, s));
  }

  private static List<String> names(States states, Statement s) {
    return s.states().stream()
        .map(code -> states.find(code).map(x -> x.nameOn(s.asOf())).orElse(String.valueOf(code)))
        .toList();
  }
}
