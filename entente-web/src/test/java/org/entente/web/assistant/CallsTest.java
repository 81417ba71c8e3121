package org.entente.web.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Calls of tools from their message to their end, and those that a client takes back.
class CallsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CALL = "tools/call";

  private static McpSchema.JSONRPCRequest request(String method, Object id, Object params) {
    return new McpSchema.JSONRPCRequest("2.0", method, id, params);
  }

  private static McpSchema.JSONRPCNotification cancelled(Object id) {
    return new McpSchema.JSONRPCNotification(
        "2.0", "notifications/cancelled", Map.of("requestId", id));
  }

  /* The call as the library makes it of the message that was heard. */
  private static McpSchema.CallToolRequest begun(Calls calls, Object id) {
    Map<String, Object> params = Map.of("name", "rank", "arguments", Map.of("by", "trust"));
    McpSchema.JSONRPCRequest heard =
        (McpSchema.JSONRPCRequest) calls.heard(request(CALL, id, params));
    assertThat(heard.id()).isEqualTo(id);
    return JSON.convertValue(heard.params(), McpSchema.CallToolRequest.class);
  }

  @Test
  void aCall_isWanted_untilItIsTakenBack_orAnswered() {
    Calls calls = new Calls();
    McpSchema.CallToolRequest call = begun(calls, 7);
    assertThat(call.name()).isEqualTo("rank");
    assertThat(call.arguments()).isEqualTo(Map.of("by", "trust"));
    assertThat(calls.isWanted(call)).isTrue();
    assertThat(calls.heard(cancelled(7))).as("the library hears it too").isEqualTo(cancelled(7));
    assertThat(calls.isWanted(call)).isFalse();
    McpSchema.CallToolRequest again = begun(calls, 7);
    assertThat(calls.isWanted(again)).as("a number may come again").isTrue();
    calls.end(again);
    assertThat(calls.isWanted(again)).isFalse();
  }

  /* JSON-RPC 2.0: an id is a number or a text, and 7 is not "7". */
  @Test
  void aNumberAndATextOfTheSameDigits_areTwoCalls() {
    Calls calls = new Calls();
    McpSchema.CallToolRequest number = begun(calls, 7);
    McpSchema.CallToolRequest text = begun(calls, "7");
    calls.heard(cancelled("7"));
    assertThat(calls.isWanted(number)).isTrue();
    assertThat(calls.isWanted(text)).isFalse();
  }

  @Test
  void whatACallSaysOfItself_stays() {
    Calls calls = new Calls();
    Map<String, Object> params = new HashMap<>();
    params.put("name", "rank");
    params.put("_meta", Map.of("progressToken", "p"));
    McpSchema.JSONRPCRequest heard =
        (McpSchema.JSONRPCRequest) calls.heard(request(CALL, 1, params));
    McpSchema.CallToolRequest call =
        JSON.convertValue(heard.params(), McpSchema.CallToolRequest.class);
    assertThat(call.progressToken()).isEqualTo("p");
    assertThat(calls.isWanted(call)).isTrue();
    assertThat(params.get("_meta"))
        .as("the message itself is as it was")
        .isEqualTo(Map.of("progressToken", "p"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ping", "tools/list", "initialize", ""})
  void otherRequests_areHeardAsTheyAre(String method) {
    McpSchema.JSONRPCRequest request = request(method, 1, Map.of("name", "rank"));
    assertThat(new Calls().heard(request)).isSameAs(request);
  }

  @Test
  void oddMessages_areHeardAsTheyAre() {
    Calls calls = new Calls();
    McpSchema.JSONRPCRequest listed = request(CALL, 1, List.of("rank"));
    assertThat(calls.heard(listed)).isSameAs(listed);
    assertThat(calls.heard(cancelled("never begun"))).isEqualTo(cancelled("never begun"));
    McpSchema.JSONRPCNotification other =
        new McpSchema.JSONRPCNotification("2.0", "notifications/initialized", Map.of());
    assertThat(calls.heard(other)).isSameAs(other);
  }

  /* Without a number nothing can take it back. */
  @Test
  void aCallThatWasNotHeard_isWanted() {
    McpSchema.CallToolRequest call =
        JSON.readValue("{\"name\":\"rank\"}", McpSchema.CallToolRequest.class);
    Calls calls = new Calls();
    assertThat(calls.isWanted(call)).isTrue();
    calls.end(call);
    assertThat(calls.isWanted(call)).isTrue();
  }
}
