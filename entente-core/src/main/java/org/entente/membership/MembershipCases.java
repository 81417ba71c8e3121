package org.entente.membership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.world.State;
import org.entente.world.States;

/// Every state and body at risk at the end of a year, with the features known then and whether it
/// came in the five years after.
///
/// A feature that is not known takes the year's mean. A body that ends takes no member with it: its
/// end is no exit.
final class MembershipCases {
  private final int year;
  private final List<double[]> rows;
  private final double[] outcomes;
  private final int[] bodies;

  private MembershipCases(int year, List<double[]> rows, double[] outcomes, int[] bodies) {
    this.year = year;
    this.rows = rows;
    this.outcomes = outcomes;
    this.bodies = bodies;
  }

  /* The year at whose end the cases stand. */
  int year() {
    return year;
  }

  /* The features of each case. */
  List<double[]> rows() {
    return rows;
  }

  /* 1 where case k came, else 0. */
  double outcome(int k) {
    return outcomes[k];
  }

  /* The number of the body of case k. */
  int body(int k) {
    return bodies[k];
  }

  /* The cases of the years, in their order. */
  static List<MembershipCases> list(
      Event event,
      Population population,
      States states,
      IntFunction<Surroundings> worlds,
      int[] years,
      Run run) {
    MembershipCases[] cases = new MembershipCases[years.length];
    Threads.each(
        years.length,
        run,
        y -> cases[y] = of(event, population, states, worlds.apply(years[y]), years[y]));
    return Arrays.asList(cases);
  }

  private static MembershipCases of(
      Event event, Population population, States states, Surroundings world, int year) {
    Gathered gathered = new Gathered();
    int[] living =
        states.list().stream().filter(s -> s.existsIn(year)).mapToInt(State::code).toArray();
    for (int body = 0; body < population.size(); body++) {
      if (population.members(body, year).isEmpty()) {
        continue;
      }
      Body seen =
          population.at(
              body, year, (s, k) -> states.find(s).filter(x -> x.existsIn(year - k)).isPresent());
      for (int state : living) {
        if (event.isAtRisk(state, seen)) {
          gathered.add(
              event.row(state, seen, world),
              comes(event, population, states, body, state, year) ? 1 : 0,
              body);
        }
      }
    }
    return gathered.cases(year);
  }

  private static boolean comes(
      Event event, Population population, States states, int body, int state, int year) {
    return IntStream.rangeClosed(year + 1, year + Event.HORIZON)
        .filter(later -> states.find(state).filter(s -> s.existsIn(later)).isPresent())
        .anyMatch(later -> event.came(state, population.members(body, later)));
  }

  /* What a year's cases are gathered in. */
  private static final class Gathered {
    private final List<double[]> rows = new ArrayList<>();
    private final IntStream.Builder outcomes = IntStream.builder();
    private final IntStream.Builder bodies = IntStream.builder();

    void add(double[] row, int outcome, int body) {
      rows.add(row);
      outcomes.add(outcome);
      bodies.add(body);
    }

    MembershipCases cases(int year) {
      for (int f = 0; !rows.isEmpty() && f < rows.getFirst().length; f++) {
        int feature = f;
        double mean =
            rows.stream()
                .mapToDouble(r -> r[feature])
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(0);
        rows.stream().filter(r -> Double.isNaN(r[feature])).forEach(r -> r[feature] = mean);
      }
      return new MembershipCases(
          year, rows, outcomes.build().asDoubleStream().toArray(), bodies.build().toArray());
    }
  }
}
