package org.entente.web.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.entente.web.Doors;
import org.entente.web.door.Asking;
import org.entente.web.door.Form;
import org.entente.web.route.Routes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A call that its client takes back ends the work, as the protocol asks (`notifications/cancelled`
/// of its version 2025-06-18), and others go on.
@Tag("slow")
class CancelledCallTest {
  private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();
  private static final String HELLO =
      """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;
  private static final String LONG =
      """
      {"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"trend","arguments":\
      {"coalition":"NATO","from":1950,"to":2013}}}
      """;
  private static final String BACK =
      """
      {"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":%s}}
      """;
  private static final String PING =
      """
      {"jsonrpc":"2.0","id":8,"method":"ping"}
      """;

  @Test
  void aCallThatIsTakenBack_endsTheWork() throws Exception {
    try (PipedOutputStream ours = new PipedOutputStream();
        PipedInputStream heard = new PipedInputStream(ours, 1 << 16);
        PipedOutputStream theirs = new PipedOutputStream();
        BufferedReader told =
            new BufferedReader(
                new InputStreamReader(
                    new PipedInputStream(theirs, 1 << 20), StandardCharsets.UTF_8))) {
      AssistantServer server = AssistantServer.start(Doors.bundled(), heard, theirs);
      say(ours, HELLO);
      assertThat(told.readLine()).contains("\"id\":0", "entente");
      say(ours, LONG);
      awaitWorking(1);
      // The name "7" is another than the number 7, and so is what was never asked.
      say(ours, BACK.formatted("\"7\"") + BACK.formatted("99") + PING);
      assertThat(told.readLine()).contains("\"id\":8");
      assertThat(Doors.bundled().working()).isEqualTo(1);
      say(ours, BACK.formatted("7"));
      awaitWorking(0);
      assertThat(told.readLine()).contains("\"id\":7", "cancelled");
      Map<String, List<String>> given =
          Map.of("coalition", List.of("NATO"), "from", List.of("1950"), "to", List.of("2013"));
      try (Asking again = Doors.bundled().ask(Routes.get("trend"), given, Form.TEXT)) {
        assertThat(again.await(Duration.ZERO)).as("what was kept").isEmpty();
      }
      say(ours, PING);
      assertThat(told.readLine()).contains("\"id\":8");
      server.stop();
    }
  }

  private static void say(PipedOutputStream ours, String lines) throws IOException {
    ours.write(lines.getBytes(StandardCharsets.UTF_8));
    ours.flush();
  }

  private static void awaitWorking(int number) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (Doors.bundled().working() != number && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    assertThat(Doors.bundled().working()).isEqualTo(number);
  }
}
