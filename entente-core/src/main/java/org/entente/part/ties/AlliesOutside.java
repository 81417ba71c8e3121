package org.entente.part.ties;

import java.util.OptionalDouble;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.part.OverYears;

/// The defence and offence allies that members have outside a group. Cost: members times the states
/// of the slice.
///
/// References: [LeedsEtAl2002].
final class AlliesOutside {
  private AlliesOutside() {}

  /// The mean share of a member's allies that are outside.
  static Figure share(Group group) {
    OptionalDouble mean = OverYears.meanOverMembers(group, i -> share(group, i));
    return mean.isEmpty()
        ? Figure.missing(
            !group.slice().has(DyadColumn.ALLIED)
                ? group.slice().whyMissing(DyadColumn.ALLIED, "alliances")
                : "no member has an ally")
        : Figure.exact(
            mean.getAsDouble(),
            Provenance.of(
                    group.slice().datasets(DyadColumn.ALLIED),
                    OverYears.membersWith(group, i -> share(group, i)),
                    "members with allies",
                    "mean share of a member's defence or offence allies that are outside"
                        + " [LeedsEtAl2002]")
                .inYear(group.slice().lastYear(DyadColumn.ALLIED)));
  }

  private static double share(Group group, int i) {
    int outside = count(group, i);
    int all = allies(group.slice(), i);
    return outside < 0 || all == 0 ? Double.NaN : (double) outside / all;
  }

  /// The number of allies of member number `i` outside the group, -1 where alliances are not
  /// recorded.
  static int count(Group group, int i) {
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
}
