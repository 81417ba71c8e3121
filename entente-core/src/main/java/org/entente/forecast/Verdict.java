package org.entente.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.World;

/// What came of a statement.
public sealed interface Verdict {

  /// It came true.
  ///
  /// @param on the first day on which it was
  record Came(LocalDate on) implements Verdict {}

  /// Its last day has passed and it did not.
  record DidNotCome() implements Verdict {}

  /// It cannot be said, or not yet: such a statement is counted apart and scores nothing.
  ///
  /// @param reason in words for the reader
  record Unresolvable(String reason) implements Verdict {}

  /// What the registry says of a statement.
  ///
  /// @param known the last day of which the registry knows
  static Verdict of(Statement statement, World world, LocalDate known) {
    Optional<Coalition> coalition = world.findCoalition(statement.coalition());
    Optional<State> state = world.states().find(statement.state());
    if (coalition.isEmpty() || state.isEmpty()) {
      return new Unresolvable("the registry does not know the coalition or the state");
    }
    if (isSettledBefore(statement, coalition.get())) {
      return new Unresolvable("it had come already on " + statement.asOf());
    }
    Optional<LocalDate> on = first(statement, coalition.get(), known);
    boolean lives = state.get().existsThroughout(new Spell(statement.asOf(), statement.by()));
    if (on.isPresent()) {
      return coalition.get().life().contains(on.get()) && state.get().existsOn(on.get())
          ? new Came(on.get())
          : new Unresolvable("the coalition or the state ended first");
    }
    if (statement.by().isAfter(known)) {
      return new Unresolvable("open until " + statement.by() + "; known to " + known);
    }
    return lives && coalition.get().life().contains(statement.by())
        ? new DidNotCome()
        : new Unresolvable("the coalition or the state ended first");
  }

  private static boolean isSettledBefore(Statement statement, Coalition coalition) {
    return holds(statement, coalition, statement.asOf());
  }

  /* Whether what the statement says is so on a day. */
  private static boolean holds(Statement statement, Coalition coalition, LocalDate day) {
    boolean member = coalition.membersOn(day).contains(statement.state());
    return switch (statement.kind()) {
      case LEAVES -> !member;
      case JOINS -> member;
    };
  }

  /* The first day after the date on which it is so: a spell begins or has just ended on it. */
  private static Optional<LocalDate> first(
      Statement statement, Coalition coalition, LocalDate known) {
    List<LocalDate> days =
        coalition.memberships().stream()
            .filter(m -> m.state() == statement.state())
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
