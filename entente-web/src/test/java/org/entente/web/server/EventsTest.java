package org.entente.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.entente.web.Doors;
import org.entente.web.door.Asking;
import org.entente.web.door.Form;
import org.entente.web.route.Routes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Long answers as a stream: what is told meanwhile, that the answer is the same, and that who goes
/// ends the work.
@Tag("slow")
class EventsTest extends Entered {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();
  private static final String TEN = "IND,PAK,IRN,MNG,AFG,BLR,TUR,TKM,AZE,ARM";
  private static final String TWELVE = TEN + ",LKA,KHM";

  private record Event(String name, JsonNode data) {}

  private static String enlarge(String candidates) {
    return "/view/enlarge?coalition=SCO&sets=all&as-of=2015-07-10&candidates=" + candidates;
  }

  private static List<Event> events(HttpResponse<String> reply) {
    assertThat(reply.headers().firstValue("content-type")).contains("text/event-stream");
    List<Event> events = new ArrayList<>();
    for (String block : reply.body().split("\n\n", -1)) {
      String[] lines = block.split("\n", -1);
      if (lines.length == 2) {
        events.add(new Event(field("event: ", lines[0]), JSON.readTree(field("data: ", lines[1]))));
      } else {
        assertThat(block).isIn("", ":");
      }
    }
    return events;
  }

  private static String field(String name, String line) {
    assertThat(line).startsWith(name);
    return line.substring(name.length());
  }

  private static HttpResponse<String> streamed(String path) throws Exception {
    return get(at(path), Map.of("Cookie", cookie, "Accept", "text/event-stream"));
  }

  @Test
  void theStreamEndsWithTheAnswer_thatIsGivenWithoutIt() throws Exception {
    for (String path : List.of(ASSESS, "/api/v1/brief/assess?coalition=SCO&as-of=2014")) {
      Event last = events(streamed(path)).getLast();
      HttpResponse<String> plain = get(path);
      assertThat(last.name()).isEqualTo("answer");
      assertThat(last.data().get("body").asString()).isEqualTo(plain.body());
      assertThat(plain.headers().firstValue("etag")).contains(last.data().get("etag").asString());
      assertThat(plain.headers().firstValue("content-type"))
          .contains(last.data().get("type").asString());
      assertThat(plain.headers().firstValue("vary")).contains("Accept");
    }
  }

  @Test
  void aLongAnswer_tellsHowFarItIs_andIsTheSame() throws Exception {
    List<Event> events = events(streamed(enlarge(TEN)));
    List<JsonNode> sets =
        events.stream()
            .filter(e -> e.name().equals("progress"))
            .map(Event::data)
            .filter(d -> d.get("phase").asString().equals("sets of candidates"))
            .toList();
    // 2^10 - 1 sets of ten candidates.
    assertThat(sets).isNotEmpty().allMatch(d -> d.get("total").asInt() == 1_023);
    assertThat(sets.stream().map(d -> d.get("done").asInt()).toList()).isSorted();
    assertThat(events.getLast().name()).isEqualTo("answer");
    assertThat(events.getLast().data().get("body").asString()).isEqualTo(get(enlarge(TEN)).body());
  }

  @Test
  void whoGoes_endsTheWork_andNothingOfItIsKept() throws Exception {
    try (Socket socket = asking(enlarge(TWELVE), "Accept: text/event-stream\r\n")) {
      requireProgress(socket);
      assertThat(Doors.bundled().working()).isEqualTo(1);
    }
    requireNothingLeft(TWELVE);
  }

  @Test
  void whoGoesWithoutEvents_endsTheWorkToo() throws Exception {
    String others = TEN + ",LKA,NPL";
    try (Socket _ = asking(enlarge(others), "")) {
      awaitWorking(1);
    }
    requireNothingLeft(others);
  }

  @Test
  void whoAsksAgainMeanwhile_hasBothAnswers() throws Exception {
    String two = "MNG,LKA,NPL,KHM,BLR,ARM,AZE";
    String first = get(enlarge(two)).body();
    String fresh = "MNG,LKA,NPL,KHM,BLR,ARM,TUR";
    try (Socket socket = asking(enlarge(fresh), "")) {
      awaitWorking(1);
      // Comes while the first is being worked on, a byte of it before the rest.
      socket.getOutputStream().write('G');
      LockSupport.parkNanos(Events.PULSE.multipliedBy(2).toNanos());
      String rest = request(enlarge(two), "Connection: close\r\n").substring("G".length());
      socket.getOutputStream().write(rest.getBytes(StandardCharsets.ISO_8859_1));
      String replies = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(replies).contains(get(enlarge(fresh)).body()).endsWith(first);
    }
  }

  private static Socket asking(String path, String headers) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.getOutputStream().write(request(path, headers).getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  private static String request(String path, String headers) {
    return "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n%s\r\n"
        .formatted(path, own(), cookie, headers);
  }

  private static void awaitWorking(int number) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (Doors.bundled().working() != number && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    assertThat(Doors.bundled().working()).isEqualTo(number);
  }

  private static void requireNothingLeft(String candidates) {
    awaitWorking(0);
    try (Asking again = ask(candidates)) {
      assertThat(again.await(Duration.ZERO)).as("what was kept").isEmpty();
    }
  }

  private static void requireProgress(Socket socket) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("data: ") && line.contains("sets of candidates")) {
        return;
      }
    }
    throw new AssertionError("the stream ended without a word of the sets");
  }

  private static Asking ask(String candidates) {
    return Doors.bundled()
        .ask(
            Routes.get("enlarge"),
            Map.of(
                "coalition", List.of("SCO"),
                "sets", List.of("all"),
                "as-of", List.of("2015-07-10"),
                "candidates", Arrays.asList(candidates.split(",", -1))),
            Form.VIEW);
  }

  @Test
  void whenOneOfTwoGoes_theOtherHasTheAnswer() {
    String eight = "IND,PAK,IRN,MNG,AFG,BLR,TUR,LKA";
    try (Asking stays = ask(eight)) {
      Asking goes = ask(eight);
      goes.close();
      goes.close();
      assertThat(stays.get().bytes()).isNotEmpty();
    }
  }

  @Test
  void whatDoesNotFit_isAProblem_inTheStreamOrBeforeIt() throws Exception {
    HttpResponse<String> wrong = streamed("/view/assess?coalition=SCO&colour=red");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.headers().firstValue("content-type")).contains("application/problem+json");
    HttpResponse<String> unknown = streamed("/view/assess?coalition=SCOO");
    assertThat(unknown.body()).contains("Did you mean").doesNotContain("at org.");
  }
}
