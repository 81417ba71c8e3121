package org.entente.part.capacity;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.entente.power.DecisionRule;
import org.entente.power.Share;
import org.entente.run.Phrase;
import org.entente.world.Coalition;

/// A coalition's decision rule applied to its members of a date.
///
/// Populations enter as they are recorded, and shares as the fractions they stand for, so that the
/// power under a double majority is counted exactly.
public final class RuleOfMembers {
  private RuleOfMembers() {}

  /// Why no power can be computed, if so: no organ that decides, or votes or population unknown.
  public static Optional<String> findHindrance(Coalition.RuleSpell spell, List<Integer> members) {
    return switch (spell.rule()) {
      case NONE -> Optional.of("it has no organ that decides; each member acts for itself");
      case WEIGHTED -> lacking("votes", spell.votes(), members).or(() -> tooFew(spell, members));
      case DOUBLE_MAJORITY -> lacking("population", spell.population(), members);
      case CONSENSUS, MAJORITY -> Optional.empty();
    };
  }

  private static Optional<String> lacking(
      String what, SortedMap<Integer, Integer> figures, List<Integer> members) {
    List<Integer> without = members.stream().filter(m -> !figures.containsKey(m)).toList();
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Phrase.of(
                "the %s of some members under this rule is not recorded (COW %s)", what, without));
  }

  private static Optional<String> tooFew(Coalition.RuleSpell spell, List<Integer> members) {
    long votes = members.stream().mapToLong(m -> spell.votes().getOrDefault(m, 0)).sum();
    return votes >= spell.quota()
        ? Optional.empty()
        : Optional.of("these members have " + votes + " votes, fewer than the quota");
  }

  /// The rule over the members in their order.
  public static DecisionRule of(Coalition.RuleSpell spell, List<Integer> members) {
    int n = members.size();
    return switch (spell.rule()) {
      case CONSENSUS, NONE -> new DecisionRule.Consensus(n);
      case MAJORITY ->
          spell.quota() > 0
              ? new DecisionRule.Majority(n, membersNeeded(spell.quota(), n))
              : DecisionRule.Majority.simple(n);
      case WEIGHTED -> weighted(spell, members);
      case DOUBLE_MAJORITY -> doubleMajority(spell, members);
    };
  }

  private static int membersNeeded(double share, int n) {
    return Math.clamp(Share.of(share).leastOf(n), 1, n);
  }

  private static DecisionRule weighted(Coalition.RuleSpell spell, List<Integer> members) {
    long[] votes = members.stream().mapToLong(m -> spell.votes().getOrDefault(m, 0)).toArray();
    DecisionRule byVotes = DecisionRule.Weighted.of(Math.round(spell.quota()), votes);
    int needed = Math.min(spell.membersNeeded(), members.size());
    return needed == 0
        ? byVotes
        : new DecisionRule.Conjunction(
            List.of(byVotes, new DecisionRule.Majority(members.size(), needed)));
  }

  private static DecisionRule doubleMajority(Coalition.RuleSpell spell, List<Integer> members) {
    int n = members.size();
    List<Long> populations =
        members.stream().map(m -> (long) spell.population().getOrDefault(m, 0)).toList();
    DecisionRule both =
        DecisionRule.doubleMajority(
            Share.of(spell.quota()), Share.of(spell.populationQuota()), populations);
    int blockers = spell.blockingMinority();
    return blockers < 2 || blockers > n ? both : DecisionRule.withBlockingMinority(both, blockers);
  }
}
