package org.entente.idealpoint.vote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/// The votes that a fit uses, after the data rules, as index arrays.
///
/// A *place* is an actor in a period (actor-major, period ascending); an *item* is a set of roll
/// calls that share parameters. Votes are stored twice: by item and by place.
public final class Design {
  /// Which cut points an item has, by the categories that occur: three categories have two; two
  /// categories have one and are stored as yes and no.
  public static final int ORDINAL = 2;

  static final int BINARY = 1;

  public final RollCallRecord record;
  public final int[] actorStart;
  public final int[] placeActor;
  public final int[] placePeriod;
  public final int[] placeStep;
  public final int[] itemOfProposal;
  public final int[] itemKind;

  /// The categories that occur: bit 0 yes, bit 1 abstain, bit 2 no.
  public final int[] itemSeen;

  public final int[] itemStart;
  public final int[] itemPlace;
  public final byte[] itemCategory;
  public final int[] placeStart;
  public final int[] placeItem;
  public final byte[] placeCategory;
  public final int[] periods;

  private Design(RollCallRecord record, boolean[] kept) {
    this.record = record;
    this.periods = periods(record, kept);
    int[] placeOf = places(record, kept);
    int cells = periods.length;
    int actors = record.actors().size();
    int count = 0;
    for (int c = 0; c < placeOf.length; c++) {
      placeOf[c] = placeOf[c] > 0 ? ++count : 0;
    }
    actorStart = new int[actors + 1];
    placeActor = new int[count];
    placePeriod = new int[count];
    placeStep = new int[count];
    for (int c = 0; c < placeOf.length; c++) {
      if (placeOf[c] > 0) {
        int place = placeOf[c] - 1;
        placeActor[place] = c / cells;
        placePeriod[place] = c % cells;
        boolean first = place == 0 || placeActor[place - 1] != placeActor[place];
        placeStep[place] = first ? 0 : placePeriod[place] - placePeriod[place - 1];
        actorStart[c / cells + 1] = place + 1;
      }
    }
    for (int a = 0; a < actors; a++) {
      actorStart[a + 1] = Math.max(actorStart[a + 1], actorStart[a]);
    }
    itemOfProposal = items(record, kept);
    int itemCount = Arrays.stream(itemOfProposal).max().orElse(-1) + 1;
    itemKind = new int[itemCount];
    itemSeen = categoriesSeen(record, kept, itemCount);
    itemStart = new int[itemCount + 1];
    placeStart = new int[count + 1];
    int used = 0;
    for (int k = 0; k < kept.length; k++) {
      if (kept[k]) {
        used++;
        itemStart[itemOfProposal[record.proposalOf(k)] + 1]++;
        placeStart[placeOf[cell(k)] - 1 + 1]++;
      }
    }
    accumulate(itemStart);
    accumulate(placeStart);
    itemPlace = new int[used];
    itemCategory = new byte[used];
    placeItem = new int[used];
    placeCategory = new byte[used];
    fill(kept, placeOf, itemSeen);
  }

  private void fill(boolean[] kept, int[] placeOf, int[] seen) {
    int[] nextItem = itemStart.clone();
    int[] nextPlace = placeStart.clone();
    for (int i = 0; i < seen.length; i++) {
      itemKind[i] = Integer.bitCount(seen[i]) == 3 ? ORDINAL : BINARY;
    }
    for (int k = 0; k < kept.length; k++) {
      if (kept[k]) {
        int item = itemOfProposal[record.proposalOf(k)];
        int place = placeOf[cell(k)] - 1;
        byte category = stored(record.categoryOf(k), seen[item]);
        itemPlace[nextItem[item]] = place;
        itemCategory[nextItem[item]++] = category;
        placeItem[nextPlace[place]] = item;
        placeCategory[nextPlace[place]++] = category;
      }
    }
  }

  /* An abstention beside yes alone stands for no, beside no alone for yes. */
  private static byte stored(byte category, int seen) {
    if (Integer.bitCount(seen) == 3 || category != 2) {
      return category;
    }
    return (byte) ((seen & 1) != 0 ? 3 : 1);
  }

  private static void accumulate(int[] start) {
    for (int i = 1; i < start.length; i++) {
      start[i] += start[i - 1];
    }
  }

  private int cell(int k) {
    return cell(record, periods, k);
  }

  private static int cell(RollCallRecord record, int[] periods, int k) {
    int period = record.proposals().get(record.proposalOf(k)).period();
    return record.actorOf(k) * periods.length + Arrays.binarySearch(periods, period);
  }

  private static int[] periods(RollCallRecord record, boolean[] kept) {
    TreeSet<Integer> found = new TreeSet<>();
    boolean[] used = new boolean[record.proposals().size()];
    for (int k = 0; k < kept.length; k++) {
      used[record.proposalOf(k)] |= kept[k];
    }
    for (int p = 0; p < used.length; p++) {
      if (used[p]) {
        found.add(record.proposals().get(p).period());
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] places(RollCallRecord votes, boolean[] kept) {
    int[] present = new int[votes.actors().size() * periods.length];
    for (int k = 0; k < kept.length; k++) {
      if (kept[k]) {
        present[cell(votes, periods, k)] = 1;
      }
    }
    return present;
  }

  private static int[] items(RollCallRecord record, boolean[] kept) {
    int[] item = new int[record.proposals().size()];
    Arrays.fill(item, -1);
    boolean[] used = new boolean[item.length];
    for (int k = 0; k < kept.length; k++) {
      used[record.proposalOf(k)] |= kept[k];
    }
    Map<String, Integer> byBridge = new HashMap<>();
    for (int p = 0; p < item.length; p++) {
      if (used[p]) {
        String bridge = record.proposals().get(p).bridge();
        item[p] = byBridge.computeIfAbsent(bridge, _ -> byBridge.size());
      }
    }
    return item;
  }

  private int[] categoriesSeen(RollCallRecord votes, boolean[] kept, int itemCount) {
    int[] seen = new int[itemCount];
    for (int k = 0; k < kept.length; k++) {
      if (kept[k]) {
        seen[itemOfProposal[votes.proposalOf(k)]] |= 1 << (votes.categoryOf(k) - 1);
      }
    }
    return seen;
  }

  /// The design of the votes that pass the rules of the options.
  public static Design of(RollCallRecord record, IdealPointOptions options) {
    int[][] counts = new int[record.proposals().size()][4];
    for (int k = 0; k < record.votes(); k++) {
      counts[record.proposalOf(k)][record.categoryOf(k)]++;
    }
    boolean[] keep = new boolean[counts.length];
    for (int p = 0; p < keep.length; p++) {
      RollCallRecord.Proposal proposal = record.proposals().get(p);
      keep[p] =
          divided(counts[p], options.rules().minimumMinority())
              && !options.rules().droppedPeriods().contains(proposal.period())
              && !(proposal.partial() && proposal.period() > options.rules().lastPartialPeriod());
    }
    boolean[] kept = new boolean[record.votes()];
    for (int k = 0; k < kept.length; k++) {
      kept[k] = keep[record.proposalOf(k)];
    }
    return new Design(record, kept);
  }

  private static boolean divided(int[] count, double minimumMinority) {
    int total = count[1] + count[2] + count[3];
    int minority = total - Math.max(count[1], Math.max(count[2], count[3]));
    return minority > 0 && minority >= minimumMinority * total;
  }

  /// The actors whose votes are used.
  public int actorsWithVotes() {
    int count = 0;
    for (int a = 1; a < actorStart.length; a++) {
      count += actorStart[a] > actorStart[a - 1] ? 1 : 0;
    }
    return count;
  }

  /// The place of an actor in a period, -1 where it has none.
  public int place(int actor, int period) {
    int last = lastPlace(actor, period);
    return last >= 0 && periods[placePeriod[last]] == period ? last : -1;
  }

  /// The last place of an actor up to a period, -1 where it has none.
  public int lastPlace(int actor, int period) {
    int last = -1;
    for (int p = actor < 0 ? 0 : actorStart[actor]; actor >= 0 && p < actorStart[actor + 1]; p++) {
      last = periods[placePeriod[p]] <= period ? p : last;
    }
    return last;
  }

  public int places() {
    return placeActor.length;
  }

  public int items() {
    return itemKind.length;
  }

  public int votes() {
    return itemPlace.length;
  }
}
