package org.entente.text.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.check.MadeUpChecks.CHILE;
import static org.entente.text.check.MadeUpChecks.CHINA;
import static org.entente.text.check.MadeUpChecks.DATE;
import static org.entente.text.check.MadeUpChecks.KAZAKHSTAN;
import static org.entente.text.check.MadeUpChecks.NORWAY;
import static org.entente.text.check.MadeUpChecks.PERU;
import static org.entente.text.check.MadeUpChecks.RUSSIA;
import static org.entente.text.check.MadeUpChecks.check;
import static org.entente.text.check.MadeUpChecks.clash;
import static org.entente.text.check.MadeUpChecks.outcome;
import static org.entente.text.check.MadeUpChecks.plain;
import static org.entente.text.check.MadeUpChecks.verdict;

import java.time.LocalDate;
import org.entente.evidence.Incident;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.StateColumn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Claims against made-up figures; what is expected follows from the figures by the rules of
/// docs/methods/reading.md.
@Tag("slow")
class ArticleCheckTest {
  /* Of 132 directed shares one is .4 and the others .01: it is above 131.5 of 132, the others in the middle. */
  private static MadeUpYear dependent() {
    return plain(2014).tradeOfGdp(KAZAKHSTAN, RUSSIA, .4);
  }

  /* The same with one share that is below all others. */
  private static MadeUpYear aloof() {
    return dependent().tradeOfGdp(NORWAY, CHILE, .001);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kazakhstan depends on Russia. | SUPPORTED",
        "Kazakhstan depends on Russia for its trade. | SUPPORTED",
        "Russia is Kazakhstan's largest trading partner. | SUPPORTED",
        "Kazakhstan does not depend on Russia. | CONTRADICTED",
        "Kazakhstan no longer depends on Russia. | CONTRADICTED",
        "Norway depends on Chile. | CONTRADICTED",
        "Norway does not depend on Chile. | MIXED",
        "Russia depends on Kazakhstan. | CONTRADICTED",
        "Kazakhstan will depend on Russia. | NOT_MEASURABLE",
        "If Kazakhstan depends on Russia, it will sign. | NOT_MEASURABLE",
        "Kazakhstan depends on Russia for loans. | NOT_MEASURABLE",
      })
  void dependenceIsHeldAgainstTrade(String text, Outcome expected) {
    assertThat(outcome(aloof(), text)).as(text).isEqualTo(expected);
  }

  @Test
  void arms_areHeldAgainstArms() {
    MadeUpYear year =
        dependent()
            .directed(DyadColumn.ARMS_SHARE_FORWARD, DyadColumn.ARMS_SHARE_BACK, NORWAY, CHILE, .9);
    for (int other : new int[] {RUSSIA, PERU, CHINA}) {
      year.directed(DyadColumn.ARMS_SHARE_FORWARD, DyadColumn.ARMS_SHARE_BACK, NORWAY, other, .01);
      year.directed(DyadColumn.ARMS_SHARE_FORWARD, DyadColumn.ARMS_SHARE_BACK, CHILE, other, .02);
    }
    Verdict verdict = verdict(year, "Norway depends on Chile for its weapons.");
    assertThat(verdict.signals())
        .singleElement()
        .satisfies(s -> {
          assertThat(s.measure()).isEqualTo("share of own arms imports from the other");
          assertThat(s.figure().find().orElseThrow()).isEqualTo((double) .9f);
        });
  }

  /* Of 12 others each put in the place of the one and the other, none trades as much. */
  @Test
  void whatHoldsOfNoOtherPair_isWellTested() {
    Verdict verdict = verdict(dependent(), "Kazakhstan depends on Russia.");
    assertThat(verdict.alike()).isZero();
    assertThat(verdict.wanted()).isEmpty();
    assertThat(verdict.whyMixed()).isEmpty();
  }

  /* That one does not depend on another holds of nearly all pairs: it has passed no test. */
  @Test
  void whatHoldsOfMostPairs_isNotSupportedByHoldingOfOne() {
    Verdict verdict = verdict(aloof(), "Norway does not depend on Chile.");
    assertThat(verdict.outcome()).isEqualTo(Outcome.MIXED);
    assertThat(verdict.alike()).isGreaterThan(.9);
    assertThat(verdict.whyMixed()).matches("fits, as \\d+ of 100 other pairs");
  }

  @Test
  void rivalsOnRecord_areRivals() {
    MadeUpYear year = plain(2014).dyad(DyadColumn.RIVALRY, NORWAY, CHILE, 1);
    assertThat(outcome(year, "Norway and Chile are rivals.")).isEqualTo(Outcome.SUPPORTED);
    assertThat(outcome(year, "Norway is a rival of Chile.")).isEqualTo(Outcome.SUPPORTED);
    assertThat(outcome(year, "Norway and Chile are not rivals.")).isEqualTo(Outcome.CONTRADICTED);
    assertThat(outcome(year, "Norway is a rival of Peru.")).isNotEqualTo(Outcome.SUPPORTED);
  }

  /* An alliance speaks against enmity and for friendship. */
  @Test
  void alliesOnRecord_areFriends() {
    MadeUpYear year = plain(2014).dyad(DyadColumn.ALLIED, NORWAY, CHILE, 1);
    assertThat(outcome(year, "Norway fears Chile.")).isEqualTo(Outcome.CONTRADICTED);
    assertThat(outcome(year, "Norway distrusts Chile.")).isEqualTo(Outcome.CONTRADICTED);
    assertThat(outcome(year, "Norway does not distrust Chile.")).isEqualTo(Outcome.SUPPORTED);
    assertThat(verdict(year, "Norway supports Chile.").signals())
        .anyMatch(s -> s.measure().startsWith("alliance") && s.speaks() == 1);
  }

  /* A neighbour of five times the capabilities is feared; one across the sea is not for that. */
  @Test
  void aStrongNeighbour_isFeared() {
    MadeUpYear far = plain(2014).state(StateColumn.CINC, CHILE, .05);
    MadeUpYear near = plain(2014).state(StateColumn.CINC, CHILE, .05);
    near.dyad(DyadColumn.CONTIGUITY, NORWAY, CHILE, 1);
    assertThat(speaks(far, "Norway fears Chile.", "capabilities")).isZero();
    assertThat(speaks(near, "Norway fears Chile.", "capabilities")).isEqualTo(1);
    assertThat(speaks(near, "Chile fears Norway.", "capabilities")).isZero();
    assertThat(speaks(near, "Norway does not fear Chile.", "capabilities")).isEqualTo(-1);
  }

  private static int speaks(MadeUpYear year, String text, String measure, Incident... incidents) {
    return verdict(year, text, incidents).signals().stream()
        .filter(s -> s.measure().startsWith(measure))
        .mapToInt(Signal::speaks)
        .findFirst()
        .orElseThrow();
  }

  /* Acts are of their time: an incident of the last twelve months speaks for one, an older one does not. */
  @Test
  void anAct_isHeldAgainstWhatIsOnRecordOfItsTime() {
    Incident late = clash(NORWAY, CHILE, LocalDate.of(2014, 9, 1));
    Incident old = clash(NORWAY, CHILE, LocalDate.of(2012, 9, 1));
    String text = "Norway attacked Chile.";
    assertThat(outcome(plain(2014), text, late)).isEqualTo(Outcome.SUPPORTED);
    assertThat(outcome(plain(2014), text, old)).isNotEqualTo(Outcome.SUPPORTED);
    assertThat(outcome(plain(2014), "Norway did not attack Chile.", late))
        .isEqualTo(Outcome.CONTRADICTED);
    assertThat(outcome(plain(2014), "Norway will attack Chile.", late))
        .isEqualTo(Outcome.NOT_MEASURABLE);
    assertThat(outcome(plain(2014), "Norway attacked Peru.", late)).isNotEqualTo(Outcome.SUPPORTED);
  }

  /* What comes after the date enters no verdict and stands beside it. */
  @Test
  void whatCameAfter_isToldAndNotUsed() {
    Incident after = clash(NORWAY, CHILE, LocalDate.of(2015, 2, 3));
    Incident later = clash(NORWAY, CHILE, LocalDate.of(2016, 2, 3));
    Verdict none = verdict(plain(2014), "Norway attacked Chile.");
    Verdict one = verdict(plain(2014), "Norway attacked Chile.", after);
    Verdict two = verdict(plain(2014), "Norway attacked Chile.", later, after);
    assertThat(one.outcome()).isEqualTo(none.outcome());
    assertThat(one.signals()).isEqualTo(none.signals());
    assertThat(none.since()).isEmpty();
    assertThat(one.since()).startsWith("1 incident between them, the first 2015-02-03");
    assertThat(two.since()).startsWith("2 incidents between them, the first 2015-02-03");
  }

  @Test
  void aDisputeLongAgo_isAHistoryAndNoEnmityOfToday() {
    MadeUpYear year =
        plain(2014)
            .dyad(DyadColumn.LAST_DISPUTE, NORWAY, CHILE, 1978)
            .dyad(DyadColumn.DISPUTES, NORWAY, CHILE, 3);
    assertThat(speaks(year, "Norway once feared Chile.", "dispute-years")).isEqualTo(1);
    assertThat(speaks(year, "Norway fears Chile.", "years since")).isZero();
    MadeUpYear recent = plain(2014).dyad(DyadColumn.LAST_DISPUTE, NORWAY, CHILE, 2013);
    assertThat(speaks(recent, "Norway fears Chile.", "years since")).isEqualTo(1);
  }

  @Test
  void sanctionsInForce_areSanctions() {
    MadeUpYear year = plain(2014).dyad(DyadColumn.SANCTIONS, NORWAY, CHILE, 2);
    assertThat(outcome(year, "Norway imposed sanctions on Chile.")).isEqualTo(Outcome.SUPPORTED);
    assertThat(outcome(year, "Norway imposed sanctions on Peru.")).isNotEqualTo(Outcome.SUPPORTED);
  }

  /* Twice and more as dependent is more; less is contradicted. .4 against .01 is 5.3 powers of two. */
  @Test
  void whoDependsMore_isComputed() {
    String more = "Kazakhstan depends on Russia more than Russia depends on it.";
    Verdict verdict = verdict(dependent(), more);
    assertThat(verdict.outcome()).isEqualTo(Outcome.SUPPORTED);
    assertThat(verdict.figure().find().orElseThrow())
        .isCloseTo(Math.log(40) / Math.log(2), org.assertj.core.api.Assertions.within(1e-3));
    assertThat(outcome(dependent(), "Russia depends on Kazakhstan more than others do."))
        .isEqualTo(Outcome.CONTRADICTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway visited Chile.",
        "Norway praised Chile for its restraint.",
        "Norway warned that Chile must never join.",
        "Norway sent aid to Chile.",
        "Norway may attack Chile.",
      })
  void whatNoFigureMeasures_isSaidToBeSo(String text) {
    Verdict verdict = verdict(plain(2014), text);
    assertThat(verdict.outcome()).as(text).isEqualTo(Outcome.NOT_MEASURABLE);
    assertThat(verdict.wanted()).isNotEmpty();
    assertThat(verdict.figure().isKnown()).isFalse();
  }

  @Test
  void statesWithoutFigures_cannotBeMeasured() {
    assertThat(outcome(dependent(), "Nepal depends on Bhutan.")).isEqualTo(Outcome.NOT_MEASURABLE);
    assertThat(outcome(dependent(), "Kazakhstan depends on Nepal."))
        .isEqualTo(Outcome.NOT_MEASURABLE);
    assertThat(outcome(dependent(), "Hamas depends on Nepal.")).isEqualTo(Outcome.NOT_MEASURABLE);
  }

  /* One verdict a claim, in their order; the counts add up; the same text gives the same. */
  @Test
  void verdictsAreThoseOfTheClaims() {
    String text =
        "Kazakhstan depends on Russia. Norway fears Chile. Norway visited Peru. Kazakhstan does not"
            + " depend on Russia. Nothing else happened.";
    Checked checked = check(dependent(), text);
    assertThat(checked.year()).isEqualTo(2014);
    assertThat(checked.verdicts())
        .extracting(Verdict::claim)
        .isEqualTo(MadeUpChecks.read(text).claims());
    long sum = 0;
    for (Outcome outcome : Outcome.values()) {
      sum += checked.count(outcome);
    }
    assertThat(sum).isEqualTo(checked.verdicts().size());
    assertThat(check(dependent(), text)).isEqualTo(checked);
  }

  @Test
  void anArticleWithoutClaims_hasNoVerdicts() {
    Checked checked = check(plain(2014), "Nothing happened. Norway is cold.");
    assertThat(checked.verdicts()).isEmpty();
    assertThat(checked.numbers()).isEmpty();
    assertThat(checked.forecasts()).isEmpty();
  }

  /* Law: a denial has the opposite verdict, or the same where none is reached. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kazakhstan depends on Russia. | Kazakhstan does not depend on Russia.",
        "Norway depends on Chile. | Norway does not depend on Chile.",
        "Norway fears Chile. | Norway does not fear Chile.",
        "Norway and Chile are rivals. | Norway and Chile are not rivals.",
      })
  void denialsTurnVerdicts(String stated, String denied) {
    MadeUpYear year = aloof().dyad(DyadColumn.RIVALRY, NORWAY, CHILE, 1);
    Outcome one = outcome(year, stated);
    Outcome other = outcome(year, denied);
    switch (one) {
      case SUPPORTED -> assertThat(other).isEqualTo(Outcome.CONTRADICTED);
      case CONTRADICTED -> assertThat(other).isIn(Outcome.SUPPORTED, Outcome.MIXED);
      case MIXED, NOT_MEASURABLE -> assertThat(other).isEqualTo(one);
    }
  }

  /* Figures of the future do not exist: an incident after the date is unknown to the measures. */
  @Test
  void measuresSeeNothingAfterTheDate() {
    Incident after = clash(NORWAY, CHILE, DATE.plusDays(1));
    Incident last = clash(NORWAY, CHILE, DATE);
    String text = "Norway fears Chile.";
    assertThat(speaks(plain(2014), text, "incidents", after)).isZero();
    assertThat(speaks(plain(2014), text, "incidents", last)).isEqualTo(1);
  }
}
