package org.entente.coalition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.evidence.Figure;
import org.entente.faultline.FaultLines;
import org.entente.panel.Panel;
import org.entente.part.Aged;
import org.entente.part.Detail;
import org.entente.part.DyadFigure;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.capacity.CapacityByCapabilities;
import org.entente.part.capacity.DecisionPower;
import org.entente.part.capacity.EffectiveStrength;
import org.entente.part.ties.Dependence;
import org.entente.part.ties.Dependences;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.situation.Situation;

/// Composes the measures into the assessment of one situation.
///
/// Cost: the dyads of the coalition, the values of the real coalitions of the time and of a
/// thousand random ones of its size; the parts run on the threads of the run.
///
/// @param definitions the definition of each part, in the order of [Part]
/// @param randomDraws the number of random coalitions compared with
/// @param real the real coalitions compared with
public record Assessor(List<PartDefinition> definitions, int randomDraws, RealCoalitions real) {
  private static final int WEAKEST = 3;

  /// Copies the list and refuses definitions out of order with an [IllegalArgumentException].
  public Assessor {
    definitions = List.copyOf(definitions);
    List<Part> parts = definitions.stream().map(PartDefinition::part).toList();
    if (!parts.equals(List.of(Part.values()))) {
      throw new IllegalArgumentException("definitions of " + parts + ", not of each part in order");
    }
  }

  /// The default definitions, simple and transparent.
  public static Assessor withDefaults() {
    return with(Definitions.ofYearbook().choose(Map.of()));
  }

  /// A definition of each part, such as those of [Definitions#choose].
  public static Assessor with(List<PartDefinition> definitions) {
    return new Assessor(definitions, RandomCoalitions.DEFAULT_DRAWS);
  }

  /// An assessor that compares with random coalitions only.
  public Assessor(List<PartDefinition> definitions, int randomDraws) {
    this(definitions, randomDraws, RealCoalitions.NONE);
  }

  /// The same among real coalitions.
  public Assessor among(RealCoalitions coalitions) {
    return new Assessor(definitions, randomDraws, coalitions);
  }

  /// The definition of a part.
  public PartDefinition definition(Part part) {
    return definitions.stream().filter(d -> d.part() == part).findFirst().orElseThrow();
  }

  /// The assessment of a situation, real or supposed.
  public Assessment assess(Situation situation, Optional<Weights> weights, Run run) {
    Panel panel = situation.panel();
    Group group = situation.group();
    DecisionPower decision =
        DecisionPower.of(situation.rule(), situation.members(), situation.asOf());
    List<PartAssessment> parts = parts(situation, group, decision, run);
    Figure nominalStrength = nominalStrength(panel, group, run);
    EffectiveStrength effectiveStrength = EffectiveStrength.of(panel, group, nominalStrength, run);
    List<DyadFigure> interests = dyads(parts, Part.INTERESTS);
    List<DyadFigure> trust = dyads(parts, Part.TRUST);
    List<Dependence> dependences =
        Dependences.of(panel, group).stream().map(d -> dated(d, panel)).toList();
    return new Assessment(
        situation.coalition().id(),
        situation.coalition().name(),
        situation.premise(),
        situation.asOf(),
        panel.year(),
        situation.members(),
        group.absent(),
        Finding.of(parts, situation),
        parts,
        nominalStrength,
        effectiveStrength,
        decision,
        WeakDyad.ranked(
                group,
                interests,
                trust,
                part(parts, Part.TRUST).meaning().scale().quarrel(),
                WeakDyad.ofVotes(part(parts, Part.INTERESTS)))
            .stream()
            .limit(WEAKEST)
            .toList(),
        WeakDyad.leastAlike(group, part(parts, Part.INTERESTS)),
        dependences,
        FaultLines.of(group, interests, FaultLines.trust(situation, run), run),
        CoverageNotes.of(situation, group, parts),
        CoverageNotes.datasets(panel, figures(parts, effectiveStrength, decision, dependences)),
        weights.map(w -> Total.of(parts, w)));
  }

  private static Dependence dated(Dependence d, Panel panel) {
    return new Dependence(
        d.state(),
        d.on(),
        Aged.dated(d.trade(), panel),
        Aged.dated(d.remittances(), panel),
        Aged.dated(d.arms(), panel),
        Aged.dated(d.asymmetry(), panel));
  }

  private static List<DyadFigure> dyads(List<PartAssessment> parts, Part part) {
    return part(parts, part).dyads();
  }

  private static PartAssessment part(List<PartAssessment> parts, Part part) {
    return parts.stream().filter(p -> p.part() == part).findFirst().orElseThrow();
  }

  private static Figure nominalStrength(Panel panel, Group group, Run run) {
    return Aged.of(new CapacityByCapabilities()).figure(panel, group, run);
  }

  private List<PartAssessment> parts(
      Situation situation, Group group, DecisionPower decision, Run run) {
    Panel panel = situation.panel();
    List<Group> others = real.others(situation.coalition().id(), group);
    RandomCoalitions random =
        RandomCoalitions.draw(panel.now(), group.size(), randomDraws, run.seed());
    PartAssessment[] parts = new PartAssessment[definitions.size()];
    Threads.each(
        "parts",
        parts.length,
        run,
        p -> parts[p] = part(definitions.get(p), panel, group, decision, others, random, run));
    return List.of(parts);
  }

  private PartAssessment part(
      PartDefinition definition,
      Panel panel,
      Group group,
      DecisionPower decision,
      List<Group> others,
      RandomCoalitions random,
      Run run) {
    Figure figure = definition.figure(panel, group, run);
    Map<Detail, Figure> details = new LinkedHashMap<>(definition.details(panel, group, run));
    if (definition.part() == Part.CAPACITY) {
      details.putAll(decision.details());
    }
    GroupValue value = definition.over(panel.now());
    Reference amongReal = real.reference(others, group, definition, value);
    Reference amongRandom = random.reference(value);
    List<String> datasets = figure.known().map(k -> k.provenance().datasets()).orElse(List.of());
    return new PartAssessment(
        definition.meaning().withBorder(definition.border(group)),
        figure,
        amongReal.spread(datasets),
        amongReal.percentile(figure),
        amongRandom.spread(datasets),
        amongRandom.percentile(figure),
        details,
        definition.dyads(panel, group, run),
        definition.members(panel, group, run));
  }

  private static List<Figure> figures(
      List<PartAssessment> parts,
      EffectiveStrength strength,
      DecisionPower decision,
      List<Dependence> dependences) {
    List<Figure> figures = new ArrayList<>(List.of(strength.effective(), strength.willingness()));
    for (PartAssessment part : parts) {
      figures.add(part.figure());
      figures.addAll(part.details().values());
      part.dyads().forEach(d -> figures.add(d.figure()));
      part.members().forEach(m -> figures.add(m.figure()));
    }
    figures.add(decision.powerToAct());
    for (Dependence d : dependences) {
      figures.addAll(List.of(d.trade(), d.remittances(), d.arms(), d.asymmetry()));
    }
    return figures;
  }
}
