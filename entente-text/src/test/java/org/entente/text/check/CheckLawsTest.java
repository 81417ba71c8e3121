package org.entente.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.sources.world.WorldFiles;
import org.entente.text.claim.ArticleClaims;
import org.entente.text.claim.Claim;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What decides a verdict: the signals, which claims are acts, and what the registry of coalitions
/// says of memberships. Sentences made up; dates of memberships by the registry's documents.
class CheckLawsTest {
  private static final World WORLD = WorldFiles.load(List.of());
  private static final ArticleClaims READER = new ArticleClaims(WORLD);

  private static Claim claim(String text, String date) {
    return READER.readText(text, LocalDate.parse(date)).getFirst();
  }

  private static Signal signal(int speaks) {
    Figure one = Figure.exact(1, Provenance.of(List.of("made"), 1, "up", "by hand"));
    return new Signal("made up", "", one, null, speaks);
  }

  private static Signal unknown() {
    return new Signal("made up", "", Figure.missing("by hand"), null, 0);
  }

  @Test
  void theVerdict_isWhatAllThatSpeakAgreeOn() {
    assertThat(Outcome.of(List.of(signal(1), signal(0)))).isEqualTo(Outcome.SUPPORTED);
    assertThat(Outcome.of(List.of(signal(-1), signal(-1)))).isEqualTo(Outcome.CONTRADICTED);
    assertThat(Outcome.of(List.of(signal(1), signal(-1)))).isEqualTo(Outcome.MIXED);
    assertThat(Outcome.of(List.of(signal(0)))).isEqualTo(Outcome.MIXED);
    assertThat(Outcome.of(List.of(unknown()))).isEqualTo(Outcome.NOT_MEASURABLE);
    assertThat(Outcome.of(List.of())).isEqualTo(Outcome.NOT_MEASURABLE);
  }

  @Test
  void aDenialTurnsWhatAFigureSays_andWhatIsUnknownSaysNothing() {
    assertThat(signal(1).turned().speaks()).isEqualTo(-1);
    assertThat(Bearing.speaking(unknown(), 1).speaks()).isZero();
    assertThat(Bearing.speaking(signal(0), -1).speaks()).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway attacked Chile. | true | true",
        "Norway accused Chile of spying. | true | true",
        "Norway quarrelled with Chile over fish. | true | true",
        "Norway is a rival of Chile. | false | false",
        "Norway fears Chile. | false | false",
        "Norway supports Chile. | false | false",
        "Norway supported Chile in the vote. | true | false",
        "Norway depends on Chile. | false | false",
      })
  void actsOfADay_areToldFromStandingRelations(String text, boolean act, boolean quarrel) {
    Claim claim = claim(text, "2024-01-15");
    assertThat(Act.is(claim)).isEqualTo(act);
    assertThat(Act.is(claim) && Act.isOfQuarrel(claim)).isEqualTo(quarrel);
  }

  @Test
  void theYearOfAnAct_isTheLastOfItsPeriod() {
    assertThat(Act.year(claim("Norway attacked Chile in 1977.", "2024-01-15"))).contains(1977);
    assertThat(Act.year(claim("Norway attacked Chile.", "2024-01-15"))).isEmpty();
  }

  private static Optional<Integer> registry(String text, String date) {
    return new MembershipCheck(WORLD, LocalDate.parse(date))
        .standing(claim(text, date))
        .map(Signal::speaks);
  }

  /* Mali was suspended from ECOWAS on 27 March 2012 and 18 August 2020; Qatar left OPEC on 1 January
  2019; Norway was never suspended. */
  @Test
  void theRegistry_speaksForSuspensionsAndExits() {
    assertThat(registry("ECOWAS suspended Mali.", "2012-09-03")).contains(1);
    assertThat(registry("ECOWAS suspended Mali.", "2020-09-01")).contains(1);
    assertThat(registry("ECOWAS suspended Mali.", "2016-01-01")).isEmpty();
    assertThat(registry("Qatar quit OPEC.", "2019-06-01")).contains(1);
    assertThat(registry("Kuwait quit OPEC.", "2019-06-01")).isEmpty();
  }

  /* India was an observer of the SCO in 2015; Norway never was anything there. */
  @Test
  void aWelcome_isSettledByTheRegistry() {
    assertThat(registry("The SCO supports the membership of India.", "2015-07-10")).contains(1);
    assertThat(registry("Norway wants to join the SCO.", "2015-07-10")).contains(-1);
  }

  @Test
  void whoParts_areTheTwoOfTheClaim_aBodyStandsForItsMembersOfTheDay() {
    Claim between = claim("Norway fears Chile.", "2015-07-10");
    assertThat(Pair.of(between, WORLD)).containsExactly(new Pair(385, 155));
    assertThat(Pair.of(claim("Norway fears the SCO.", "2015-07-10"), WORLD)).hasSize(6);
  }
}
