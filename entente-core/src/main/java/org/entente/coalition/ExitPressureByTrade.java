package org.entente.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.Panel;
import org.entente.run.Run;

/// Exit pressure from what members have outside: the pull of the strongest outsider against that of all
/// members together.
///
///     pull(i) = o / (o + inside(i)),   o = largest share of i's trade with one state outside      in [0, 1]
///
/// The coalition's figure is the mean over members; the interval is the range over the last three years.
/// A half means that one outsider weighs as much as all partners together.
/// Cost: members times the states of the slice.
///
/// References: [Emerson1962].
public final class ExitPressureByTrade implements PartDefinition {
  private static final List<String> DATASETS = List.of("trade");

  @Override
  public Part part() {
    return Part.EXIT_PRESSURE;
  }

  @Override
  public String key() {
    return "trade-outside";
  }

  @Override
  public OptionalDouble value(Group group) {
    double sum = 0;
    int count = 0;
    for (int k = 0; k < group.size(); k++) {
      double pull = pull(group, group.number(k));
      if (!Double.isNaN(pull)) {
        sum += pull;
        count++;
      }
    }
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }

  @Override
  public Figure figure(Panel panel, Group group, Run run) {
    return Flows.overYears(
        panel, group, this::value, DATASETS, "mean pull of the strongest outsider [Emerson1962]");
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
      int i = group.number(k);
      int outsider = Flows.largestOutside(group, i);
      double pull = pull(group, i);
      if (Double.isNaN(pull)) {
        figures.add(
            new MemberFigure(
                group.code(k),
                Figure.missing("its trade is not recorded in " + group.slice().year()),
                ""));
      } else {
        figures.add(
            new MemberFigure(
                group.code(k),
                Figure.exact(
                    pull,
                    Provenance.of(
                        DATASETS, group.slice().dyads().states() - 1, "partners", "pull outside")),
                String.format(
                    Locale.ROOT,
                    "strongest outside partner %d with %.1f%% of its trade",
                    group.slice().dyads().stateCode(outsider),
                    100 * Flows.tradeShare(group.slice(), i, outsider))));
      }
    }
    return figures;
  }

  private static double pull(Group group, int i) {
    int outsider = Flows.largestOutside(group, i);
    if (outsider < 0) {
      return Double.NaN;
    }
    double outside = Flows.tradeShare(group.slice(), i, outsider);
    double inside = Flows.inside(group, i);
    return Double.isNaN(inside) ? Double.NaN : outside / (outside + inside);
  }
}
