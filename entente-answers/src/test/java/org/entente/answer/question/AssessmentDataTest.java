package org.entente.answer.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.answer.page.Cells;
import org.entente.coalition.Likeness;
import org.entente.part.Part;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// The published form of an assessment says what its page says, number by number.
@Tag("slow")
class AssessmentDataTest {
  private static final Desk DESK = MadeUpDesk.of(MadeUpAnswers.SEED);
  private static final JsonNode REAL = data("assess");
  private static final JsonNode SUPPOSED = data("assess supposed");

  private static JsonNode data(String name) {
    return data(Objects.requireNonNull(MadeUpQuestions.all().get(name)));
  }

  private static JsonNode data(Question question) {
    return DESK.answer(question, MadeUpAnswers.run()).data().orElseThrow().apply("entente assess");
  }

  private static Cells cells(String table) {
    return Cells.of(MadeUpAnswers.page("assess"), table);
  }

  @Test
  void theKeys_standInThisOrder() {
    assertThat(REAL.propertyNames())
        .containsExactly(
            "format",
            "command",
            "coalition",
            "name",
            "asOf",
            "year",
            "members",
            "absent",
            "finding",
            "parts",
            "nominalStrength",
            "effectiveStrength",
            "decision",
            "weakestDyads",
            "faultLine",
            "dependences",
            "coverage",
            "datasets");
    assertThat(SUPPOSED.propertyNames()).last().isEqualTo("supposed");
    assertThat(REAL.get("format").asString()).isEqualTo("entente-assessment-1");
    assertThat(REAL.get("asOf").asString()).isEqualTo("2012-12-31");
    assertThat(REAL.get("command").asString()).isEqualTo("entente assess");
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void aPart_isThatOfThePage(Part part) {
    JsonNode of = REAL.get("parts").get(List.of(Part.values()).indexOf(part));
    assertThat(of.get("part").asString()).isEqualTo(part.key());
    assertThat(of.get("title").asString()).isEqualTo(part.title());
    Cells parts = cells("parts");
    assertThat(of.get("figure").get("value").asDouble())
        .isEqualTo(parts.value("figure", part.title()));
    assertThat(of.get("percentile").get("value").asDouble())
        .isEqualTo(parts.value("percentile", part.title()));
    assertThat(of.get("share").asBoolean())
        .isEqualTo(parts.at("unit", part.title()).equals("share"));
  }

  @Test
  void pairsAndDependences_areThoseOfThePage() {
    Cells dyads = cells("matrix-votes");
    assertThat(REAL.get("parts").get(0).get("dyads")).hasSize(6);
    for (JsonNode dyad : REAL.get("parts").get(0).get("dyads")) {
      String pair =
          MadeUpDesk.name(dyad.get("states").get(0).asInt())
              + " – "
              + MadeUpDesk.name(dyad.get("states").get(1).asInt());
      assertThat(dyad.get("figure").get("value").asDouble())
          .as(pair)
          .isEqualTo(dyads.value("votes", pair));
    }
    Cells dependences = cells("dependences");
    for (JsonNode d : REAL.get("dependences")) {
      double trade =
          dependences.value(
              "trade",
              MadeUpDesk.name(d.get("state").asInt()),
              MadeUpDesk.name(d.get("on").asInt()));
      assertThat(100 * d.get("trade").get("value").asDouble()).isCloseTo(trade, within(1e-9));
    }
  }

  @Test
  void nameAndCodeOfEveryState_areThoseOfTheRegistry() {
    Set<Integer> codes = new HashSet<>();
    for (JsonNode member : REAL.get("members")) {
      int code = member.get("code").asInt();
      codes.add(code);
      assertThat(member.get("name").asString()).isEqualTo(MadeUpDesk.name(code));
      assertThat(member.get("id").asString())
          .isEqualTo(MadeUpDesk.world().states().get(code).shortCode());
    }
    assertThat(codes).containsExactlyInAnyOrder(10, 20, 30, 40);
    assertThat(REAL.get("absent")).isEmpty();
    JsonNode line = REAL.get("faultLine");
    Set<Integer> divided = new HashSet<>();
    line.get("camps").forEach(camp -> camp.forEach(code -> divided.add(code.asInt())));
    assertThat(divided).isEqualTo(codes);
  }

  @Test
  void whatIsSupposed_isSaid() {
    assertThat(SUPPOSED.get("supposed").get("premise").asString())
        .isEqualTo("if Lorien were a member and Elbonia were not");
    assertThat(SUPPOSED.get("supposed").get("assumptions")).hasSize(2);
    assertThat(SUPPOSED.get("finding").get("sentence").asString()).startsWith("If Lorien were");
  }

  /* A figure is a value in an interval with a provenance, or a reason; nothing else anywhere. */
  @Test
  void everyFigure_isKnownOrMissing_neverNull() {
    visit(
        REAL,
        node -> {
          assertThat(node.isNull()).isFalse();
          if (node.isObject() && node.has("interval")) {
            assertThat(node.propertyNames()).containsExactly("value", "interval", "provenance");
            assertThat(node.get("interval").get("low").asDouble())
                .isLessThanOrEqualTo(node.get("interval").get("high").asDouble());
          }
          if (node.isObject() && node.has("missing")) {
            assertThat(node.get("missing").asString()).isNotBlank();
          }
        });
  }

  private static void visit(JsonNode node, Consumer<JsonNode> visitor) {
    visitor.accept(node);
    node.forEach(one -> visit(one, visitor));
  }

  /* With weight on trust alone the total is the place of trust among the others. */
  @Test
  void aTotal_isTheWeightedPlace() {
    JsonNode weighted =
        data(
            new Question.Assess(
                "PACT",
                MadeUpDesk.MOMENT,
                Map.of(),
                PartNames.weights(Map.of("trust", 2.0)),
                List.of(),
                List.of(),
                List.of(),
                null,
                Likeness.ALL,
                false));
    JsonNode total = weighted.get("total");
    assertThat(total.get("weights").get("trust").asDouble()).isEqualTo(2);
    double trust = weighted.get("parts").get(1).get("standing").get("value").asDouble();
    assertThat(total.get("figure").get("value").asDouble()).isCloseTo(trust, within(1e-9));
  }
}
