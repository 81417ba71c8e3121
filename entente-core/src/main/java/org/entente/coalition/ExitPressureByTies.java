package org.entente.coalition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
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
  private final String key;
  private final List<Tie> ties;

  private ExitPressureByTies(String key, List<Tie> ties) {
    this.key = key;
    this.ties = ties;
  }

  /// By trade alone, the kind with the longest record: `trade-outside`.
  public static ExitPressureByTies ofTrade() {
    return new ExitPressureByTies("trade-outside", List.of(Tie.TRADE));
  }

  /// By trade, remittances and arms with equal weights: `ties-outside`.
  public static ExitPressureByTies ofAllTies() {
    return new ExitPressureByTies("ties-outside", List.of(Tie.values()));
  }

  @Override
  public Part part() {
    return Part.EXIT_PRESSURE;
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
    return Flows.meanOverMembers(group, i -> pull(group, ties, i));
  }

  @Override
  public GroupValue over(YearSlice slice) {
    return ties.equals(List.of(Tie.TRADE))
        ? TradeShares.of(slice)::meanPull
        : GroupValue.prepared(this, slice);
  }

  @Override
  public Figure figure(Panel panel, Group group, Run run) {
    return pull(panel, group, ties);
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
                provenance(group, ties, group.size(), "members")));
    for (Tie tie : Tie.values()) {
      details.put(
          "pull of the strongest outsider, " + tie.title(), pull(panel, group, List.of(tie)));
    }
    details.put("allies outside", allies(group));
    return details;
  }

  @Override
  public List<DyadFigure> dyads(Panel panel, Group group, Run run) {
    return List.of();
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
                  provenance(group, ties, group.slice().dyads().states() - 1, "partners")),
              outsideOptions(group, group.number(k))));
    }
    return figures;
  }

  /* What the state has outside, in words: the strongest outsider by each kind, and its allies. */
  private static String outsideOptions(Group group, int i) {
    List<String> words = new ArrayList<>();
    for (Tie tie : Tie.values()) {
      TieSplit split = tie.split(group, i);
      if (split.strongest() >= 0) {
        words.add(
            String.format(
                Locale.ROOT,
                "%s: strongest outsider %s with %.0f%%, members together %s",
                tie.title(),
                Mention.of(group.slice().dyads().stateCode(split.strongest())),
                100 * split.largest(),
                Double.isNaN(split.inside())
                    ? "not recorded"
                    : String.format(Locale.ROOT, "%.0f%%", 100 * split.inside())));
      }
    }
    int allies = alliesOutside(group, i);
    if (allies >= 0) {
      words.add(allies == 0 ? "no ally outside" : allies + " allies outside");
    }
    return words.isEmpty() ? "nothing recorded" : String.join("; ", words);
  }

  private static Figure pull(Panel panel, Group group, List<Tie> ties) {
    return Flows.overYears(
        panel,
        group,
        g -> ends(g, ties),
        DatasetKeys.whyMissing(
            group.slice(), ties.getFirst().leadingDataset(), ties.getFirst().title() + " flows"),
        provenance(group, ties, Flows.membersWith(group, i -> pull(group, ties, i)), "members"));
  }

  private static double pull(Group group, List<Tie> ties, int i) {
    return Flows.meanOf(ties, tie -> tie.split(group, i).pull());
  }

  private static double leastPull(Group group, List<Tie> ties, int i) {
    return Flows.meanOf(ties, tie -> tie.split(group, i).leastPull());
  }

  private static double[] ends(Group group, List<Tie> ties) {
    double value = Flows.meanOverMembers(group, i -> pull(group, ties, i)).orElse(Double.NaN);
    double low = Flows.meanOverMembers(group, i -> leastPull(group, ties, i)).orElse(value);
    return new double[] {value, low, value};
  }

  private static double[] ends(Group group, List<Tie> ties, Group.Member member) {
    int i = member.numberIn(group);
    if (i < 0) {
      return new double[] {Double.NaN, Double.NaN, Double.NaN};
    }
    double value = pull(group, ties, i);
    return new double[] {value, leastPull(group, ties, i), value};
  }

  /* The mean share of a member's allies that are outside. */
  private static Figure allies(Group group) {
    OptionalDouble mean = Flows.meanOverMembers(group, i -> shareOfAlliesOutside(group, i));
    return mean.isEmpty()
        ? Figure.missing(
            DatasetKeys.lastYear(group.slice(), DatasetKeys.ALLIANCES) < group.slice().year()
                ? DatasetKeys.whyMissing(group.slice(), DatasetKeys.ALLIANCES, "alliances")
                : "no member has an ally")
        : Figure.exact(
            mean.getAsDouble(),
            Provenance.of(
                List.of(DatasetKeys.ALLIANCES),
                Flows.membersWith(group, i -> shareOfAlliesOutside(group, i)),
                "members with allies",
                "mean share of a member's defence or offence allies that are outside"
                    + " [LeedsEtAl2002]"));
  }

  private static double shareOfAlliesOutside(Group group, int i) {
    int outside = alliesOutside(group, i);
    int all = allies(group.slice(), i);
    return outside < 0 || all == 0 ? Double.NaN : (double) outside / all;
  }

  /* The number of allies outside the group, -1 where alliances are not recorded. */
  private static int alliesOutside(Group group, int i) {
    int inside = 0;
    for (int k = 0; k < group.size(); k++) {
      inside += isAllied(group.slice(), i, group.number(k)) ? 1 : 0;
    }
    int all = allies(group.slice(), i);
    return all < 0 ? -1 : all - inside;
  }

  private static int allies(YearSlice slice, int i) {
    int count = 0;
    boolean recorded = false;
    for (int j = 0; j < slice.dyads().states(); j++) {
      if (i != j) {
        recorded |= !Float.isNaN(slice.directed(DyadColumn.ALLIED, DyadColumn.ALLIED, i, j));
        count += isAllied(slice, i, j) ? 1 : 0;
      }
    }
    return recorded ? count : -1;
  }

  private static boolean isAllied(YearSlice slice, int i, int j) {
    return i != j && slice.directed(DyadColumn.ALLIED, DyadColumn.ALLIED, i, j) == 1;
  }

  private static Provenance provenance(Group group, List<Tie> ties, int observations, String unit) {
    return Provenance.of(
        Flows.datasets(ties, group.slice().year()),
        observations,
        unit,
        "pull of the strongest outsider against all members [Emerson1962]");
  }
}
