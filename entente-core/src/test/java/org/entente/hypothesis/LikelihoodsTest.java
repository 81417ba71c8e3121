package org.entente.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.Spell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Likelihoods from reference cases, worked by hand.
class LikelihoodsTest {
  private static final double NONE = Double.NaN;

  private static ReferenceCase seen(String id, Hypothesis h, int year, Double... values) {
    return new ReferenceCase(id, h, year, List.of(values));
  }

  /* One clue. A: 1 and 3 (two years), B: 1 under alliance; C: 2, D: 3 under forum; E: 3, F nothing under zombie.
  Each hypothesis weighs 1, its coalitions alike: 1 has 1/4 + 1/2, 2 has 1/2, 3 has 1/4 + 1/2 + 1/2. Of 2.5 a
  third (.83) is reached at 2, two thirds (1.67) at 3. */
  private static final List<ReferenceCase> CASES =
      List.of(
          seen("A", Hypothesis.ALLIANCE, 1950, 1.0),
          seen("A", Hypothesis.ALLIANCE, 1955, 3.0),
          seen("B", Hypothesis.ALLIANCE, 1955, 1.0),
          seen("C", Hypothesis.FORUM, 1955, 2.0),
          seen("D", Hypothesis.FORUM, 1955, 3.0),
          seen("E", Hypothesis.ZOMBIE, 1955, 3.0),
          seen("F", Hypothesis.ZOMBIE, 1955, NONE));

  @Test
  void borders_areWhereAThirdAndTwoThirdsOfTheWeightAreReached() {
    Thirds thirds =
        Thirds.of(
            List.of(
                new Thirds.Weighed(1, 0.75),
                new Thirds.Weighed(3, 0.75),
                new Thirds.Weighed(4, 1),
                new Thirds.Weighed(2, 0.5)));

    assertThat(thirds).isEqualTo(new Thirds(2, 3));
    assertThat(List.of(thirds.of(1), thirds.of(2), thirds.of(2.5), thirds.of(4)))
        .containsExactly(0, 0, 1, 2);
    assertThat(thirds.words(2.5)).isEqualTo("middle (above 2.00 to 3.00)");
  }

  /* A lies half in low and half in middle, B in low: (1/2 + 1/2 + 1) / (3/2 + 2). */
  @Test
  void likelihood_countsCoalitionsOnce_andAHalfForEachThird() {
    Likelihoods likelihoods = Likelihoods.of(CASES, List.of(false));

    assertThat(likelihoods.of(Hypothesis.ALLIANCE, 0, 1, likelihoods.all()))
        .isCloseTo(2.0 / 3.5, within(1e-12));
    assertThat(likelihoods.of(Hypothesis.ALLIANCE, 0, 3, likelihoods.all()))
        .isCloseTo(1.0 / 3.5, within(1e-12));
    /* F has no value: one coalition of two counts. */
    assertThat(likelihoods.of(Hypothesis.ZOMBIE, 0, 3, likelihoods.all()))
        .isCloseTo(1.5 / 2.5, within(1e-12));
    assertThat(likelihoods.exponent()).isEqualTo(1);
  }

  /* A lies half in low and half in middle, B and C in low, D in middle: all four live. */
  @Test
  void likelihoodOfWhatTellsOnlyLife_takesAllThatLiveTogether() {
    Likelihoods likelihoods = Likelihoods.of(CASES, List.of(true));

    for (Hypothesis h : List.of(Hypothesis.ALLIANCE, Hypothesis.FORUM)) {
      assertThat(likelihoods.of(h, 0, 1, likelihoods.all())).isCloseTo(3 / 5.5, within(1e-12));
    }
    assertThat(likelihoods.of(Hypothesis.ZOMBIE, 0, 3, likelihoods.all()))
        .isCloseTo(1.5 / 2.5, within(1e-12));
  }

  /* Two clues that are one and the same count as one; two that have nothing to do with each other in full. */
  @Test
  void overlap_byHand() {
    List<Thirds> thirds = List.of(new Thirds(0, 1), new Thirds(0, 1));
    List<ReferenceCase> same =
        List.of(
            seen("A", Hypothesis.FORUM, 1950, 0.0, 0.0),
            seen("B", Hypothesis.FORUM, 1950, 2.0, 2.0));
    List<ReferenceCase> apart =
        List.of(
            seen("A", Hypothesis.FORUM, 1950, 0.0, 0.0),
            seen("B", Hypothesis.FORUM, 1950, 2.0, 2.0),
            seen("C", Hypothesis.FORUM, 1950, 0.0, 2.0),
            seen("D", Hypothesis.FORUM, 1950, 2.0, 0.0));

    assertThat(new Overlap(same, thirds).exponent()).isCloseTo(0.5, within(1e-12));
    assertThat(new Overlap(apart, thirds).exponent()).isCloseTo(1, within(1e-12));
    assertThat(new Overlap(List.of(), thirds).exponent()).isEqualTo(1);
  }

  /* An alliance of 1955 to 1977 is a zombie from 1968 on, but only to who knows that it ended. */
  @Test
  void endedCoalition_isAZombieInItsLastYears_onceTheEndIsKnown() {
    Coalition seato = coalition("alliance", "defence", LocalDate.of(1977, 6, 30));
    LocalDate then = LocalDate.of(1975, 1, 1);
    LocalDate later = LocalDate.of(2015, 1, 1);

    assertThat(Hypothesis.of(seato, 1967, later, Set.of())).contains(Hypothesis.ALLIANCE);
    assertThat(Hypothesis.of(seato, 1968, later, Set.of())).contains(Hypothesis.ZOMBIE);
    assertThat(Hypothesis.of(seato, 1968, then, Set.of())).contains(Hypothesis.ALLIANCE);
    assertThat(Hypothesis.of(seato, 1968, later, Set.of("X"))).contains(Hypothesis.ALLIANCE);
    assertThat(Hypothesis.of(coalition("bloc", "economic", Spell.OPEN), 1968, later, Set.of()))
        .contains(Hypothesis.FORUM);
    assertThat(Hypothesis.of(coalition("ad hoc", "security", Spell.OPEN), 1968, later, Set.of()))
        .isEmpty();
  }

  private static Coalition coalition(String kind, String purpose, LocalDate end) {
    return new Coalition(
        "X",
        "X",
        List.of(),
        kind,
        purpose,
        new Spell(LocalDate.of(1955, 2, 19), end),
        List.of(),
        List.of(),
        new TreeMap<>(),
        "");
  }

  @Test
  void givenOdds_areRead() {
    GivenOdds odds =
        GivenOdds.read(List.of("zombie=2"), List.of("trust:alliance=0.2", "trust:forum=.5"));

    assertThat(odds.prior(Hypothesis.ZOMBIE)).isEqualTo(0.5);
    assertThat(odds.prior(Hypothesis.FORUM)).isEqualTo(0.25);
    assertThat(odds.findLikelihood("trust", Hypothesis.ALLIANCE)).hasValue(0.2);
    assertThat(odds.findLikelihood("interests", Hypothesis.ALLIANCE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trust:alliance=0", "trust:alliance=1.1", "trust:alliance=NaN", "trust", "trust=0.1",
        "trst:alliance=0.1", "trust:aliance=0.1", "trust:alliance=", "=:", "a=b:c"
      })
  void likelihoodThatIsNone_isRefused(String text) {
    assertThatThrownBy(() -> GivenOdds.read(List.of(), List.of(text)))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zombie=0", "zombie=-1", "zombie=1e9", "zombi=1", "zombie", "zombie=Infinity"})
  void priorThatIsNone_isRefused(String text) {
    assertThatThrownBy(() -> GivenOdds.read(List.of(text), List.of()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining(text);
  }
}
