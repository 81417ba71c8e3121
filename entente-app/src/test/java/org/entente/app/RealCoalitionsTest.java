package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coalition.Assessment;
import org.entente.coalition.Finding;
import org.entente.coalition.WeakDyad;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.part.DyadFigure;
import org.entente.part.Part;
import org.entente.part.interests.InterestsDetails;
import org.entente.part.ties.Dependence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What assessments of real coalitions must show, from the bundled yearbook. Expected findings:
/// what the literature and the record of events say of these coalitions; expected numbers: a
/// reference run of independent scripts on session 69 of the General Assembly.
@Tag("slow")
class RealCoalitionsTest {
  private static final String UFA = "2015-07-10";
  private static final int RUSSIA = 365;
  private static final int CHINA = 710;
  private static final int INDIA = 750;
  private static final int PAKISTAN = 770;
  private static final int TAJIKISTAN = 702;
  private static final int KYRGYZSTAN = 703;
  private static final int UZBEKISTAN = 704;

  private static final Map<String, Assessment> ON_THE_DAY_OF_UFA = new ConcurrentHashMap<>();

  private static Assessment onTheDayOfUfa(String coalition) {
    return ON_THE_DAY_OF_UFA.computeIfAbsent(coalition, c -> RealCoalitions.assess(c, UFA));
  }

  private static Assessment enlarged() {
    return ON_THE_DAY_OF_UFA.computeIfAbsent(
        "SCO+IN+PK", _ -> RealCoalitions.assess("SCO", UFA, "India", "Pakistan"));
  }

  private static double value(Assessment a, Part part) {
    return a.part(part).figure().find().orElseThrow();
  }

  private static Interval interval(Assessment a, Part part) {
    return a.part(part).figure().known().orElseThrow().interval();
  }

  /* The reference run is on session 69, from September 2014 to September 2015; the yearbook goes by
  calendar year, and of its 80 roll calls of 2014 some are of session 68. Hence the wide tolerance; the
  session itself is reproduced to two decimals by UnVotesGoldenTest. */
  @ParameterizedTest
  @CsvSource({
    "EU, 0.90, 0.89",
    "GCC, 0.96, 0.84",
    "NATO, 0.81, 0.80",
    "ASEAN, 0.92, 0.59",
    "SCO, 0.79, 0.49",
    "CSTO, 0.77, 0.44",
    "BRICS, 0.74, 0.30",
    "FIVE-EYES, 0.48, 0.47",
    "MERCOSUR, 0.83, 0.18"
  })
  void votesOf2014_nearTheReferenceRun(String coalition, double s, double pi) {
    Assessment a = onTheDayOfUfa(coalition);

    assertThat(a.year()).isEqualTo(2014);
    assertThat(value(a, Part.INTERESTS)).isCloseTo(pi, within(0.065));
    assertThat(a.part(Part.INTERESTS).detail(InterestsDetails.S).find())
        .hasValueCloseTo(s, within(0.04));
  }

  @Test
  void randomSixStates_nearTheReferenceRun() {
    // 0.09, 5th to 95th percentile -.06 to .36, on session 69
    Figure.Known random = onTheDayOfUfa("SCO").part(Part.INTERESTS).random().known().orElseThrow();

    assertThat(random.value()).isCloseTo(0.09, within(0.03));
    assertThat(random.interval().low()).isCloseTo(-0.06, within(0.05));
    assertThat(random.interval().high()).isCloseTo(0.36, within(0.05));
  }

  @Test
  void sco_isALooseForum_farBelowNatoAndEu_aboveRandom() {
    Assessment sco = onTheDayOfUfa("SCO");

    assertThat(sco.finding().kind()).isEqualTo(Finding.Kind.LOOSE);
    for (String alliance : List.of("NATO", "EU")) {
      Assessment other = onTheDayOfUfa(alliance);
      assertThat(interval(sco, Part.INTERESTS).high())
          .isLessThan(interval(other, Part.INTERESTS).low());
      assertThat(interval(sco, Part.TRUST).high()).isLessThan(interval(other, Part.TRUST).low());
      assertThat(other.finding().kind()).isEqualTo(Finding.Kind.CLOSE);
    }
    assertThat(sco.part(Part.INTERESTS).percentile().known().orElseThrow().interval().low())
        .isGreaterThan(80);
  }

  @Test
  void fiveEyes_isNotWeak() {
    Assessment eyes = onTheDayOfUfa("FIVE-EYES");

    assertThat(eyes.finding().kind()).isEqualTo(Finding.Kind.DIFFERING);
    assertThat(eyes.finding().sentence()).startsWith("Trusting partners").contains("none of its");
    assertThat(value(eyes, Part.TRUST)).isGreaterThan(2 * value(onTheDayOfUfa("SCO"), Part.TRUST));
  }

  @Test
  void unitedStatesAndTurkey_areNatosWeakestPairInVotes() {
    DyadFigure weakest =
        onTheDayOfUfa("NATO").part(Part.INTERESTS).dyads().stream()
            .filter(d -> d.figure().isKnown())
            .min(Comparator.comparingDouble(d -> d.figure().find().orElseThrow()))
            .orElseThrow();

    assertThat(List.of(weakest.first(), weakest.second())).containsExactly(2, 640);
  }

  @Test
  void indiaAndPakistan_areAlikeInVotesAndBadInTrust() {
    WeakDyad pair = enlarged().weakest().getFirst();

    assertThat(List.of(pair.first(), pair.second())).containsExactly(INDIA, PAKISTAN);
    assertThat(pair.interests().find().orElseThrow())
        .isGreaterThan(value(enlarged(), Part.INTERESTS));
    assertThat(pair.trust().known().orElseThrow().interval().high()).isLessThan(0.2);
    assertThat(pair.why()).contains("rivals");
  }

  @Test
  void weakTies_areRankedByTheRecordNotByVotesAlone() {
    // Expected among the weakest: India-China; Kyrgyzstan with Tajikistan or Uzbekistan. By votes
    // alone Russia-Kyrgyzstan would come first.
    List<List<Integer>> weakest =
        enlarged().weakest().stream().map(w -> List.of(w.first(), w.second())).toList();

    assertThat(weakest)
        .contains(List.of(CHINA, INDIA))
        .anySatisfy(
            pair -> assertThat(pair).contains(KYRGYZSTAN).containsAnyOf(TAJIKISTAN, UZBEKISTAN))
        .doesNotContain(List.of(RUSSIA, KYRGYZSTAN));
  }

  @Test
  void enlargement_isBiggerNotStronger() {
    Assessment before = onTheDayOfUfa("SCO");
    Assessment after = enlarged();

    assertThat(value(after, Part.INTERESTS)).isCloseTo(value(before, Part.INTERESTS), within(0.05));
    assertThat(value(after, Part.TRUST)).isLessThan(0.9 * value(before, Part.TRUST));
    assertThat(value(after, Part.CAPACITY)).isGreaterThan(1.2 * value(before, Part.CAPACITY));
    assertThat(before.decision().powerToAct().find()).hasValue(1.0 / 64);
    assertThat(after.decision().powerToAct().find()).hasValue(1.0 / 256);
  }

  @Test
  void gcc_showsTheQuarrelWithQatarBeforeJune2017() {
    // Saudi Arabia, Bahrain and the Emirates broke with Qatar on 5 June 2017.
    Assessment gcc = RealCoalitions.assess("GCC", "2017-06-01");

    assertThat(gcc.weakest())
        .allSatisfy(w -> assertThat(List.of(w.first(), w.second())).contains(694));
    assertThat(gcc.finding().sentence()).contains("The interval of trust crosses the border");
  }

  /// Members that voted alike on nearly everything (ASEAN 1990: S .98, π .14; GCC 1990: always) are
  /// no loose forum, and no verdict is missing for it (cases/wrong.md, 4).
  @ParameterizedTest
  @CsvSource({"ASEAN, 1991-06-01", "GCC, 1991-06-01"})
  void membersThatVoteAlike_areNotSaidToDiffer(String coalition, String date) {
    Finding finding = RealCoalitions.assess(coalition, date).finding();
    assertThat(finding.kind()).isIn(Finding.Kind.CLOSE, Finding.Kind.WARY);
    assertThat(finding.sentence()).contains("vote alike on");
  }

  /// Three dyads of 45 are still too few.
  @Test
  void fewDyads_makeNoVerdict() {
    assertThat(RealCoalitions.assess("CIS", "1991-12-31").finding().kind())
        .isEqualTo(Finding.Kind.UNKNOWN);
  }

  /// Myanmar and Thailand: 77 of 85 alike, π -.05; Liberia and Sierra Leone: 18 of 19, π -.03.
  @ParameterizedTest
  @CsvSource({"ASEAN, 775, 800", "ECOWAS, 450, 451"})
  void pairThatVotesAlike_isNotTheLeastAlike(String coalition, int one, int other) {
    Assessment assessment = RealCoalitions.assess(coalition, "2024-12-31");
    assertThat(assessment.leastAlike().orElseThrow())
        .satisfies(
            d -> assertThat(List.of(d.first(), d.second())).isNotEqualTo(List.of(one, other)));
    assertThat(assessment.weakest())
        .allSatisfy(w ->
            assertThat(w.bond().find().orElseThrow())
                .isGreaterThanOrEqualTo(
                    w.votes().isNearlyAll() ? w.trust().find().orElseThrow() : 0));
  }

  @ParameterizedTest
  @CsvSource({"365, 710", "702, 365", "703, 365", "702, 710"})
  void dependence_runsFromTheSmallerToTheLarger(int state, int on) {
    Dependence dependence =
        onTheDayOfUfa("SCO").dependences().stream()
            .filter(d -> d.state() == state && d.on() == on)
            .findFirst()
            .orElseThrow();

    assertThat(dependence.asymmetry().known().orElseThrow().interval().low()).isGreaterThan(1);
  }

  @Test
  void russiaOnChina_nearTheRatioOfTheirEconomies() {
    // GDP 10.3 against 1.8 trillion dollars in 2014: log2 asymmetry about +2.3 to +2.5.
    Dependence dependence =
        onTheDayOfUfa("SCO").dependences().stream()
            .filter(d -> d.state() == RUSSIA && d.on() == CHINA)
            .findFirst()
            .orElseThrow();

    assertThat(dependence.asymmetry().find()).hasValueCloseTo(2.35, within(0.2));
  }

  @Test
  void chinasStrongestOutsider_isTheUnitedStates() {
    assertThat(
            onTheDayOfUfa("SCO").part(Part.EXIT_PRESSURE).members().stream()
                .filter(m -> m.state() == CHINA)
                .findFirst()
                .orElseThrow()
                .why())
        .startsWith("trade: strongest outsider {2} ");
  }

  @Test
  void everyDatasetOfAFigure_isListedWithCitationAndLicence() {
    Assessment sco = onTheDayOfUfa("SCO");
    List<String> listed = sco.datasets().stream().map(d -> d.key()).toList();

    assertThat(listed)
        .contains(
            "un-votes", "atop-ties", "cow-mid-dyad-years", "rivalries-tss", "cow-trade", "cow-nmc");
    for (Part part : Part.values()) {
      Figure.Known figure = sco.part(part).figure().known().orElseThrow();
      assertThat(listed).containsAll(figure.provenance().datasets());
    }
    assertThat(sco.datasets())
        .allSatisfy(
            d -> assertThat(List.of(d.title(), d.citation(), d.licence())).doesNotContain(""));
  }

  @Test
  void matrixOfRemittancesFromAnEarlierYear_isSaidToStandIn() {
    assertThat(onTheDayOfUfa("SCO").coverage().gaps())
        .contains("bilateral remittances of 2010 stand for those of 2014");
  }

  @Test
  void yearsAfterADatasetsEnd_areSaidToBeUnknown() {
    Assessment sco = RealCoalitions.assess("SCO", "2024-08-01");

    assertThat(sco.members()).hasSize(10);
    assertThat(sco.part(Part.CAPACITY).figure())
        .isInstanceOfSatisfying(
            Figure.Known.class,
            figure -> {
              assertThat(figure.provenance().findYear()).hasValue(2022);
              assertThat(figure.provenance().age()).isEqualTo(1);
              assertThat(figure.interval().basis()).isEqualTo(Interval.Basis.DRIFT);
            });
    assertThat(sco.coverage().gaps())
        .anySatisfy(g -> assertThat(g).startsWith("unknown, not quiet"));
  }

  @ParameterizedTest
  @CsvSource({
    "interests, votes-pi-issues",
    "interests, alliances-pi",
    "interests, votes-world",
    "trust, trust-record-mean",
    "trust, no-clash",
    "interdependence, ties-inside",
    "exit-pressure, ties-outside"
  })
  void otherDefinitions_giveAFigureInRange(String partKey, String key) {
    Part part = Part.valueOf(partKey.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    Assessment sco =
        RealCoalitions.assess(
            Map.of(part, key), java.util.Optional.empty(), org.entente.run.Run.quiet(), "SCO", UFA);

    assertThat(sco.part(part).definition()).isEqualTo(key);
    Figure.Known figure = sco.part(part).figure().known().orElseThrow();
    assertThat(figure.value()).isBetween(part == Part.INTERESTS ? -1.0 : 0.0, 1.0);
    assertThat(figure.value()).isBetween(figure.interval().low(), figure.interval().high());
  }
}
