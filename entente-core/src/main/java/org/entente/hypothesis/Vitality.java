package org.entente.hypothesis;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.evidence.Estimate;
import org.entente.evidence.Provenance;
import org.entente.panel.Panel;
import org.entente.part.Group;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.world.Coalition;

/// What tells whether a coalition lives, whatever its members pledged: whether states still join it,
/// and whether its members came together or drifted apart, both over the ten years before.
///
///     joined = members that were none ten years before / members        in [0, 1]
///     moved  = figure now - figure of the same members ten years before
///
/// Founders are no joiners: a coalition younger than ten years is held against its first
/// anniversary, and one without that, like a set of states that is no coalition, has no such figure.
///
/// References: [Gray2018].
final class Vitality {
  static final int YEARS = 10;

  private Vitality() {}

  /// The share of the members that joined.
  static Estimate joined(Situation situation) {
    Coalition coalition = situation.coalition();
    LocalDate now = situation.asOf();
    LocalDate founded = coalition.life().from().plusYears(1);
    LocalDate before = now.minusYears(YEARS);
    LocalDate then = before.isAfter(founded) ? before : founded;
    if (coalition.isUnnamed() || !then.isBefore(now)) {
      return Estimate.missing("no coalition that others could have joined since its founding");
    }
    List<Integer> members = coalition.membersOn(now);
    List<Integer> earlier = coalition.membersOn(then);
    long joined = members.stream().filter(m -> !earlier.contains(m)).count();
    return Estimate.exact(
        (double) joined / members.size(),
        Provenance.of(
                List.of(Provenance.WORLD),
                members.size(),
                "members",
                "share of the members that were none before")
            .with("before", then));
  }

  /// How far a part moved, with draws of both years.
  static Estimate moved(PartDefinition definition, Situation situation, Run run) {
    Panel panel = situation.panel();
    Group now = situation.group();
    return panel
        .findBefore(YEARS)
        .map(then -> {
          Group before = now.in(then.now());
          return definition.estimate(panel, now, run) instanceof Estimate.Known a
                  && before.size() > 1
                  && definition.estimate(then, before, run) instanceof Estimate.Known b
              ? a.less(b, "change over " + YEARS + " years")
              : unknown();
        })
        .orElseGet(Vitality::unknown);
  }

  /// The same as a value alone.
  static OptionalDouble moved(PartDefinition definition, Situation situation) {
    Group now = situation.group();
    OptionalDouble value = definition.value(now);
    OptionalDouble before =
        situation
            .panel()
            .findBefore(YEARS)
            .map(then -> now.in(then.now()))
            .filter(group -> group.size() > 1)
            .map(definition::value)
            .orElse(OptionalDouble.empty());
    return value.isPresent() && before.isPresent()
        ? OptionalDouble.of(value.getAsDouble() - before.getAsDouble())
        : OptionalDouble.empty();
  }

  private static Estimate unknown() {
    return Estimate.missing("no such figure of now and of " + YEARS + " years before");
  }
}
