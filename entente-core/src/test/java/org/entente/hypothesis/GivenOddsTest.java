package org.entente.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an analyst writes in place of the registry's odds, and what is no odds.
class GivenOddsTest {
  private static final String CLUE = Clue.keys().getFirst();

  @Test
  void priorsAndLikelihoods_areRead_theLastOfTwoWins() {
    GivenOdds odds =
        GivenOdds.read(
            List.of("alliance=2", " forum = 0.5", "alliance=3"),
            List.of(CLUE + ":zombie=0.1", CLUE + ":alliance=1"));
    assertThat(odds.priors()).isEqualTo(Map.of(Hypothesis.ALLIANCE, 3.0, Hypothesis.FORUM, 0.5));
    assertThat(odds.likelihoods())
        .isEqualTo(Map.of(CLUE, Map.of(Hypothesis.ZOMBIE, 0.1, Hypothesis.ALLIANCE, 1.0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alliance",
        "alliance=",
        "=2",
        "alliance=0",
        "alliance=-1",
        "alliance=NaN",
        "alliance=Infinity",
        "alliance=1e7",
        "alliance=2f",
        "alliance=0x1p1",
        "alliance=two",
        "alliances=2",
        "alliance=1=2",
        ""
      })
  void whatIsNoPrior_isRefusedInTheWordsOfTheOption(String prior) {
    assertThatThrownBy(() -> GivenOdds.read(List.of(prior), List.of()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("--prior");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zombie=0.1",
        ":zombie=0.1",
        "@",
        "@:zombie",
        "@:zombie=0",
        "@:zombie=1.01",
        "@:zombie=-0.1",
        "@:zombie=1d",
        "@:zombie=0x1p-1",
        "@:zombi=0.1",
        "@=zombie:0.1",
        "love:zombie=0.1"
      })
  void whatIsNoLikelihood_isRefusedInTheWordsOfTheOption(String likelihood) {
    String written = likelihood.replace("@", CLUE);
    assertThatThrownBy(() -> GivenOdds.read(List.of(), List.of(written)))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("--likelihood");
  }

  @Test
  void aNearMiss_isNamed() {
    assertThatThrownBy(() -> GivenOdds.read(List.of("aliance=2"), List.of()))
        .isInstanceOfSatisfying(
            UserProblem.class, p -> assertThat(p.advice()).contains("Did you mean alliance?"));
  }
}
