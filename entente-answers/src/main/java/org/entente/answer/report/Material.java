package org.entente.answer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.answer.assessment.AssessmentSections;
import org.entente.answer.assessment.Names;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.part.Mention;
import org.entente.run.Run;
import org.entente.scenario.Scenario;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.State;
import org.entente.world.World;

/// What a report is written from: the assessment, and what is needed to assess others beside it.
///
/// @param assessment the assessment of the situation
/// @param base the real situation
/// @param scenario what is supposed, [Scenario#NONE] if nothing is
/// @param situation what is assessed: the base under the scenario
/// @param world the registry
/// @param yearbook the figures of every year
/// @param assessor how coalitions are assessed
/// @param run the circumstances
public record Material(
    Assessment assessment,
    Situation base,
    Scenario scenario,
    Situation situation,
    World world,
    Yearbook yearbook,
    Assessor assessor,
    Run run) {
  private static final int MOST_CANDIDATES = 8;
  private static final List<String> YARDSTICKS = List.of("NATO", "EU", "CSTO");

  /// The name of a state.
  String name(int code) {
    return world.states().find(code).map(State::name).orElse(String.valueOf(code));
  }

  /// The ISO code of a state, its COW abbreviation where it has none.
  String iso3(int code) {
    return world.states().find(code).map(State::shortCode).orElse(String.valueOf(code));
  }

  /// The names of all states.
  Names names() {
    return new Names(world.states());
  }

  /// The pieces that the terminal's page has too.
  AssessmentSections pieces() {
    return new AssessmentSections(assessment, names());
  }

  /// Two states as one label.
  String pair(int first, int second) {
    return name(first) + " – " + name(second);
  }

  /// Names in words: `A, B and C`.
  String names(List<Integer> codes) {
    return Prose.list(codes.stream().map(this::name).sorted().toList());
  }

  /// A sentence with the names of the states that it mentions.
  String resolve(String sentence) {
    return Mention.resolve(sentence, world.states());
  }

  /// The members with a place in the year's figures.
  List<Integer> present() {
    return assessment.members().stream().filter(m -> !assessment.absent().contains(m)).toList();
  }

  /// The coalition.
  Coalition coalition() {
    return base.coalition();
  }

  /// The figures as of the date, as the situation has them.
  Panel panel() {
    return situation.panel();
  }

  /// The coalition to compare with: NATO, or the EU or the CSTO where NATO is not to be had.
  Optional<Assessment> findYardstick() {
    return YARDSTICKS.stream()
        .filter(id -> !id.equals(coalition().id()))
        .flatMap(id -> world.findCoalition(id).stream())
        .flatMap(c -> Situation.find(c, panel()).stream())
        .findFirst()
        .map(s -> assessor.assess(s, Optional.empty(), run));
  }

  /// The states at the door on the date: applicants, then observers, by name; eight at most.
  List<State> candidates() {
    List<State> candidates = new ArrayList<>();
    for (Membership.Role role : List.of(Membership.Role.CANDIDATE, Membership.Role.OBSERVER)) {
      coalition().inRole(role, panel().asOf()).stream()
          .filter(c -> !situation.has(c) && panel().now().dyads().findState(c).isPresent())
          .flatMap(c -> world.states().find(c).stream())
          .filter(s -> s.existsOn(panel().asOf()) && !candidates.contains(s))
          .sorted(Comparator.comparing(State::name))
          .forEach(candidates::add);
    }
    return candidates.stream().limit(MOST_CANDIDATES).toList();
  }
}
