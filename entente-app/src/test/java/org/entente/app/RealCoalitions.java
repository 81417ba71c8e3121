package org.entente.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.coalition.Definitions;
import org.entente.coalition.Likeness;
import org.entente.coalition.Weights;
import org.entente.panel.Panel;
import org.entente.part.Part;
import org.entente.run.Run;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.situation.Situation;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.world.World;

/// Assessments of the bundled coalitions from the bundled yearbook.
final class RealCoalitions {
  static final World WORLD = WorldFiles.load(List.of());
  private static final YearbookFolder YEARBOOK = YearbookFolder.bundled();

  private RealCoalitions() {}

  static Assessment assess(String coalition, String asOf, String... with) {
    return assess(Map.of(), Optional.empty(), Run.quiet(), coalition, asOf, with);
  }

  static Assessment assess(
      Map<Part, String> definitions,
      Optional<Weights> weights,
      Run run,
      String name,
      String asOf,
      String... with) {
    List<Change> joins = new ArrayList<>();
    for (String state : with) {
      joins.add(new Change.Join(WORLD.getState(state), Change.ASSUMED));
    }
    Situation situation = new Scenario(joins).of(situation(name, asOf));
    return Assessor.with(Definitions.ofYearbook().choose(definitions))
        .among(
            org.entente.coalition.RealCoalitions.on(
                situation.asOf(), WORLD.coalitions(), WORLD.states(), Likeness.ALL))
        .assess(situation, weights, run);
  }

  static Situation situation(String name, String asOf) {
    Panel panel = Panel.asOf(YEARBOOK, LocalDate.parse(asOf), Panel.YearRule.COMPLETED);
    return Situation.of(WORLD.getCoalition(name), panel);
  }
}
