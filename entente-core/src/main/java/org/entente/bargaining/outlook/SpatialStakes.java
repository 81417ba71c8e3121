package org.entente.bargaining.outlook;

import java.util.List;
import org.entente.bargaining.Actor;
import org.entente.bargaining.Issue;
import org.entente.evidence.Range;

/// An issue in the form that the spatial model takes: without actors that have no stake, and with
/// saliences of which no actor's sum exceeds 1.
final class SpatialStakes {
  private SpatialStakes() {}

  /// The issue; the same one where it fits. All saliences are divided by one factor, the greatest
  /// sum of an actor, so that actors stay to each other as they were.
  static Issue of(Issue issue) {
    double most = issue.actors().stream().mapToDouble(SpatialStakes::sum).max().orElseThrow();
    double unit = Math.max(1, most);
    List<Actor> actors =
        issue.actors().stream()
            .filter(a -> a.capability().value() > 0 && sum(a) > 0)
            .map(a -> divided(a, unit))
            .toList();
    return new Issue(issue.name(), issue.dimensions(), actors);
  }

  private static double sum(Actor actor) {
    return actor.saliences().stream().mapToDouble(Range::value).sum();
  }

  private static Actor divided(Actor actor, double unit) {
    return new Actor(
        actor.name(),
        actor.capability(),
        actor.positions(),
        actor.saliences().stream()
            .map(s -> new Range(s.low() / unit, s.value() / unit, s.high() / unit))
            .toList());
  }
}
