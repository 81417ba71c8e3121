package org.entente.web.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What is no message is left out, and what stands around it is heard.
@Tag("slow")
class MessageLinesTest {
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

  private static String heard(String sent) throws IOException {
    try (MessageLines lines =
        new MessageLines(
            new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)),
            new JacksonMcpJsonMapper(JsonMapper.builder().build()),
            new Calls())) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void messages_areHeardAsTheyAre_theLastWithoutItsEndToo() throws IOException {
    assertThat(heard(PING + "\n" + PING)).isEqualTo(PING + "\n" + PING + "\n");
    assertThat(heard("")).isEmpty();
    assertThat(heard("\n\n")).isEmpty();
  }

  @Test
  void whatIsNone_isLeftOut() throws IOException {
    String deep = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{\"a\":";
    for (String other :
        new String[] {
          "not json",
          "{}",
          "[]",
          "{\"jsonrpc\":\"2.0\"}",
          PING.substring(3),
          deep + "[".repeat(100_000) + "]".repeat(100_000) + "}}",
          "x".repeat(MessageLines.LONGEST + 10),
        }) {
      assertThat(heard(other + "\n" + PING + "\n")).isEqualTo(PING + "\n");
    }
  }
}
