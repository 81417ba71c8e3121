package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.answer.assessment.PlainWords;
import org.entente.coalition.Assessment;
import org.entente.coalition.Definitions;
import org.entente.coalition.Finding;
import org.entente.coalition.WeakDyad;
import org.entente.faultline.FaultLine;
import org.entente.part.Part;
import org.entente.part.interests.InterestsDetails;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a knowledgeable reader once called absurd, docs/benchmarks/absurd.md: each row that has
/// been mended, by what its figures mean. Expected: what the record of events says; no number of
/// our own.
@Tag("slow")
class AbsurdCasesTest {
  private static final int USA = 2;
  private static final int CANADA = 20;
  private static final int GREECE = 350;
  private static final int UKRAINE = 369;
  private static final int RUSSIA = 365;
  private static final int TURKEY = 640;
  private static final int QATAR = 694;
  private static final int INDIA = 750;
  private static final int PAKISTAN = 770;
  private static final int CHINA = 710;

  private static double trust(Assessment a, int one, int other) {
    return a.part(Part.TRUST).dyad(one, other).find().orElseThrow();
  }

  private static double value(Assessment a, Part part) {
    return a.part(part).figure().find().orElseThrow();
  }

  private static Assessment byClash(String coalition, String asOf, String... with) {
    return RealCoalitions.assess(
        Map.of(Part.TRUST, "no-clash"), Optional.empty(), Run.quiet(), coalition, asOf, with);
  }

  /// War came after 2014, and the record says so.
  @Test
  void russiaAndUkraine_trustEachOtherLessAndLess() {
    double last = 1;
    for (String date : List.of("2012-12-31", "2014-12-31", "2021-12-31", "2023-12-31")) {
      double trust = trust(RealCoalitions.assess("RUS+UKR", date), RUSSIA, UKRAINE);
      assertThat(trust).as(date).isLessThan(last);
      last = trust;
    }
  }

  /// Turkey's votes of 2023 were lost by the publisher: those of 2022 are used, and Greece is not
  /// its opponent in the Assembly.
  @Test
  void greeceAndTurkey_areWeakByTheirRecordAndNotByNineVotes() {
    Assessment nato = RealCoalitions.assess("NATO", "2026-11-28");
    WeakDyad first = nato.weakest().getFirst();

    assertThat(List.of(first.first(), first.second())).containsExactly(GREECE, TURKEY);
    assertThat(first.votes().joint()).isGreaterThan(50);
    assertThat(first.interests().find().orElseThrow()).isGreaterThan(0.5);
    assertThat(nato.finding().kind()).isEqualTo(Finding.Kind.CLOSE);
  }

  /// A pact of August 2026, which no alliance data can know; its clause is the registry's.
  @Test
  void aDefencePactYoungerThanTheAllianceData_isNoForum() {
    Assessment pact = RealCoalitions.assess("MECCA-PACT", "2026-11-28");

    assertThat(pact.finding().kind()).isEqualTo(Finding.Kind.LOOSE_ALLIANCE);
    assertThat(pact.part(Part.INTERESTS).detail(InterestsDetails.ALLIED).find()).hasValue(1);
    assertThat(String.join("; ", pact.coverage().gaps()))
        .contains("that its members are allied is what the registry says (founded 2026-08-07)");
  }

  /// Near-unanimous neighbours are no strangers.
  @ParameterizedTest
  @CsvSource({"G5-SAHEL, 2022-12-31", "ARAB-LEAGUE, 1980-12-31", "ASEAN, 2026-11-28"})
  void membersThatVoteAlike_areCalledAlike(String coalition, String asOf) {
    assertThat(RealCoalitions.assess(coalition, asOf).finding().kind())
        .isIn(Finding.Kind.CLOSE, Finding.Kind.WARY);
  }

  /// The parts of 2014 set the close coalitions above the SCO.
  @ParameterizedTest
  @CsvSource({"NORDIC-COUNCIL", "BENELUX", "EU", "NATO"})
  void closeCoalitions_standAboveTheSco(String coalition) {
    Assessment sco = RealCoalitions.assess("SCO", "2014-12-31");
    Assessment close = RealCoalitions.assess(coalition, "2014-12-31");

    assertThat(value(close, Part.INTERESTS)).isGreaterThan(value(sco, Part.INTERESTS));
    assertThat(value(close, Part.TRUST)).isGreaterThan(value(sco, Part.TRUST));
    assertThat(close.finding().kind()).isEqualTo(Finding.Kind.CLOSE);
  }

  /// Four days before the break.
  @Test
  void gcc_dividesAtQatar() {
    assertThat(RealCoalitions.assess("GCC", "2017-06-01").faultLine())
        .isInstanceOfSatisfying(
            FaultLine.Line.class,
            line -> {
              assertThat(line.holds()).isTrue();
              assertThat(List.of(line.first(), line.second())).contains(List.of(QATAR));
            });
  }

  /// By the probability of a clash: fish are no quarrel.
  @ParameterizedTest
  @CsvSource({"NATO, 1997-12-31", "FIVE-EYES, 1996-12-31"})
  void unitedStatesAndCanada_doNotQuarrel(String coalition, String asOf) {
    assertThat(trust(byClash(coalition, asOf), USA, CANADA)).isGreaterThan(0.85);
  }

  /// By the probability of a clash: nobody who has nothing to do with it mends a quarrel, India and
  /// Pakistan are the first to fear, India and China the next.
  @Test
  void newcomers_mendNothing() {
    Assessment sco = byClash("SCO", "2015-07-10");

    assertThat(value(byClash("SCO", "2015-07-10", "Mongolia"), Part.TRUST))
        .isLessThanOrEqualTo(value(sco, Part.TRUST));
    Assessment enlarged = byClash("SCO", "2015-07-10", "India", "Pakistan");
    List<Double> ascending =
        enlarged.part(Part.TRUST).dyads().stream()
            .map(d -> d.figure().find().orElseThrow())
            .sorted()
            .toList();
    assertThat(trust(enlarged, INDIA, PAKISTAN)).isEqualTo(ascending.get(0));
    assertThat(trust(enlarged, CHINA, INDIA)).isEqualTo(ascending.get(1));
  }

  /// Each part in one plain sentence, counted anew from the dyads, with two anchors.
  @Test
  void plainWords_countTheMembersWithAQuarrel() {
    Situation situation = RealCoalitions.situation("SCO", "2015-07-10");
    Assessment sco = RealCoalitions.assess("SCO", "2015-07-10");
    List<String> words =
        PlainWords.of(
            sco, RealCoalitions.WORLD, situation, Definitions.ofYearbook().choose(Map.of()));
    long quarrelling =
        sco.members().stream()
            .filter(m ->
                sco.part(Part.TRUST).dyads().stream()
                    .filter(d -> d.first() == m || d.second() == m)
                    .anyMatch(d -> sco.part(Part.TRUST).meaning().scale().quarrel().at(d.figure())))
            .count();

    assertThat(quarrelling).isEqualTo(3);
    assertThat(words).hasSize(5);
    assertThat(words.get(1))
        .startsWith("Trust: three of the six members have a partner with whom a clash is 25%")
        .contains("(EU 0.")
        .contains("NATO 0.");
  }
}
