package org.entente.coalition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.run.Run;

/// Interdependence from what members get from each other: the mean over members of the share of
/// their trade (or of trade, remittances and arms) that is with other members.
///
///     inside(i) = sum over members j of (X_ij + M_ij) / (X_i + M_i)      in [0, 1]
///
/// Several kinds of ties are averaged with equal weights over the kinds recorded for a member. A
/// flow that is not recorded is not zero: the upper end of the interval takes all of the member's
/// trade without a recorded partner as inside. Otherwise the interval is the range over the last
/// three years. The share grows with the size of a coalition: compare it with random coalitions of
/// the same size. Cost: the dyads of the group; with remittances, members times states.
///
/// References: [OnealRussett1997], [KeohaneNye1977].
public final class InterdependenceByTies implements PartDefinition {
  private final String key;
  private final List<Tie> ties;

  private InterdependenceByTies(String key, List<Tie> ties) {
    this.key = key;
    this.ties = ties;
  }

  /// By trade alone, the kind with the longest record: `trade-inside`.
  public static InterdependenceByTies ofTrade() {
    return new InterdependenceByTies("trade-inside", List.of(Tie.TRADE));
  }

  /// By trade, remittances and arms with equal weights: `ties-inside`.
  public static InterdependenceByTies ofAllTies() {
    return new InterdependenceByTies("ties-inside", List.of(Tie.values()));
  }

  @Override
  public Part part() {
    return Part.INTERDEPENDENCE;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public boolean isShare() {
    return true;
  }

  @Override
  public OptionalDouble value(Group group) {
    return Flows.meanOverMembers(group, i -> Flows.meanOf(ties, tie -> tie.inside(group, i)));
  }

  @Override
  public Aggregation aggregation() {
    return isTradeAlone() ? Aggregation.MEAN_OVER_MEMBERS : Aggregation.OTHER;
  }

  @Override
  public GroupValue over(YearSlice slice) {
    return isTradeAlone() ? TradeShares.of(slice)::meanInside : GroupValue.prepared(this, slice);
  }

  private boolean isTradeAlone() {
    return ties.equals(List.of(Tie.TRADE));
  }

  @Override
  public Figure figure(Panel panel, Group group, Run run) {
    return share(panel, group, ties, "mean share of members' " + titles(ties) + " from members");
  }

  @Override
  public Map<String, Figure> details(Panel panel, Group group, Run run) {
    Map<String, Figure> details =
        new LinkedHashMap<>(
            Flows.lastRecorded(
                panel,
                group,
                ties.getFirst().leadingDataset(),
                g -> ends(g, ties),
                provenance(group, ties, group.size(), "members", "mean share inside")));
    for (Tie tie : Tie.values()) {
      details.put(
          tie.title() + " with members",
          share(panel, group, List.of(tie), "mean share of members' " + tie.title() + " inside"));
    }
    details.putAll(Dependences.totals(panel, group));
    return details;
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    return Dependences.lower(panel, group);
  }

  @Override
  public List<MemberFigure> members(Panel panel, Group group, Run run) {
    List<MemberFigure> figures = new ArrayList<>();
    for (int k = 0; k < group.size(); k++) {
      Group.Member member = group.member(k);
      figures.add(
          new MemberFigure(
              group.code(k),
              Flows.overYears(
                  panel,
                  group,
                  g -> ends(g, ties, member),
                  DatasetKeys.whyMissing(
                      group.slice(), ties.getFirst().leadingDataset(), "flows of this state"),
                  provenance(group, ties, group.size() - 1, "partners", "share inside")),
              String.format(
                  Locale.ROOT, "share of its %s that is with other members", titles(ties))));
    }
    return figures;
  }

  private static Figure share(Panel panel, Group group, List<Tie> ties, String method) {
    return Flows.overYears(
        panel,
        group,
        g -> ends(g, ties),
        DatasetKeys.whyMissing(
            group.slice(), ties.getFirst().leadingDataset(), titles(ties) + " flows"),
        provenance(
            group,
            ties,
            Flows.membersWith(group, i -> Flows.meanOf(ties, tie -> tie.inside(group, i))),
            "members",
            method));
  }

  private static double[] ends(Group group, List<Tie> ties) {
    OptionalDouble value =
        Flows.meanOverMembers(group, i -> Flows.meanOf(ties, tie -> tie.split(group, i).inside()));
    OptionalDouble high = Flows.meanOverMembers(group, i -> most(group, ties, i));
    double v = value.orElse(Double.NaN);
    return new double[] {v, v, high.orElse(v)};
  }

  private static double[] ends(Group group, List<Tie> ties, Group.Member member) {
    int i = member.numberIn(group);
    if (i < 0) {
      return new double[] {Double.NaN, Double.NaN, Double.NaN};
    }
    double value = Flows.meanOf(ties, tie -> tie.split(group, i).inside());
    return new double[] {value, value, most(group, ties, i)};
  }

  private static double most(Group group, List<Tie> ties, int i) {
    return Flows.meanOf(
        ties,
        tie -> {
          TieSplit split = tie.split(group, i);
          return split.inside() + split.unrecorded();
        });
  }

  private static String titles(List<Tie> ties) {
    return String.join(", ", ties.stream().map(Tie::title).toList());
  }

  private static Provenance provenance(
      Group group, List<Tie> ties, int observations, String unit, String method) {
    return Provenance.of(
        Flows.datasets(ties, group.slice().year()),
        observations,
        unit,
        method + " [OnealRussett1997]");
  }
}
