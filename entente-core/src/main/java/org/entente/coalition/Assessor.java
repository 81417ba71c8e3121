package org.entente.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;

/// Composes the measures into the assessment of one coalition at one date.
///
/// Cost: the dyads of the coalition, and a thousand random coalitions of its size.
///
/// @param definitions the definition of each part, in the order of [Part]
/// @param randomDraws the number of random coalitions compared with
public record Assessor(List<PartDefinition> definitions, int randomDraws) {
  private static final int WEAKEST = 3;

  /// Copies the list and refuses definitions out of order with an [IllegalArgumentException].
  public Assessor {
    definitions = List.copyOf(definitions);
    for (Part part : Part.values()) {
      if (definitions.size() <= part.ordinal() || definitions.get(part.ordinal()).part() != part) {
        throw new IllegalArgumentException("no definition of " + part.key() + " in its place");
      }
    }
  }

  /// The default definitions, simple and transparent.
  public static Assessor withDefaults() {
    return new Assessor(
        List.of(
            new InterestsByVotes(),
            new TrustByRecord(),
            new InterdependenceByTrade(),
            new CapacityByCapabilities(),
            new ExitPressureByTrade()),
        RandomCoalitions.DEFAULT_DRAWS);
  }

  /// The assessment of a coalition as of the panel's date, of its members on that date. Throws
  /// [UserProblem] if it has fewer than two members then.
  public Assessment assess(Coalition coalition, Panel panel, Optional<Weights> weights, Run run) {
    List<Integer> members = coalition.membersOn(panel.asOf());
    if (members.size() < 2) {
      throw UserProblem.usage(
          coalition.id()
              + " has "
              + (members.isEmpty() ? "no members" : "one member")
              + " on "
              + panel.asOf(),
          "It lasts " + lifeInWords(coalition) + ".");
    }
    return assess(coalition, members, panel, weights, run);
  }

  /// The assessment of the given members as if they were the coalition's.
  public Assessment assess(
      Coalition coalition, List<Integer> members, Panel panel, Optional<Weights> weights, Run run) {
    Group group = Group.of(panel.now(), members);
    if (group.size() < 2) {
      throw UserProblem.usage(
          "fewer than two members of " + coalition.id() + " have figures in " + panel.year(),
          "Ask for another date.");
    }
    DecisionPower decision = DecisionPower.of(coalition, members, panel.asOf());
    List<PartAssessment> parts = parts(panel, group, decision, run);
    return new Assessment(
        coalition.id(),
        coalition.name(),
        panel.asOf(),
        panel.year(),
        members,
        group.absent(),
        parts,
        parts.get(Part.CAPACITY.ordinal()).figure(),
        decision,
        WeakDyad.ranked(
                parts.get(Part.INTERESTS.ordinal()).dyads(),
                parts.get(Part.TRUST.ordinal()).dyads())
            .stream()
            .limit(WEAKEST)
            .toList(),
        coverage(panel, group, parts),
        datasets(panel, parts),
        weights.map(w -> Total.of(parts, w)));
  }

  private List<PartAssessment> parts(Panel panel, Group group, DecisionPower decision, Run run) {
    RandomCoalitions random =
        RandomCoalitions.draw(panel.now(), group.size(), randomDraws, run.seed());
    List<PartAssessment> parts = new ArrayList<>();
    for (PartDefinition definition : definitions) {
      run.checkInterrupted();
      Figure figure = definition.figure(panel, group, run);
      Map<String, Figure> details = new LinkedHashMap<>(definition.details(panel, group, run));
      if (definition.part() == Part.CAPACITY) {
        details.putAll(decision.details());
      }
      parts.add(
          new PartAssessment(
              definition.part(),
              definition.key(),
              figure,
              random.percentile(definition, figure),
              details,
              definition.dyads(panel, group, run),
              definition.members(panel, group, run)));
    }
    return parts;
  }

  private static Assessment.Coverage coverage(
      Panel panel, Group group, List<PartAssessment> parts) {
    List<DyadFigure> votes = parts.get(Part.INTERESTS.ordinal()).dyads();
    int withVotes = (int) votes.stream().filter(d -> d.figure().isKnown()).count();
    List<String> gaps = new ArrayList<>();
    int wanted = Panel.lastKnownYear(panel.asOf(), Panel.YearRule.COMPLETED);
    if (panel.year() < wanted) {
      gaps.add("the yearbook ends in " + panel.year() + ": figures are of that year");
    }
    panel
        .now()
        .lastYearByDataset()
        .forEach((dataset, last) -> {
          if (last < panel.year()) {
            gaps.add(dataset + " ends in " + last + ": later years are unknown, not quiet");
          }
        });
    return new Assessment.Coverage(
        panel.now().rollCalls(), group.dyadNumbers().length, withVotes, gaps);
  }

  private static List<Yearbook.Dataset> datasets(Panel panel, List<PartAssessment> parts) {
    TreeSet<String> keys = new TreeSet<>();
    for (PartAssessment part : parts) {
      part.figure().known().ifPresent(k -> keys.addAll(k.provenance().datasets()));
      part.details()
          .values()
          .forEach(f -> f.known().ifPresent(k -> keys.addAll(k.provenance().datasets())));
    }
    return keys.stream().map(panel::findDataset).flatMap(Optional::stream).toList();
  }

  private static String lifeInWords(Coalition coalition) {
    LocalDate from = coalition.life().from();
    return coalition.life().isOpen()
        ? "from " + from + " on"
        : "from " + from + " to " + coalition.life().to();
  }
}
