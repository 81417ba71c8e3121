package org.entente.sources.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.power.DecisionRule;
import org.entente.power.VotingBody;
import org.entente.power.VotingPower;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules as files: published bodies, every kind of rule, and every mistake with its line.
class RuleFileTest {
  private static VotingBody read(String text) {
    return RuleFile.read("r.yaml", text);
  }

  private static VotingBody of(String rule) {
    return read("title: t\nmembers: [a, b, c]\nrule: " + rule + "\n");
  }

  /* Values of the Security Council: Shapley-Shubik .196270 and .001865 (docs/methods/voting-power.md). */
  @Test
  void securityCouncil_hasItsPublishedPower() {
    VotingBody body =
        read(
            """
            title: Security Council
            members: [CN, FR, RU, GB, US, a, b, c, d, e, f, g, h, i, j]
            rule: {all: [{majority: 9}, {veto: [CN, FR, RU, GB, US]}]}
            """);
    VotingPower power = VotingPower.of(body.rule());

    assertThat(power.members().getFirst().shapleyShubik()).isCloseTo(0.196270, within(5e-7));
    assertThat(power.members().getLast().shapleyShubik()).isCloseTo(0.001865, within(5e-7));
    assertThat(body.words()).isEqualTo("9 of 15 members and the assent of each of 5");
  }

  @Test
  void everyKindOfRule_isRead() {
    assertThat(of("{consensus: true}").rule()).isEqualTo(new DecisionRule.Consensus(3));
    assertThat(of("{majority: simple}").rule()).isEqualTo(new DecisionRule.Majority(3, 2));
    assertThat(of("{majority: 2/3}").rule()).isEqualTo(new DecisionRule.Majority(3, 2));
    assertThat(of("{majority: 55%}").rule()).isEqualTo(new DecisionRule.Majority(3, 2));
    assertThat(of("{majority: 3}").rule()).isEqualTo(new DecisionRule.Majority(3, 3));
    assertThat(of("{quota: 2.5, weights: {a: 1.5, b: 1, c: 0.25}}").rule())
        .isEqualTo(DecisionRule.Weighted.of(250, 150, 100, 25));
    // 65% of 2.75 is 1.7875, and 1.79 the least sum of hundredths that reaches it.
    assertThat(of("{quota: 65%, weights: {a: 1.5, b: 1, c: 0.25}}").rule())
        .isEqualTo(DecisionRule.Weighted.of(179, 150, 100, 25));
    assertThat(of("{any: [{majority: 3}, {quota: 3, weights: {a: 3, b: 0, c: 0}}]}").rule())
        .isInstanceOf(DecisionRule.Disjunction.class);
  }

  @Test
  void unionsAndPositions_areBroughtIntoTheMembersOrder() {
    VotingBody body =
        read(
            """
            title: t
            members: [a, b, c, d]
            rule: {majority: 3}
            unions: [[d, b]]
            positions: {c: [1, 2], a: [0, 0], b: [3, 4], d: [5, 6]}
            """);

    assertThat(body.unions()).containsExactly(List.of(3, 1), List.of(0), List.of(2));
    assertThat(body.positions())
        .containsExactly(
            List.of(0.0, 0.0), List.of(3.0, 4.0), List.of(1.0, 2.0), List.of(5.0, 6.0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {majority: 4}                            | quota (4) must be in 1 to 3
          {majority: many}                         | the share (many) cannot be read
          {quota: 4, weights: {a: 1, b: -1, c: 1}} | (-1) is no number of 0 or more
          {quota: 4, weights: {a: 1, b: 1, c: 1}}  | quota (4) must be in 1 to 3
          {quota: 2, weights: {a: 1, b: 1}}        | has no weight of c
          {quota: 2, weights: {a: 1, b: 1, e: 1}}  | (e) is no member
          {weights: {a: 1, b: 1, c: 1}}            | the key quota is missing
          {veto: [x]}                              | (x) is no member
          {veto: []}                               | names nobody
          {majority: 2, consensus: true}           | names several rules
          {all: []}                                | needs one rule or more
          {}                                       | names no rule
          {majorty: 2}                             | unknown key (majorty)
          """)
  void ruleThatCannotBe_isRefusedWithItsLine(String rule, String said) {
    assertThatThrownBy(() -> of(rule.strip()))
        .isInstanceOf(UserProblem.class)
        .hasMessageStartingWith("r.yaml, line 3")
        .hasMessageContaining(said.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unions: [[a, b], [b]]                  | b stands in two unions
          unions: [[]]                           | is empty
          positions: {a: 1, b: 2}                | has no position of c
          positions: {a: 1, b: 2, c: x}          | (x) is no number
          positions: {a: 1, b: 2, c: [1, 2]}     | are not all of one or all of two numbers
          blocking-minority: 9                   | blockers (9) must be in 1 to 3
          """)
  void whatDoesNotFitTheMembers_isRefused(String line, String said) {
    assertThatThrownBy(
            () -> read("title: t\nmembers: [a, b, c]\nrule: {majority: 2}\n" + line.strip() + "\n"))
        .isInstanceOf(UserProblem.class)
        .hasMessageStartingWith("r.yaml, line 4")
        .hasMessageContaining(said.strip());
  }
}
