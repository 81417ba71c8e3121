package org.entente.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.coalition.Weights;
import org.entente.panel.Panel;
import org.entente.part.Part;
import org.entente.run.Run;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.world.Coalition;
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
    Coalition coalition = WORLD.getCoalition(name);
    Panel panel = Panel.asOf(YEARBOOK, LocalDate.parse(asOf), Panel.YearRule.COMPLETED);
    List<Integer> members = new ArrayList<>(coalition.membersOn(panel.asOf()));
    for (String state : with) {
      members.add(WORLD.getState(state).code());
    }
    members.sort(Integer::compare);
    return Assessor.with(definitions).assess(coalition, members, panel, weights, run);
  }
}
