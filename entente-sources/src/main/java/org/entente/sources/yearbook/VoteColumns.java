package org.entente.sources.yearbook;

import java.util.ArrayList;
import java.util.List;
import org.entente.panel.Column;
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
    List<VoteColumns> tables = new ArrayList<>();
    tables.add(new VoteColumns(DyadColumn.votes(), "votes"));
    for (Issue issue : Issue.values()) {
      tables.add(new VoteColumns(DyadColumn.votesOn(issue), issue.code() + "_votes"));
    }
    return tables;
  }

  /// The name under which a column is stored.
  static String stored(Column column) {
    return TABLES.stream()
        .filter(table -> table.counts.getFirst() == column)
        .findFirst()
        .map(VoteColumns::total)
        .orElse(column.column());
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
