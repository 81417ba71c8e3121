package org.entente.part.ties;

import java.util.ArrayList;
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
import org.entente.part.EvidenceKind;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.Meaning;
import org.entente.part.MemberFigure;
import org.entente.part.Mention;
import org.entente.part.OverYears;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.Scale;
import org.entente.part.Wording;
import org.entente.run.Phrase;
import org.entente.run.Run;

/// Exit pressure from what members have outside: the pull of the strongest outsider against that of
/// all members together.
///
///     pull(i) = o / (o + inside(i)),   o = largest share of i's trade with one state outside      in [0, 1]
///
/// The coalition's figure is the mean over members; a half means that one outsider weighs as much
/// as all partners together. Several kinds of ties are averaged with equal weights over the kinds
/// recorded for a member. The interval is the range over the last three years; where the flow with
/// a member is missing, the lower end takes all trade without a recorded partner as inside. Cost:
/// members times the states of the slice.
///
/// References: [Emerson1962].
public final class ExitPressureByTies implements PartDefinition {
  private static final String METHOD =
      "pull of the strongest outsider against all members [Emerson1962]";

  private static final String INTERVAL =
      "The interval is the range over the last three years; where the flow with a member is missing,"
          + " its lower end takes all that has no recorded partner as inside.";

  private final Meaning meaning;
  private final TieMeans means;

  private ExitPressureByTies(String key, String what, EvidenceKind evidence, List<Tie> ties) {
    this.means = new TieMeans(ties, TieSplit::pull, TieSplit::leastPull);
    this.meaning =
        new Meaning(
            Part.EXIT_PRESSURE,
            key,
            new Wording(
                "The mean over members of the pull of the strongest outsider against all members"
                    + " together, by "
                    + what
                    + ": a half when one outsider weighs as much as all partners.",
                "pull(i) = o / (o + inside(i));  o = the largest share that i has with one outsider",
                INTERVAL,
                OverYears.DRAWS),
            Scale.shareOf("the strongest outsider in it and all members"),
            evidence,
            Aggregation.MEAN_OF_RATIOS,
            TieDetails.outside());
  }

  /// By trade alone, the kind with the longest record: `trade-outside`.
  public static ExitPressureByTies ofTrade() {
    return new ExitPressureByTies("trade-outside", "trade", EvidenceKind.TRADE, List.of(Tie.TRADE));
  }

  /// By trade, remittances and arms with equal weights: `ties-outside`.
  public static ExitPressureByTies ofAllTies() {
    return new ExitPressureByTies(
        "ties-outside",
        "trade, remittances and arms with equal weights over the kinds recorded for a member",
        EvidenceKind.TIES,
        List.of(Tie.values()));
  }

  @Override
  public Meaning meaning() {
    return meaning;
  }

  @Override
  public OptionalDouble value(Group group) {
    return OverYears.meanOverMembers(group, i -> means.of(group, i));
  }

  @Override
  public GroupValue over(YearSlice slice) {
    return means.isTradeAlone()
        ? TradeShares.of(slice)::meanPull
        : GroupValue.prepared(this, slice);
  }

  @Override
  public Estimate estimate(Panel panel, Group group, Run run) {
    return pull(means, panel, group);
  }

  private static Estimate pull(TieMeans means, Panel panel, Group group) {
    return means.estimate(panel, group, METHOD);
  }

  @Override
  public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
    Map<Detail, Figure> details = new LinkedHashMap<>();
    for (Tie tie : Tie.values()) {
      details.put(TieDetails.pull(tie), pull(means.only(tie), panel, group).figure());
    }
    details.put(TieDetails.ALLIES_OUTSIDE, AlliesOutside.share(group));
    return details;
  }

  @Override
  public List<MemberFigure> members(Panel panel, Group group, Run run) {
    return means.members(
        panel,
        group,
        means.provenance(group, group.slice().dyads().states() - 1, "partners", METHOD),
        i -> outsideOptions(group, i));
  }

  /* What the state has outside, in words: the strongest outsider by each kind, and its allies. */
  private static String outsideOptions(Group group, int i) {
    List<String> words = new ArrayList<>();
    for (Tie tie : Tie.values()) {
      TieSplit split = tie.split(group, i);
      if (split.strongest() >= 0) {
        words.add(
            Phrase.of(
                "%s: strongest outsider %s with %.0f%%, members together %s",
                tie.title(),
                Mention.of(group.slice().dyads().stateCode(split.strongest())),
                100 * split.largest(),
                Double.isNaN(split.inside())
                    ? "not recorded"
                    : Phrase.of("%.0f%%", 100 * split.inside())));
      }
    }
    int allies = AlliesOutside.count(group, i);
    if (allies >= 0) {
      words.add(allies == 0 ? "no ally outside" : allies + " allies outside");
    }
    return words.isEmpty() ? "nothing recorded" : String.join("; ", words);
  }
}
