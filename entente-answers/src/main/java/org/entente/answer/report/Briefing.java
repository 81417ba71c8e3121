package org.entente.answer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.part.Mention;
import org.entente.run.Run;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.State;
import org.entente.world.World;

/// What a report is written from: the assessment, and what is needed to assess others beside it.
///
/// @param assessment the assessment of the coalition
/// @param coalition the coalition
/// @param world the registry
/// @param yearbook the figures of every year
/// @param panel the figures as of the date
/// @param rule which year counts as known on a date
/// @param assessor how coalitions are assessed
/// @param run the circumstances
public record Briefing(
    Assessment assessment,
    Coalition coalition,
    World world,
    Yearbook yearbook,
    Panel panel,
    Panel.YearRule rule,
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

  /// The coalition to compare with: NATO, or the EU or the CSTO where NATO is not to be had.
  Optional<Assessment> findYardstick() {
    return YARDSTICKS.stream()
        .filter(id -> !id.equals(coalition.id()))
        .flatMap(id -> world.coalitions().stream().filter(c -> c.id().equals(id)))
        .flatMap(c -> find(() -> assessor.assess(c, panel, Optional.empty(), run)).stream())
        .findFirst();
  }

  /// An assessment, empty where the coalition cannot be assessed.
  static Optional<Assessment> find(Supplier<Assessment> assess) {
    try {
      return Optional.of(assess.get());
    } catch (org.entente.run.UserProblem _) {
      return Optional.empty();
    }
  }

  /// The states at the door on the date: applicants, then observers, by name; eight at most.
  List<Integer> candidates() {
    List<Integer> codes = new ArrayList<>();
    for (Membership.Role role : List.of(Membership.Role.CANDIDATE, Membership.Role.OBSERVER)) {
      coalition.inRole(role, panel.asOf()).stream()
          .filter(c -> !assessment.members().contains(c) && !codes.contains(c))
          .filter(c -> panel.now().dyads().findState(c).isPresent())
          .sorted(java.util.Comparator.comparing(this::name))
          .forEach(codes::add);
    }
    return codes.stream().limit(MOST_CANDIDATES).toList();
  }

  /// The assessment of the members and these states together.
  Assessment with(List<Integer> joining) {
    List<Integer> all = new ArrayList<>(assessment.members());
    all.addAll(joining);
    all.sort(Integer::compare);
    return assessor.assess(coalition, all, panel, Optional.empty(), run);
  }
}
