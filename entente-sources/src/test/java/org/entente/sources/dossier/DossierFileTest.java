package org.entente.sources.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.dossier.Claim;
import org.entente.dossier.Dossier;
import org.entente.dossier.RedLine;
import org.entente.evidence.Range;
import org.entente.run.UserProblem;
import org.entente.scenario.Change;
import org.entente.scenario.Undertaking;
import org.entente.sources.world.WorldFiles;
import org.entente.world.State;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dossiers as files: every kind of entry, every kind of mistake with its place, and writing what
/// is read. Expected values stand in the texts.
class DossierFileTest {
  private static final World WORLD = WorldFiles.load(List.of());

  private static final String WHOLE =
      """
      title: whole
      coalition: Shanghai Cooperation Organisation
      as-of: 2015-07-10
      sources:
        - {id: a, title: A paper, publisher: P, date: 2014, url: "https://example.org", read: true}
        - {id: b, title: B}
      issues:
        - id: i
          title: how much
          low: none
          high: all
          positions:
            - {actor: Russia, position: 10..20..40, salience: 80, capability: 3, source: a}
            - {actor: The Commission, position: 70, salience: 20..30}
            - {actor: Russia, position: 60, salience: 80, source: b, confidence: 0.4}
      red-lines:
        - id: r
          state: Uzbekistan
          if: [{undertakes: mutual-defence}, {joins: any}, {leaves: China}, {decides: majority}, {other: words}]
          then: leaves
          likelihood: 0.2..0.5
          source: [a, b]
          quote: "no: never"
          date: 2012-08
          confidence: 0.9
          note: n
      dependences:
        - {of: TJK, on: RUS, matter: remittances, year: 2013, value: 49.6, unit: "% of GDP", source: a}
        - {of: TJK, matter: protection, year: 2013}
      facts:
        - {id: f, statement: It rained., about: [SCO, Kyrgyzstan, Someone], supports: [forum], source: b}
      claims:
        - id: c
          from: Russia
          to: SCO
          kind: shared-interest
          sign: 1
          strength: 0.5
          mutual: true
          modality: reported
          speaker: S
          time: today
          detail: d
          source: a
          sentence: They agree.
          words: agree
          paragraph: 2
          begin: 17
          confidence: 0.75
          status: corrected
          note: n
        - {id: d, from: UZB, to: Nobody, kind: fear, sign: -1, source: b, sentence: It fears.}
      """;

  private static Dossier read(String text) {
    return DossierFile.read("d.yaml", text, WORLD);
  }

  private static State state(String name) {
    return WORLD.getState(name);
  }

  @Test
  void everyKindOfEntry_isRead() {
    Dossier d = read(WHOLE);

    assertThat(d.coalition()).isEqualTo("SCO");
    assertThat(d.asOf()).hasToString("2015-07-10");
    assertThat(d.findSource("a").orElseThrow().read()).isTrue();
    assertThat(d.findSource("b").orElseThrow().read()).isFalse();
    assertThat(d.issues().getFirst().stakes())
        .extracting(s -> s.actor())
        .containsExactly("RUS", "The Commission", "RUS");
    assertThat(d.issues().getFirst().stakes().getFirst().position())
        .isEqualTo(new Range(10, 20, 40));
    assertThat(d.redLines().getFirst().grounds().sources()).containsExactly("a", "b");
    assertThat(d.redLines().getFirst().coalition()).isEqualTo("SCO");
    assertThat(d.dependences().getLast().on()).isNull();
    assertThat(d.facts().getFirst().about()).containsExactly("SCO", "KGZ", "Someone");
    assertThat(d.claims().getFirst().quote())
        .isEqualTo(new Claim.Passage("a", "They agree.", "agree", 2, 17));
    assertThat(d.claims().getLast().status()).isEqualTo(Claim.Status.DRAFT);
    assertThat(d.claims().getLast().confidence()).isNull();
  }

  @Test
  void redLine_isCrossedByWhatTriggersItAndByNothingElse() {
    RedLine line = read(WHOLE).redLines().getFirst();
    Change defence = new Change.Undertake(Undertaking.MUTUAL_DEFENCE, Change.ASSUMED);
    Change market = new Change.Undertake(Undertaking.COMMON_MARKET, Change.ASSUMED);
    Change join = new Change.Join(state("IND"), Change.ASSUMED);
    Change replace = new Change.Replace(state("CHN"), state("MNG"), Change.ASSUMED);
    Change leave = new Change.Leave(state("RUS"), Change.ASSUMED);

    assertThat(line.findCrossing(List.of(market, defence))).contains(defence);
    assertThat(line.findCrossing(List.of(join))).contains(join);
    assertThat(line.findCrossing(List.of(replace))).contains(replace);
    assertThat(line.findCrossing(List.of(leave, market))).isEmpty();
    assertThat(line.findCrossing(List.of())).isEmpty();
  }

  @Test
  void whatIsWritten_isReadBackEqual() {
    for (Dossier d :
        List.of(read(WHOLE), Dossier.titled("empty"), DossierFile.read("sco-2015", WORLD))) {
      String text = DossierYaml.write(d);
      assertThat(read(text)).isEqualTo(d);
      assertThat(DossierYaml.write(read(text))).isEqualTo(text);
    }
  }

  @Test
  void bundledDossier_keepsConflictingSourcesSideBySide() {
    Dossier d = DossierFile.read("sco-2015", WORLD);

    assertThat(d.dependences())
        .filteredOn(x -> x.of().equals(state("TJK")) && x.year() == 2013)
        .extracting(x -> x.value())
        .containsExactly(Range.point(49.6), Range.point(42), Range.point(49));
    assertThat(d.sources()).allMatch(s -> s.read());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          coalition: SC0                                  | line 2, coalition: no coalition "SC0"     | SCO
          as-of: 2015                                     | line 2, as-of: (2015) is no day           | 2015-07-10
          sorces: []                                      | unknown key (sorces)                      | sources
          sources: [{id: A b, title: x}]                  | (A b) is no id                            | lower case
          sources: [{id: a, title: x, date: 2015-13}]     | (2015-13) is no date                      | 2015-07
          sources: [{id: a, title: x}, {id: a, title: y}] | the id (a) is that of entry 1             | its own id
          facts: [{id: f, statement: x, source: zz}]      | unknown source (zz)                       | Known are
          facts: [{id: f, statement: x, confidence: 1.5}] | (1.5) is above 1                          | between 0 and 1
          facts: [{id: f, statement: x, confidence: 0}]   | (0) is no probability                     | above 0
          dependences: [{of: TJK, on: TJK, matter: trade, year: 2013}] | Tajikistan cannot depend on itself | another
          dependences: [{of: TJK, matter: trad, year: 2013}] | unknown matter (trad)                  | trade
          dependences: [{of: TJK, matter: trade, year: 2013, value: 3}] | value without a unit        | unit
          red-lines: [{id: r, state: UZB, if: {joins: any}, then: leaves}] | names no coalition       | coalition: SCO
          """)
  void mistake_isSaidWithItsPlaceAndWhatWouldBeRight(String line, String said, String advice) {
    assertThatThrownBy(() -> read("title: t\n" + line + "\n"))
        .isInstanceOf(UserProblem.class)
        .hasMessageStartingWith("d.yaml, line 2")
        .hasMessageContaining(said.strip())
        .satisfies(e -> assertThat(((UserProblem) e).advice()).contains(advice.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          position: -1, salience: 50          | (-1) is below 0
          position: 101, salience: 50         | (101) is above 100
          position: 50, salience: 120         | (120) is above 100
          position: 60..40, salience: 50      | neither a number nor a range
          position: x, salience: 50           | neither a number nor a range
          position: 50                        | has no salience
          position: 5, salience: 5, capability: -3 | (-3) is below 0
          """)
  void positionOutOfRange_isRefused(String values, String said) {
    String text =
        "title: t\nissues:\n  - {id: i, title: q, low: l, high: h, positions: [{actor: RUS, "
            + values.strip()
            + "}]}\n";

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UserProblem.class)
        .hasMessageStartingWith("d.yaml, line 3")
        .hasMessageContaining(said.strip());
  }

  @Test
  void emptyIssue_andTwoTriggersInOne_areRefused() {
    assertThatThrownBy(
            () -> read("title: t\nissues: [{id: i, title: q, low: l, high: h, positions: []}]\n"))
        .hasMessageContaining("the issue is empty");
    assertThatThrownBy(() ->
            read(
                "title: t\ncoalition: SCO\n"
                    + "red-lines: [{id: r, state: UZB, if: {joins: any, leaves: any}, then: leaves}]\n"))
        .hasMessageContaining("names several triggers [joins, leaves]");
  }

  @Test
  void unknownFile_namesTheBundledOnes() {
    assertThatThrownBy(() -> DossierFile.read("sco-2014", WORLD))
        .isInstanceOf(UserProblem.class)
        .satisfies(e -> assertThat(((UserProblem) e).advice()).contains("sco-2015"));
  }
}
