package org.entente.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;
import org.entente.membership.RegistryRate;
import org.entente.run.Run;
import org.entente.world.Coalition;
import org.entente.world.Invocation;

/// How often the clause of defence of a pact of the registry was called upon within five years.
///
///     rate = called upon / years of pacts,   over the defence pacts that lived on each 1 January
///                                            since 1946 and that the date lets follow
///
/// A pact that ended within the five years counts with what came before its end. The registry dates
/// the calls that documents date; quiet ones between two states are not in it. Nearly all that there
/// were concerned the Americas, so that resampling whole pacts leaves a wide interval. Cost: the
/// years of the pacts, and 1,000 resamples.
public final class ClauseRate {
  /// How many years a statement looks ahead.
  public static final int YEARS = 5;

  private static final int FIRST = 1946;
  private static final long STREAM = 0xC1A0;

  private ClauseRate() {}

  /// The rate known on a date; missing while none had been called upon by then in any year that can
  /// be followed.
  public static Figure of(Collection<Coalition> coalitions, LocalDate asOf, Run run) {
    List<int[]> counts = new ArrayList<>();
    for (Coalition coalition : coalitions) {
      if (coalition.isDefencePact()) {
        int[] count = count(coalition, asOf);
        if (count[1] > 0) {
          counts.add(count);
        }
      }
    }
    return counts.stream().allMatch(c -> c[0] == 0)
        ? Figure.missing("by " + asOf + " no clause that could be followed was called upon")
        : RegistryRate.of(
            counts, "years of pacts", "share whose clause was called upon", YEARS, STREAM, run);
  }

  /// The statement that a pact's clause is called upon within five years of a date; empty of what
  /// is no defence pact, has no members then, or where there is no rate.
  public static Optional<Statement> statement(
      Coalition coalition, Collection<Coalition> coalitions, LocalDate asOf, Run run) {
    return coalition.isDefencePact() && coalition.membersOn(asOf).size() > 1
        ? of(coalitions, asOf, run)
            .known()
            .map(rate ->
                new Statement(
                    coalition.id(),
                    Statement.Kind.CLAUSE,
                    List.of(),
                    asOf,
                    asOf.plusYears(YEARS),
                    rate.value(),
                    rate.interval().low(),
                    rate.interval().high(),
                    "rate of clauses " + asOf.getYear()))
        : Optional.empty();
  }

  private static int[] count(Coalition coalition, LocalDate asOf) {
    int[] count = new int[2];
    for (int year = FIRST; !LocalDate.of(year + YEARS, 1, 1).isAfter(asOf); year++) {
      LocalDate day = LocalDate.of(year, 1, 1);
      LocalDate end = LocalDate.of(year + YEARS, 1, 1);
      if (coalition.life().contains(day)) {
        count[0] += first(coalition, day.minusDays(1), end.minusDays(1)).isPresent() ? 1 : 0;
        count[1]++;
      }
    }
    return count;
  }

  /// The first day on which the clause was called upon after a day and up to another.
  static Optional<LocalDate> first(Coalition coalition, LocalDate after, LocalDate last) {
    return coalition.invocations().stream()
        .map(Invocation::on)
        .filter(on -> on.isAfter(after) && !on.isAfter(last))
        .findFirst();
  }
}
