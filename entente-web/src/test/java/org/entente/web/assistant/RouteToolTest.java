package org.entente.web.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.web.Doors;
import org.entente.web.assistant.AssistantTools.Tool;
import org.entente.web.route.Parameter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Tools called without a server: what they say of themselves, and what clients leave out.
@Tag("slow")
class RouteToolTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Stream<Tool> tools() {
    return AssistantTools.ALL.stream();
  }

  private static SyncToolSpecification specified(Tool tool) {
    return RouteTool.of(tool, Doors.bundled(), new Calls());
  }

  private static Tool tool(String name) {
    return tools().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  /* As a message gives them: what is not in it, is null. */
  private static McpSchema.CallToolResult call(
      String tool, Map<String, @Nullable Object> arguments) {
    McpSchema.CallToolRequest request =
        JSON.readValue(
            JSON.writeValueAsString(Map.of("name", tool, "arguments", arguments)),
            McpSchema.CallToolRequest.class);
    return specified(tool(tool)).callHandler().apply(null, request);
  }

  private static String text(McpSchema.CallToolResult result) {
    return ((McpSchema.TextContent) result.content().getFirst()).text();
  }

  /* What the schema says is needed, is; every argument has a type, words and an example of its type. */
  @ParameterizedTest
  @MethodSource("tools")
  void aTool_saysWhatItTakes(Tool tool) {
    McpSchema.Tool told = specified(tool).tool();
    assertThat(told.name()).isEqualTo(tool.name()).matches("[a-z_]+");
    assertThat(told.description()).hasSizeGreaterThan(60);
    Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(told.inputSchema().get("properties"));
    Set<Object> names = new LinkedHashSet<>(properties.keySet());
    assertThat(names)
        .containsExactlyElementsOf(
            tool.parameters().stream().map(AssistantTools::argument).toList());
    assertThat((List<?>) Objects.requireNonNull(told.inputSchema().get("required")))
        .allMatch(names::contains);
    assertThat(told.inputSchema().get("additionalProperties")).isEqualTo(false);
    for (Parameter p : tool.parameters()) {
      Map<?, ?> property =
          (Map<?, ?>) Objects.requireNonNull(properties.get(AssistantTools.argument(p)));
      Object example = ((List<?>) Objects.requireNonNull(property.get("examples"))).getFirst();
      Class<?> type =
          switch (String.valueOf(property.get("type"))) {
            case "array" -> List.class;
            case "boolean" -> Boolean.class;
            case "integer" -> Integer.class;
            default -> String.class;
          };
      assertThat(example).as(p.name()).isInstanceOf(type);
    }
  }

  @ParameterizedTest
  @MethodSource("tools")
  void aToolThatLeavesOutAParameter_doesNotNeedIt(Tool tool) {
    assertThat(tool.left())
        .allMatch(name ->
            tool.route().parameters().stream()
                .anyMatch(p -> p.name().equals(name) && !p.required()));
    assertThat(tool.needed()).noneMatch(tool.left()::contains);
  }

  /* A client sends null for what it leaves out, or no arguments at all. */
  @Test
  void anArgumentThatIsNull_isNotGiven() {
    Map<String, @Nullable Object> arguments = new HashMap<>();
    arguments.put("coalition", null);
    arguments.put("as_of", "2014");
    McpSchema.CallToolResult told = call("coverage", arguments);
    assertThat(told.isError()).as(text(told)).isFalse();
    assertThat(text(told)).startsWith("What is known as of 2014-12-31");
    assertThat(told.structuredContent()).isInstanceOf(Map.class);
  }

  @Test
  void aNeededArgumentThatIsNull_isMissed() {
    Map<String, @Nullable Object> arguments = new HashMap<>();
    arguments.put("coalition", null);
    McpSchema.CallToolResult told = call("assess", arguments);
    assertThat(told.isError()).isTrue();
    assertThat(text(told)).isEqualTo("assess needs the argument coalition. Example: SCO.");
  }

  @Test
  void noArgumentsAtAll_areNone() {
    McpSchema.CallToolRequest request =
        JSON.readValue("{\"name\":\"coverage\"}", McpSchema.CallToolRequest.class);
    McpSchema.CallToolResult told = specified(tool("coverage")).callHandler().apply(null, request);
    assertThat(told.isError()).as(text(told)).isFalse();
    assertThat(text(told)).startsWith("What is known as of 2015-07-10");
  }

  @Test
  void whatDoesNotFit_isAnErrorInWords() {
    McpSchema.CallToolResult told = call("coverage", Map.of("coalition", "SCOO"));
    assertThat(told.isError()).isTrue();
    assertThat(text(told)).isEqualTo("no coalition \"SCOO\". Did you mean SCO?");
    assertThat(told.structuredContent()).isNull();
  }
}
