package org.entente.part.interests;

import java.util.Arrays;
import java.util.List;
import org.entente.panel.DyadColumn;
import org.entente.panel.Issue;
import org.entente.panel.JointVotes;
import org.entente.panel.YearSlice;
import org.entente.part.Group;
import org.entente.part.OwnYear;
import org.entente.similarity.Contingency;

/// The joint vote tables of dyads, read from a year's slice: those of the latest year in which the
/// two voted together often enough ([JointVotes]).
final class VoteTables {
  /// The first year of votes in the General Assembly.
  static final int FIRST_YEAR = 1946;

  /// Why nobody's interests are known before it.
  static final String BEFORE_VOTES = "votes in the General Assembly begin in " + FIRST_YEAR;

  private VoteTables() {}

  /// The 3 × 3 table of all roll calls of the year on which both voted.
  static Contingency of(YearSlice slice, int dyad) {
    return Contingency.of(3, counts(slice, DyadColumn.votes(), dyad));
  }

  /// Whether the two voted together often enough in the year of the table for a figure.
  static boolean areEnough(YearSlice slice, int dyad) {
    return JointVotes.areEnough(slice, DyadColumn.YY, dyad);
  }

  /// The same for the tables by issue area.
  static boolean areEnough(YearSlice slice, int dyad, Issue issue) {
    return JointVotes.areEnough(slice, DyadColumn.votesOn(issue).getFirst(), dyad);
  }

  /// The year of which a group's mean over dyads is: that by which half of its dyads' are.
  static int yearOf(Group group, DyadColumn column) {
    return OwnYear.ofMost(
        group.slice().lastYear(column),
        Arrays.stream(group.dyadNumbers()).map(d -> group.slice().lastYear(column, d)));
  }

  /// The folded 3 × 3 table of an issue area: who cast which vote is not kept, which S, π and the
  /// agreement rate do not need.
  static Contingency ofIssue(YearSlice slice, int dyad, Issue issue) {
    double[] n = counts(slice, DyadColumn.votesOn(issue), dyad);
    return Contingency.of(3, n[0], n[1], n[2], 0, n[3], n[4], 0, 0, n[5]);
  }

  /* Those of the year that the dyad's votes are of; none where nothing is known. */
  private static double[] counts(YearSlice slice, List<DyadColumn> columns, int dyad) {
    YearSlice.Cell cell = slice.cell(columns.getFirst(), dyad);
    double[] counts = new double[columns.size()];
    for (int c = 0; c < counts.length; c++) {
      float count = cell.slice().at(columns.get(c), cell.number());
      counts[c] = Float.isNaN(count) ? 0 : count;
    }
    return counts;
  }
}
