package org.entente.answer.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.entente.answer.page.Cells;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.coalition.Likeness;
import org.entente.dossier.Dossier;
import org.entente.part.Part;
import org.entente.scenario.Change;
import org.entente.scenario.Scenario;
import org.entente.sources.dossier.DossierFile;
import org.entente.world.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Answers beside a dossier: red lines that a scenario crosses, and claims that move figures. What
/// is expected follows from the dossier and from the same answers without it.
@Tag("slow")
class DossierAnswersTest {
  private static final World WORLD = MadeUpDesk.world();
  private static final Desk DESK = MadeUpDesk.of(5);

  private static final String RED_LINES =
      """
      title: made <b>
      coalition: PACT
      as-of: 2012-06-30
      sources:
        - {id: a, title: A paper, date: 2011}
      red-lines:
        - {id: second, state: Arvia, if: [{joins: Lorien}], then: leaves, likelihood: 0.2..0.3..0.5,
           source: a, quote: "Never Lorien."}
        - {id: first, state: Bortland, if: [{joins: any}, {leaves: Dunmark}], then: objects,
           likelihood: 0.8}
        - {id: third, state: Cestria, if: [{undertakes: mutual-defence}], then: leaves}
      """;

  private static Dossier dossier(String text) {
    return DossierFile.read("made.yaml", text, WORLD);
  }

  private static Page suppose(String dossier, Change... changes) {
    Question question =
        new Question.Suppose(
            "PACT",
            MadeUpDesk.MOMENT,
            new Scenario(List.of(changes)),
            Map.of(),
            dossier.isEmpty() ? null : dossier(dossier));
    return DESK.answer(question, MadeUpAnswers.run()).page().get();
  }

  private static Change joins(String state) {
    return new Change.Join(WORLD.getState(state), Change.ASSUMED);
  }

  private static Section section(Page page, String heading) {
    return page.sections().stream()
        .filter(s -> s.heading().equals(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no section " + heading));
  }

  /* The likeliest first, that without a likelihood last; each with what crosses it. */
  @Test
  void redLines_standByLikelihood_withWhatCrossesThem() {
    Page page = suppose(RED_LINES, joins("Lorien"));
    Cells lines = Cells.of(page, "red-lines");
    assertThat(lines.all("state")).containsExactly("Bortland", "Arvia", "Cestria");
    assertThat(lines.all("crossed")).containsExactly("Lorien joins", "Lorien joins", "");
    assertThat(lines.value("likelihood", "Bortland")).isEqualTo(0.8);
    assertThat(lines.figure("likelihood", "Arvia").known().orElseThrow().interval().high())
        .isEqualTo(0.5);
    assertThat(lines.figure("likelihood", "Cestria").isKnown()).isFalse();
    assertThat(lines.all("source")).containsExactly("assumed", "a", "assumed");
    assertThat(lines.at("quote", "Arvia")).isEqualTo("Never Lorien.");
    assertThat(page.finding()).startsWith("It crosses what members called red lines: Bortland ");
    assertThat(page.finding()).contains("; Arvia ").doesNotContain("Cestria leaves");
    assertThat(page.sections().getLast().heading()).isEqualTo("Red lines");
  }

  @Test
  void anotherStateThatJoins_crossesTheLineAgainstAnybodyAlone() {
    Page page = suppose(RED_LINES, joins("Jorvika"));
    assertThat(Cells.of(page, "red-lines").all("crossed")).containsExactly("Jorvika joins", "", "");
    Page left = suppose(RED_LINES, new Change.Leave(WORLD.getState("Dunmark"), Change.ASSUMED));
    assertThat(Cells.of(left, "red-lines").all("crossed"))
        .containsExactly("Dunmark leaves", "", "");
  }

  @Test
  void linesThatNothingCrosses_areSaidToBeWhole() {
    Page page =
        suppose(
            RED_LINES,
            new Change.Shock(
                WORLD.getState("Arvia"), Change.Quantity.CAPABILITIES, 2, Change.ASSUMED));
    assertThat(section(page, "Red lines").paragraphs().getFirst()).contains(" None is crossed.");
    assertThat(page.finding()).doesNotContain("red lines");
  }

  @Test
  void aDossierWithoutLines_saysSo_andTheRestIsAsWithoutIt() {
    String none = "title: made\ncoalition: PACT\n";
    Page with = suppose(none, joins("Lorien"));
    Page without = suppose("", joins("Lorien"));
    assertThat(section(with, "Red lines").paragraphs().getFirst())
        .startsWith("The dossier \"made\" has no red line about it.");
    assertThat(with.sections().subList(0, with.sections().size() - 1))
        .isEqualTo(without.sections());
    assertThat(with.finding()).isEqualTo(without.finding());
  }

  /* Changes that undo each other cross nothing and leave all as it is. */
  @Test
  void whatComesToNothing_crossesNothing() {
    Page page =
        suppose(
            RED_LINES, joins("Lorien"), new Change.Leave(WORLD.getState("Lorien"), Change.ASSUMED));
    assertThat(section(page, "What is supposed").paragraphs().getFirst())
        .isEqualTo("The changes come to nothing: the coalition is as it is.");
    assertThat(Cells.of(page, "red-lines").all("crossed")).containsExactly("", "", "");
    Cells parts = Cells.of(page, "parts");
    for (Part part : Part.values()) {
      assertThat(parts.value("difference", part.title())).isZero();
    }
  }

  private static final String CLAIMS =
      """
      title: made
      coalition: PACT
      as-of: 2012-06-30
      sources:
        - {id: a, title: A paper, date: 2012-05-01}
        - {id: late, title: Of next year, date: 2013-05-01}
      claims:
        - {id: sure, from: Arvia, to: Bortland, kind: fear, sign: -1, source: a,
           sentence: Arvia fears Bortland., status: accepted}
        - {id: draft, from: Cestria, to: Dunmark, kind: distrust, sign: -1, source: a,
           sentence: Cestria distrusts Dunmark., confidence: 0.5}
        - {id: no, from: Arvia, to: Dunmark, kind: fear, sign: -1, source: a,
           sentence: It does not., status: rejected}
        - {id: later, from: Arvia, to: Cestria, kind: fear, sign: -1, source: late,
           sentence: It will., status: accepted}
      """;

  private static final Page WITH = assess(CLAIMS);
  private static final Page WITHOUT = assess("");

  private static Page assess(String dossier) {
    Question question =
        new Question.Assess(
            "PACT",
            MadeUpDesk.MOMENT,
            Map.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            dossier.isEmpty() ? null : dossier(dossier),
            Likeness.ALL,
            false);
    return DESK.answer(question, MadeUpAnswers.run()).brief().orElseThrow().get();
  }

  /* Fear and distrust lower trust, and nothing else; the rejected claim and the one of next year enter
  nothing. Without a claim the figure would be higher by what it moves. */
  @Test
  void claims_lowerTheTrustTheyDeny_eachWithItsSentence() {
    Page with = WITH;
    Page without = WITHOUT;
    Cells moved = Cells.of(with, "claims");
    assertThat(moved.all("id")).containsExactlyInAnyOrder("sure", "draft");
    assertThat(moved.all("part")).containsOnly("trust");
    assertThat(moved.all("moved")).allMatch(m -> Cells.value(m) < 0);
    int sure = moved.all("id").indexOf("sure");
    assertThat(moved.all("probability").get(sure)).isEqualTo(1.0);
    assertThat(moved.all("claim").get(sure)).isEqualTo("Arvia fear Bortland");
    assertThat(moved.all("source").get(sure)).isEqualTo("A paper (2012-05-01)");
    assertThat(moved.all("probability").get(1 - sure)).isEqualTo(0.5);
    Cells before = Cells.of(without, "parts");
    Cells after = Cells.of(with, "parts");
    assertThat(after.value("figure", "trust")).isLessThan(before.value("figure", "trust"));
    for (String part : List.of("interdependence", "capacity to act", "exit pressure")) {
      assertThat(after.figure("figure", part)).isEqualTo(before.figure("figure", part));
    }
    String said = section(with, "What the claims of the dossier do").paragraphs().getFirst();
    assertThat(said)
        .startsWith("Of 2 claims of \"made\" that may enter figures")
        .contains("Left out are ");
  }

  @Test
  void oneClaim_isOne() {
    String one = CLAIMS.substring(0, CLAIMS.indexOf("  - {id: draft"));
    Page page = assess(one);
    assertThat(section(page, "What the claims of the dossier do").paragraphs().getFirst())
        .isEqualTo(
            "Of 1 claim of \"made\" that may enter figures as of 2012-12-31, 1 moves one here.");
  }

  /* Behind one pair stand the claims about that pair alone. */
  @Test
  void theExplanationOfAPair_hasItsClaims() {
    Question question =
        new Question.Explain(
            "PACT",
            MadeUpDesk.MOMENT,
            Part.TRUST,
            List.of("Cestria", "Dunmark"),
            Map.of(),
            0,
            dossier(CLAIMS));
    Page page = DESK.answer(question, MadeUpAnswers.run()).page().get();
    assertThat(Cells.of(page, "claims").all("id")).containsExactly("draft");
  }

  /* The sum of what claims move, taken away one by one, is near what they move together. */
  @Test
  void whatClaimsMove_isOfTheSizeOfWhatTheyMoveTogether() {
    Cells moved = Cells.of(WITH, "claims");
    double together =
        Cells.of(WITH, "parts").value("figure", "trust")
            - Cells.of(WITHOUT, "parts").value("figure", "trust");
    assertThat(moved.sum("moved")).isCloseTo(together, within(0.3 * Math.abs(together)));
  }
}
