package org.entente.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.distrust.DyadEvents;
import org.entente.distrust.Outcome;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.World;

/// What came of a statement.
public sealed interface Verdict {

  /// It came true.
  ///
  /// @param when the first day on which it was, or the year where the record has years only
  record Came(String when) implements Verdict {}

  /// Its last day has passed and it did not.
  record DidNotCome() implements Verdict {}

  /// It cannot be said, or not yet: such a statement is counted apart and scores nothing.
  ///
  /// @param reason in words for the reader
  record Unresolvable(String reason) implements Verdict {}

  /// What the registry says of a membership or a clause, and the record of a clash.
  ///
  /// The record has years: a clash in the year of the date or of the last day may lie outside, so
  /// that the statement cannot be settled by it.
  ///
  /// @param known the last day of which the registry knows
  /// @param record what came to dyads, of every year from that of the date to that of the last day
  /// @param recorded the last year of the record
  static Verdict of(
      Statement statement, World world, LocalDate known, DyadEvents record, int recorded) {
    Optional<Coalition> coalition = world.findCoalition(statement.coalition());
    List<State> states =
        statement.states().stream().flatMap(code -> world.states().find(code).stream()).toList();
    if (coalition.isEmpty() || states.size() < statement.states().size()) {
      return new Unresolvable("the registry does not know the coalition or the state");
    }
    boolean live =
        states.stream()
            .allMatch(s -> s.existsThroughout(new Spell(statement.asOf(), statement.by())));
    return switch (statement.kind()) {
      case CLASH -> ofClash(statement, live, record, recorded);
      case CLAUSE -> ofClause(statement, coalition.get(), known);
      case LEAVES, JOINS -> ofMember(statement, coalition.get(), states.getFirst(), live, known);
    };
  }

  private static Verdict ofClash(
      Statement statement, boolean live, DyadEvents record, int recorded) {
    int key = DyadEvents.key(statement.states().getFirst(), statement.states().getLast());
    int first = statement.asOf().getYear();
    int last = statement.by().getYear();
    for (int year = first + 1; year < last; year++) {
      if (record.came(Outcome.CLASH, key, year, year)) {
        return new Came(String.valueOf(year));
      }
    }
    if (record.came(Outcome.CLASH, key, first, last)) {
      return new Unresolvable(
          "a clash is on record in "
              + (record.came(Outcome.CLASH, key, first, first) ? first : last)
              + ", without its day");
    }
    if (last > recorded) {
      return new Unresolvable("open until " + statement.by() + "; known to " + recorded);
    }
    return live ? new DidNotCome() : new Unresolvable("a state ended first");
  }

  private static Verdict ofClause(Statement statement, Coalition coalition, LocalDate known) {
    LocalDate last = statement.by().isAfter(known) ? known : statement.by();
    Optional<LocalDate> on = ClauseRate.first(coalition, statement.asOf(), last);
    if (on.isPresent()) {
      return new Came(on.get().toString());
    }
    if (statement.by().isAfter(known)) {
      return new Unresolvable("open until " + statement.by() + "; known to " + known);
    }
    return coalition.life().contains(statement.by())
        ? new DidNotCome()
        : new Unresolvable("the coalition ended first");
  }

  private static Verdict ofMember(
      Statement statement, Coalition coalition, State state, boolean lives, LocalDate known) {
    if (isSettledBefore(statement, coalition)) {
      return new Unresolvable("it had come already on " + statement.asOf());
    }
    Optional<LocalDate> on = first(statement, coalition, known);
    if (on.isPresent()) {
      return coalition.life().contains(on.get()) && state.existsOn(on.get())
          ? new Came(on.get().toString())
          : new Unresolvable("the coalition or the state ended first");
    }
    if (statement.by().isAfter(known)) {
      return new Unresolvable("open until " + statement.by() + "; known to " + known);
    }
    return lives && coalition.life().contains(statement.by())
        ? new DidNotCome()
        : new Unresolvable("the coalition or the state ended first");
  }

  private static boolean isSettledBefore(Statement statement, Coalition coalition) {
    return holds(statement, coalition, statement.asOf());
  }

  /* Whether what the statement says is so on a day. */
  private static boolean holds(Statement statement, Coalition coalition, LocalDate day) {
    boolean member = coalition.membersOn(day).contains(statement.states().getFirst());
    return member == (statement.kind() == Statement.Kind.JOINS);
  }

  /* The first day after the date on which it is so: a spell begins or has just ended on it. */
  private static Optional<LocalDate> first(
      Statement statement, Coalition coalition, LocalDate known) {
    List<LocalDate> days =
        coalition.memberships().stream()
            .filter(m -> statement.states().contains(m.state()))
            .map(Membership::spell)
            .flatMap(
                s -> s.isOpen() ? Stream.of(s.from()) : Stream.of(s.from(), s.to().plusDays(1)))
            .filter(day -> day.isAfter(statement.asOf()))
            .filter(day -> !day.isAfter(statement.by()) && !day.isAfter(known))
            .sorted()
            .toList();
    return days.stream().filter(day -> holds(statement, coalition, day)).findFirst();
  }
}
