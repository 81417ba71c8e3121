package org.entente.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.entente.run.UserProblem;
import org.entente.web.Doors;
import org.entente.web.door.Form;
import org.entente.web.route.Parameter;
import org.entente.web.route.Route;
import org.entente.web.route.Routes;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an enemy would try with patience: many tries, many connections, slow and swollen requests,
/// script in every word. What one request shows is in [LocalServerTest].
@Tag("slow")
class AttacksTest extends Entered {
  private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";
  private static final int HELD = 10_000;
  private static final int WINDOWS = 5;

  @Test
  void aThousandGuesses_takeNoTokenAway() throws Exception {
    try (LocalServer fresh = LocalServer.start(Doors.bundled(), 0)) {
      for (int k = 0; k < 1_000; k++) {
        assertThat(get(URI.create(fresh.origin() + "/?token=guess" + k), Map.of()).statusCode())
            .isEqualTo(401);
      }
      assertThat(get(URI.create(fresh.address()), Map.of()).statusCode()).isEqualTo(303);
    }
  }

  /* A page on another port of this machine counts as the same site, so that its requests bear the cookie. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://evil.example",
        "Origin: http://neighbour:1",
        "Origin: null",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
      })
  void anotherPage_cannotPost_evenWithTheCookie(String header) throws Exception {
    String body = "India fears Pakistan.";
    String reply =
        raw(
            "POST /text/read HTTP/1.1\r\nHost: "
                + own()
                + "\r\nCookie: "
                + cookie
                + "\r\nContent-Type: text/plain\r\nContent-Length: "
                + body.length()
                + "\r\nConnection: close\r\n"
                + header
                + "\r\n\r\n"
                + body);
    assertThat(reply).startsWith("HTTP/1.1 403").doesNotContain("India");
  }

  /* Every parameter of every route in turn, beside what the route needs. */
  @Test
  void scriptInEveryFreeText_isInert() {
    for (Route route : Routes.ALL) {
      for (Parameter hostile : route.parameters()) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        route.parameters().stream()
            .filter(Parameter::required)
            .forEach(p -> given.put(p.name(), List.of(p.example())));
        given.put(
            hostile.name(),
            List.of(
                hostile.kind() == Parameter.Kind.PASSAGE
                    ? "<p>India fears Pakistan " + SCRIPT + "</p>"
                    : SCRIPT));
        requireInert(route, given);
      }
    }
  }

  private static void requireInert(Route route, Map<String, List<String>> given) {
    try {
      String view =
          new String(Doors.bundled().tell(route, given, Form.VIEW).bytes(), StandardCharsets.UTF_8);
      assertThat(view.replaceAll("(?s)<script type=\"application/json\".*?</script>", ""))
          .as(route.name() + " " + given)
          .doesNotContain("<script", "<img");
    } catch (UserProblem refused) {
      // A refusal is a document of JSON, which no browser runs:
      // scriptInFreeText_isInertInEveryForm.
      assertThat(refused).hasMessageMatching("(?s).+");
    }
  }

  @Test
  void aSwollenBody_isRefusedBeforeItGrows() throws Exception {
    byte[] bomb = gzipped(100 << 20);
    assertThat(bomb).hasSizeLessThan(1 << 20);
    assertThat(post("/text/read", bomb, "Content-Encoding", "gzip").body()).contains("compressed");
    assertThat(post("/text/read", bomb).body()).contains("UTF-8");
    assertThat(post("/text/read", new byte[5_000_000]).statusCode()).isEqualTo(400);
  }

  private static byte[] gzipped(int zeros) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      byte[] piece = new byte[1 << 16];
      for (int k = 0; k < zeros; k += piece.length) {
        gzip.write(piece);
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b><i>", "<table><tr><td>", "<ul><li>", "<!--", "<a href='"})
  void anArticleNestedWithoutEnd_isAnsweredAndTakesNothingDown(String opening) throws Exception {
    String nested = opening.repeat(900_000 / opening.length()) + " India fears Pakistan.";
    int status = post("/text/read", utf8(nested)).statusCode();
    assertThat(status).isIn(200, 400, 422);
    assertThat(get(ASSESS).statusCode()).isEqualTo(200);
  }

  @Test
  void theNameOfADossier_opensNoFile() throws Exception {
    Path there = Files.createTempFile("dossier", ".yaml");
    Files.writeString(there, "secret: 1\n");
    String reply = get("/api/v1/read?text=India+fears+Pakistan.&dossier=" + there).body();
    assertThat(reply).contains("entente-reading-1").doesNotContain("secret");
    assertThat(Files.readString(there)).isEqualTo("secret: 1\n");
    Files.delete(there);
  }

  /* Connections beyond the limit wait in the system's queue, and so may the user's, but not for long. */
  @Test
  void tenThousandConnectionsHeldOpen_leaveRoomForTheUser() throws Exception {
    List<SocketChannel> held = new ArrayList<>();
    try {
      for (int k = 0; k < HELD; k++) {
        held.add(held(server.port()));
      }
      assertThat(server.connections()).isLessThanOrEqualTo(LocalServer.CONNECTIONS + 1);
      assertThat(patiently()).startsWith("HTTP/1.1 200");
    } catch (IOException e) {
      Assumptions.assumeFalse(
          String.valueOf(e.getMessage()).contains("Too many open files"),
          "this machine lets a process open fewer than 10,000 files");
      throw e;
    } finally {
      for (SocketChannel channel : held) {
        channel.close();
      }
    }
  }

  private static SocketChannel held(int port) throws IOException {
    SocketChannel channel = SocketChannel.open();
    channel.configureBlocking(false);
    channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return channel;
  }

  private static String patiently() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout((int) Duration.ofMinutes(2).toMillis());
      String request =
          "GET /assets/page.css HTTP/1.1\r\nHost: "
              + own()
              + "\r\nCookie: "
              + cookie
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /* A byte now and then keeps a connection from being idle. */
  @Test
  void aRequestThatTrickles_isEnded() throws Exception {
    long start = System.nanoTime();
    long most = WINDOWS * LocalServer.BODY.toNanos();
    try (Socket body =
            begun(
                "POST /text/read HTTP/1.1\r\nHost: HOST\r\nCookie: COOKIE\r\n"
                    + "Content-Length: 1000\r\n\r\n");
        Socket header = begun("GET /assets/page.css HTTP/1.1\r\nHost: HOST\r\nX-Slow: ")) {
      List<Socket> open = new ArrayList<>(List.of(body, header));
      while (!open.isEmpty()) {
        assertThat(System.nanoTime() - start).as("%s is still open", open).isLessThan(most);
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        open.removeIf(AttacksTest::hasEnded);
      }
    }
  }

  private Socket begun(String beginning) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(1);
    String request = beginning.replace("HOST", own()).replace("COOKIE", cookie);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  /* Whether the server has answered or closed it; else another byte goes out. */
  private static boolean hasEnded(Socket socket) {
    try {
      socket.getInputStream().read();
      return true;
    } catch (SocketTimeoutException _) {
      return !isSent(socket);
    } catch (IOException _) {
      return true;
    }
  }

  private static boolean isSent(Socket socket) {
    try {
      socket.getOutputStream().write('x');
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /* What two servers in a row could read in two ways: here each is refused whole. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 6\r\nTransfer-Encoding: chunked",
        "Content-Length: 6\r\nContent-Length: 7",
        "Content-Length: -1",
        "Content-Length: 99999999999999999999",
        "X-A : b",
        "X-A: b\r\n folded",
        "X-A: a\u0000b",
        "Host: evil.example",
      })
  void headersThatCanBeReadInTwoWays_areRefused(String header) throws Exception {
    assertThat(rawGet(ASSESS, own(), header + "\r\n")).startsWith("HTTP/1.1 400");
  }

  @Test
  void linesThatEndInHalf_areRefused() throws Exception {
    assertThat(raw("GET " + ASSESS + " HTTP/1.1\nHost: " + own() + "\nCookie: " + cookie + "\n\n"))
        .startsWith("HTTP/1.1 400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ\r\nabc", "FFFFFFFFFFFFFFFF\r\nabc", "-1\r\nabc"})
  void piecesOfABodyWithABadSize_areRefused(String pieces) throws Exception {
    String request =
        "POST /view/check HTTP/1.1\r\nHost: "
            + own()
            + "\r\nCookie: "
            + cookie
            + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertThat(raw(request + pieces)).startsWith("HTTP/1.1 400");
  }

  /* The name of the server must be its own wherever it stands, and stand there once. */
  @Test
  void otherTargetsAndNames_areRefused() throws Exception {
    String other = "http://evil.example";
    assertThat(rawGet(other + ASSESS, own(), "")).startsWith("HTTP/1.1 400");
    assertThat(rawGet("http://" + own() + ASSESS, "evil.example", "")).startsWith("HTTP/1.1 400");
    assertThat(rawGet("//evil.example" + ASSESS, own(), "")).startsWith("HTTP/1.1 400");
    for (String name : List.of("127.0.0.1.", "localhost.", "x@127.0.0.1", "[::1]", "0.0.0.0")) {
      assertThat(rawGet(ASSESS, name + ":" + server.port(), ""))
          .as(name)
          .matches("(?s)HTTP/1.1 4\\d\\d.*");
    }
    String own = "Origin: http://" + own() + "\r\n";
    assertThat(rawGet(ASSESS, own(), own + "Origin: " + other + "\r\n")).startsWith("HTTP/1.1 403");
    assertThat(
            rawGet(ASSESS, own(), "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site\r\n"))
        .startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/view/assess?coalition=SCO%00&as-of=2014",
        "/view/assess%00?coalition=SCO",
        "/view/assess?coalition=%c0%ae%c0%ae",
        "/view/assess?coalition=%zz",
        "/view/assess?coalition=SCO%0d%0aSet-Cookie:%20x=1",
        "/view%2fassess?coalition=SCO",
        "/view/assess?coalition=SCO&as-of=2014#part",
      })
  void charactersThatDoNotBelong_areRefused(String path) throws Exception {
    String reply = rawGet(path, own(), "");
    assertThat(reply).startsWith("HTTP/1.1 400");
    assertThat(reply.lines().takeWhile(line -> !line.isEmpty()))
        .noneMatch(line -> line.startsWith("Set-Cookie"));
  }

  @Test
  void anEndlessQuery_isRefused() throws Exception {
    assertThat(rawGet("/view/assess?" + "a".repeat(20_000), own(), "")).startsWith("HTTP/1.1 414");
    assertThat(rawGet("/view/assess?coalition=SCO" + "&a=1".repeat(1_900), own(), ""))
        .startsWith("HTTP/1.1 400");
  }

  /* No other protocol, no other method and no piece of a page is to be had by a header. */
  @Test
  void otherWaysIn_leadNowhere() throws Exception {
    String upgrade = "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n";
    assertThat(rawGet("/", own(), upgrade)).doesNotStartWith("HTTP/1.1 101");
    assertThat(rawGet("/", own(), "Upgrade: h2c\r\n")).doesNotStartWith("HTTP/1.1 101");
    assertThat(raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).startsWith("HTTP/1.1 4");
    String plain = rawGet(ASSESS, own(), "");
    assertThat(rawGet(ASSESS, own(), "X-HTTP-Method-Override: DELETE\r\n")).isEqualTo(plain);
    assertThat(rawGet(ASSESS, own(), "Range: bytes=0-0,0-1,0-2\r\n")).isEqualTo(plain);
  }

  @Test
  void guessingTheNameOfTheServer_isRefusedForEveryAddress() throws Exception {
    for (String path :
        List.of("/", ASSESS, "/report/list?what=data", "/api/v1/choices", "/assets/page.css")) {
      HttpResponse<String> own = get(path);
      assertThat(own.statusCode()).as(path).isEqualTo(200);
      assertThat(rawGet(path, "rebound.example:" + server.port(), "")).startsWith("HTTP/1.1 403");
    }
  }
}
