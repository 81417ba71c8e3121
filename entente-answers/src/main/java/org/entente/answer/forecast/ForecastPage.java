package org.entente.answer.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.desk.FigureSources;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.forecast.Clashes;
import org.entente.forecast.Likelihood;
import org.entente.forecast.Statement;
import org.entente.membership.MembershipStudy;
import org.entente.panel.Yearbook;
import org.entente.run.Phrase;
import org.entente.world.Coalition;
import org.entente.world.Membership.Role;
import org.entente.world.States;

/// What is forecast of a coalition as of a date: a statement for every member that may leave, for
/// every state outside that may join, for every two members that may clash, and for the clause of a
/// defence pact.
public final class ForecastPage {
  private static final int SHOWN = 12;

  private ForecastPage() {}

  /// The page.
  ///
  /// @param yearbook where the datasets behind the statements are described
  public static Page of(Foretold foretold, States states, Yearbook yearbook) {
    List<Statement> statements = foretold.statements();
    Coalition coalition = foretold.coalition();
    Statement first = statements.getFirst();
    Section joins = section("Who joins?", Statement.Kind.JOINS, statements, states);
    return Page.titled(
            "Forecasts for " + coalition.name() + " as of " + first.asOf() + ", by " + first.by())
        .finding(finding(statements, states))
        .section(section("Who leaves?", Statement.Kind.LEAVES, statements, states))
        .section(suspended(coalition, first.asOf(), states).map(joins::paragraph).orElse(joins))
        .section(section("Who clashes?", Statement.Kind.CLASH, statements, states))
        .section(clause(coalition, statements, states))
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
                    Phrase.counted(statements.size(), "statement")
                        + "; each can be graded on "
                        + first.by()
                        + " (entente grade), and its hash shows that it was not changed."))
        .sources(FigureSources.named(foretold.datasets(), yearbook));
  }

  /* Members without a vote: what becomes of them is not learned from joining or leaving. */
  private static Optional<String> suspended(Coalition coalition, LocalDate asOf, States states) {
    List<String> names = names(states, coalition.inRole(Role.SUSPENDED, asOf), asOf);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Suspended on the date, so that nothing is said: " + String.join(", ", names) + ".");
  }

  /* The likeliest of each kind, for they stand in order. */
  private static String finding(List<Statement> statements, States states) {
    String likeliest =
        Stream.of(
                likeliest("to leave", Statement.Kind.LEAVES, statements, states),
                likeliest("to join", Statement.Kind.JOINS, statements, states),
                likeliest("to clash in arms", Statement.Kind.CLASH, statements, states))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return likeliest.isEmpty()
        ? "Of its members nothing is said, of its clause of defence alone."
        : "Likeliest " + likeliest + ".";
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

  private static Section clause(Coalition coalition, List<Statement> statements, States states) {
    Section section = Section.headed("Is its clause called upon?");
    if (!coalition.isDefencePact()) {
      return section.paragraph("It is no defence pact: there is no clause to call upon.");
    }
    Table table = table("Is its clause called upon?", Statement.Kind.CLAUSE, statements, states);
    return table.rows().isEmpty()
        ? section.paragraph(
            "Nothing is said: by the date no clause that could be followed had been called upon.")
        : section
            .paragraph(
                "Of all years of the registry's defence pacts since 1946, the share after which the"
                    + " clause was called upon within five; who is in this one, and against whom, is not"
                    + " known to it.")
            .table(table);
  }

  private static Section section(
      String heading, Statement.Kind kind, List<Statement> statements, States states) {
    Table table = table(heading, kind, statements, states);
    Section section = Section.headed(heading);
    return table.rows().isEmpty()
        ? section.paragraph(whyNone(kind, statements.getFirst().asOf()))
        : section.table(table);
  }

  private static String whyNone(Statement.Kind kind, LocalDate asOf) {
    int first = kind == Statement.Kind.CLASH ? Clashes.speaksFrom() : MembershipStudy.FIRST_ORIGIN;
    return asOf.getYear() <= first
        ? "Nothing is said: the first model has learned from what came by the end of "
            + first
            + ", and would know what came after the date."
        : "Of nobody can it be said: the evidence of the date has none of them.";
  }

  private static Table table(
      String heading, Statement.Kind kind, List<Statement> statements, States states) {
    Table.Builder table =
        Table.builder(kind.word(), heading, "One row for each statement, the likeliest first.")
            .text("states", "Who", "Which states it is about.")
            .column(Column.text("says", "Says", "What it says will come.").forExports())
            .figure("probability", "Probability", "That it comes true.", "share")
            .text("likelihood", "Likelihood", "The same in the yardstick's words.")
            .text("model", "By", "What says so.")
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
    return table.build();
  }

  private static String who(States states, Statement s) {
    return s.states().isEmpty() ? s.coalition() : String.join(" and ", names(states, s));
  }

  /// What a statement says, with the names of its date.
  static String says(States states, Statement s) {
    return s.says(names(states, s));
  }

  private static List<String> names(States states, Statement s) {
    return names(states, s.states(), s.asOf());
  }

  private static List<String> names(States states, List<Integer> codes, LocalDate date) {
    return codes.stream()
        .map(code -> states.find(code).map(x -> x.nameOn(date)).orElse(String.valueOf(code)))
        .toList();
  }
}
