package org.entente.part.ties;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.entente.part.Group;

/// How what the members of one group get by each kind of tie is split, kept with the group:
/// interdependence and exit pressure rest on the same splits.
///
/// Memory: a split for each member and kind that is asked for.
final class TieSplits {
  private final Group group;
  private final Map<Tie, AtomicReferenceArray<TieSplit>> splits = new EnumMap<>(Tie.class);

  private TieSplits(Group group) {
    this.group = group;
    for (Tie tie : Tie.values()) {
      splits.put(tie, new AtomicReferenceArray<>(group.slice().dyads().states()));
    }
  }

  /// Those kept with a group.
  static TieSplits of(Group group) {
    return group.kept(TieSplits.class, TieSplits::new);
  }

  /// The split of state number `i`.
  TieSplit of(Tie tie, int i) {
    AtomicReferenceArray<TieSplit> ofTie = Objects.requireNonNull(splits.get(tie));
    TieSplit split = ofTie.get(i);
    if (split == null) {
      split = made(tie, i);
      ofTie.set(i, split);
    }
    return split;
  }

  private TieSplit made(Tie tie, int i) {
    TieRows rows = TieRows.of(group.slice());
    float[] flows = rows.flows(tie, i);
    double inside = Double.NaN;
    int recorded = 0;
    for (int k = 0; k < group.size(); k++) {
      float flow = flows[group.number(k)];
      if (!Float.isNaN(flow)) {
        inside = Double.isNaN(inside) ? flow : inside + flow;
        recorded++;
      }
    }
    int strongest = strongest(rows.falling(tie, i));
    double largest = strongest < 0 ? 0 : flows[strongest];
    int missing = group.size() - 1 - recorded;
    /* Trade is already a share of the whole, so that its sum is needed only where some is not recorded. */
    double outside =
        tie == Tie.TRADE && missing == 0 ? largest : outside(flows, rows.recorded(tie, i));
    return TieSplit.of(tie, inside, outside, largest, strongest, missing);
  }

  private int strongest(int... falling) {
    for (int j : falling) {
      if (!group.contains(j)) {
        return j;
      }
    }
    return -1;
  }

  private double outside(float[] flows, int... recorded) {
    double outside = 0;
    for (int j : recorded) {
      outside += group.contains(j) ? 0 : flows[j];
    }
    return outside;
  }
}
