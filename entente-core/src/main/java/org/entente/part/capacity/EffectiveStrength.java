package org.entente.part.capacity;

import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.Bounds;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.evidence.Sampled;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Aged;
import org.entente.part.Group;
import org.entente.part.MemberFigure;
import org.entente.run.Run;
import org.entente.willingness.WarJoining;

/// The part of a coalition's strength that can be expected to act together: beside one of its
/// members that is at war, each equally likely.
///
///     willingness(i) = mean over the other members j of the probability that i fights beside j
///     willingness(C) = Σ_i CINC(i) · willingness(i) / Σ_i CINC(i)
///     effective(C)   = nominal(C) · willingness(C)
///
/// The probability is that of [WarJoining]: of wars as they came, whoever began them, not of a treaty
/// whose own terms are met, which is kept more often. The interval of willingness is that of the
/// draws of the model's coefficients; the ends of effective strength are those of nominal strength
/// times those of willingness. Cost: the dyads of the group, and 201 draws for each member.
///
/// @param effective the share of world capabilities to be expected beside a member at war
/// @param willingness effective over nominal strength, in [0, 1]
/// @param members each member's willingness, in order of COW code
public record EffectiveStrength(Figure effective, Figure willingness, List<MemberFigure> members) {
  private static final String METHOD =
      "probability of fighting beside a member at war, by treaty and power, in interstate wars";

  /// Copies the list.
  public EffectiveStrength {
    members = List.copyOf(members);
  }

  /// The willingness of a member; missing for a state that is none.
  public Figure member(int code) {
    return members.stream()
        .filter(m -> m.state() == code)
        .map(MemberFigure::figure)
        .findFirst()
        .orElseGet(() -> Figure.missing("no member with figures"));
  }

  /// The effective strength of a group of the panel's year.
  ///
  /// @param nominal the group's summed share of world capabilities
  public static EffectiveStrength of(Panel panel, Group group, Figure nominal, Run run) {
    EffectiveStrength strength = of(group, nominal, run);
    return new EffectiveStrength(
        Aged.dated(strength.effective, panel),
        Aged.dated(strength.willingness, panel),
        strength.members.stream()
            .map(m -> new MemberFigure(m.state(), Aged.dated(m.figure(), panel), m.why()))
            .toList());
  }

  private static EffectiveStrength of(Group group, Figure nominal, Run run) {
    if (group.size() < 2) {
      return missing(group, "fewer than two members");
    }
    WarJoining model = WarJoining.shipped();
    double[][] shifts = model.shifts(run);
    YearSlice slice = group.slice();
    List<MemberFigure> members = new ArrayList<>();
    double[] drawn = new double[WarJoining.DRAWS];
    double sum = 0;
    double all = 0;
    int known = 0;
    for (int k = 0; k < group.size(); k++) {
      double capabilities = slice.at(StateColumn.CINC, group.number(k));
      if (Double.isNaN(capabilities)) {
        members.add(
            new MemberFigure(group.code(k), Figure.missing("no record of capabilities"), "none"));
        continue;
      }
      known++;
      Member member = member(group, k, capabilities, model, shifts);
      members.add(
          new MemberFigure(
              group.code(k),
              Estimate.of(
                      member.value,
                      Sampled.of(Sampled.Kind.POSTERIOR, 0, 1, member.draws),
                      provenance(slice, group.size() - 1, model))
                  .figure(),
              "treaties with " + member.allies + " of the other " + (group.size() - 1)));
      all += capabilities;
      sum += capabilities * member.value;
      for (int b = 0; b < drawn.length; b++) {
        drawn[b] += capabilities * member.draws[b];
      }
    }
    if (known == 0) {
      return missing(group, "no member has a record of capabilities");
    }
    if (!(all > 0)) {
      return missing(group, "the members' capabilities on record are 0");
    }
    for (int b = 0; b < drawn.length; b++) {
      drawn[b] /= all;
    }
    Provenance provenance = provenance(slice, known, model);
    Figure willingness =
        Estimate.of(sum / all, Sampled.of(Sampled.Kind.POSTERIOR, 0, 1, drawn), provenance)
            .figure();
    return new EffectiveStrength(effective(nominal, willingness, provenance), willingness, members);
  }

  /* What is known of one member. */
  private static final class Member {
    private final double value;
    private final double[] draws;
    private final int allies;

    private Member(double value, double[] draws, int allies) {
      this.value = value;
      this.draws = draws;
      this.allies = allies;
    }
  }

  private static Member member(
      Group group, int k, double capabilities, WarJoining model, double[][] shifts) {
    int allies = 0;
    for (int j = 0; j < group.size(); j++) {
      allies += j != k && isAllied(group, k, j) ? 1 : 0;
    }
    double bound = allies / (double) (group.size() - 1);
    double[] allied = WarJoining.row(1, capabilities);
    double[] other = WarJoining.row(0, capabilities);
    double[] draws = model.draws(allied, shifts);
    double[] ofOthers = model.draws(other, shifts);
    for (int b = 0; b < draws.length; b++) {
      draws[b] = bound * draws[b] + (1 - bound) * ofOthers[b];
    }
    return new Member(
        bound * model.probability(allied) + (1 - bound) * model.probability(other), draws, allies);
  }

  private static boolean isAllied(Group group, int a, int b) {
    int d =
        group
            .slice()
            .dyads()
            .index(
                Math.min(group.number(a), group.number(b)),
                Math.max(group.number(a), group.number(b)));
    return group.slice().at(DyadColumn.ALLIED, d) > 0;
  }

  private static Figure effective(Figure nominal, Figure willingness, Provenance provenance) {
    if (nominal instanceof Figure.Known of && willingness instanceof Figure.Known part) {
      Interval all = of.interval();
      Interval share = part.interval();
      return Estimate.of(
              of.value() * part.value(),
              new Bounds(
                  all.low() * share.low(), all.high() * share.high(), Interval.DEFAULT_LEVEL),
              provenance.with("range", "ends of nominal strength times those of willingness"))
          .figure();
    }
    return nominal.isKnown() ? willingness : nominal;
  }

  private static Provenance provenance(YearSlice slice, int observations, WarJoining model) {
    return Provenance.of(
            slice.datasets(StateColumn.CINC, DyadColumn.ALLIED), observations, "members", METHOD)
        .with("study", "willingness")
        .with("fitted to", "interstate wars of " + (model.from() + 1) + " to " + (model.to() + 1))
        .inYear(slice.lastYear(StateColumn.CINC));
  }

  private static EffectiveStrength missing(Group group, String reason) {
    Figure none = Figure.missing(reason);
    List<MemberFigure> members = new ArrayList<>();
    for (int k = 0; k < group.size(); k++) {
      members.add(new MemberFigure(group.code(k), none, "none"));
    }
    return new EffectiveStrength(none, none, members);
  }
}
