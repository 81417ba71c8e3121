package org.entente.idealpoint.step;

import java.util.Arrays;
import org.entente.idealpoint.vote.Design;

/// The actors of every period as rows of a block: those with votes in the period, and those absent
/// in it who voted before and after, so that steps lead from a block to the next one only.
final class PeriodBlocks {
  private final int[][] row;
  private final int[] size;
  private final int[] rowOfPlace;

  PeriodBlocks(Design design) {
    row = new int[design.periods.length][design.actorStart.length - 1];
    size = new int[design.periods.length];
    rowOfPlace = new int[design.places()];
    for (int[] rows : row) {
      Arrays.fill(rows, -1);
    }
    for (int a = 0; a + 1 < design.actorStart.length; a++) {
      int from = design.actorStart[a];
      int to = design.actorStart[a + 1];
      for (int t = from < to ? design.placePeriod[from] : 0;
          from < to && t <= design.placePeriod[to - 1];
          t++) {
        row[t][a] = size[t]++;
      }
      for (int p = from; p < to; p++) {
        rowOfPlace[p] = row[design.placePeriod[p]][a];
      }
    }
  }

  int periods() {
    return size.length;
  }

  int size(int period) {
    return size[period];
  }

  int rowOfPlace(int place) {
    return rowOfPlace[place];
  }

  /// For each row of a period the same actor's row in the period before, -1 where it has none.
  int[] before(int period) {
    int[] before = new int[size[period]];
    Arrays.fill(before, -1);
    for (int a = 0; a < row[period].length && period > 0; a++) {
      if (row[period][a] >= 0) {
        before[row[period][a]] = row[period - 1][a];
      }
    }
    return before;
  }
}
