package org.entente.web.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.entente.web.Doors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The tools driven by the client of the protocol's own library, over the streams of a process.
@Tag("slow")
class AssistantServerTest {
  private static final Queue<McpSchema.ProgressNotification> TOLD = new ConcurrentLinkedQueue<>();
  private static McpSyncClient client;

  /// The server as a process of its own.
  public static final class Served {
    private Served() {}

    /// Serves standard input until it is killed.
    public static void main(String[] arguments) throws InterruptedException {
      AssistantServer server = AssistantServer.start(Doors.bundled(), System.in, System.out);
      Thread.currentThread().join();
      server.stop();
    }
  }

  @BeforeAll
  static void start() {
    ServerParameters java =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args("-cp", System.getProperty("java.class.path"), Served.class.getName())
            .build();
    client =
        McpClient.sync(
                new StdioClientTransport(
                    java, new JacksonMcpJsonMapper(JsonMapper.builder().build())))
            .requestTimeout(Duration.ofSeconds(60))
            .initializationTimeout(Duration.ofSeconds(60))
            .progressConsumer(TOLD::add)
            .build();
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
  }

  private static McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(McpSchema.CallToolResult result) {
    return ((McpSchema.TextContent) result.content().getFirst()).text();
  }

  @Test
  void theTools_areTen_describedAndOnlyRead() {
    List<McpSchema.Tool> tools = client.listTools().tools();
    assertThat(tools)
        .extracting(McpSchema.Tool::name)
        .containsExactly(
            "assess",
            "compare",
            "rank",
            "trend",
            "explain",
            "evidence",
            "what_if",
            "forecast",
            "hypotheses",
            "check_claim",
            "coverage");
    assertThat(tools).allMatch(t -> t.annotations().readOnlyHint());
    assertThat(tools).allMatch(t -> t.description().length() > 120);
    assertThat(tools)
        .allSatisfy(t ->
            assertThat(t.inputSchema())
                .containsEntry("additionalProperties", false)
                .containsKey("properties"));
  }

  @Test
  void everyTool_answersWithTextAndTheDocument() {
    Map<String, Map<String, Object>> calls = new HashMap<>();
    calls.put("hypotheses", Map.of("coalition", "SCO"));
    calls.putAll(
        Map.of(
            "assess", Map.of("coalition", "CHN,RUS,IRN,PRK", "as_of", "2015-07-10"),
            "what_if", Map.of("coalition", "SCO", "join", List.of("IND", "PAK")),
            "compare", Map.of("coalitions", List.of("SCO", "CHN+RUS+IRN+PRK")),
            "rank", Map.of("as_of", "2014", "by", "interests"),
            "trend", Map.of("coalition", "SCO", "from", 2011, "to", 2014),
            "explain", Map.of("coalition", "SCO", "part", "trust"),
            "evidence", Map.of("coalition", "SCO", "part", "trust", "pair", List.of("CHN", "RUS")),
            "forecast", Map.of("coalition", "SCO"),
            "check_claim", Map.of("text", "India fears Pakistan. China and Russia trade a lot."),
            "coverage", Map.of("coalition", "SCO")));
    assertThat(calls.keySet())
        .containsExactlyInAnyOrderElementsOf(
            client.listTools().tools().stream().map(McpSchema.Tool::name).toList());
    calls.forEach((tool, arguments) -> {
      McpSchema.CallToolResult result = call(tool, arguments);
      assertThat(result.isError()).as(tool + ": " + text(result)).isFalse();
      assertThat(result.structuredContent())
          .asInstanceOf(InstanceOfAssertFactories.MAP)
          .containsEntry("format", "entente-answer-1")
          .containsKey("page");
    });
  }

  /* A year that no other test asks about, so that the answer is not there already. */
  @Test
  void whoAsksForIt_isToldHowFarAnAnswerIs() {
    McpSchema.CallToolResult result =
        client.callTool(
            McpSchema.CallToolRequest.builder("rank")
                .arguments(Map.of("as_of", "2009"))
                .progressToken("of-rank")
                .build());
    assertThat(result.isError()).isFalse();
    assertThat(TOLD).isNotEmpty().allMatch(p -> p.progressToken().equals("of-rank"));
    assertThat(TOLD.stream().map(McpSchema.ProgressNotification::progress).toList())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(TOLD).allMatch(p -> !p.message().isBlank());
  }

  @Test
  void whatDoesNotFit_isAnErrorWithAdvice() {
    McpSchema.CallToolResult unknown = call("assess", Map.of("coalition", "SCOO"));
    assertThat(unknown.isError()).isTrue();
    assertThat(text(unknown)).contains("SCOO", "Did you mean");

    McpSchema.CallToolResult date = call("assess", Map.of("coalition", "SCO", "as_of", "soon"));
    assertThat(date.isError()).isTrue();
    assertThat(text(date)).contains("not a date");

    McpSchema.CallToolResult lacking =
        call("evidence", Map.of("coalition", "SCO", "part", "trust"));
    assertThat(lacking.isError()).isTrue();
    assertThat(text(lacking)).contains("evidence", "'pair'");

    McpSchema.CallToolResult strange = call("assess", Map.of("coalition", "SCO", "asof", "2015"));
    assertThat(strange.isError()).isTrue();

    McpSchema.CallToolResult empty = call("check_claim", Map.of("text", " "));
    assertThat(empty.isError()).isTrue();
  }

  /* For each tool: a name it has not, a value that does not fit, and what it needs left out. */
  @Test
  void everyTool_refusesWrongArguments_withWords() {
    Map<String, Map<String, Object>> unfit =
        Map.ofEntries(
            Map.entry("assess", Map.of("coalition", "CHN,XYZ")),
            Map.entry("what_if", Map.of("coalition", "SCO", "join", List.of("Atlantis"))),
            Map.entry("compare", Map.of("coalitions", List.of("SCO", "SCO"))),
            Map.entry("rank", Map.of("by", "beauty")),
            Map.entry("trend", Map.of("coalition", "SCO", "from", 1700, "to", 1600)),
            Map.entry("explain", Map.of("coalition", "SCO", "part", "beauty")),
            Map.entry(
                "evidence",
                Map.of("coalition", "SCO", "part", "trust", "pair", List.of("CHN", "USA"))),
            Map.entry("forecast", Map.of("coalition", "SCO", "as_of", "2015-13-01")),
            Map.entry("check_claim", Map.of("text", "L'Inde craint le Pakistan. ".repeat(20))),
            Map.entry("coverage", Map.of("coalition", "<script>")),
            Map.entry("hypotheses", Map.of("coalition", "SCO", "as_of", "1815")));
    for (McpSchema.Tool tool : client.listTools().tools()) {
      requireRefused(tool.name(), Objects.requireNonNull(unfit.get(tool.name()), tool.name()));
      requireRefused(tool.name(), Map.of("no_such_argument", "x"));
      if (!((List<?>) Objects.requireNonNull(tool.inputSchema().get("required"))).isEmpty()) {
        requireRefused(tool.name(), Map.of());
      }
    }
  }

  private static void requireRefused(String tool, Map<String, Object> arguments) {
    McpSchema.CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(tool + " " + arguments).isTrue();
    assertThat(text(result)).as(tool).hasSizeGreaterThan(20).doesNotContain("Exception", "at org.");
  }
}
