package org.entente.coalition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.run.Run;

/// Interdependence from trade: the mean over members of the share of their trade that is with other members.
///
///     inside(i) = sum over members j of (X_ij + M_ij) / (X_i + M_i)      in [0, 1]
///
/// For each dyad: how much each side depends on the other (trade and remittances received as a share of GDP)
/// and the asymmetry log2(DEP_i(j) / DEP_j(i)). The interval is the range over the last three years. The
/// share grows with the size of a coalition: compare it with random coalitions of the same size.
/// Cost: the dyads of the group.
///
/// References: [OnealRussett1997], [KeohaneNye1977].
public final class InterdependenceByTrade implements PartDefinition {
  private static final List<String> DATASETS = List.of("trade");
  private static final List<String> DEPENDENCE_DATASETS = List.of("trade", "gdp", "remittances");

  @Override
  public Part part() {
    return Part.INTERDEPENDENCE;
  }

  @Override
  public String key() {
    return "trade-inside";
  }

  @Override
  public OptionalDouble value(Group group) {
    double sum = 0;
    int count = 0;
    for (int k = 0; k < group.size(); k++) {
      double inside = Flows.inside(group, group.number(k));
      if (!Double.isNaN(inside)) {
        sum += inside;
        count++;
      }
    }
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }

  @Override
  public Figure figure(Panel panel, Group group, Run run) {
    return Flows.overYears(
        panel, group, this::value, DATASETS, "mean share of members' trade with other members");
  }

  @Override
  public Map<String, Figure> details(Panel panel, Group group, Run run) {
    Map<String, Figure> details = new LinkedHashMap<>();
    details.put(
        "mean |log2 asymmetry|",
        exact(
            Dyadic.mean(group, d -> Math.abs(asymmetry(group.slice(), d))),
            group,
            "mean absolute log2 ratio of dependences [OnealRussett1997]"));
    details.put(
        "arms imported from members",
        exact(armsInside(group), group, "mean share of members' arms imports, five years"));
    return details;
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    List<DyadFigure> figures = new ArrayList<>();
    Dyadic.forEach(
        group,
        (a, b, d) -> {
          double forward = Flows.dependence(group.slice(), group.number(a), group.number(b));
          double back = Flows.dependence(group.slice(), group.number(b), group.number(a));
          Figure figure =
              Double.isNaN(forward) || Double.isNaN(back)
                  ? Figure.missing("trade or GDP not recorded for both sides")
                  : Figure.of(
                      Math.min(forward, back),
                      Interval.exact(Math.min(forward, back)),
                      Provenance.of(
                          DEPENDENCE_DATASETS,
                          2,
                          "directed flows",
                          "the lower of the two dependences [OnealRussett1997]"));
          figures.add(
              new DyadFigure(
                  group.code(a), group.code(b), figure, words(group, a, b, forward, back)));
        });
    return figures;
  }

  @Override
  public List<MemberFigure> members(Panel panel, Group group, Run run) {
    List<MemberFigure> figures = new ArrayList<>();
    for (int k = 0; k < group.size(); k++) {
      double inside = Flows.inside(group, group.number(k));
      Figure figure =
          Double.isNaN(inside)
              ? Figure.missing("no trade with members recorded in " + group.slice().year())
              : Figure.exact(
                  inside,
                  Provenance.of(DATASETS, group.size() - 1, "partners", "share of trade inside"));
      figures.add(new MemberFigure(group.code(k), figure, "share of its trade with members"));
    }
    return figures;
  }

  private static Figure exact(OptionalDouble value, Group group, String method) {
    return value.isEmpty()
        ? Figure.missing("not recorded for these members in " + group.slice().year())
        : Figure.exact(
            value.getAsDouble(),
            Provenance.of(DEPENDENCE_DATASETS, group.dyadNumbers().length, "dyads", method));
  }

  private static OptionalDouble armsInside(Group group) {
    double sum = 0;
    int known = 0;
    for (int k = 0; k < group.size(); k++) {
      double inside = Double.NaN;
      for (int m = 0; m < group.size(); m++) {
        double share =
            k == m
                ? Double.NaN
                : group
                    .slice()
                    .directed(
                        DyadColumn.ARMS_SHARE_FORWARD,
                        DyadColumn.ARMS_SHARE_BACK,
                        group.number(k),
                        group.number(m));
        inside = Double.isNaN(share) ? inside : share + (Double.isNaN(inside) ? 0 : inside);
      }
      if (!Double.isNaN(inside)) {
        sum += inside;
        known++;
      }
    }
    return known == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / known);
  }

  private static double asymmetry(YearSlice slice, int d) {
    double forward = slice.at(DyadColumn.TRADE_GDP_FORWARD, d);
    double back = slice.at(DyadColumn.TRADE_GDP_BACK, d);
    return forward > 0 && back > 0 ? Math.log(forward / back) / Math.log(2) : Double.NaN;
  }

  private static String words(Group group, int a, int b, double forward, double back) {
    if (Double.isNaN(forward) || Double.isNaN(back) || forward <= 0 || back <= 0) {
      return "dependence not recorded for both sides";
    }
    return String.format(
        Locale.ROOT,
        "%d on %d: %.2f%% of GDP; %d on %d: %.2f%%; log2 asymmetry %+.1f",
        group.code(a),
        group.code(b),
        100 * forward,
        group.code(b),
        group.code(a),
        100 * back,
        Math.log(forward / back) / Math.log(2));
  }
}
