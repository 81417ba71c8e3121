package org.entente.web.assistant;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.entente.run.UserProblem;
import org.entente.web.assistant.AssistantTools.Tool;
import org.entente.web.door.Asking;
import org.entente.web.door.Door;
import org.entente.web.door.Form;
import org.entente.web.door.Step;
import org.entente.web.door.Told;
import org.entente.web.route.Parameter;
import org.entente.web.route.Route;
import tools.jackson.databind.json.JsonMapper;

/// A tool as the protocol has it: parameters with `_` for `-`, the answer as text and as the JSON
/// of docs/schema/answer.schema.json.
final class RouteTool {
  private static final Duration PULSE = Duration.ofMillis(500);
  private static final JsonMapper JSON = JsonMapper.shared();

  private RouteTool() {}

  static SyncToolSpecification of(Tool asked, Door door, Calls calls) {
    McpSchema.Tool tool =
        McpSchema.Tool.builder(asked.name(), inputSchema(asked))
            .description(asked.description())
            .annotations(
                McpSchema.ToolAnnotations.builder()
                    .readOnlyHint(true)
                    .destructiveHint(false)
                    .idempotentHint(true)
                    .openWorldHint(false)
                    .build())
            .build();
    return SyncToolSpecification.builder()
        .tool(tool)
        .callHandler((exchange, request) -> {
          Consumer<Step> teller = teller(exchange, request);
          try {
            return call(
                asked,
                door,
                Objects.requireNonNullElse(request.arguments(), Map.of()),
                step -> {
                  requireWanted(calls, request);
                  teller.accept(step);
                });
          } finally {
            calls.end(request);
          }
        })
        .build();
  }

  private static Map<String, Object> inputSchema(Tool tool) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Parameter p : tool.parameters()) {
      Map<String, Object> property = new LinkedHashMap<>(type(p));
      property.put("description", p.description());
      property.put("examples", List.of(example(p)));
      properties.put(AssistantTools.argument(p), property);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put(
        "required",
        tool.parameters().stream().filter(tool::needs).map(AssistantTools::argument).toList());
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> type(Parameter p) {
    return switch (p.kind()) {
      case TEXT, DATE, PASSAGE -> Map.of("type", "string");
      case FLAG -> Map.of("type", "boolean");
      case INTEGER -> Map.of("type", "integer");
      case LIST -> Map.of("type", "array", "items", Map.of("type", "string"));
    };
  }

  private static Object example(Parameter p) {
    return switch (p.kind()) {
      case TEXT, DATE, PASSAGE -> p.example();
      case FLAG -> Boolean.valueOf(p.example());
      case INTEGER -> Integer.valueOf(p.example());
      case LIST -> List.of(p.example().split(","));
    };
  }

  /* Tells a client that wants to know it how far an answer is: those that gave the call a token. */
  private static Consumer<Step> teller(
      McpSyncServerExchange exchange, McpSchema.CallToolRequest request) {
    Object token = request.progressToken();
    if (token == null) {
      return _ -> {};
    }
    AtomicInteger told = new AtomicInteger();
    return step ->
        exchange.progressNotification(
            McpSchema.ProgressNotification.builder(token, told.incrementAndGet())
                .message(step.words())
                .build());
  }

  /* Of a call that was taken back, nobody reads the answer. */
  private static void requireWanted(Calls calls, McpSchema.CallToolRequest request) {
    if (!calls.isWanted(request)) {
      throw UserProblem.usage("the call was cancelled", "");
    }
  }

  private static McpSchema.CallToolResult call(
      Tool tool, Door door, Map<String, Object> arguments, Consumer<Step> teller) {
    Route route = tool.route();
    try {
      requireNeeded(tool, arguments);
      Map<String, List<String>> given = given(arguments);
      String text = text(door, route, given, Form.TEXT, teller);
      Object document = JSON.readValue(text(door, route, given, Form.BRIEF, teller), Map.class);
      return McpSchema.CallToolResult.builder()
          .addTextContent(text)
          .structuredContent(document)
          .isError(false)
          .build();
    } catch (UserProblem problem) {
      return McpSchema.CallToolResult.builder()
          .addTextContent((problem.getMessage() + ". " + problem.advice()).strip())
          .isError(true)
          .build();
    }
  }

  private static void requireNeeded(Tool tool, Map<String, Object> arguments) {
    for (Parameter p : tool.parameters()) {
      if (tool.needs(p) && arguments.get(AssistantTools.argument(p)) == null) {
        throw UserProblem.usage(
            tool.name() + " needs the argument " + AssistantTools.argument(p),
            "Example: " + p.example() + ".");
      }
    }
  }

  private static String text(
      Door door, Route route, Map<String, List<String>> given, Form form, Consumer<Step> teller) {
    try (Asking asking = door.ask(route, given, form)) {
      Optional<Told> told = asking.await(PULSE);
      while (told.isEmpty()) {
        teller.accept(asking.step());
        told = asking.await(PULSE);
      }
      return new String(told.get().bytes(), StandardCharsets.UTF_8);
    }
  }

  /* An argument that is null is none: clients send it for what they leave out. */
  private static Map<String, List<String>> given(Map<String, Object> arguments) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    arguments.forEach((name, value) -> {
      if (value != null) {
        given.put(
            name.replace('_', '-'),
            value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value)));
      }
    });
    return given;
  }
}
