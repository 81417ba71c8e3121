package org.entente.hypothesis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.entente.coalition.Assessor;
import org.entente.evidence.Estimate;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.part.Aged;
import org.entente.part.Dyadic;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.trust.TrustByRecord;
import org.entente.run.Run;
import org.entente.situation.Situation;

/// A figure that may tell hypotheses apart: its value for any group of a year, and its estimate for
/// the coalition in question.
///
/// How much members trade with each other is none: it tells where a coalition lies and how large it
/// is, and with it coalitions that are left out are told worse (docs/methods/hypotheses.md). Exit
/// pressure is the same again (rank correlation -.95 over the registry's coalition-years).
///
/// @param key its key in options
/// @param title its name for readers
/// @param share whether it is a share, shown in percent
/// @param vital whether it tells only if a coalition lives ([Vitality]): an alliance and a forum
///   that live show the same
/// @param value the value of a coalition, NaN where there is none
/// @param estimate the estimate of the coalition in question
record Clue(
    String key,
    String title,
    boolean share,
    boolean vital,
    ToDoubleFunction<Situation> value,
    Asked estimate) {

  private static final String ALLIED = "allied-dyads";
  private static final String JOINED = "joined";
  private static final String MOVED = "interests-moved";
  private static final List<Part> PARTS = List.of(Part.INTERESTS, Part.TRUST, Part.CAPACITY);

  /// The keys of all.
  static List<String> keys() {
    return Stream.concat(PARTS.stream().map(Part::key), Stream.of(ALLIED, JOINED, MOVED)).toList();
  }

  /// The estimate of a group, as a definition gives it.
  @FunctionalInterface
  interface Asked {
    Estimate of(Situation situation, Run run);
  }

  /// Those of an assessment: three of its parts, trust by the record, whose figure does not fall
  /// with the number of members; what the alliance record says of its dyads; and whether it lives.
  static List<Clue> of(Assessor assessor) {
    return Stream.concat(
            PARTS.stream()
                .map(part ->
                    of(
                        part == Part.TRUST
                            ? Aged.of(new TrustByRecord())
                            : assessor.definition(part))),
            Stream.of(
                new Clue(
                    ALLIED,
                    "allied dyads",
                    true,
                    false,
                    s -> allied(s.group()).orElse(Double.NaN),
                    (s, _) -> alliedIn(s.group())),
                new Clue(
                    JOINED,
                    "joined in ten years",
                    true,
                    true,
                    s -> Vitality.joined(s).figure().find().orElse(Double.NaN),
                    (s, _) -> Vitality.joined(s)),
                moved(assessor.definition(Part.INTERESTS))))
        .toList();
  }

  private static Clue moved(PartDefinition definition) {
    return new Clue(
        MOVED,
        definition.part().title() + " over ten years",
        definition.meaning().scale().share(),
        true,
        s -> Vitality.moved(definition, s).orElse(Double.NaN),
        (s, run) -> Vitality.moved(definition, s, run));
  }

  private static Clue of(PartDefinition definition) {
    return new Clue(
        definition.part().key(),
        definition.part().title(),
        definition.meaning().scale().share(),
        false,
        s -> definition.value(s.group()).orElse(Double.NaN),
        (s, run) -> definition.estimate(s.panel(), s.group(), run));
  }

  private static OptionalDouble allied(Group group) {
    return Dyadic.mean(group, d -> group.slice().at(DyadColumn.ALLIED, d));
  }

  private static Estimate alliedIn(Group group) {
    OptionalDouble share = allied(group);
    return share.isEmpty()
        ? Estimate.missing(group.slice().whyMissing(DyadColumn.ALLIED, "alliances"))
        : Estimate.exact(
            share.getAsDouble(),
            Provenance.of(
                    group.slice().datasets(DyadColumn.ALLIED),
                    Dyadic.count(group, d -> group.slice().at(DyadColumn.ALLIED, d)),
                    "dyads",
                    "share of dyads with a defence or offence obligation [LeedsEtAl2002]")
                .inYear(group.slice().lastYear(DyadColumn.ALLIED)));
  }
}
