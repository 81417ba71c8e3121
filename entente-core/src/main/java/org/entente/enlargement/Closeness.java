package org.entente.enlargement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.coalition.Spread;
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
  private Closeness() {}

  /// The mean under a definition whose value of two states is that of their dyad; missing if no
  /// dyad has a value, or draws.
  public static Figure of(PartDefinition definition, Situation situation, int state, Run run) {
    Group group = situation.group();
    OptionalInt number = group.slice().dyads().findState(state);
    if (number.isEmpty()) {
      return Figure.missing("it was no state in " + group.slice().year());
    }
    List<Group> pairs = new ArrayList<>();
    List<double[]> draws = new ArrayList<>();
    double sum = 0;
    for (int member : group.numbers()) {
      int i = Math.min(member, number.getAsInt());
      int j = Math.max(member, number.getAsInt());
      double value = i == j ? Double.NaN : definition.ofDyad(group.slice(), i, j);
      if (!Double.isNaN(value)) {
        Group pair = Group.ofNumbers(group.slice(), i, j);
        Optional<double[]> ofPair = definition.findDraws(situation.panel(), pair);
        if (ofPair.isEmpty()) {
          return Figure.missing("not known draw by draw for each member");
        }
        pairs.add(pair);
        draws.add(ofPair.get());
        sum += value;
      }
    }
    return pairs.isEmpty()
        ? Figure.missing("nothing on record with the members")
        : figure(definition, situation, pairs, sum / pairs.size(), draws, run);
  }

  private static Figure figure(
      PartDefinition definition,
      Situation situation,
      List<Group> pairs,
      double mean,
      List<double[]> draws,
      Run run) {
    return definition
        .figure(situation.panel(), pairs.getFirst(), run)
        .known()
        .map(one ->
            new Spread(
                    one.interval().basis(),
                    new Provenance(
                        one.provenance().datasets(),
                        pairs.size(),
                        "dyads",
                        "mean over the members of " + one.provenance().method(),
                        one.provenance().parameters()))
                .figure(mean, means(draws), "closeness to the members"))
        .orElseGet(() -> Figure.missing("nothing on record with the members"));
  }

  /* The mean over dyads under each draw; dyads without a value under it are left out of it. */
  private static double[] means(List<double[]> draws) {
    double[] means = new double[draws.stream().mapToInt(d -> d.length).min().orElse(0)];
    for (int b = 0; b < means.length; b++) {
      int draw = b;
      means[b] =
          draws.stream()
              .flatMapToDouble(d -> Arrays.stream(d, draw, draw + 1))
              .filter(v -> !Double.isNaN(v))
              .average()
              .orElse(Double.NaN);
    }
    return means;
  }
}
