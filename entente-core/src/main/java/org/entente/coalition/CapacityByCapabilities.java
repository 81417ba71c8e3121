package org.entente.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.run.Run;

/// Capacity from national capabilities: the members' summed share of world capabilities (CINC).
///
/// The interval is the range when any one of the six components of CINC is left out of the mean: it
/// shows how far the figure hangs on one kind of strength. Voting power stands beside it and comes
/// from the coalition's decision rule. Cost: the members.
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

  @Override
  public Part part() {
    return Part.CAPACITY;
  }

  @Override
  public String key() {
    return "capabilities";
  }

  @Override
  public OptionalDouble value(Group group) {
    return sum(group, StateColumn.CINC);
  }

  @Override
  public Figure figure(Panel panel, Group group, Run run) {
    OptionalDouble total = value(group);
    if (total.isEmpty()) {
      int last = group.slice().lastYearByDataset().getOrDefault("nmc", group.slice().year());
      return Figure.missing("capabilities are recorded to " + last);
    }
    double low = total.getAsDouble();
    double high = low;
    for (StateColumn column : WITHOUT) {
      double other = sum(group, column).orElse(total.getAsDouble());
      low = Math.min(low, other);
      high = Math.max(high, other);
    }
    return Figure.of(
        total.getAsDouble(),
        new Interval(low, high, 1.0, Interval.Basis.RANGE),
        Provenance.of(
                List.of("nmc"),
                group.size(),
                "members",
                "summed share of world capabilities [SingerBremerStuckey1972]")
            .with("range", "leaving out one of six components")
            .with("year", group.slice().year()));
  }

  @Override
  public Map<String, Figure> details(Panel panel, Group group, Run run) {
    return Map.of();
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    return List.of();
  }

  @Override
  public List<MemberFigure> members(Panel panel, Group group, Run run) {
    List<MemberFigure> figures = new ArrayList<>();
    for (int k = 0; k < group.size(); k++) {
      float share = group.slice().at(StateColumn.CINC, group.number(k));
      Figure figure =
          Float.isNaN(share)
              ? Figure.missing("no capabilities recorded in " + group.slice().year())
              : Figure.exact(share, Provenance.of(List.of("nmc"), 6, "components", "CINC"));
      figures.add(new MemberFigure(group.code(k), figure, "share of world capabilities"));
    }
    return figures;
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
