package org.entente.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.entente.bargaining.Actor;
import org.entente.bargaining.Dimension;
import org.entente.bargaining.Issue;
import org.entente.evidence.Range;
import org.entente.run.UserProblem;

/// A contested issue of a dossier as an issue to bargain over.
public final class Bargains {
  private static final double PERCENT = 100;

  private Bargains() {}

  /// The issue. Where several accounts of one actor stand side by side, its input runs from the
  /// lowest to the highest of them, with the mean of their best values as the best. Throws
  /// [UserProblem] for an actor whose capability neither the dossier nor the record gives.
  ///
  /// @param capability the capability on record of an actor, by ISO code or other name
  public static Issue of(Contested contested, Function<String, OptionalDouble> capability) {
    Map<String, List<Stake>> byActor = new LinkedHashMap<>();
    for (Stake stake : contested.stakes()) {
      byActor.computeIfAbsent(stake.actor(), _ -> new ArrayList<>()).add(stake);
    }
    List<Actor> actors = new ArrayList<>();
    byActor.forEach((name, stakes) ->
        actors.add(
            new Actor(
                name,
                capability(contested, name, stakes, capability),
                List.of(joined(stakes.stream().map(Stake::position).toList(), 1)),
                List.of(joined(stakes.stream().map(Stake::salience).toList(), PERCENT)))));
    return Issue.of(contested.title(), Dimension.percent("position"), actors);
  }

  private static Range capability(
      Contested contested,
      String actor,
      List<Stake> stakes,
      Function<String, OptionalDouble> recorded) {
    List<Range> given = new ArrayList<>();
    for (Stake stake : stakes) {
      if (stake.capability() != null) {
        given.add(stake.capability());
      }
    }
    if (!given.isEmpty()) {
      return joined(given, 1);
    }
    OptionalDouble known = recorded.apply(actor);
    if (known.isEmpty()) {
      throw UserProblem.input(
          "issue " + contested.id() + ": no capability of " + actor + " is on record",
          "Give it a capability in the dossier, in the unit of the others.");
    }
    return Range.point(known.getAsDouble());
  }

  private static Range joined(List<Range> ranges, double unit) {
    double low = ranges.stream().mapToDouble(Range::low).min().orElseThrow();
    double high = ranges.stream().mapToDouble(Range::high).max().orElseThrow();
    double mean = ranges.stream().mapToDouble(Range::value).average().orElseThrow();
    // the mean of equal values may lie beside them by rounding
    return new Range(low / unit, Math.clamp(mean, low, high) / unit, high / unit);
  }
}
