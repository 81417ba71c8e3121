package org.entente.part.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.power.VotingPower;
import org.entente.world.Coalition.Rule;
import org.entente.world.Coalition.RuleSpell;
import org.entente.world.Spell;
import org.junit.jupiter.api.Test;

/// Rules of decision over the members of a date.
class RuleOfMembersTest {
  private static final Spell LIFE = new Spell(LocalDate.of(1958, 1, 1), Spell.OPEN);

  /* Six members of the European Economic Community with 4, 4, 4, 2, 2 and 1 votes and a quota of
  12. Shapley-Shubik 14/60, 9/60 and 0: Brams and Affuso (1976), "Power and size: a new paradox". */
  @Test
  void luxembourgHadNoPowerIn1958() {
    VotingPower power =
        VotingPower.of(RuleOfMembers.of(weighted(12, 0, 4, 4, 4, 2, 2, 1), codes(6)));
    assertThat(power.members())
        .extracting(m -> m.shapleyShubik())
        .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
        .containsExactly(14 / 60.0, 14 / 60.0, 14 / 60.0, 9 / 60.0, 9 / 60.0, 0.0);
    assertThat(power.powerToAct()).isCloseTo(14 / 64.0, within(1e-12));
  }

  /* A rule of members besides votes: of three members with 3, 1 and 1 votes, quota 3, two members
  needed, the winning sets are AB, AC and ABC, counted by hand. */
  @Test
  void membersMayBeNeededBesidesVotes() {
    VotingPower power = VotingPower.of(RuleOfMembers.of(weighted(3, 2, 3, 1, 1), codes(3)));
    assertThat(power.powerToAct()).isCloseTo(3 / 8.0, within(1e-12));
  }

  /* Two thirds of 53 are 36 (35.33 rounded up), of 54 exactly 36. */
  @Test
  void shareOfMembersIsRoundedUp() {
    for (int n : List.of(53, 54)) {
      VotingPower byShare = VotingPower.of(RuleOfMembers.of(majority(2.0 / 3), codes(n)));
      VotingPower byCount = VotingPower.of(new org.entente.power.DecisionRule.Majority(n, 36));
      assertThat(byShare.powerToAct()).isEqualTo(byCount.powerToAct());
    }
  }

  /* Brute force over all sets of members on random populations. */
  @Test
  void doubleMajorityIsCountedExactly() {
    Random random = new Random(20261125);
    for (int trial = 0; trial < 20; trial++) {
      int n = 5 + random.nextInt(7);
      int[] shares = IntStream.range(0, n).map(_ -> 1 + random.nextInt(200)).toArray();
      int rest = 1_000 - IntStream.of(shares).sum();
      shares[0] = Math.max(1, shares[0] + rest);
      int sum = IntStream.of(shares).sum();
      if (sum != 1_000) {
        continue;
      }
      int blocking = random.nextInt(4);
      RuleSpell rule = doubleMajority(blocking, shares);
      VotingPower power = VotingPower.of(RuleOfMembers.of(rule, codes(n)));
      assertThat(power.powerToAct())
          .as("seed 20261125, trial " + trial)
          .isCloseTo(bruteForce(shares, blocking), within(1e-12));
    }
  }

  private static double bruteForce(int[] shares, int blocking) {
    int n = shares.length;
    int wins = 0;
    for (int set = 0; set < 1 << n; set++) {
      int members = Integer.bitCount(set);
      int people = 0;
      for (int i = 0; i < n; i++) {
        people += (set >> i & 1) * shares[i];
      }
      boolean both = members >= Math.ceil(0.55 * n - 1e-9) && people >= 650;
      boolean unblocked = blocking > 1 && n - members < blocking;
      wins += both || unblocked ? 1 : 0;
    }
    return wins / (double) (1 << n);
  }

  @Test
  void whatCannotBeComputedHasAReason() {
    RuleSpell none = rule(Rule.NONE, 0, new TreeMap<>(), 0, 0, new TreeMap<>(), 0);
    assertThat(RuleOfMembers.findHindrance(none, codes(3)))
        .hasValueSatisfying(reason -> assertThat(reason).contains("no organ"));
    assertThat(RuleOfMembers.findHindrance(weighted(3, 0, 3, 1), codes(3)))
        .hasValueSatisfying(reason -> assertThat(reason).contains("votes").contains("[3]"));
    assertThat(RuleOfMembers.findHindrance(weighted(4, 0, 3, 1, 1), List.of(2, 3)))
        .hasValueSatisfying(reason -> assertThat(reason).contains("2 votes"));
    assertThat(RuleOfMembers.findHindrance(doubleMajority(4, 5, 5), codes(3)))
        .hasValueSatisfying(reason -> assertThat(reason).contains("population"));
    assertThat(RuleOfMembers.findHindrance(majority(0), codes(3))).isEmpty();
  }

  private static List<Integer> codes(int n) {
    return IntStream.rangeClosed(1, n).boxed().toList();
  }

  private static SortedMap<Integer, Integer> figures(int... figures) {
    SortedMap<Integer, Integer> map = new TreeMap<>();
    for (int i = 0; i < figures.length; i++) {
      map.put(i + 1, figures[i]);
    }
    return map;
  }

  private static RuleSpell weighted(int quota, int membersNeeded, int... votes) {
    return rule(Rule.WEIGHTED, quota, figures(votes), membersNeeded, 0, new TreeMap<>(), 0);
  }

  private static RuleSpell majority(double share) {
    return rule(Rule.MAJORITY, share, new TreeMap<>(), 0, 0, new TreeMap<>(), 0);
  }

  private static RuleSpell doubleMajority(int blocking, int... population) {
    return rule(
        Rule.DOUBLE_MAJORITY, 0.55, new TreeMap<>(), 0, 0.65, figures(population), blocking);
  }

  private static RuleSpell rule(
      Rule rule,
      double quota,
      SortedMap<Integer, Integer> votes,
      int membersNeeded,
      double populationQuota,
      SortedMap<Integer, Integer> population,
      int blocking) {
    return new RuleSpell(
        LIFE, rule, quota, votes, membersNeeded, populationQuota, population, blocking, "", "");
  }
}
