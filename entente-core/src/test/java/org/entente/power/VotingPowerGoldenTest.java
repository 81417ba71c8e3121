package org.entente.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Published values of the power indices.
class VotingPowerGoldenTest {
  private static final double SIX_DIGITS = 5e-7;

  private static DecisionRule securityCouncil() {
    return DecisionRule.withVetoes(new DecisionRule.Majority(15, 9), 0, 1, 2, 3, 4);
  }

  private static void check(MemberPower member, double shapley, double banzhaf, double normalised) {
    assertThat(member.shapleyShubik()).isCloseTo(shapley, within(SIX_DIGITS));
    assertThat(member.banzhaf()).isCloseTo(banzhaf, within(SIX_DIGITS));
    assertThat(member.normalisedBanzhaf()).isCloseTo(normalised, within(SIX_DIGITS));
  }

  /* Council of the EEC 1958, widely published; Luxembourg is a dummy, for no sum of the others' even
  weights is 11. */
  @Test
  void councilOfTheEec1958_asPublished() {
    VotingPower power = VotingPower.of(DecisionRule.Weighted.of(12, 4, 4, 4, 2, 2, 1));

    check(power.members().get(0), 0.233333, 0.3125, 0.238095);
    check(power.members().get(3), 0.15, 0.1875, 0.142857);
    check(power.members().get(5), 0, 0, 0);
  }

  /* UN Security Council, five vetoes and nine of fifteen votes, widely published; the raw Banzhaf 0.051758 and 0.005127 are 848/2^14 and 84/2^14. */
  @Test
  void securityCouncil_asPublished() {
    VotingPower power = VotingPower.of(securityCouncil());

    check(power.members().get(0), 0.196270, 848 / 16384.0, 0.166929);
    check(power.members().get(14), 0.001865, 84 / 16384.0, 0.016535);
  }

  /* By hand: with the five permanent members for it, at least 4 of the 10 others are needed, 848 of
  2^10 sets; a permanent member is in every winning set, so it prevents always. */
  @Test
  void securityCouncil_powerToActAndPrevent() {
    VotingPower power = VotingPower.of(securityCouncil());

    assertThat(power.powerToAct()).isCloseTo(848 / 32768.0, within(1e-15));
    assertThat(power.members().get(0).powerToPrevent()).isCloseTo(1, within(1e-12));
    assertThat(power.members().get(14).powerToPrevent()).isCloseTo(84 / 848.0, within(1e-12));
    assertThat(power.members().get(0).powerToInitiate())
        .isCloseTo(848 / (32768.0 - 848), within(1e-12));
  }

  /* By hand: 7 for a permanent member, 1 for another and quota 39 is the same rule, 5 * 7 + 4 = 39 and
  4 * 7 + 10 = 38. */
  @Test
  void securityCouncil_asWeightedRule_same() {
    DecisionRule weighted =
        DecisionRule.Weighted.of(39, 7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

    VotingPower expected = VotingPower.of(securityCouncil());
    VotingPower actual = VotingPower.of(weighted);
    for (int i = 0; i < 15; i++) {
      assertThat(actual.members().get(i).shapleyShubik())
          .isCloseTo(expected.members().get(i).shapleyShubik(), within(1e-14));
    }
  }

  /* Closed form: one set of 2^n wins under consensus, and everyone is a swing in it. */
  @Test
  void consensus_powerToActHalvesWithEachMember() {
    for (int n : new int[] {1, 2, 6, 8, 10, 57}) {
      VotingPower power = VotingPower.of(new DecisionRule.Consensus(n));

      assertThat(power.powerToAct()).isEqualTo(Math.pow(2, -n));
      assertThat(power.members())
          .allSatisfy(m -> {
            assertThat(m.shapleyShubik()).isCloseTo(1.0 / n, within(1e-14));
            assertThat(m.banzhaf()).isEqualTo(Math.pow(2, 1 - n));
            assertThat(m.powerToPrevent()).isEqualTo(1);
          });
    }
  }

  /* By hand: of three members two suffice, 4 of 8 sets win, and each swings in 2 of 4. */
  @Test
  void simpleMajorityOfThree_byHand() {
    VotingPower power = VotingPower.of(DecisionRule.Majority.simple(3));

    assertThat(power.powerToAct()).isEqualTo(0.5);
    check(power.members().get(1), 1.0 / 3, 0.5, 1.0 / 3);
    assertThat(power.members().get(1).powerToInitiate()).isEqualTo(0.5);
  }

  /* By hand: of two members either suffices, 3 of 4 sets win, 1 loses, each swings in 1 of 2. */
  @Test
  void disjunction_byHand() {
    DecisionRule either =
        new DecisionRule.Disjunction(
            List.of(DecisionRule.Weighted.of(1, 1, 0), DecisionRule.Weighted.of(1, 0, 1)));
    VotingPower power = VotingPower.of(either);

    assertThat(power.powerToAct()).isEqualTo(0.75);
    assertThat(power.members().get(0).powerToInitiate()).isEqualTo(1);
    assertThat(power.members().get(0).powerToPrevent()).isCloseTo(1.0 / 3, within(1e-15));
  }
}
