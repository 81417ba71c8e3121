package org.entente.idealpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.RollCallRecord;

/// Records of roll calls drawn with replacement, within each period as many as the fit used there.
///
/// A roll call drawn again is a roll call of its own with the same votes: it has its own
/// parameters, unless it was bridged to others. Cost of a record: its votes.
final class ResampledRollCalls {
  private final RollCallRecord record;
  private final List<int[]> usedByPeriod;
  private final int[] voteStart;
  private final int[] votes;

  /// Resamples the roll calls that the options let a fit use.
  ResampledRollCalls(RollCallRecord record, IdealPointOptions options) {
    this.record = record;
    Map<Integer, List<Integer>> byPeriod = new TreeMap<>();
    int[] item = Design.of(record, options).itemOfProposal;
    for (int p = 0; p < item.length; p++) {
      if (item[p] >= 0) {
        int period = record.proposals().get(p).period();
        byPeriod.computeIfAbsent(period, _ -> new ArrayList<>()).add(p);
      }
    }
    usedByPeriod =
        byPeriod.values().stream()
            .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
            .toList();
    voteStart = new int[item.length + 1];
    for (int k = 0; k < record.votes(); k++) {
      voteStart[record.proposalOf(k) + 1]++;
    }
    for (int p = 0; p < item.length; p++) {
      voteStart[p + 1] += voteStart[p];
    }
    votes = new int[record.votes()];
    int[] next = voteStart.clone();
    for (int k = 0; k < votes.length; k++) {
      votes[next[record.proposalOf(k)]++] = k;
    }
  }

  /// One resampled record; the same random stream gives the same record.
  RollCallRecord draw(SplittableRandom random) {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    record.actors().forEach(builder::actor);
    int[] copies = new int[record.proposals().size()];
    for (int[] used : usedByPeriod) {
      int[] drawn = new int[used.length];
      Arrays.setAll(drawn, _ -> used[random.nextInt(used.length)]);
      Arrays.sort(drawn);
      for (int p : drawn) {
        add(p, copies[p]++, builder);
      }
    }
    return builder.build();
  }

  private void add(int p, int copy, RollCallRecord.Builder builder) {
    RollCallRecord.Proposal one = record.proposals().get(p);
    String id = copy == 0 ? one.id() : one.id() + " again " + copy;
    String bridge = one.bridge().equals(one.id()) ? id : one.bridge();
    int place =
        builder.rollCall(new RollCallRecord.Proposal(id, one.period(), bridge, one.partial()));
    for (int v = voteStart[p]; v < voteStart[p + 1]; v++) {
      int k = votes[v];
      builder.vote(record.actorOf(k), place, record.categoryOf(k));
    }
  }
}
