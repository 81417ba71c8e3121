package org.entente.part.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.evidence.Settings;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.part.Aggregation;
import org.entente.part.Detail;
import org.entente.part.EvidenceKind;
import org.entente.part.Group;
import org.entente.part.Meaning;
import org.entente.part.MemberFigure;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.Scale;
import org.entente.part.Wording;
import org.entente.run.Run;

/// Capacity from national capabilities: the members' summed share of world capabilities (CINC).
///
/// The interval is the range when any one of the six components of CINC is left out of the mean: it
/// shows how far the figure hangs on one kind of strength. A member without a record is not zero:
/// the upper end takes what the recorded states leave of the world's whole as its share. Voting
/// power stands beside it and comes from the coalition's decision rule. Cost: the members.
///
/// References: [SingerBremerStuckey1972].
public final class CapacityByCapabilities implements PartDefinition {
  private static final StateColumn[] WITHOUT = {
    StateColumn.CINC_WITHOUT_MILEX,
    StateColumn.CINC_WITHOUT_MILPER,
    StateColumn.CINC_WITHOUT_IRST,
    StateColumn.CINC_WITHOUT_PEC,
    StateColumn.CINC_WITHOUT_TPOP,
    StateColumn.CINC_WITHOUT_UPOP
  };

  private static final Meaning MEANING =
      new Meaning(
          Part.CAPACITY,
          "capabilities",
          new Wording(
              "The members' summed share of world capabilities: the mean of their shares of military"
                  + " spending and personnel, iron and steel, energy, population and city population.",
              "capacity = sum over members of CINC(i)",
              "The interval is the range when any one of the six components is left out; where a"
                  + " member has no record, its upper end adds all that the recorded states leave.",
              "all six components of CINC, and each left out in turn, alike in weight"),
          Scale.shareOf("world capabilities"),
          EvidenceKind.CAPABILITIES,
          Aggregation.SUM_OVER_MEMBERS,
          List.of(DecisionPower.POWER_TO_ACT));

  @Override
  public Meaning meaning() {
    return MEANING;
  }

  @Override
  public OptionalDouble value(Group group) {
    return sum(group, StateColumn.CINC);
  }

  @Override
  public Estimate estimate(Panel panel, Group group, Run run) {
    double[] ends = ends(group);
    if (Double.isNaN(ends[0])) {
      return Estimate.missing(whyMissing(group));
    }
    int recorded = recorded(group);
    return Estimate.of(
        ends[0],
        Settings.within(ends[1], ends[2], () -> withAndWithoutEach(group, ends[0])),
        source(group, recorded)
            .with("range", "leaving out one of six components")
            .with("members without a record", group.size() - recorded)
            .inYear(group.slice().lastYear(StateColumn.CINC)));
  }

  /* The value with all six components and without each of them in turn. */
  private static double[] withAndWithoutEach(Group group, double all) {
    return DoubleStream.concat(
            DoubleStream.of(all),
            Arrays.stream(WITHOUT).mapToDouble(c -> sum(group, c).orElse(all)))
        .toArray();
  }

  private static String whyMissing(Group group) {
    return group.slice().whyMissing(StateColumn.CINC, "capabilities");
  }

  private static Provenance source(Group group, int members) {
    return Provenance.of(
        group.slice().datasets(StateColumn.CINC),
        members,
        "members",
        "summed share of world capabilities [SingerBremerStuckey1972]");
  }

  /* The sum, and its ends. */
  private static double[] ends(Group group) {
    double total = sum(group, StateColumn.CINC).orElse(Double.NaN);
    double low = total;
    double high = total;
    for (StateColumn column : WITHOUT) {
      double other = sum(group, column).orElse(total);
      low = Math.min(low, other);
      high = Math.max(high, other);
    }
    return new double[] {total, low, high + (recorded(group) < group.size() ? left(group) : 0)};
  }

  private static int recorded(Group group) {
    int recorded = 0;
    for (int k = 0; k < group.size(); k++) {
      recorded += Float.isNaN(group.slice().at(StateColumn.CINC, group.number(k))) ? 0 : 1;
    }
    return recorded;
  }

  /* What all recorded states leave of the world's whole. */
  private static double left(Group group) {
    double sum = 0;
    for (int i = 0; i < group.slice().dyads().states(); i++) {
      float share = group.slice().at(StateColumn.CINC, i);
      sum += Float.isNaN(share) ? 0 : share;
    }
    return Math.max(0, 1 - sum);
  }

  @Override
  public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
    return Map.of();
  }

  @Override
  public List<MemberFigure> members(Panel panel, Group group, Run run) {
    List<MemberFigure> figures = new ArrayList<>();
    for (int k = 0; k < group.size(); k++) {
      float share = group.slice().at(StateColumn.CINC, group.number(k));
      Figure figure =
          Float.isNaN(share)
              ? Figure.missing(whyMissing(group))
              : Figure.of(share, range(group, k, share), source(group));
      figures.add(new MemberFigure(group.code(k), figure, "share of world capabilities"));
    }
    return figures;
  }

  private static Interval range(Group group, int k, float share) {
    double low = share;
    double high = share;
    for (StateColumn column : WITHOUT) {
      float other = group.slice().at(column, group.number(k));
      low = Float.isNaN(other) ? low : Math.min(low, other);
      high = Float.isNaN(other) ? high : Math.max(high, other);
    }
    return new Interval(low, high, 1.0, Interval.Basis.RANGE);
  }

  private static Provenance source(Group group) {
    return Provenance.of(
            group.slice().datasets(StateColumn.CINC),
            6,
            "components",
            "CINC [SingerBremerStuckey1972]")
        .with("range", "leaving out one of six components")
        .inYear(group.slice().lastYear(StateColumn.CINC));
  }

  private static OptionalDouble sum(Group group, StateColumn column) {
    double sum = 0;
    int known = 0;
    for (int k = 0; k < group.size(); k++) {
      float share = group.slice().at(column, group.number(k));
      if (!Float.isNaN(share)) {
        sum += share;
        known++;
      }
    }
    return known == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum);
  }
}
