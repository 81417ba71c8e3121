package org.entente.idealpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.idealpoint.vote.Design;
import org.entente.idealpoint.vote.Mills;
import org.entente.idealpoint.vote.RollCallRecord;

/// The mean over draws of the probabilities of votes held out.
final class HeldOutMean {
  private final Design design;
  private final int[] item;
  private final int[] place;
  private final byte[] category;
  private final double[] sum;
  private int draws;

  HeldOutMean(Design design, RollCallRecord heldOut) {
    this.design = design;
    int n = heldOut.votes();
    item = new int[n];
    place = new int[n];
    category = new byte[n];
    sum = new double[n];
    Map<String, Integer> actorOf = places(design.record.actors());
    Map<String, Integer> proposalOf =
        places(design.record.proposals().stream().map(RollCallRecord.Proposal::id).toList());
    for (int k = 0; k < n; k++) {
      RollCallRecord.Proposal proposal = heldOut.proposals().get(heldOut.proposalOf(k));
      int at = proposalOf.getOrDefault(proposal.id(), -1);
      item[k] = at < 0 ? -1 : design.itemOfProposal[at];
      String actor = heldOut.actors().get(heldOut.actorOf(k));
      place[k] = design.place(actorOf.getOrDefault(actor, -1), proposal.period());
      category[k] = heldOut.categoryOf(k);
    }
  }

  private static Map<String, Integer> places(List<String> keys) {
    Map<String, Integer> place = new HashMap<>();
    for (int k = 0; k < keys.size(); k++) {
      place.put(keys.get(k), k);
    }
    return place;
  }

  void add(ChainState state) {
    draws++;
    for (int k = 0; k < sum.length; k++) {
      if (item[k] >= 0 && place[k] >= 0) {
        sum[k] += probability(state, k);
      }
    }
  }

  private double probability(ChainState state, int k) {
    int i = item[k];
    double eta = state.loading[i] * state.position[place[k]];
    int seen = design.itemSeen[i];
    double yes = (seen & 1) == 0 ? 0 : Mills.cumulative(state.lower[i] - eta);
    double notNo = (seen & 4) == 0 ? 1 : Mills.cumulative(state.upper[i] - eta);
    return switch (category[k]) {
      case 1 -> yes;
      case 2 -> Math.max(0, notNo - yes);
      default -> 1 - Math.max(yes, notNo);
    };
  }

  /// The mean of the draws of all chains, in the order of the votes.
  static List<Double> mean(List<HeldOutMean> chains) {
    HeldOutMean first = chains.getFirst();
    Double[] mean = new Double[first.sum.length];
    for (int k = 0; k < mean.length; k++) {
      double total = 0;
      int draws = 0;
      for (HeldOutMean chain : chains) {
        total += chain.sum[k];
        draws += chain.draws;
      }
      mean[k] = first.item[k] >= 0 && first.place[k] >= 0 ? total / draws : Double.NaN;
    }
    return List.of(mean);
  }
}
