package org.entente.part.ties;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.entente.panel.YearSlice;

/// What states get from every state by each kind of tie in one year, kept once asked for: the same
/// members are asked for group after group.
///
/// Memory: n numbers for each state and kind that is asked for, of n states.
final class TieRows {
  private final YearSlice slice;
  private final Map<Tie, AtomicReferenceArray<Row>> rows = new EnumMap<>(Tie.class);

  private static final class Row {
    final int year;
    final float[] flows;
    /* the numbers of the states from which what it gets is recorded */
    final int[] recorded;
    /* those from which it gets more than zero, by falling flow */
    final int[] falling;

    Row(int year, float[] flows) {
      this.year = year;
      this.flows = flows;
      this.recorded =
          IntStream.range(0, flows.length).filter(j -> !Float.isNaN(flows[j])).toArray();
      this.falling = falling(flows);
    }

    /* Positive floats are ordered as their bits are; the number of the state breaks ties. */
    private static int[] falling(float[] flows) {
      long[] keys = new long[flows.length];
      int count = 0;
      for (int j = 0; j < flows.length; j++) {
        if (flows[j] > 0) {
          keys[count++] = (-(long) Float.floatToIntBits(flows[j]) << 16) + j;
        }
      }
      Arrays.sort(keys, 0, count);
      return Arrays.stream(keys, 0, count).mapToInt(key -> (int) (key & 0xffff)).toArray();
    }
  }

  /// Those kept with a year.
  static TieRows of(YearSlice slice) {
    return slice.kept(TieRows.class, TieRows::new);
  }

  private TieRows(YearSlice slice) {
    this.slice = slice;
    for (Tie tie : Tie.values()) {
      rows.put(tie, new AtomicReferenceArray<>(slice.dyads().states()));
    }
  }

  /// What state number `i` gets from every state, NaN when not recorded; not to be changed.
  float[] flows(Tie tie, int i) {
    return row(tie, i).flows;
  }

  /// The numbers of the states from which what state number `i` gets is recorded, ascending; not to
  /// be changed.
  int[] recorded(Tie tie, int i) {
    return row(tie, i).recorded;
  }

  /// The numbers of the states from which state number `i` gets more than zero, by falling flow;
  /// not to be changed.
  int[] falling(Tie tie, int i) {
    return row(tie, i).falling;
  }

  /// The year that what state number `i` gets is of.
  int year(Tie tie, int i) {
    return row(tie, i).year;
  }

  private Row row(Tie tie, int i) {
    AtomicReferenceArray<Row> ofTie = Objects.requireNonNull(rows.get(tie));
    Row row = ofTie.get(i);
    if (row == null) {
      row = new Row(tie.readYear(slice, i), tie.read(slice, i));
      ofTie.set(i, row);
    }
    return row;
  }
}
