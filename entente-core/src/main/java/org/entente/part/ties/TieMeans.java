package org.entente.part.ties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.entente.evidence.Estimate;
import org.entente.evidence.Provenance;
import org.entente.panel.Column;
import org.entente.panel.Panel;
import org.entente.part.Group;
import org.entente.part.MemberFigure;
import org.entente.part.OverYears;
import org.entente.part.OwnYear;

/// What members get through several kinds of ties: for a member the mean, over the kinds recorded
/// for it, of a value of its [TieSplit]; for a group the mean over members.
///
/// A flow that is not recorded is not zero: `bound` is what the value may be if all that has no
/// recorded partner is with members, and makes one end of the interval; the rest of it is the range
/// over the panel's years. Cost: members times the states of the slice, for each kind and year.
///
/// @param ties the kinds, the leading one first
/// @param value the value of a member's split by one kind, NaN when not recorded
/// @param bound the value's end under the flows that are not recorded
record TieMeans(
    List<Tie> ties, ToDoubleFunction<TieSplit> value, ToDoubleFunction<TieSplit> bound) {
  TieMeans {
    ties = List.copyOf(ties);
  }

  /// The same of one kind alone.
  TieMeans only(Tie tie) {
    return new TieMeans(List.of(tie), value, bound);
  }

  /// Whether trade is the only kind.
  boolean isTradeAlone() {
    return ties.equals(List.of(Tie.TRADE));
  }

  /// The names of the kinds.
  String titles() {
    return String.join(", ", ties.stream().map(Tie::title).toList());
  }

  /// The value of member number `i`, NaN when no kind is recorded.
  double of(Group group, int i) {
    return both(group, i)[0];
  }

  /* The value and the bound of every member by its number, null for those outside. */
  private double[][] both(Group group) {
    double[][] ofMember = new double[group.slice().dyads().states()][];
    for (int k = 0; k < group.size(); k++) {
      ofMember[group.number(k)] = both(group, group.number(k));
    }
    return ofMember;
  }

  private static double[] ends(Group group, double[][] ofMember) {
    OptionalDouble mean = OverYears.meanOverMembers(group, i -> ofMember[i][0]);
    return ends(
        mean.orElse(Double.NaN),
        OverYears.meanOverMembers(group, i -> ofMember[i][1]).orElse(mean.orElse(Double.NaN)));
  }

  private double[] ends(Group group, Group.Member member) {
    int i = member.numberIn(group);
    double[] both = i < 0 ? new double[] {Double.NaN, Double.NaN} : both(group, i);
    return ends(both[0], both[1]);
  }

  /* The value and the bound of member number i. */
  private double[] both(Group group, int i) {
    List<TieSplit> splits = new ArrayList<>(ties.size());
    for (Tie tie : ties) {
      splits.add(tie.split(group, i));
    }
    return new double[] {Tie.meanOf(splits, value), Tie.meanOf(splits, bound)};
  }

  private static double[] ends(double value, double bound) {
    return new double[] {value, Math.min(value, bound), Math.max(value, bound)};
  }

  /// The estimate of the group, with the number of members that it rests on in its provenance.
  Estimate estimate(Panel panel, Group group, String method) {
    IdentityHashMap<Group, double[][]> byYear = new IdentityHashMap<>();
    double[][] now = both(group);
    byYear.put(group, now);
    return OverYears.estimate(
        panel,
        group,
        g -> yearOf(g, byYear.computeIfAbsent(g, this::both)),
        g -> ends(g, byYear.computeIfAbsent(g, this::both)),
        () -> whyMissing(group, titles() + " flows"),
        provenance(group, OverYears.membersWith(group, i -> now[i][0]), "members", method));
  }

  /// The figure of every member, with words about it by its number.
  List<MemberFigure> members(
      Panel panel, Group group, Provenance provenance, IntFunction<String> words) {
    List<MemberFigure> figures = new ArrayList<>();
    for (int k = 0; k < group.size(); k++) {
      Group.Member member = group.member(k);
      figures.add(
          new MemberFigure(
              group.code(k),
              OverYears.estimate(
                      panel,
                      group,
                      g -> yearOf(g, member),
                      g -> ends(g, member),
                      () -> whyMissing(group, "flows of this state"),
                      provenance)
                  .figure(),
              words.apply(group.number(k))));
    }
    return figures;
  }

  private int yearOf(Group group, double[][] ofMember) {
    Tie leading = ties.getFirst();
    return OwnYear.ofMost(
        group.slice().lastYear(leading()),
        Arrays.stream(group.numbers())
            .filter(i -> !Double.isNaN(ofMember[i][0]))
            .map(i -> leading.yearOf(group.slice(), i)));
  }

  private int yearOf(Group group, Group.Member member) {
    int i = member.numberIn(group);
    return i < 0 ? group.slice().lastYear(leading()) : ties.getFirst().yearOf(group.slice(), i);
  }

  private Column leading() {
    return ties.getFirst().leading();
  }

  private String whyMissing(Group group, String what) {
    return group.slice().whyMissing(leading(), what);
  }

  /// The provenance of a figure of these kinds.
  Provenance provenance(Group group, int observations, String unit, String method) {
    return Provenance.of(Tie.datasets(ties, group.slice()), observations, unit, method);
  }
}
