package org.entente.enlargement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.comparison.Comparison;
import org.entente.comparison.PairComparison;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.situation.Situation;
import org.entente.world.State;

/// What the joining of candidates would change: each alone, and first those two together that trust
/// each other least, for they are the pair that a coalition may bring into itself.
///
/// @param joinings the enlargements, the two that quarrel first, then each candidate as given
public record Enlargement(List<Joining> joinings) {

  /// Copies the list.
  public Enlargement {
    joinings = List.copyOf(joinings);
  }

  /// The enlargements of a supposed or real situation. Cost: an assessment for each, and the draws
  /// of its parts.
  ///
  /// @param base the real situation
  /// @param scenario what is supposed besides, [Scenario#NONE] if nothing is
  /// @param candidates the states whose joining is considered
  /// @param assessor how coalitions are assessed
  /// @param run the circumstances
  public static Enlargement of(
      Situation base, Scenario scenario, List<State> candidates, Assessor assessor, Run run) {
    Situation now = scenario.of(base);
    List<List<State>> sets = new ArrayList<>();
    quarrelsome(now, candidates, assessor, run).ifPresent(sets::add);
    candidates.forEach(c -> sets.add(List.of(c)));
    Joining[] joinings = new Joining[sets.size()];
    Threads.each(
        "candidates",
        joinings.length,
        run,
        j -> joinings[j] = joining(base, scenario, now, sets.get(j), assessor, run));
    return new Enlargement(List.of(joinings));
  }

  /// The joining of one set of states, with what is supposed besides.
  private static Joining joining(
      Situation base,
      Scenario scenario,
      Situation now,
      List<State> states,
      Assessor assessor,
      Run run) {
    List<Change> joins = new ArrayList<>();
    states.forEach(s -> joins.add(new Change.Join(s, Change.ASSUMED)));
    Situation then = scenario.and(new Scenario(joins)).of(base);
    List<PairComparison> differences = new ArrayList<>();
    for (PartDefinition definition : assessor.definitions()) {
      differences.add(Comparison.pair(then, now, definition, run));
    }
    Assessment with = assessor.assess(then, Optional.empty(), run);
    return new Joining(states, with, differences, leastTrusting(with, states));
  }

  private static Optional<DyadFigure> leastTrusting(Assessment with, List<State> states) {
    List<Integer> codes = states.stream().map(State::code).toList();
    return least(
        with.part(Part.TRUST).dyads().stream()
            .filter(d -> codes.contains(d.first()) || codes.contains(d.second()))
            .toList());
  }

  /* The two candidates that trust each other least. */
  private static Optional<List<State>> quarrelsome(
      Situation now, List<State> candidates, Assessor assessor, Run run) {
    if (candidates.size() < 2) {
      return Optional.empty();
    }
    Group group =
        Group.of(now.panel().now(), candidates.stream().map(State::code).sorted().toList());
    return least(
            assessor.definitions().stream()
                .filter(d -> d.part() == Part.TRUST)
                .flatMap(d -> d.dyads(now.panel(), group, run).stream())
                .toList())
        .map(d ->
            candidates.stream()
                .filter(c -> c.code() == d.first() || c.code() == d.second())
                .sorted(Comparator.comparingInt(State::code))
                .toList());
  }

  private static Optional<DyadFigure> least(List<DyadFigure> trust) {
    return trust.stream()
        .filter(d -> d.figure().isKnown())
        .min(
            Comparator.comparingDouble((DyadFigure d) -> d.figure().find().orElseThrow())
                .thenComparingInt(DyadFigure::first)
                .thenComparingInt(DyadFigure::second));
  }
}
