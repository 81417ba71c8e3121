package org.entente.sources.yearbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.panel.DyadColumn;
import org.entente.panel.Issue;

/// How a table of joint vote counts lies in the file: the number of joint votes in place of both
/// voting yes, which is the rest. Most dyads of a state have the same number of joint votes, so it
/// takes less room.
///
/// @param counts the columns of the table, both yes first
/// @param total the name of the column of joint votes
record VoteColumns(List<DyadColumn> counts, String total) {
  /// All tables: that of all roll calls, then those of the issue areas.
  static final List<VoteColumns> TABLES = tables();

  /// Copies the list.
  VoteColumns {
    counts = List.copyOf(counts);
  }

  private static List<VoteColumns> tables() {
    List<DyadColumn> all = List.of(DyadColumn.values());
    List<VoteColumns> tables = new ArrayList<>();
    tables.add(new VoteColumns(all.subList(0, 9), "votes"));
    for (Issue issue : Issue.values()) {
      int first = DyadColumn.firstOf(issue).ordinal();
      tables.add(
          new VoteColumns(
              all.subList(first, first + 6), issue.code().toLowerCase(Locale.ROOT) + "_votes"));
    }
    return tables;
  }

  /// The table whose counts a column is one of.
  static Optional<VoteColumns> find(DyadColumn column) {
    return TABLES.stream().filter(t -> t.counts.contains(column)).findFirst();
  }

  /// The name under which a column of the table is stored.
  String stored(DyadColumn column) {
    return column == counts.getFirst() ? total : column.column();
  }

  /// Turns the first of the columns from both yes to joint votes.
  static void addUp(List<float[]> columns) {
    float[] first = columns.getFirst();
    for (float[] other : columns.subList(1, columns.size())) {
      for (int d = 0; d < first.length; d++) {
        first[d] += other[d];
      }
    }
  }

  /// Turns the first of the columns from joint votes to both yes.
  static void takeApart(List<float[]> columns) {
    float[] first = columns.getFirst();
    for (float[] other : columns.subList(1, columns.size())) {
      for (int d = 0; d < first.length; d++) {
        first[d] -= other[d];
      }
    }
  }
}
