package org.entente.answer.network;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.entente.balance.FrustrationOptions;
import org.entente.balance.camps.CampSolver;
import org.entente.run.Run;

/// The time that one answer may take: one budget for all of its searches.
///
/// The first search has two thirds of it; what then does not fit is left out and named.
final class TimeBudget {
  /* The budget is spent; caught by #ifTime alone. */
  private static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spent() {
      super("the time budget is spent", null, false, false);
    }
  }

  private final int seconds;
  private final LongSupplier clock;
  private final long end;
  private final List<String> leftOut = new ArrayList<>();

  private TimeBudget(int seconds, LongSupplier clock) {
    this.seconds = seconds;
    this.clock = clock;
    this.end = clock.getAsLong() + Duration.ofSeconds(seconds).toNanos();
  }

  /// The budget of an answer that begins now.
  static TimeBudget of(CampChoice choice, Run run) {
    return new TimeBudget(choice.most() == 2 ? choice.seconds() : 0, run.nanoClock());
  }

  /// What finds the division itself.
  CampSolver first(CampSolver otherwise) {
    return seconds == 0
        ? otherwise
        : CampSolver.twoCamps(
            FrustrationOptions.DEFAULT.within(
                Duration.ofSeconds(seconds).multipliedBy(2).dividedBy(3)));
  }

  /// The solver, as long as there is time.
  CampSolver within(CampSolver solver) {
    return seconds == 0
        ? solver
        : (network, run) -> {
          if (clock.getAsLong() >= end) {
            throw new Spent();
          }
          return solver.solve(network, run);
        };
  }

  /// What a computation gives, or nothing if the budget ends before it; `what` is then left out.
  <T> Optional<T> ifTime(String what, Supplier<T> computation) {
    try {
      if (seconds == 0 || clock.getAsLong() < end) {
        return Optional.of(computation.get());
      }
    } catch (Spent _) {
      // Named below, as what was not begun.
    }
    leftOut.add(what);
    return Optional.empty();
  }

  /// What there was no time for, in words.
  List<String> leftOut() {
    return leftOut;
  }
}
