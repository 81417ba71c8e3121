package org.entente.hypothesis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.coalition.Assessor;
import org.entente.evidence.Estimate;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.part.Aged;
import org.entente.part.Dyadic;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.trust.TrustByRecord;
import org.entente.run.Run;

/// A figure that may tell hypotheses apart: its value for any group of a year, and its estimate for
/// the coalition in question.
///
/// Exit pressure is none: it is interdependence again (rank correlation -.95 over the registry's
/// coalition-years), and would count the same evidence twice.
///
/// @param key its key in options
/// @param title its name for readers
/// @param share whether it is a share, shown in percent
/// @param value the value of a group
/// @param estimate the estimate of the coalition in question
record Clue(
    String key,
    String title,
    boolean share,
    Function<Group, OptionalDouble> value,
    Asked estimate) {

  private static final String ALLIED = "allied-dyads";
  private static final List<Part> PARTS =
      List.of(Part.INTERESTS, Part.TRUST, Part.INTERDEPENDENCE, Part.CAPACITY);

  /// The keys of all.
  static List<String> keys() {
    return Stream.concat(PARTS.stream().map(Part::key), Stream.of(ALLIED)).toList();
  }

  /// The estimate of a group, as a definition gives it.
  @FunctionalInterface
  interface Asked {
    Estimate of(Panel panel, Group group, Run run);
  }

  /// Those of an assessment: four of its parts, trust by the record, whose figure does not fall
  /// with the number of members, and what the alliance record says of its dyads.
  static List<Clue> of(Assessor assessor) {
    return Stream.concat(
            PARTS.stream()
                .map(part ->
                    of(
                        part == Part.TRUST
                            ? Aged.of(new TrustByRecord())
                            : assessor.definition(part))),
            Stream.of(
                new Clue(ALLIED, "allied dyads", true, Clue::allied, (_, g, _) -> alliedIn(g))))
        .toList();
  }

  private static Clue of(PartDefinition definition) {
    return new Clue(
        definition.part().key(),
        definition.part().title(),
        definition.meaning().scale().share(),
        definition::value,
        definition::estimate);
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
