package org.entente.part.ties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.part.Aggregation;
import org.entente.part.Detail;
import org.entente.part.DyadFigure;
import org.entente.part.EvidenceKind;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.Meaning;
import org.entente.part.MemberFigure;
import org.entente.part.OverYears;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.Scale;
import org.entente.part.Wording;
import org.entente.run.Phrase;
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
  private static final String INTERVAL =
      "The interval is the range over the last three years; where a flow is missing, its upper end"
          + " takes all that has no recorded partner as inside.";

  private final Meaning meaning;
  private final TieMeans means;

  private InterdependenceByTies(
      String key, Wording wording, EvidenceKind evidence, Aggregation aggregation, List<Tie> ties) {
    this.means = new TieMeans(ties, TieSplit::inside, split -> split.inside() + split.unrecorded());
    this.meaning =
        new Meaning(
            Part.INTERDEPENDENCE,
            key,
            wording,
            Scale.shareOf(means.titles()),
            evidence,
            aggregation,
            TieDetails.inside());
  }

  /// By trade alone, the kind with the longest record: `trade-inside`.
  public static InterdependenceByTies ofTrade() {
    return new InterdependenceByTies(
        "trade-inside",
        new Wording(
            "The mean over members of the share of their trade that is with other members.",
            "inside(i) = sum over members j of (X_ij + M_ij) / (X_i + M_i)",
            INTERVAL,
            OverYears.DRAWS),
        EvidenceKind.TRADE,
        Aggregation.MEAN_OVER_MEMBERS,
        List.of(Tie.TRADE));
  }

  /// By trade, remittances and arms with equal weights: `ties-inside`.
  public static InterdependenceByTies ofAllTies() {
    return new InterdependenceByTies(
        "ties-inside",
        new Wording(
            "The mean over members of the share of what they get from abroad, by trade, remittances"
                + " and arms, that comes from other members.",
            "inside(i) = mean over the kinds recorded for i of the share that is with members",
            INTERVAL,
            OverYears.DRAWS),
        EvidenceKind.TIES,
        Aggregation.MEAN_OF_RATIOS,
        List.of(Tie.values()));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }

  @Override
  public OptionalDouble value(Group group) {
    return OverYears.meanOverMembers(
        group, i -> Tie.meanOf(means.ties(), tie -> tie.inside(group, i)));
  }

  @Override
  public GroupValue over(YearSlice slice) {
    return means.isTradeAlone()
        ? TradeShares.of(slice)::meanInside
        : GroupValue.prepared(this, slice);
  }

  @Override
  public Estimate estimate(Panel panel, Group group, Run run) {
    return share(means, panel, group, "mean share of members' " + means.titles() + " from members");
  }

  private static Estimate share(TieMeans means, Panel panel, Group group, String method) {
    return means.estimate(panel, group, cited(method));
  }

  @Override
  public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
    Map<Detail, Figure> details = new LinkedHashMap<>();
    for (Tie tie : Tie.values()) {
      details.put(
          TieDetails.withMembers(tie),
          share(means.only(tie), panel, group, "mean share of members' " + tie.title() + " inside")
              .figure());
    }
    details.putAll(DependenceTotals.of(panel, group));
    return details;
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    return Dependences.lower(panel, group);
  }

  @Override
  public List<MemberFigure> members(Panel panel, Group group, Run run) {
    String words = Phrase.of("share of its %s that is with other members", means.titles());
    return means.members(
        panel,
        group,
        means.provenance(group, group.size() - 1, "partners", cited("share inside")),
        _ -> words);
  }

  private static String cited(String method) {
    return method + " [OnealRussett1997]";
  }
}
