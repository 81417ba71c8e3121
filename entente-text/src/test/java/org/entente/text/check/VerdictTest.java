package org.entente.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;
import org.entente.text.claim.Claim;
import org.entente.text.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Verdicts by hand from signals made by hand, and who the two of a claim are.
class VerdictTest {
  private static Signal signal(String measure, int speaks) {
    Figure one = Figure.exact(1, Provenance.of(List.of("made"), 1, "up", "by hand"));
    return new Signal(measure, "", one, null, speaks);
  }

  private static Signal unknown(String measure) {
    return new Signal(measure, "", Figure.missing("not known"), null, 0);
  }

  private static Claim claim(String text) {
    return MadeUpChecks.read(text).claims().getFirst();
  }

  private static Verdict verdict(Outcome outcome, double alike, Signal... signals) {
    return new Verdict(
        claim("Norway fears Chile."), outcome, Arrays.asList(signals), alike, "", "", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUPPORTED | supported",
        "CONTRADICTED | contradicted",
        "MIXED | mixed",
        "NOT_MEASURABLE | not measurable",
      })
  void outcomesHaveWords(Outcome outcome, String word) {
    assertThat(outcome.word()).isEqualTo(word);
  }

  /* The outcome does not depend on the order of the signals, nor on those that say nothing. Seed 21. */
  @Test
  void theOrderOfSignalsChangesNothing() {
    Random random = new Random(21);
    for (int trial = 0; trial < 200; trial++) {
      List<Signal> signals = new ArrayList<>();
      for (int k = random.nextInt(6); k > 0; k--) {
        signals.add(signal("m" + k, random.nextInt(3) - 1));
      }
      Outcome outcome = Outcome.of(signals);
      List<Signal> more = new ArrayList<>(signals);
      more.add(unknown("u"));
      java.util.Collections.shuffle(more, random);
      assertThat(Outcome.of(more)).isEqualTo(outcome);
      Outcome turned = Outcome.of(signals.stream().map(Signal::turned).toList());
      Outcome expected =
          switch (outcome) {
            case SUPPORTED -> Outcome.CONTRADICTED;
            case CONTRADICTED -> Outcome.SUPPORTED;
            case MIXED, NOT_MEASURABLE -> outcome;
          };
      assertThat(turned).isEqualTo(expected);
    }
  }

  @Test
  void theFigureToShow_speaksAsTheVerdictDoes() {
    Signal plus = signal("plus", 1);
    Signal minus = signal("minus", -1);
    Signal silent = signal("silent", 0);
    Signal none = unknown("none");
    assertThat(verdict(Outcome.SUPPORTED, 0, none, silent, plus).telling()).contains(plus);
    assertThat(verdict(Outcome.CONTRADICTED, 0, silent, minus).telling()).contains(minus);
    assertThat(verdict(Outcome.MIXED, 0, minus, plus).telling()).contains(minus);
    assertThat(verdict(Outcome.MIXED, 0, none, silent).telling()).contains(silent);
    assertThat(verdict(Outcome.NOT_MEASURABLE, 0, none).telling()).isEmpty();
    assertThat(verdict(Outcome.NOT_MEASURABLE, 0, none).figure())
        .isEqualTo(Figure.missing("not known"));
    assertThat(verdict(Outcome.NOT_MEASURABLE, 0).figure())
        .isEqualTo(Figure.missing("no figure bears on it"));
  }

  @Test
  void whyAVerdictIsMixed() {
    assertThat(verdict(Outcome.MIXED, Double.NaN, signal("a", 0)).whyMixed())
        .isEqualTo("no figure stands out");
    assertThat(
            verdict(Outcome.MIXED, Double.NaN, signal("a", 1), signal("b", -1), signal("c", -1))
                .whyMixed())
        .isEqualTo("1 for, 2 against");
    assertThat(verdict(Outcome.MIXED, .424, signal("a", 1)).whyMixed())
        .isEqualTo("fits, as 42 of 100 other pairs");
    assertThat(verdict(Outcome.SUPPORTED, 0, signal("a", 1)).whyMixed()).isEmpty();
  }

  @Test
  void aPair_canBeTurned() {
    Pair pair = new Pair(385, 155);
    assertThat(pair.turned()).isEqualTo(new Pair(155, 385));
    assertThat(pair.turned().turned()).isEqualTo(pair);
    assertThat(pair.isOf(155, 385)).isTrue();
    assertThat(pair.isOf(385, 155)).isTrue();
    assertThat(pair.isOf(385, 135)).isFalse();
    assertThat(Pair.all(List.of(pair, pair.turned(), new Pair(385, 135))))
        .containsExactly(385, 155, 135);
    assertThat(Pair.all(List.of())).isEmpty();
  }

  /* The SCO of 2014 had six members; Russia is one of them, Norway none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway fears Chile. | 1",
        "Norway fears the SCO. | 6",
        "The SCO condemned Norway. | 6",
        "Russia condemned the SCO. | 5",
        "Norway condemned the IMF. | 0",
      })
  void pairsOfAClaim(String text, int count) {
    List<Pair> pairs = Pair.of(claim(text), MadeUpChecks.WORLD);
    assertThat(pairs).as(text).hasSize(count).doesNotHaveDuplicates();
    assertThat(pairs).noneMatch(p -> p.source() == p.target());
  }

  /* Any of the three roundings of a figure is right; what lies outside its interval by more than rounding is
  wrong. Seed 22. */
  @Test
  void everyRoundingOfAFigure_isRight() {
    Random random = new Random(22);
    for (int trial = 0; trial < 300; trial++) {
      double value = random.nextDouble();
      int digits = random.nextInt(3);
      Figure figure =
          Figure.of(
              value,
              new Interval(value * .9, Math.min(1, value * 1.1), 1, Interval.Basis.RANGE),
              Provenance.of(List.of(), 1, "figure", "by hand"));
      for (RoundingMode mode :
          List.of(RoundingMode.FLOOR, RoundingMode.CEILING, RoundingMode.HALF_UP)) {
        BigDecimal said = BigDecimal.valueOf(value).movePointRight(2).setScale(digits, mode);
        assertThat(NumberReader.outcome(said, figure)).isEqualTo(Outcome.SUPPORTED);
      }
      BigDecimal far = BigDecimal.valueOf(value * 110 + 2).setScale(0, RoundingMode.CEILING);
      assertThat(NumberReader.outcome(far, figure)).isEqualTo(Outcome.CONTRADICTED);
    }
  }

  /* India and Pakistan joined the SCO on 9 June 2017, Iran on 4 July 2023; Turkey and Norway never did. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "India wants to join the SCO. | true | RIGHT | 2017-06-09",
        "It is unlikely that India wants to join the SCO. | false | WRONG | 2017-06-09",
        "Turkey wants to join the SCO. | true | OPEN | ",
        "It is unlikely that Norway wants to join the SCO. | false | RIGHT | ",
      })
  void forecastsOfMembership_areGraded(
      String text, boolean joins, Forecast.Grade grade, LocalDate joined) {
    Reading reading = MadeUpChecks.read(text + " The SCO met.");
    List<Forecast> forecasts =
        new MembershipCheck(MadeUpChecks.WORLD, MadeUpChecks.DATE).forecasts(reading);
    assertThat(forecasts)
        .as(text)
        .singleElement()
        .satisfies(f -> {
          assertThat(f.joins()).isEqualTo(joins);
          assertThat(f.grade()).isEqualTo(grade);
          assertThat(f.joined()).isEqualTo(joined);
        });
  }

  @Test
  void membersAndOthers_areNotForecast() {
    MembershipCheck check = new MembershipCheck(MadeUpChecks.WORLD, MadeUpChecks.DATE);
    assertThat(check.forecasts(MadeUpChecks.read("Russia wants to join the SCO. The SCO met.")))
        .isEmpty();
    assertThat(check.forecasts(MadeUpChecks.read("Norway fears Chile."))).isEmpty();
  }

  @Test
  void theRegistrySaysWhatAStateIsToABody_andWhatItBecame() {
    MembershipCheck check = new MembershipCheck(MadeUpChecks.WORLD, MadeUpChecks.DATE);
    assertThat(check.record(claim("The SCO condemned Russia.")))
        .isEqualTo("Russia is member of SCO since 2001-06-15");
    assertThat(check.since(claim("The SCO condemned India.")))
        .contains("India joined SCO on 2017-06-09");
    assertThat(check.record(claim("The SCO condemned Norway."))).isEmpty();
    assertThat(check.record(claim("Norway fears Chile."))).isEmpty();
    assertThat(check.since(claim("Norway fears Chile."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway attacked Chile. | true | false",
        "Norway may attack Chile. | true | true",
        "Norway will attack Chile. | true | true",
        "If Norway attacks Chile, it rains. | true | true",
        "Norway fears Chile. | false | false",
        "Norway sold oil to Chile. | false | false",
      })
  void forceAndWhatIsToCome(String text, boolean force, boolean toCome) {
    assertThat(Act.isOfForce(claim(text))).as(text).isEqualTo(force);
    assertThat(Act.isToCome(claim(text))).as(text).isEqualTo(toCome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway sold oil to Chile. | true",
        "Norway sells oil to Chile. | false",
        "Norway has long sold oil to Chile. | false",
        "Norway supported Chile. | true",
        "Norway supports Chile. | false",
        "Norway met Chile. | true",
        "Norway distrusts Chile. | false",
      })
  void standsAndActs(String text, boolean act) {
    assertThat(Act.is(claim(text))).as(text).isEqualTo(act);
  }
}
