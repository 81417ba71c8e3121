package org.entente.enlargement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.part.Group;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.situation.Situation;

/// How close a state, inside or at the door, is to the members of a coalition: the mean of its
/// dyads with them, itself left out.
///
/// The interval is that of the mean under each draw, all dyads under the same draw; the ends of the
/// dyads' own intervals would not give it, for what moves one dyad up moves another down. Cost: the
/// draws of a dyad for each member.
public final class Closeness {
  private static final String CLOSENESS = "closeness to the members";

  private Closeness() {}

  /// The mean under a definition whose value of two states is that of their dyad; missing if no
  /// dyad has a value, or draws.
  public static Figure of(PartDefinition definition, Situation situation, int state, Run run) {
    Group group = situation.group();
    OptionalInt number = group.slice().dyads().findState(state);
    if (number.isEmpty()) {
      return Figure.missing("it was no state in " + group.slice().year());
    }
    List<Estimate.Known> dyads = new ArrayList<>();
    for (int member : group.numbers()) {
      int i = Math.min(member, number.getAsInt());
      int j = Math.max(member, number.getAsInt());
      if (i != j
          && definition.estimate(situation.panel(), Group.ofNumbers(group.slice(), i, j), run)
              instanceof Estimate.Known dyad) {
        dyads.add(dyad);
      }
    }
    return dyads.isEmpty()
        ? Figure.missing("nothing on record with the members")
        : mean(dyads).figure();
  }

  private static Estimate.Known mean(List<Estimate.Known> dyads) {
    Estimate.Known sum = dyads.getFirst();
    for (Estimate.Known dyad : dyads.subList(1, dyads.size())) {
      sum = sum.combined(1, 1, dyad, CLOSENESS);
    }
    Estimate.Known mean = sum.times(1.0 / dyads.size(), CLOSENESS);
    return Estimate.of(
        mean.value(),
        mean.draws(),
        Provenance.of(
                mean.provenance().datasets(),
                dyads.size(),
                "dyads",
                "mean over the members of " + dyads.getFirst().provenance().method())
            .with("quantity", CLOSENESS));
  }
}
