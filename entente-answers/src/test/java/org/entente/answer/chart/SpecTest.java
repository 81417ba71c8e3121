package org.entente.answer.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.answer.page.Chart;
import org.entente.answer.page.Column;
import org.entente.answer.page.Figures;
import org.entente.answer.page.Specification;
import org.entente.answer.page.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Specifications as JSON: filled whole, with names as they are, whatever they hold.
class SpecTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> HOSTILE =
      List.of("it's \"A\"", "B\\C", "${order}", "<b>", "ü 𝒜", "a\nb", "datum['x']");

  static Stream<String> specifications() {
    return Stream.of(
            new Intervals("row", "T", HOSTILE, List.of(new Intervals.Series("f", "F"))).spec(),
            new Intervals(
                    "row",
                    "T",
                    HOSTILE,
                    List.of(new Intervals.Series("f", "F"), new Intervals.Series("g", "G")))
                .spec(),
            new TierRows("T", HOSTILE).spec(),
            Arrows.spec(HOSTILE),
            Trends.spec(HOSTILE),
            Paths.spec("round", "Round", "y", "Y", "line"),
            Rows.spec(List.of(new Rows.Panel("p", "T", "S", HOSTILE))),
            new Glance(List.of(new Glance.Row("p", HOSTILE)), -0.2).spec(),
            WorldMap.spec("f", "T", List.of(0.1, 0.2, 0.3, 0.4), HOSTILE),
            matrix(3).specification(),
            matrix(10).specification())
        .map(Specification::json);
  }

  private static Chart matrix(int states) {
    List<String> order = IntStream.range(0, states).mapToObj(k -> "S" + k).toList();
    Table.Builder table =
        Table.builder("m", "M", "c")
            .column(Column.text("pair", "Pair", "Pair."))
            .column(Column.text("row", "Row", "Row."))
            .column(Column.text("column", "Column", "Column."))
            .column(Column.figure("f", "F", "F.", ""));
    table.row("S0 - S1", "S0", "S1", Figures.exact(0.5));
    return new Matrix("m", "M", "c", "In words.", "f", List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), order)
        .of(table.build());
  }

  /* One that holds a blank itself keeps it: it is a name, and no blank of the specification. */
  @ParameterizedTest
  @MethodSource("specifications")
  void everySpecification_isJson_withoutData(String spec) {
    JsonNode tree = JSON.readTree(spec);
    assertThat(tree.isObject()).isTrue();
    visit(
        tree,
        node -> {
          if (node.isString() && node.stringValue().contains("${")) {
            assertThat(node.stringValue()).contains("${order}");
          }
          if (node.isObject() && node.has("data")) {
            assertThat(node.get("data").toString())
                .isIn("{\"name\":\"world\"}", "{\"name\":\"disputed\"}");
          }
        });
  }

  private static void visit(JsonNode node, Consumer<JsonNode> visitor) {
    visitor.accept(node);
    node.forEach(one -> visit(one, visitor));
  }

  private static Set<String> strings(String spec) {
    Set<String> strings = new HashSet<>();
    visit(
        JSON.readTree(spec),
        node -> {
          if (node.isString()) {
            strings.add(node.stringValue());
          }
        });
    return strings;
  }

  @Test
  void names_standInAnOrder_asTheyAre() {
    assertThat(strings(Arrows.spec(HOSTILE).json())).containsAll(HOSTILE);
    assertThat(strings(new TierRows("T", HOSTILE).spec().json())).containsAll(HOSTILE);
    assertThat(
            strings(
                new Intervals("row", "T", HOSTILE, List.of(new Intervals.Series("f", "F")))
                    .spec()
                    .json()))
        .containsAll(HOSTILE);
  }

  @Test
  void aBlank_isAValueOfAnyType_orTextWithinText() {
    JsonNode whole = Spec.tree("arrows", Map.of("order", List.of("a", "b"), "height", 102));
    assertThat(whole.toString()).contains("[\"a\",\"b\"]").contains("102");
    assertThat(JSON.readTree(Spec.of("network", Map::of).json()).isObject()).isTrue();
  }

  /* A chart grows with its rows, each as high as the last. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 10, 100})
  void theHeight_growsWithTheRows(int rows) {
    List<String> order = IntStream.range(0, rows).mapToObj(k -> "S" + k).toList();
    List<String> more = new ArrayList<>(order);
    more.add("one more");
    assertThat(height(Arrows.spec(more).json()) - height(Arrows.spec(order).json())).isEqualTo(26);
    assertThat(
            height(new TierRows("T", more).spec().json())
                - height(new TierRows("T", order).spec().json()))
        .isEqualTo(20);
    assertThat(height(intervals(more)) - height(intervals(order))).isEqualTo(24);
  }

  private static String intervals(List<String> order) {
    return new Intervals("row", "T", order, List.of(new Intervals.Series("f", "F"))).spec().json();
  }

  private static int height(String spec) {
    int[] height = {0};
    visit(
        JSON.readTree(spec),
        node -> {
          if (node.isObject() && node.has("height") && node.get("height").isNumber()) {
            height[0] = Math.max(height[0], node.get("height").asInt());
          }
          if (node.isObject() && node.has("usermeta") && node.get("usermeta").has("height")) {
            height[0] = Math.max(height[0], node.get("usermeta").get("height").asInt());
          }
        });
    return height[0];
  }

  @Test
  void intervals_areOfOneOrTwoSeries() {
    Intervals.Series f = new Intervals.Series("f", "F");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Intervals("row", "T", List.of(), List.of()))
        .withMessageContaining("(0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Intervals("row", "T", List.of(), List.of(f, f, f)))
        .withMessageContaining("(3)");
  }

  /* Up to nine states the squares bear their figures, one layer for each triangle. */
  @Test
  void aSmallMatrix_bearsItsFigures_aLargeOneDoesNot() {
    assertThat(layers(matrix(9))).isEqualTo(4);
    assertThat(layers(matrix(10))).isEqualTo(2);
    assertThat(ChartFields.unknown(matrix(9))).isEmpty();
    assertThat(ChartFields.unknown(matrix(10))).isEmpty();
  }

  private static int layers(Chart chart) {
    int[] layers = {0};
    visit(
        JSON.readTree(chart.spec()),
        node -> {
          if (node.isObject() && node.has("layer")) {
            layers[0] = Math.max(layers[0], node.get("layer").size());
          }
        });
    return layers[0];
  }

  @Test
  void theGlance_labelsItsRows_inTheLinesGiven() {
    String spec =
        new Glance(
                List.of(
                    new Glance.Row("a", List.of("One", "1% (0 to 2%)")),
                    new Glance.Row("b", List.of("it's"))),
                -0.3)
            .spec()
            .json();
    assertThat(strings(spec))
        .anyMatch(
            s -> s.contains("({\"a\":[\"One\",\"1% (0 to 2%)\"],\"b\":[\"it's\"]})[datum.value]"));
    assertThat(JSON.readTree(new Glance(List.of(), 0).spec().json()).isObject()).isTrue();
  }
}
