package org.entente.idealpoint.vote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Proposals that were put again: roll calls that may share one set of parameters (bridging).
///
/// A roll call repeats an earlier one where both have the same title (letters only, any case),
/// neither is a vote on a part, the earlier was put one or two periods before, and those who voted
/// on both voted alike: Cohen's κ of the two votes over at least 20 voters is 0.9 or more. Of
/// several the one most alike is taken. [BaileyStrezhnevVoeten2017] ties identical resolutions by a
/// list made by hand; equal titles alone tie different texts, and the share of votes classified
/// falls (docs/decisions/ideal-point-estimator.md). Cost: pairs of roll calls with one title ×
/// voters.
public final class RepeatedProposals {
  private static final double LEAST_KAPPA = 0.9;
  private static final int LEAST_VOTERS = 20;
  private static final int LONGEST_GAP = 2;
  private static final double ALL_ALIKE = 0.98;

  private final RollCallRecord votes;
  private final List<Map<Integer, Integer>> categoryByActor = new ArrayList<>();

  private RepeatedProposals(RollCallRecord votes) {
    this.votes = votes;
    votes.proposals().forEach(_ -> categoryByActor.add(new HashMap<>()));
    for (int k = 0; k < votes.votes(); k++) {
      categoryByActor.get(votes.proposalOf(k)).put(votes.actorOf(k), (int) votes.categoryOf(k));
    }
  }

  /// The same votes with repeated proposals tied; `titleOf` gives the title of a roll call by its
  /// id, empty where it has none.
  public static RollCallRecord tie(RollCallRecord votes, UnaryOperator<String> titleOf) {
    RepeatedProposals repeated = new RepeatedProposals(votes);
    Map<String, List<Integer>> byTitle = new HashMap<>();
    String[] bridges = new String[votes.proposals().size()];
    for (int p = 0; p < bridges.length; p++) {
      RollCallRecord.Proposal proposal = votes.proposals().get(p);
      bridges[p] = proposal.bridge();
      String title = titleOf.apply(proposal.id()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
      if (!title.isEmpty() && !proposal.partial()) {
        List<Integer> same = byTitle.computeIfAbsent(title, _ -> new ArrayList<>());
        int first = repeated.mostAlike(p, same);
        bridges[p] = first < 0 ? bridges[p] : bridges[first];
        same.add(p);
      }
    }
    return repeated.with(bridges);
  }

  private int mostAlike(int proposal, List<Integer> others) {
    int best = -1;
    double bestKappa = LEAST_KAPPA;
    int period = votes.proposals().get(proposal).period();
    for (int other : others) {
      int gap = period - votes.proposals().get(other).period();
      double kappa = gap < 1 || gap > LONGEST_GAP ? Double.NaN : kappa(proposal, other);
      if (kappa >= bestKappa) {
        best = other;
        bestKappa = kappa;
      }
    }
    return best;
  }

  /// Cohen's κ; NaN where too few voted on both, or nearly all alike.
  private double kappa(int first, int second) {
    int[] ofFirst = new int[4];
    int[] ofSecond = new int[4];
    int alike = 0;
    int both = 0;
    for (Map.Entry<Integer, Integer> vote : categoryByActor.get(first).entrySet()) {
      Integer other = categoryByActor.get(second).get(vote.getKey());
      if (other != null) {
        both++;
        ofFirst[vote.getValue()]++;
        ofSecond[other]++;
        alike += other.equals(vote.getValue()) ? 1 : 0;
      }
    }
    double chance = 0;
    for (int c = 1; c < ofFirst.length; c++) {
      chance += (double) ofFirst[c] * ofSecond[c] / ((double) both * both);
    }
    return both < LEAST_VOTERS || chance > ALL_ALIKE
        ? Double.NaN
        : ((double) alike / both - chance) / (1 - chance);
  }

  private RollCallRecord with(String[] bridges) {
    RollCallRecord.Builder builder = RollCallRecord.builder();
    votes.actors().forEach(builder::actor);
    for (int p = 0; p < bridges.length; p++) {
      RollCallRecord.Proposal old = votes.proposals().get(p);
      builder.rollCall(
          new RollCallRecord.Proposal(old.id(), old.period(), bridges[p], old.partial()));
    }
    for (int k = 0; k < votes.votes(); k++) {
      builder.vote(votes.actorOf(k), votes.proposalOf(k), votes.categoryOf(k));
    }
    return builder.build();
  }
}
